// @ts-check
/**
 * The roll of the number of a counter: its digits turn into place when it is first seen, and from the old ones to the new
 * ones when it changes. The text is the final one at all times; what turns lies over it, outside of the text and of the
 * accessibility tree, and is gone when it has turned. It knows the digits of a text and which of two numbers is more.
 *
 * @typedef {{ text: string, amount: number }} Shown
 */

/** What each number showed when it was last drawn. @type {WeakMap<Element, Shown>} */
const drawn = new WeakMap();

const DURATION_MS = 1100;
/** Each digit comes to rest so much before the one on its right. */
const STAGGER_MS = 60;
const GLOW = 'glow';
const NEWS = 'news';
/** Long enough to be read, short enough to be a moment. */
const NEWS_MS = 6000;
const FILLING = '-webkit-text-fill-color';
const EASING = 'cubic-bezier(0.16, 1, 0.3, 1)';

/** Digits with what stands between them, or what is around. */
const NUMBER_OR_WORDS = /\p{Nd}(?:[^\p{L}\p{Nd}]?\p{Nd})*|\P{Nd}+/gu;

const isStill = matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)');

/** A number that is drawn before it is seen rolls when it is. */
const unseen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      unseen.unobserve(target);
      roll(/** @type {HTMLElement} */ (target), undefined);
    }
  },
  { threshold: 0.5 },
);

/** Whether an element is on the screen: an element that is not displayed has no size. @param {Element} element */
function isSeen(element) {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > top && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
}

/**
 * Looks at a number after it was drawn: rolls it where it is new or has changed, and is seen.
 * @param {HTMLElement} value @param {boolean} may whether the widget may move at all
 */
function look(value, may) {
  const now = { text: value.textContent ?? '', amount: Number(value.dataset.amount) };
  const before = drawn.get(value);
  drawn.set(value, now);
  if (now.text === before?.text) return;
  stop(value);
  if (!may || document.hidden) unseen.unobserve(value);
  else if (isSeen(value)) {
    unseen.unobserve(value);
    roll(value, before);
  } else if (!before) unseen.observe(value);
}

/** Lets go of a number that is no longer there: neither the observer nor a running animation holds it. @param {HTMLElement} value */
function leave(value) {
  unseen.unobserve(value);
  stop(value);
}

/** Shows the text as it is. @param {HTMLElement} value */
function stop(value) {
  for (const animation of value.getAnimations({ subtree: true })) if (animation.id !== GLOW) animation.cancel();
  const [shown, over] = /** @type {HTMLElement[]} */ ([...value.children]);
  shown?.style.removeProperty(FILLING);
  over?.replaceChildren();
}

/** What has passed a milestone while nobody could see it, and what is done once somebody can. @type {WeakMap<Element, () => void>} */
const celebrations = new WeakMap();
const awaited = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    awaited.unobserve(target);
    celebrations.get(target)?.();
  }
});

/** Celebrates what has passed a milestone, once it is seen. @param {HTMLElement} mount @param {boolean} may whether the widget may move at all */
function celebrate(mount, may) {
  const first = mount.querySelector('.crossed');
  if (!first) return;
  const begin = () => {
    announce(mount);
    if (may && !isStill.matches) glow(mount);
  };
  if (!document.hidden && isSeen(first)) return begin();
  celebrations.set(first, begin);
  awaited.observe(first);
}

/** Shows the word of it for a moment beneath a date, or in the place of what is left, unless its reader is just there. A badge has no
 * room for a word in its sentence: its number takes the accent. Nothing moves. @param {HTMLElement} mount */
function announce(mount) {
  for (const news of mount.querySelectorAll('.news')) {
    const left = news.nextElementSibling;
    if (left?.matches(':is(:hover, :focus-within)')) continue;
    for (const [part, visibility] of /** @type {const} */ ([[news, 'visible'], [left, 'hidden']])) {
      part?.animate({ visibility: [visibility, visibility] }, { id: NEWS, duration: NEWS_MS });
    }
  }
  for (const number of mount.querySelectorAll('.badge > .crossed')) {
    number.animate({ color: ['var(--accent)', 'var(--accent)'] }, { id: NEWS, duration: NEWS_MS });
  }
}

