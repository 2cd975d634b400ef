import type {} from 'milestream/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const good: SvelteHTMLElements['mile-stream'] = {
  view: 'counter',
  'as-of': '2022-04-14',
  threshold: 100_000_000,
  class: 'wide',
  'onmilestream:ready': (event) => console.log(event.detail.title),
};
// @ts-expect-error
export const bad: SvelteHTMLElements['mile-stream'] = { view: 'chart' };
