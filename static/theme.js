// @ts-check
/**
 * The colours that a widget takes from where it stands: whether it is light or dark there, how far its accent must stand
 * out from the ground, and how muted its muted text may be. It knows colours, and nothing of options or numbers.
 */

/**
 * A colour as the grey of the same luminance, from 0 for black to 1 for white in steps of sRGB, and how much it covers.
 * Of a chromatic colour in a space other than RGB, this is near enough.
 * @param {string} color
 */
function greyOf(color) {
  // The numbers alone, not those in the name of a colour space.
  const [first = 0, green = 0, blue = 0, alpha = 1] = (color.match(/(?<=[(, ])-?[\d.]+(e-\d+)?/g) ?? []).map(Number);
  const scale = color.startsWith('color(') ? 1 : 255;
  const luminance = /^ok/.test(color)
    ? first ** 3
    : /^l/.test(color)
      ? ((first + 16) / 116) ** 3
      : 0.2126 * linear(first / scale) + 0.7152 * linear(green / scale) + 0.0722 * linear(blue / scale);
  return [encoded(luminance), alpha];
}

/** The luminance of a grey, and of each channel. @param {number} grey */
const linear = (grey) => (grey > 0.04045 ? ((grey + 0.055) / 1.055) ** 2.4 : grey / 12.92);

/** The grey of a luminance. @param {number} luminance */
const encoded = (luminance) => (luminance > 0.0031308 ? 1.055 * luminance ** (1 / 2.4) - 0.055 : Math.max(0, luminance) * 12.92);

/** Luminance as contrast counts it. @param {number} grey */
const light = (grey) => linear(grey) + 0.05;

/** The element that an element is seen in, also across the edge of a shadow root. @param {Element} element @returns {Element | undefined} */
const around = (element) => element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host;

/** The colours of gradients as greys, with how much each covers; nothing where a picture is among them. @param {string} image */
const stopsOf = (image) => (/url|image/.test(image) ? [] : (image.match(/(rgba?|color|(ok)?l(ab|ch))\([^)]*\)/g) ?? []).map(greyOf));

/** The host's own word on an element, where it has one of the usual kind. @param {HTMLElement} element */
function namedScheme({ classList, dataset }) {
  const said = dataset?.theme || dataset?.bsTheme;
  for (const scheme of ['light', 'dark']) {
    if (said === scheme || classList.contains(scheme)) return scheme;
  }
  return undefined;
}

/**
 * What an element stands on, and whether that is light or dark. The nearest word counts, be it one of the host's or a
 * ground that the text can be read on: a white card in a dark page is light.
 * @param {Element} element
 */
function surroundingsOf(element) {
  const [color, cover] = greyOf(getComputedStyle(element).color);
  /** @type {number} */
  const fallback = color > 0.5 ? 0.13 : 1;
  /** What lies behind it, the nearest first, each as the greys that it may be. @type {number[][][]} */
  const layers = [];
  /** Of a background of many colours, the one with the least contrast to the text. */
  const groundBehind = () =>
    layers.reduceRight((behind, greys) => {
      const seen = greys.map(([grey = 0, alpha = 1]) => behind + alpha * (grey - behind));
      return seen.reduce((worst, one) => (Math.abs(one - color) < Math.abs(worst - color) ? one : worst));
    }, fallback);
  let isOpen = true;
  let scheme;
  let isPicture = false;
  for (let at = /** @type {Element | undefined} */ (element); at; at = around(at)) {
    // The widget itself has the scheme that was found before.
    if (at !== element) scheme ??= namedScheme(/** @type {HTMLElement} */ (at));
    if (isPicture || !isOpen) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const stops = stopsOf(backgroundImage);
    // Nobody can tell what a picture looks like.
    isPicture = backgroundImage !== 'none' && !stops.length;
    if (isPicture) continue;
    if (stops.length) layers.push(stops);
    layers.push([greyOf(backgroundColor)]);
    isOpen = !layers.some((greys) => greys.every(([, alpha]) => alpha === 1));
    if (isOpen) continue;
    // Text without contrast to it must stand on something else.
    const ground = groundBehind();
    const contrast = light(color) / light(ground);
    if (contrast > 1.5 || contrast < 0.67) scheme ??= color > ground ? 'dark' : 'light';
    else isPicture = true;
  }
  const ground = isPicture ? fallback : groundBehind();
  return { ground, isPicture, text: ground + cover * (color - ground), scheme: scheme ?? (color > 0.5 ? 'dark' : 'light') };
}

/** @param {string | undefined} color */
function isColor(color) {
  const { style } = document.createElement('i');
  style.color = color ?? '';
  return style.color !== '';
}

/** The option `theme`: one of the named ones, its light or dark form, or one of those alone. */
const THEME = /^(?:(paper|stage|neon|pastel|print)(?:-(?=.)|$))?(light|dark)?$/;

/** Gives a widget its colours. @param {HTMLElement} mount @param {Record<string, string>} options */
function paint(mount, { theme = '', accent }) {
  const { classList, dataset } = mount;
  const [, look, form] = THEME.exec(theme.toLowerCase()) ?? [];
  const toggleOwnColors = (/** @type {boolean | string | undefined} */ isOwn) => {
    classList.toggle('own-colors', !!isOwn);
    if (look && isOwn) dataset.look = look;
    else delete dataset.look;
  };
  // A theme without a form is light or dark as what it stands on.
  toggleOwnColors(form);
  let surroundings = surroundingsOf(mount);
  dataset.theme = form ?? surroundings.scheme;
  if (look || form) {
    toggleOwnColors(true);
    surroundings = surroundingsOf(mount);
  }
  const { ground, isPicture, text } = surroundings;
  const set = (/** @type {string} */ name, /** @type {string | number} */ value) => mount.style.setProperty(name, `${value}`);
  set('--accent-given', accent && isColor(accent) ? accent : '');
  // Accent and muted text stand out by 4.5 to 1, with something to spare for hues that seem lighter or darker than they are.
  const behind = light(ground);
  const [darker, lighter] = [behind / 4.7 - 0.05, behind * 4.7 - 0.05];
  const [least, most] = behind > 0.23 ? [0, darker / 1.3] : [lighter / 0.72, 1];
  set('--least', Math.cbrt(least));
  set('--most', Math.cbrt(most));
  // Muted text stands out no farther than the host's own text does, and on a picture always as far.
  const wanted = encoded(text < ground ? darker : lighter);
  const share = (!isPicture && Math.min(1, Math.max(0.72, (wanted - ground) / (text - ground)))) || 1;
  set('--mute', `${Math.ceil(share * 100)}%`);
}

/** Has noticed what is written on an element and on those around it. @param {MutationObserver} observer @param {Element} element */
function watch(observer, element) {
  for (let at = /** @type {Element | undefined} */ (element); at; at = around(at)) observer.observe(at, { attributes: true });
}

export { paint, watch };
