// @ts-check
/**
 * The standalone page alone: its query parameters are the widget's options, and what the reader chooses goes back into
 * the address. `song` stands for the option `track`, because content blockers match that word in addresses.
 */
(() => {
  'use strict';
  const NAMES = [
    'view', 'src', 'artist', 'song', 'metric', 'credit', 'threshold', 'goal', 'deadline', 'by', 'sort', 'whose', 'versions', 'rows', 'search', 'with', 'version', 'language', 'past', 'limit', 'as-of', 'theme', 'accent',
    'lang', 'heading-level',
  ];
  const element = /** @type {HTMLElement} */ (document.querySelector('mile-stream'));

  const parameters = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const value = parameters.get(name);
    // The page wears the theme as a whole; the widget takes it from the page.
    if (value && name !== 'theme') element.setAttribute(name === 'song' ? 'track' : name, value);
  }
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

  const src = parameters.get('src');
  if (src && new URL(src, location.href).origin !== location.origin) {
    const banner = document.createElement('p');
    banner.className = 'banner';
    banner.setAttribute('role', 'note');
    banner.textContent = `The numbers below come from ${new URL(src, location.href).host}, not from this site.`;
    element.before(banner);
  }

  let writing = 0;
  element.addEventListener('milestream:change', (event) => {
    const { name, value } = /** @type {CustomEvent<{ name: string, value: string | null }>} */ (event).detail;
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
    // A browser refuses an address that changes with every letter typed.
    clearTimeout(writing);
    writing = setTimeout(() => {
      const query = parameters.toString();
      history.replaceState(null, '', (query && `?${query}`) + location.hash || location.pathname);
    }, 200);
  });
})();
