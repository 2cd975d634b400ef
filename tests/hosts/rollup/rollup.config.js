import { nodeResolve } from '@rollup/plugin-node-resolve';
import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';

// Rollup leaves `new URL(…, import.meta.url)` alone; this plugin copies what it names.
export default { input: 'src/main.js', output: { dir: 'dist' }, plugins: [nodeResolve({ browser: true }), importMetaAssets()] };
