module.exports = {
  title: 'Docusaurus',
  url: 'https://fans.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'throw',
  clientModules: ['./src/milestream.js'],
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/', sidebarPath: undefined }]],
  themes: ['@docusaurus/theme-classic'],
};
