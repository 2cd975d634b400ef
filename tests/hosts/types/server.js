// A server may import the package to render a page; it does nothing there. Every file that it exports is there.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as entry from 'milestream';

if (Object.keys(entry).length || 'customElements' in globalThis) throw new Error('the import left something');
const require = createRequire(import.meta.url);
const root = require.resolve('milestream/package.json').replace('package.json', '');
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
for (const target of Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))) {
  if (!existsSync(root + target)) throw new Error(`${target} is exported and not there`);
}
