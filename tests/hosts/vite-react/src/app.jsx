import { useEffect, useRef, useState } from 'react';
import 'milestream';

/** An application of two pages; the address is the reader's. */
export function App({ path }) {
  const [at, setAt] = useState(path);
  const [ready, setReady] = useState(0);
  const page = useRef(null);
  useEffect(() => {
    const follow = () => setAt(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.getAttribute('href'));
    setAt(location.pathname);
  };
  return (
    <>
      <nav>
        <a id="to-second" href="/second/" onClick={go}>Second</a> <a id="to-first" href="/" onClick={go}>First</a>
      </nav>
      <main ref={page}>
        {at.startsWith('/second') ? (
          <p id="second">The second page.</p>
        ) : (
          <mile-stream view="counter" artist="bts" threshold="100M" asOf="2022-04-14" {...{ 'onmilestream:ready': () => setReady((before) => before + 1) }}>
            <p>89 BTS songs past 100M streams (14 April 2022).</p>
          </mile-stream>
        )}
        <output id="heard">{ready}</output>
      </main>
    </>
  );
}
