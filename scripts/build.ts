/** Bundles the program into dist/. */
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
await bundle(root, join(root, 'dist'));
