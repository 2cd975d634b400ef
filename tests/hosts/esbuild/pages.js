// Lays the page beside what was built, and the files of the package, which esbuild leaves where they are.
import { cpSync, readdirSync } from 'node:fs';

cpSync('public', 'dist', { recursive: true });
const version = readdirSync('node_modules/milestream').find((name) => /^\d+\.\d+\.\d+/.test(name));
for (const folder of [version, 'data']) cpSync(`node_modules/milestream/${folder}`, `dist/${folder}`, { recursive: true });
