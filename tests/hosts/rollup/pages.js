// Lays the page beside what was built.
import { cpSync } from 'node:fs';

cpSync('public', 'dist', { recursive: true });
