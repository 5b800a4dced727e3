#!/usr/bin/env node
// Written for old versions of Node too, so that they get a sentence instead of a syntax error.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 19)) {
  process.stderr.write(
    'layer2-guard: needs Node.js 22.19 or newer, this is ' +
      process.versions.node +
      '; in a checkout run "npm ci" first, it brings Node.js 24\n',
  );
  process.exitCode = 2;
} else {
  // A checkout runs its sources, an installed package the bundle.
  var source = new URL('../src/main.ts', import.meta.url);
  var entry = (await import('node:fs')).existsSync(source)
    ? source
    : new URL('../dist/layer2-guard.js', import.meta.url);
  await import(entry.href);
}
