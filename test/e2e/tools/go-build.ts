import { spawn } from 'node:child_process';

export interface GoBuild {
  /** Folder with the go.mod that pins the versions. */
  readonly module: string;
  readonly package: string;
  /** File to make. */
  readonly output: string;
  readonly flags: readonly string[];
  /** Told what happens, now and then. */
  readonly report: (line: string) => void;
}

/** Builds a Go program; the modules come from the network unless Go has them. Throws Error when that fails. */
export async function goBuild({ module, package: name, output, flags, report }: GoBuild): Promise<void> {
  const child = spawn('go', ['build', '-mod=readonly', '-trimpath', ...flags, '-o', output, name], {
    cwd: module,
    // Static programs run on any machine that shares the cache folder.
    env: { ...process.env, CGO_ENABLED: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) {
      if (line === '') continue;
      lines.push(line);
      // Go names every module that it loads: a sign of life once in a while is enough.
      if (lines.length % 100 === 0) report(line);
    }
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`go build of ${name} ended with ${code}: ${lines.slice(-3).join(' | ')}`);
}
