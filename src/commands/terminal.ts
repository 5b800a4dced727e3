/** The way out for everything a command says; `main` connects it to the process. */
export interface Terminal {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
}

/** What is known about the terminal behind standard output and standard error. */
export interface Screen {
  readonly colour: boolean;
  /** Replaces the last line of standard error, or wipes it with an empty text; absent where that is no terminal. */
  readonly progress?: (text: string) => void;
}

/** What the commands get from the process. */
export interface ProgramContext {
  readonly terminal: Terminal;
  /** Folder that holds package.json and examples/. */
  readonly root: string;
  readonly version: string;
  /** Environment variables of the process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called once by a command that runs until it is stopped. */
  readonly stop: () => AbortSignal;
  readonly exit: (code: number) => void;
  /** What the screen can show; absent parts where the output is no terminal or colours are not wanted. */
  readonly screen: Screen;
  /** Opens standard input. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** An object was denied, as kubectl exits; a finding is grave enough. */
  denied: 1,
  /** It could not start, read its input or reach a server. */
  failed: 2,
  /** Wrong usage (EX_USAGE of sysexits). */
  usage: 64,
} as const;

/** Something in the command line is wrong; the message is one line that says what to write instead. */
export class UsageError extends Error {}

/** A command cannot do its work; the message is one line with the remedy. */
export class CommandError extends Error {}
