// No bundler: the package's folder is copied as it is, and is the HOST of the pages.
export default function (config) {
  config.addPassthroughCopy({ 'node_modules/milestream': 'milestream' });
  return { dir: { input: 'src', output: 'dist' } };
}
