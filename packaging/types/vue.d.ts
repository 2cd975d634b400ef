/** `<mile-stream>` in Vue's templates: `import type {} from 'milestream/types/vue'`. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { MilestreamAttributes, MilestreamEventMap, MilestreamValues } from './index.js';

type Listeners = { [Name in keyof MilestreamEventMap as `on${Capitalize<Name>}`]?: (event: MilestreamEventMap[Name]) => void };
type MilestreamOptions = Partial<MilestreamValues> & MilestreamAttributes & Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'mile-stream': DefineComponent<Omit<HTMLAttributes, keyof MilestreamOptions> & MilestreamOptions>;
    MileStream: DefineComponent<Omit<HTMLAttributes, keyof MilestreamOptions> & MilestreamOptions>;
  }
}
