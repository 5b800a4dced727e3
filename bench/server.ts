/**
 * The server against the floor (bench/floor.ts): same Node, same certificate, same bodies, one core each for server and
 * load, rounds interleaved. Usage: node bench/server.ts [rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodies } from './bodies.ts';
import { median, spread, table } from './figures.ts';
import { type LoadResult, load } from './h2load.ts';
import { writeWorld } from './large-world.ts';
import { type Served, serveOn } from './process.ts';

const rounds = Number(process.argv[2] ?? 5);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bench-'));
const certs = join(folder, 'certs');
const node = process.execPath;
const guardCommand = (world: string) => [
  node,
  // As npm start and the image run it (docs/decisions/0006).
  '--max-semi-space-size=8',
  'dist/layer2-guard.js',
  'serve',
  '--port',
  '0',
  '--cert-dir',
  certs,
  '--world',
  world,
];

interface Measured extends LoadResult {
  readonly cpu: number;
}

/** Until the compiler has seen a body often enough; without it the first rounds measure the compiler. */
const WARM_UP = { seconds: 5, clients: 16 };
const SATURATED = { seconds: 3, clients: 16 };
const SINGLE = { seconds: 1, clients: 1 };
/** 960 requests a second in bursts of 16. */
const PACED = { seconds: 3, clients: 16, rate: 60 };

function measure(server: Served, body: string, how: Parameters<typeof load>[2]): Measured {
  const before = server.cpu();
  const result = load(server.url, body, how);
  // The warm-up second is in the CPU time but not in the log, so CPU is given per second of load, warm-up included.
  const requests = result.perSecond * (how.seconds + 1);
  return { ...result, cpu: (server.cpu() - before) / requests };
}

async function main(): Promise<void> {
  writeWorld(join(folder, 'large'), { eips: 10_000, services: 50_000, nodes: 100 });
  writeWorld(join(folder, 'small'), { eips: 10, services: 50, nodes: 3 });
  const guard = await serveOn(guardCommand(join(folder, 'large')), root);
  const small = await serveOn(guardCommand(join(folder, 'small')), root);
  const floor = await serveOn([node, 'bench/floor.ts', certs], root);
  const rssSmallReady = small.rss();
  try {
    for (const [name, body] of bodies()) benchBody(name, body, { guard, small, floor });
    table(
      ['resident memory, MB', ''],
      [
        ['guard at ready, small world', rssSmallReady.toFixed(0)],
        ['guard after load, 10,000 Eips and 50,000 Services', guard.rss().toFixed(0)],
        ['floor after load', floor.rss().toFixed(0)],
      ],
    );
  } finally {
    for (const server of [guard, small, floor]) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchBody(
  name: string,
  body: string,
  { guard, small, floor }: Record<'guard' | 'small' | 'floor', Served>,
): void {
  const rows: Record<string, number[]> = {};
  const note = (row: string, value: number) => {
    rows[row] = [...(rows[row] ?? []), value];
  };
  for (const server of [guard, small, floor]) load(server.url, body, WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    const guardFirst = round % 2 === 0;
    const pair = (how: Parameters<typeof load>[2]) => {
      const first = measure(guardFirst ? guard : floor, body, how);
      const second = measure(guardFirst ? floor : guard, body, how);
      return guardFirst ? ([first, second] as const) : ([second, first] as const);
    };
    const [saturated, saturatedFloor] = pair(SATURATED);
    note('rate / F', saturated.perSecond / saturatedFloor.perSecond);
    note('rate of F, requests/s', saturatedFloor.perSecond);
    note('CPU − F, µs/request', saturated.cpu - saturatedFloor.cpu);
    const [single, singleFloor] = pair(SINGLE);
    const singleSmall = measure(small, body, SINGLE);
    note('one connection p50 / F', single.p50 / singleFloor.p50);
    note('one connection p99 / F', single.p99 / singleFloor.p99);
    note('one connection p99, µs', single.p99);
    note('one connection p99 / ours at 10 Eips', single.p99 / singleSmall.p99);
    const [paced, pacedFloor] = pair(PACED);
    note('960/s p99 / F', paced.p99 / pacedFloor.p99);
    note('CPU − F at 960/s, µs/request', paced.cpu - pacedFloor.cpu);
  }
  table(
    [`${name} (${body.length} bytes)`, 'median (min–max)'],
    Object.entries(rows).map(([row, values]) => [row, spread(values, median(values) > 50 ? 0 : 2)]),
  );
}

await main();
