import { baseName } from '../model/speaker/program.ts';
import type { EnvSource, SpeakerContainer, Word } from '../model/speaker.ts';

/** The environment of a container: each variable with its last definition, literals with their references filled in. */
export type Environment = ReadonlyMap<string, EnvSource>;

/** A word of the command line as the process gets it. */
export interface ExpandedWord {
  readonly word: Word;
  /** With references filled in; those whose value is known at run time only stay as written. */
  readonly text: string;
  /** Names of such variables in the text. */
  readonly unresolved: readonly string[];
}

/** The variables of a container in the order in which kubelet resolves them. */
export function environmentOf(container: SpeakerContainer): Environment {
  const found = new Map<string, EnvSource>();
  for (const { name, source } of container.env) {
    found.set(
      name,
      source.kind === 'literal' ? { kind: 'literal', text: expand(source.text, found, false).text } : source,
    );
  }
  return found;
}

const REFERENCE = /\$(?:\$|\(([^()\s]+)\))/gu;
/** Variables that kubelet adds for the Services of the namespace. */
const OF_SERVICES = /_(?:SERVICE_HOST|SERVICE_PORT|PORT)(?:_|$)/u;

/** Kubernetes' expansion of `$(NAME)`: `$$` stands for `$`, an unknown name stays as written. */
function expand(text: string, environment: Environment, envFrom: boolean): { text: string; unresolved: string[] } {
  const unresolved: string[] = [];
  const expanded = text.replaceAll(REFERENCE, (whole, name: string | undefined) => {
    if (name === undefined) return '$';
    const source = environment.get(name);
    if (source?.kind === 'literal') return source.text;
    if (source !== undefined || envFrom || OF_SERVICES.test(name)) unresolved.push(name);
    return whole;
  });
  return { text: expanded, unresolved };
}

/** What follows the program on its command line, or why that cannot be told. */
export type ProgramWords =
  | { readonly words: readonly ExpandedWord[]; readonly notText: readonly Word[] }
  | { readonly opaque: string };

/** The arguments that the announcing process gets: of `command` what follows the program, then `args`. */
export function programWords(container: SpeakerContainer, programs: readonly string[]): ProgramWords {
  const { command, args, envFrom } = container;
  const at = command.findIndex(({ text }) => text !== undefined && programs.includes(baseName(text)));
  const first = command[0]?.text;
  if (command.length > 0 && at < 0) return { opaque: `its command is ${JSON.stringify((first ?? '').slice(0, 60))}` };
  const environment = environmentOf(container);
  const words = [...command.slice(at + 1), ...args];
  return {
    words: words.flatMap((word) =>
      word.text === undefined ? [] : [{ word, ...expand(word.text, environment, envFrom) }],
    ),
    notText: words.filter(({ text }) => text === undefined),
  };
}
