// @ts-check
/**
 * Fetches datasets again as often as their widgets want, while such a widget can be seen. The page has one timer for all
 * widgets, and those that share a dataset are refreshed together. It knows addresses and times, but no numbers.
 *
 * @typedef {{ url: string, every: number, isSeen: boolean, ask: () => void }} Subscription
 */
import { listen } from './listeners.js';

/** What each widget is subscribed to, by the element that shows it. @type {Map<Element, Subscription>} */
const subscriptions = new Map();
/** When each dataset was last asked for. @type {Map<string, number>} */
const asked = new Map();
let timer = 0;

/** Within half a screen, a widget counts as seen: it may be read next. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const subscription = subscriptions.get(target);
      if (subscription) subscription.isSeen = isIntersecting;
    }
    schedule();
  },
  { rootMargin: '50%' },
);

/** When a subscription is due; a clock that was set back does not delay it. @param {Subscription} subscription */
const due = ({ url, every, isSeen }) => (every && isSeen ? Math.min(asked.get(url) ?? 0, Date.now()) + every : Infinity);

/** Sets the timer for the next due time, if any. */
function schedule() {
  clearTimeout(timer);
  const next = document.hidden ? Infinity : Math.min(...[...subscriptions.values()].map(due));
  if (next < Infinity) timer = setTimeout(() => refreshDue(next), Math.max(0, next - Date.now()));
}

/** Fetches everything that is due by then. @param {number} until */
function refreshDue(until) {
  const all = [...subscriptions.values()];
  const urls = new Set(all.filter((subscription) => due(subscription) <= until).map(({ url }) => url));
  for (const url of urls) asked.set(url, Date.now());
  for (const subscription of all) if (urls.has(subscription.url)) subscription.ask();
  schedule();
}

/**
 * Calls `ask` whenever the dataset of a widget is to be fetched again: every `every` milliseconds; with 0, only when another
 * widget refreshes it.
 * @param {Element} shown @param {string} url @param {number} every @param {() => void} ask
 */
function subscribe(shown, url, every, ask) {
  unsubscribe(shown);
  if (!asked.has(url)) asked.set(url, Date.now());
  subscriptions.set(shown, { url, every, isSeen: false, ask });
  if (every) observer.observe(shown);
}

/** Ends the subscription of a widget. @param {Element} shown */
function unsubscribe(shown) {
  subscriptions.delete(shown);
  observer.unobserve(shown);
  schedule();
}

listen(document, ['visibilitychange'], schedule);

export { subscribe, unsubscribe };
