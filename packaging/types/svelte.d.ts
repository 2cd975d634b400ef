/** `<mile-stream>` in Svelte's markup: `import type {} from 'milestream/types/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { MileStreamElement, MilestreamAttributes, MilestreamEventMap, MilestreamValues } from './index.js';

type Listeners = { [Name in keyof MilestreamEventMap as `on${Name}`]?: (event: MilestreamEventMap[Name]) => void };
type MilestreamOptions = Partial<MilestreamValues> & MilestreamAttributes & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'mile-stream': Omit<HTMLAttributes<MileStreamElement>, keyof MilestreamOptions> & MilestreamOptions;
  }
}
