import { arrayAt, type JsonObject, stringAt } from '../json.ts';

/** OpenELB's announcing process: `speaker` since 0.6, `manager` in 0.5; `other` is none of them (any more). */
export type SpeakerProgram = 'speaker' | 'manager' | 'other';

const PROGRAMS = ['speaker', 'manager'] as const;
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash']);

/** The last part of a path or image name, without tag and digest. */
export function baseName(text: string): string {
  const name = text.slice(text.lastIndexOf('/') + 1);
  return name.split('@')[0]?.split(':')[0] ?? '';
}

/**
 * The announcing process that a container runs, by its command or image; undefined for every other container. A mere
 * argument that names it (a log collector, a rollout script) does not count.
 */
export function programOf(container: JsonObject): (typeof PROGRAMS)[number] | undefined {
  const command = arrayAt(container, 'command').filter((word) => typeof word === 'string');
  const image = baseName(stringAt(container, 'image') ?? '');
  return PROGRAMS.find((program) => {
    const name = `openelb-${program}`;
    if (image.includes(name) || command.some((word) => baseName(word) === name)) return true;
    return SHELLS.has(baseName(command[0] ?? '')) && scripts(container, command).some((text) => runs(text, name));
  });
}

function scripts(container: JsonObject, command: readonly string[]): readonly string[] {
  return [...command, ...arrayAt(container, 'args').filter((word) => typeof word === 'string')];
}

/** True for a script in which the program stands as a command of its own. */
function runs(script: string, name: string): boolean {
  return new RegExp(`(?:^|[;&|\\n]|exec)\\s*(?:/\\S*/)?${name}(?=\\s|$)`, 'u').test(script.slice(0, LONGEST_SCRIPT));
}

const LONGEST_SCRIPT = 20_000;
