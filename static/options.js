// @ts-check
/**
 * What the embed asks for: the attributes of an element, on `<mile-stream>` its properties as well, and the language of
 * what is around it. It knows how options are written, and nothing of what they do.
 */

/** Options whose property is a number. */
const COUNTS = ['threshold', 'goal', 'past', 'limit', 'heading-level'];

/** The attributes that are options, of which the loader has the list. @type {string[]} */
let names = [];
/** The dataset of elements that name none. */
let bundled = '';

/** The property of an option: `asOf` of `as-of`. @param {string} name */
const keyOf = (name) => name.replace(/-./, (two) => two.slice(1).toUpperCase());

/** Frameworks write `asOf` as an attribute where the class is not there yet, and markup has no capitals. @param {string} name */
const joined = (name) => name.replace('-', '');

/** What an element says of an option; `data-` stands before it on any element but `<mile-stream>`. @param {Element} element @param {string} name */
function attributeOf(element, name) {
  const before = element.localName === 'mile-stream' ? '' : 'data-';
  return element.getAttribute(before + name) ?? element.getAttribute(before + joined(name));
}

/** A value as a text; of anything else its type, which is reported as no value of the option. @param {unknown} value */
function textOf(value) {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/**
 * Makes every option a property of `<mile-stream>` that reflects its attribute.
 * @param {string[]} all @param {string} data the dataset of elements that name none
 */
function reflect(all, data) {
  names = all;
  bundled = data;
  const { prototype } = /** @type {CustomElementConstructor} */ (customElements.get('mile-stream'));
  for (const name of names) {
    Object.defineProperty(prototype, keyOf(name), {
      configurable: true,
      enumerable: true,
      /** @this {Element} */
      get() {
        const text = attributeOf(this, name) ?? '';
        return COUNTS.includes(name) && /^\d+$/.test(text) ? Number(text) : text;
      },
      /** Nothing, in whichever way frameworks say it (Vue: 0), takes the attribute away. @this {Element} @param {unknown} value */
      set(value) {
        this.removeAttribute(joined(name));
        if (value) this.setAttribute(name, textOf(value));
        else this.removeAttribute(name);
      },
    });
  }
  document.querySelectorAll('mile-stream').forEach(register);
}

/** Reflects what was set before there were properties, and would hide them. @param {Element} element */
function register(element) {
  const own = /** @type {Record<string, any>} */ (/** @type {unknown} */ (element));
  if (element.localName !== 'mile-stream') return;
  for (const key of names.map(keyOf)) {
    if (!Object.hasOwn(own, key)) continue;
    const value = own[key];
    delete own[key];
    own[key] = value;
  }
}

/** A relative address belongs to the document; an invalid one is reported as unreachable. @param {string} src */
function addressOf(src) {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}

/** An element and all around it, through shadow roots. @param {Element} element @returns {Element[]} */
function around(element) {
  const all = [];
  for (let at = /** @type {Element | null} */ (element); at; ) {
    all.push(at);
    at = at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null;
  }
  return all;
}

/** What was warned of, since once is enough. @type {Set<string>} */
const warned = new Set();

/** A language as browsers write it: `ko-KR` for `ko_KR` or `ko_KR.UTF-8`; nothing where it is none. @param {string} text */
function tagOf(text) {
  const tag = text.trim().replaceAll('_', '-').replace(/[.@].*/, '');
  if (!tag) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    if (!warned.has(text)) console.warn(`[milestream] lang: expected a language tag like ko or en-GB, found "${text}"; it is ignored`);
    warned.add(text);
    return undefined;
  }
}

/** The language of an element: its option, else the nearest that anything around it is said to be in. @param {Element} element */
function languageOf(element) {
  const ofAll = around(element).map((at) => at.getAttribute('lang'));
  const meta = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[http-equiv="content-language" i]'));
  for (const text of [attributeOf(element, 'lang'), ...ofAll, meta?.content]) {
    const tag = typeof text === 'string' ? tagOf(text) : undefined;
    if (tag !== undefined) return tag;
  }
  return '';
}

/** The options of an element. @param {Element} element */
function read(element) {
  /** @type {Record<string, string>} */
  const options = {};
  for (const name of names) {
    const value = attributeOf(element, name);
    // Whether it waits is the loader's.
    if (value !== null && name !== 'loading') options[name] = value;
  }
  options.lang = languageOf(element);
  options.src = options.src ? addressOf(options.src) : bundled;
  return options;
}

/** Notifies an observer when a language around an element changes. @param {MutationObserver} observer @param {Element} element */
function watchLanguage(observer, element) {
  for (const root of new Set(around(element).map((at) => at.getRootNode()))) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
}

export { attributeOf, bundled, languageOf, read, reflect, register, watchLanguage };
