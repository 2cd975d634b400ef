/** `<mile-stream>` in the JSX of Solid: `import type {} from 'milestream/types/solid'`. */
import type { JSX } from 'solid-js';
import type { MileStreamElement, MilestreamAttributes, MilestreamEventMap, MilestreamValues } from './index.js';

type Listeners = { [Name in keyof MilestreamEventMap as `on:${Name}`]?: (event: MilestreamEventMap[Name]) => void };
type Properties = { [Name in keyof MilestreamValues as `prop:${Name}`]?: MilestreamValues[Name] };
type MilestreamOptions = MilestreamAttributes & Listeners & Properties;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'mile-stream': Omit<JSX.HTMLAttributes<MileStreamElement>, keyof MilestreamOptions> & MilestreamOptions;
    }
  }
}
