/** `<mile-stream>` in the JSX of Preact: `import type {} from 'milestream/types/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { MileStreamElement, MilestreamAttributes, MilestreamEventMap, MilestreamValues } from './index.js';

type Listeners = { [Name in keyof MilestreamEventMap as `on${Name}`]?: (event: MilestreamEventMap[Name]) => void };
type MilestreamOptions = Partial<MilestreamValues> & MilestreamAttributes & Listeners;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mile-stream': Omit<HTMLAttributes<MileStreamElement>, keyof MilestreamOptions> & MilestreamOptions;
    }
  }
}