/** Lets what has passed a milestone light up once: each such number, the meter that it fills, and the strokes of its ring, which leap
 * out of it and back. @param {HTMLElement} mount */
function glow(mount) {
  const light = (/** @type {number} */ blur) => `drop-shadow(0 0 ${blur}em var(--accent))`;
  for (const element of mount.querySelectorAll('.crossed, .crossed ~ :is(.meter, .ticks)')) {
    element.animate({ filter: [light(0), light(0.2), light(0.2), light(0)] }, { id: GLOW, duration: 1800, easing: 'ease-in-out' });
  }
  for (const strokes of mount.querySelectorAll('.dial:has(.crossed) g:not(.ring-open) > g > circle')) {
    const wider = { strokeWidth: ['0px', '12px', '0px'] };
    strokes.animate(wider, { id: GLOW, duration: 900, easing: EASING, composite: 'add' });
  }
}

/** Turns every digit from what it was to what it is. @param {HTMLElement} value @param {Shown | undefined} before */
function roll(value, before) {
  const [shown, over] = /** @type {HTMLElement[]} */ ([...value.children]);
  if (isStill.matches || !shown || !over) return;
  const isUp = !before || Number(value.dataset.amount) >= before.amount;
  // Digits are paired from the right, where their places are the same.
  const old = [...(before?.text.match(/\p{Nd}/gu) ?? [])].map(worth);
  let duration = DURATION_MS;
  for (const { run, strip } of lay(shown, over).reverse()) {
    const to = worth(run);
    const from = old.pop() ?? 0;
    const steps = (isUp ? to - from + 10 : from - to + 10) % 10 || (before ? 0 : 10);
    const zero = /** @type {number} */ (run.codePointAt(0)) - to;
    let digits = '';
    for (let step = 0; step <= steps; step += 1) {
      digits += (step ? '\n' : '') + String.fromCodePoint(zero + (((isUp ? from : to) + step) % 10));
    }
    strip.dataset.strip = digits;
    const end = `translateY(${(-100 * steps) / (steps + 1)}%)`;
    const frames = { transform: isUp ? ['none', end] : [end, 'none'] };
    const turning = strip.animate(frames, { duration, easing: EASING, fill: 'both' });
    // The last digit, which is the least, comes to rest last.
    if (duration === DURATION_MS) turning.onfinish = () => stop(value);
    duration -= STAGGER_MS;
    // The text keeps its place and its colour; only its filling is away.
    shown.style.setProperty(FILLING, 'transparent');
  }
}

/**
 * Writes a text once more over itself, by the same rules of the same line, with a cell on each of its digits. Nothing is
 * measured, so that whatever turns, scales or zooms the page does the same to both.
 * @param {HTMLElement} shown @param {HTMLElement} over
 */
function lay(shown, over) {
  // What lies over the text is displayed only where it has something in it.
  const copy = within(over);
  const strips = [];
  for (const [part] of (shown.textContent ?? '').matchAll(NUMBER_OR_WORDS)) {
    // A cell parts the digits that it lies between; they stay in their order in a number of its own.
    const number = isDigit(part) ? within(copy) : copy;
    if (number !== copy) number.className = 'digits';
    for (const [run] of part.matchAll(/\p{Nd}|\P{Nd}+/gu)) {
      const place = within(number);
      place.dataset.strip = run;
      if (!isDigit(run)) continue;
      place.className = 'digit';
      strips.push({ run, strip: within(within(place)) });
    }
  }
  return strips;
}

/** @param {HTMLElement} parent */
const within = (parent) => parent.appendChild(document.createElement('span'));

/** @param {string} run */
const isDigit = (run) => /^\p{Nd}/u.test(run);

/** What a digit of any script is worth: the digits of each lie together, the zero first. @param {string} digit */
function worth(digit) {
  const code = /** @type {number} */ (digit.codePointAt(0));
  let zero = code;
  while (code - zero < 9 && isDigit(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

export { celebrate, isStill, leave, look };
