// @ts-check
/**
 * When datasets are asked for again: as often as their widgets want it, while one that does can be seen. However many
 * widgets there are, the page has one timer, and all of one dataset are told at once. It knows addresses and times, and
 * nothing of numbers.
 *
 * @typedef {{ url: string, every: number, isSeen: boolean, ask: () => void }} Subscription
 */
import { listen } from './listeners.js';

/** What each widget is subscribed to, by the element that shows it. @type {Map<Element, Subscription>} */
const subscriptions = new Map();
/** When each dataset was last asked for. @type {Map<string, number>} */
const asked = new Map();
let timer = 0;

/** What is a screen's half away may be read next; what is further is not looked after. */
const sight = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const subscription = subscriptions.get(target);
      if (subscription) subscription.isSeen = isIntersecting;
    }
    plan();
  },
  { rootMargin: '50%' },
);

/** When a dataset is due for a subscription; a clock that was put back makes nobody wait longer. @param {Subscription} subscription */
const due = ({ url, every, isSeen }) => (every && isSeen ? Math.min(asked.get(url) ?? 0, Date.now()) + every : Infinity);

/** Sets the timer for what is due next, or none. */
function plan() {
  clearTimeout(timer);
  const next = document.hidden ? Infinity : Math.min(...[...subscriptions.values()].map(due));
  if (next < Infinity) timer = setTimeout(() => ask(next), Math.max(0, next - Date.now()));
}

/** Asks for all that is due until a time. @param {number} until */
function ask(until) {
  const all = [...subscriptions.values()];
  const urls = new Set(all.filter((subscription) => due(subscription) <= until).map(({ url }) => url));
  for (const url of urls) asked.set(url, Date.now());
  for (const subscription of all) if (urls.has(subscription.url)) subscription.ask();
  plan();
}

/**
 * Has `ask` called whenever the dataset of a widget is asked for again, by itself every so many milliseconds; with 0, only
 * because of other widgets.
 * @param {Element} shown @param {string} url @param {number} every @param {() => void} ask
 */
function subscribe(shown, url, every, ask) {
  unsubscribe(shown);
  if (!asked.has(url)) asked.set(url, Date.now());
  subscriptions.set(shown, { url, every, isSeen: false, ask });
  if (every) sight.observe(shown);
}

/** Ends the subscription of a widget. @param {Element} shown */
function unsubscribe(shown) {
  subscriptions.delete(shown);
  sight.unobserve(shown);
  plan();
}

listen(document, ['visibilitychange'], plan);

export { subscribe, unsubscribe };
