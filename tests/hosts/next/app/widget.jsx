'use client';
import 'milestream';

/** The import must reach the browser, so it stands in a client component; the words in it come from the server. */
export function Widget({ children, ...options }) {
  return <mile-stream {...options}>{children}</mile-stream>;
}
