import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { programFor } from './commands/program.ts';
import { CommandError, EXIT, type Screen, type Terminal, UsageError } from './commands/terminal.ts';

/** Folder of package.json: one above this file, as source (`src/main.ts`) and as bundle (`dist/layer2-guard.js`). */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

/** Colours where a terminal takes them (https://no-color.org); progress only on a terminal. */
function screen(): Screen {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isWanted = (NO_COLOR ?? '') === '' && TERM !== 'dumb';
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const colour = isWanted && (process.stdout.isTTY === true || isForced);
  const progress = (text: string) => void process.stderr.write(`\r\u001b[2K${text}`);
  return process.stderr.isTTY === true ? { colour, progress } : { colour };
}

/** Aborts on the first SIGTERM or SIGINT; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.failed);
      controller.abort();
    });
  }
  return controller.signal;
}

// A reader that has seen enough, such as head, closes the pipe: not a fault of the command.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
}

async function run(): Promise<number> {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  let exitCode: number = EXIT.ok;
  const program = programFor({
    terminal,
    root,
    version,
    env: process.env,
    stop: stopSignal,
    exit: (code) => {
      exitCode = code;
    },
    screen: screen(),
    stdin: () => process.stdin,
  });
  try {
    if (process.argv.length <= 2) throw new UsageError('a command is missing; see layer2-guard --help');
    await program.parseAsync(process.argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
    terminal.err(`layer2-guard: ${error.message}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

process.exitCode = await run();
