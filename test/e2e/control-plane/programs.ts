import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A program that was started. */
export interface Program {
  readonly name: string;
  readonly running: () => boolean;
  /** The last lines of its log. */
  readonly tail: () => string;
}

/** How long a program may take to end before it is killed, in milliseconds. */
const PATIENCE = 2_500;

/** The processes of one control plane, with a watchdog that ends them when this process dies first. */
export class Programs {
  readonly #binaries: string;
  readonly #folder: string;
  readonly #watchdog: ChildProcess;
  readonly #running = new Map<string, ChildProcess>();

  constructor(binaries: string, folder: string) {
    this.#binaries = binaries;
    this.#folder = folder;
    this.#watchdog = spawn(process.execPath, [join(import.meta.dirname, 'watchdog.ts')], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    this.#watchdog.unref();
    this.#watchdog.stdin?.on('error', () => undefined);
    this.#tell(`dir ${folder}`);
  }

  /** Starts a program in the folder; its output goes to `<name>.log` there. */
  start(name: string, args: readonly string[]): Program {
    const log = join(this.#folder, `${name}.log`);
    const output = openSync(log, 'a');
    // A process group of its own: Ctrl-C is for whoever started the control plane, which ends it in order.
    const child = spawn(join(this.#binaries, name), args, {
      cwd: this.#folder,
      stdio: ['ignore', output, output],
      detached: true,
    });
    closeSync(output);
    child.unref();
    // A program that cannot be run has no pid; waiting for it reports that it is not running.
    child.on('error', () => undefined);
    this.#running.set(name, child);
    if (child.pid !== undefined) this.#tell(String(child.pid));
    return {
      name,
      running: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
      tail: () => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n'),
    };
  }

  /** Ends a program and waits until it is gone. */
  async stop(name: string): Promise<void> {
    const child = this.#running.get(name);
    this.#running.delete(name);
    if (child?.pid === undefined) return;
    if (child.exitCode === null && child.signalCode === null) {
      const { promise, resolve } = Promise.withResolvers<void>();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      await promise;
      clearTimeout(timer);
    }
    this.#tell(`-${child.pid}`);
  }

  /** Ends every program, etcd last, and removes the folder. */
  async stopAll(): Promise<void> {
    for (const name of ['kube-controller-manager', 'kube-apiserver', 'etcd']) await this.stop(name);
    rmSync(this.#folder, { recursive: true, force: true });
    this.#watchdog.stdin?.end();
  }

  #tell(line: string): void {
    this.#watchdog.stdin?.write(`${line}\n`);
  }
}
