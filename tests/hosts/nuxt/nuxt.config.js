export default {
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'Nuxt' } },
  // So that Vue takes the tag for an element of the page's own, and not for a component that it misses.
  vue: { compilerOptions: { isCustomElement: (tag) => tag === 'mile-stream' } },
  nitro: { output: { publicDir: 'dist' } },
};
