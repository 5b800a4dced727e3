/** `npm run bench` runs every benchmark, `npm run bench -- engine startup` those. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Each benchmark with the programs it needs beside Node. */
const BENCHMARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['server', ['taskset', 'h2load']],
  ['engine', []],
  ['interval-index', []],
  ['startup', ['taskset']],
  ['memory', []],
  ['stall', []],
  ['latency', []],
  ['check', []],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHMARKS.has(name));
const chosen = [...BENCHMARKS].filter(([name]) => asked.length === 0 || asked.includes(name));
const missing = [...new Set(chosen.flatMap(([, programs]) => programs))].filter(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
);

if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are ${[...BENCHMARKS.keys()].join(', ')}\n`);
  process.exitCode = 64;
} else if (missing.length > 0) {
  process.stderr.write(`missing: ${missing.join(', ')} (Debian packages nghttp2-client, util-linux)\n`);
  process.exitCode = 2;
} else {
  spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/build.ts')], { stdio: 'inherit' });
  for (const [name] of chosen) {
    process.stdout.write(`## ${name}\n\n`);
    const flags = name === 'interval-index' ? ['--expose-gc'] : [];
    const { status } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, `${name}.ts`)], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
