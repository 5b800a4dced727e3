import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { validate } from '../../schemas/compiled/settings.js';
import SETTINGS_SCHEMA from '../../schemas/settings.schema.json' with { type: 'json' };
import { isJsonObject, stringAt, stringsAt } from '../model/json.ts';
import { faultTexts } from './policy-faults.ts';
import { PolicyError, parsePolicyText } from './policy-file.ts';

/** Name of the file that holds what a repository always wants. */
export const SETTINGS_FILE = '.layer2-guard.yaml';

/** What `.layer2-guard.yaml` says; its paths are resolved against its folder. */
export interface Settings {
  /** The file itself; absent where there is none. */
  readonly file?: string;
  /** The folder that the ignore globs are relative to. */
  readonly folder: string;
  readonly policyFile?: string;
  /** A policy written in the settings themselves, not checked yet. */
  readonly policy?: unknown;
  readonly facts?: string;
  readonly world: readonly string[];
  readonly ignore: readonly string[];
  readonly values: readonly string[];
  readonly namespace?: string;
  readonly failOn?: string;
}

/** Finds the settings file in `folder` or above it and reads it. Throws PolicyError, whose text names the file. */
export function findSettings(folder: string): Settings {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, SETTINGS_FILE);
    if (existsSync(file)) return readSettings(file);
    if (dirname(at) === at) return { folder, world: [], ignore: [], values: [] };
  }
}

/** Reads one settings file. Throws PolicyError. */
export function readSettings(file: string): Settings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new PolicyError(`cannot read settings ${file}: ${code === 'ENOENT' ? 'no such file' : code}`);
  }
  const document = parsePolicyText(text, file) ?? {};
  if (!isJsonObject(document)) throw new PolicyError(`settings ${file}: it is not a mapping of keys to values`);
  if (!validate(document)) {
    throw new PolicyError(
      `settings ${file}: ${faultTexts(validate.errors ?? [], document, SETTINGS_SCHEMA).join('; ')}`,
    );
  }
  const folder = dirname(file);
  const pathAt = (key: string) => {
    const path = stringAt(document, key);
    return path === undefined ? undefined : shown(folder, path);
  };
  const pathsAt = (key: string) => stringsAt(document, key).map((path) => shown(folder, path));
  return withoutAbsent({
    file,
    folder,
    policyFile: pathAt('policy'),
    policy: isJsonObject(document['policy']) ? document['policy'] : undefined,
    facts: pathAt('facts'),
    world: pathsAt('world'),
    ignore: stringsAt(document, 'ignore'),
    values: pathsAt('values'),
    namespace: stringAt(document, 'namespace'),
    failOn: stringAt(document, 'failOn'),
  });
}

/** A path of the file as it is read and shown from the working folder. */
function shown(folder: string, path: string): string {
  return relative(process.cwd(), resolve(folder, path)) || '.';
}

type Optional<T> = { readonly [K in keyof T]: T[K] | undefined };

function withoutAbsent(
  settings: Optional<Settings> & Pick<Settings, 'folder' | 'world' | 'ignore' | 'values'>,
): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as unknown as Settings;
}
