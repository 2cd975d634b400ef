// What a server would answer, written down once for each address.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { render } from './server/server.js';

const page = readFileSync('dist/index.html', 'utf8');
mkdirSync('dist/second', { recursive: true });
for (const [path, file] of [['/', 'dist/index.html'], ['/second/', 'dist/second/index.html']]) {
  writeFileSync(file, page.replace('<!--page-->', render(path)));
}
