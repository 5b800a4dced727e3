/** Time from spawn to listening, and memory then, of the bundle against the floor: 9 interleaved starts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, spread, table } from './figures.ts';
import { serveOn } from './process.ts';

const STARTS = 9;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bench-'));
const certs = join(folder, 'certs');
const node = process.execPath;
const guard = [node, 'dist/layer2-guard.js', 'serve', '--port', '0', '--cert-dir', certs];
const floor = [node, 'bench/floor.ts', certs];

async function start(command: readonly string[]): Promise<{ ms: number; rss: number }> {
  const server = await serveOn(command, root);
  const figures = { ms: server.startMs, rss: server.rss() };
  await server.stop();
  return figures;
}

try {
  spawnSync(node, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  await start(guard);
  const pairs: { guard: { ms: number; rss: number }; floor: { ms: number; rss: number } }[] = [];
  for (let round = 0; round < STARTS; round += 1) pairs.push({ floor: await start(floor), guard: await start(guard) });
  const guardMs = pairs.map((pair) => pair.guard.ms);
  table(
    ['start', 'median (min–max)'],
    [
      ['guard, ms', spread(guardMs, 0)],
      [
        'floor, ms',
        spread(
          pairs.map((pair) => pair.floor.ms),
          0,
        ),
      ],
      [
        'guard / floor',
        spread(
          pairs.map((pair) => pair.guard.ms / pair.floor.ms),
          2,
        ),
      ],
      [
        'guard at ready, MB',
        spread(
          pairs.map((pair) => pair.guard.rss),
          0,
        ),
      ],
      [
        'floor at ready, MB',
        spread(
          pairs.map((pair) => pair.floor.rss),
          0,
        ),
      ],
    ],
  );
  if (median(guardMs) === 0) throw new Error('nothing was measured');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
