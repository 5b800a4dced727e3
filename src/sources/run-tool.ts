import { execFile } from 'node:child_process';

/** The longest output of another program that is read, in bytes. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;

/** How another program ended: not installed, its output, or what it said when it failed. */
export type ToolResult =
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'done'; readonly output: Buffer }
  | { readonly outcome: 'failed'; readonly why: string };

/** Settings of one run. */
export interface ToolOptions {
  readonly cwd?: string;
  readonly input?: string;
  /** Milliseconds after which it is ended: 120,000. */
  readonly timeout?: number;
}

/**
 * Runs another program found on the search path, without a shell, so that no argument is ever read as a command. Callers
 * see to it that no argument from outside can be taken for an option.
 */
export function runTool(program: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  const timeout = options.timeout ?? 120_000;
  return new Promise((done) => {
    const child = execFile(
      program,
      [...args],
      { cwd: options.cwd, encoding: 'buffer', maxBuffer: LONGEST_OUTPUT, timeout, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) done({ outcome: 'done', output: stdout });
        else if (error.code === 'ENOENT') done({ outcome: 'absent' });
        else if (error.killed === true && error.code === undefined) {
          done({ outcome: 'failed', why: `it did not end within ${timeout / 1000} s` });
        } else done({ outcome: 'failed', why: firstWords(stderr.toString('utf8')) || error.message });
      },
    );
    // A program that ends early closes its end; what it said is in the result.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** The first lines of what a program complained about, as one line of bounded length. */
function firstWords(text: string): string {
  return text.trim().split(/\r?\n/).slice(0, 3).join(' ').slice(0, 600);
}
