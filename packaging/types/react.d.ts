/** `<mile-stream>` in the JSX of React 19: `import type {} from 'milestream/types/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MileStreamElement, MilestreamAttributes, MilestreamEventMap, MilestreamValues } from './index.js';

type Listeners = { [Name in keyof MilestreamEventMap as `on${Name}`]?: (event: MilestreamEventMap[Name]) => void };
type MilestreamOptions = Partial<MilestreamValues> & MilestreamAttributes & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mile-stream': Omit<DetailedHTMLProps<HTMLAttributes<MileStreamElement>, MileStreamElement>, keyof MilestreamOptions> & MilestreamOptions;
    }
  }
}
