#!/usr/bin/env node
// Written for Node.js 14 too, so that an old version gets a sentence instead of a syntax error.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
// A checkout runs its sources, an installed package the bundle.
const source = new URL('../src/main.ts', import.meta.url);
const entry = existsSync(source) ? source : new URL('../dist/layer2-guard.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `layer2-guard: needs Node.js 22.19 or newer, this is ${process.versions.node}; in a checkout run "npm ci", it brings Node.js 24\n`,
  );
  process.exitCode = 2;
} else {
  await import(entry.href);
}
