import type {} from 'milestream/types/solid';

export const good = () => (
  <mile-stream view="counter" artist="bts" threshold="100M" as-of="2022-04-14" prop:goal={100} class="wide" {...{ 'on:milestream:ready': (event: CustomEvent<{ title: string }>) => console.log(event.detail.title) }}>
    <p>Words</p>
  </mile-stream>
);
// @ts-expect-error
export const bad = () => <mile-stream view="chart" />;
