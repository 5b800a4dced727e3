/**
 * `check` over files against kubeconform (schema only) and a bare js-yaml loop over the same files, in interleaved rounds.
 * kubeconform comes from PATH or, with Go, from `go install github.com/yannh/kubeconform/cmd/kubeconform@latest`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusSchemas, writeCorpus } from './corpus.ts';
import { median, spread, table } from './figures.ts';

const ROUNDS = 5;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-bench-'));
const node = process.execPath;

interface Figure {
  readonly ms: number;
  readonly rss: number;
}

/** Wall clock and the highest resident memory of a command, in MB. */
async function measure(command: readonly string[]): Promise<Figure> {
  const [program = '', ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
  });
  let rss = 0;
  const look = setInterval(() => {
    rss = Math.max(rss, peak(child.pid ?? 0));
  }, 20);
  const status = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  return { ms: performance.now() - started, rss };
}

function peak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function kubeconform(): string | undefined {
  const cached = join(homedir(), '.cache/layer2-guard/bin/kubeconform');
  const found = spawnSync('sh', ['-c', 'command -v kubeconform'], { encoding: 'utf8' }).stdout.trim();
  if (found !== '') return found;
  return existsSync(cached) ? cached : undefined;
}

function commandsFor(path: string): ReadonlyMap<string, readonly string[]> {
  const schemas = join(folder, 'schemas');
  mkdirSync(schemas, { recursive: true });
  for (const [name, schema] of corpusSchemas()) writeFileSync(join(schemas, name), JSON.stringify(schema));
  const location = join(schemas, '{{ .ResourceKind }}{{ .KindSuffix }}.json');
  const checker = kubeconform();
  const schemaOnly = (workers: number): readonly (readonly [string, readonly string[]])[] =>
    checker === undefined
      ? []
      : [[`kubeconform, ${workers} workers`, [checker, '-n', String(workers), '-schema-location', location, path]]];
  return new Map<string, readonly string[]>([
    ['check', [node, 'dist/layer2-guard.js', 'check', path]],
    ['bare js-yaml', [node, 'bench/bare-yaml.ts', path]],
    ...schemaOnly(2),
    ...schemaOnly(1),
  ]);
}

async function compare(title: string, path: string): Promise<void> {
  const commands = commandsFor(path);
  const figures = new Map<string, Figure[]>([...commands.keys()].map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, command] of commands) figures.get(name)?.push(await measure(command));
  }
  const own = figures.get('check') ?? [];
  process.stdout.write(`${title}\n\n`);
  table(
    ['', 'ms', 'check / it', 'peak MB'],
    [...figures].map(([name, runs]) => [
      name,
      spread(
        runs.map(({ ms }) => ms),
        0,
      ),
      spread(
        runs.map(({ ms }, round) => (own[round]?.ms ?? 0) / ms),
        2,
      ),
      median(runs.map(({ rss }) => rss)).toFixed(0),
    ]),
  );
}

try {
  if (!existsSync(join(root, 'dist/layer2-guard.js')))
    spawnSync(node, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  if (kubeconform() === undefined) process.stdout.write('kubeconform is not installed: left out\n\n');
  for (const [documents, perFile] of [
    [1, 1],
    [1000, 1],
    [35_000, 10],
  ] as const) {
    const path = join(folder, String(documents));
    const bytes = writeCorpus(path, documents, perFile);
    await compare(
      `${documents} documents in ${Math.ceil(documents / perFile)} files, ${(bytes / 1e6).toFixed(1)} MB`,
      path,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
