import type {} from 'milestream/types/react';
import { useRef } from 'react';
import type { MileStreamElement } from 'milestream';

export function Good() {
  const widget = useRef<MileStreamElement>(null);
  return (
    <>
      <mile-stream ref={widget} view="counter" artist="bts" threshold={100_000_000} as-of="2022-04-14" className="wide" id="a">
        <p>Words</p>
      </mile-stream>
      <mile-stream asOf="2022" limit="5" {...{ 'onmilestream:ready': (event: CustomEvent<{ title: string }>) => console.log(event.detail.title) }} />
    </>
  );
}

export function Bad() {
  return (
    <>
      {/* @ts-expect-error */}
      <mile-stream view="chart" />
      {/* @ts-expect-error */}
      <mile-stream colour="red" />
      {/* @ts-expect-error */}
      <mile-stream limit={[]} />
    </>
  );
}
