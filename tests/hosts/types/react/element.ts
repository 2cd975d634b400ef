// The element itself, without any framework. What must not compile stands behind @ts-expect-error, which fails where it does.
import 'milestream';
import type { MilestreamMilestone, MilestreamProperties, MilestreamWidget } from 'milestream/types';

const element = document.createElement('mile-stream');
element.view = 'counter';
element.asOf = '2022-04-14';
element.threshold = 100_000_000;
element.goal = '100';
element.search = null;
element.headingLevel = 3;
element.lang = 'ko';
element.reload();
const state: 'idle' | 'loading' | 'ready' | 'error' = element.state;
const shown: string | number = element.limit;
const options: Readonly<Record<string, string>> = element.options;

// @ts-expect-error
element.view = 'chart';
// @ts-expect-error
element.state = 'ready';
// @ts-expect-error
element.as_of = '2022';

element.addEventListener('milestream:milestone', ({ detail }) => {
  const milestone: MilestreamMilestone = detail;
  const threshold: number = milestone.threshold;
  // @ts-expect-error
  const wrong: string = milestone.threshold;
  console.log(threshold, wrong);
});
document.body.addEventListener('milestream:ready', (event) => {
  const warnings: number = event.detail.warnings;
  console.log(warnings);
});
document.querySelector('mile-stream')?.addEventListener('milestream:error', ({ detail: { code, shown } }) => console.log(code, shown));

const widget: MilestreamWidget | undefined = customElements.get('mile-stream')?.of(document.body);
const properties: Pick<MilestreamProperties, 'view' | 'accent'> = element;
console.log(state, shown, options, widget, properties, new (customElements.get('mile-stream')!)().artist);
