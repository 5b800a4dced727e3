import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cluster, type KubectlOptions, runProgram } from './cluster.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const MANIFESTS = join(import.meta.dirname, '../manifests');

/** A terminal whose contents are compared with a file. */
export interface Transcript {
  /** Runs kubectl in the folder of the manifests and keeps what a terminal would show, in that order. */
  run(
    args: readonly string[],
    options?: KubectlOptions,
  ): Promise<{ readonly status: number | null; readonly text: string }>;
  /** A remark between two commands. */
  say(line: string): void;
  /**
   * Compares everything with `golden/<name>.txt`. To accept new words: `UPDATE_GOLDEN=1 npx node --test test/e2e/`, then
   * read what git says has changed.
   */
  compare(): void;
}

/** A Transcript of one scenario. */
export function transcript(cluster: Cluster, name: string): Transcript {
  const lines: string[] = [];
  return {
    async run(args, { user = 'admin', ...options } = {}) {
      const kubectl = join(cluster.binaries, 'kubectl');
      const given = ['--kubeconfig', cluster.kubeconfigOf(user), ...args];
      const { status, stdout } = await runProgram('sh', ['-c', 'exec "$0" "$@" 2>&1', kubectl, ...given], {
        cwd: MANIFESTS,
        ...options,
        env: { ...options.env, HOME: cluster.folder, PATH: process.env['PATH'] ?? '' },
      });
      const text = steady(stdout, cluster.folder);
      lines.push(
        `$ kubectl ${args.map(quoted).join(' ')}`,
        text.replace(/\n$/, ''),
        ...(status === 0 ? [] : [`(exit ${status})`]),
      );
      return { status, text };
    },
    say: (line) => {
      lines.push(`# ${line}`);
    },
    compare() {
      const file = join(GOLDEN, `${name}.txt`);
      const actual = `${lines.filter((line) => line !== '').join('\n')}\n`;
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, actual);
        return;
      }
      assert.equal(actual, readFileSync(file, 'utf8'));
    },
  };
}

function quoted(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word}'`;
}

/** Takes out what differs from run to run. */
function steady(text: string, folder: string): string {
  return text
    .replaceAll(folder, 'DIR')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\/tmp\/[\w.-]+(\/[\w.-]+)*/g, 'TMP')
    .replace(/"pool-[a-z0-9]{5}"/g, '"pool-XXXXX"')
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'TIME');
}
