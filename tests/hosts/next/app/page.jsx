import { Widget } from './widget.jsx';

export default function Page() {
  return (
    <Widget view="counter" artist="bts" threshold="100M" as-of="2022-04-14">
      <p>89 BTS songs past 100M streams (14 April 2022).</p>
    </Widget>
  );
}
