import type {} from 'milestream/types/preact';

export const good = (
  <mile-stream view="counter" artist="bts" threshold={100_000_000} as-of="2022-04-14" class="wide">
    <p>Words</p>
  </mile-stream>
);
// @ts-expect-error
export const bad = <mile-stream view="chart" />;
