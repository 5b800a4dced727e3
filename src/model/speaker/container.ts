import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt, stringsAt } from '../json.ts';

/** Path into an object, as findings name it. */
export type ModelPath = readonly (string | number)[];

/** One word of a command line; `text` is absent where the entry is no text, which the API server refuses. */
export interface Word {
  readonly text?: string;
  readonly path: ModelPath;
}

/** Where the value of an environment variable comes from. */
export type EnvSource =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly fieldPath: string }
  | { readonly kind: 'secret'; readonly name: string; readonly key: string; readonly optional: boolean }
  | { readonly kind: 'elsewhere' };

/** One entry of `env`. */
export interface EnvVariable {
  readonly name: string;
  readonly source: EnvSource;
  readonly path: ModelPath;
}

/** A command that a probe runs. */
export interface ProbeCommand {
  readonly text: string;
  readonly path: ModelPath;
}

/** The container of a speaker as far as it decides what the process does. */
export interface SpeakerContainer {
  readonly path: ModelPath;
  readonly command: readonly Word[];
  readonly args: readonly Word[];
  readonly env: readonly EnvVariable[];
  /** True where `envFrom` may add variables that nobody can see here. */
  readonly envFrom: boolean;
  readonly privileged: boolean;
  /** As written: Kubernetes compares the names exactly. */
  readonly addedCapabilities: readonly string[];
  readonly droppedCapabilities: readonly string[];
  readonly probes: readonly ProbeCommand[];
}

const PROBES = ['readinessProbe', 'livenessProbe', 'startupProbe'] as const;

/** Builds the view of a container that stands under `path`. */
export function containerFrom(container: JsonObject, path: ModelPath): SpeakerContainer {
  const security = objectAt(container, 'securityContext');
  const capabilities = objectAt(security, 'capabilities');
  return {
    path,
    command: words(container, 'command', path),
    args: words(container, 'args', path),
    env: environment(container, path),
    envFrom: arrayAt(container, 'envFrom').length > 0,
    privileged: security['privileged'] === true,
    addedCapabilities: stringsAt(capabilities, 'add'),
    droppedCapabilities: stringsAt(capabilities, 'drop'),
    probes: PROBES.flatMap((name) => probeCommand(container, name, path)),
  };
}

function words(container: JsonObject, key: string, path: ModelPath): readonly Word[] {
  return arrayAt(container, key).map((entry, index) => {
    const place = { path: [...path, key, index] };
    return typeof entry === 'string' ? { text: entry, ...place } : place;
  });
}

function environment(container: JsonObject, path: ModelPath): readonly EnvVariable[] {
  return arrayAt(container, 'env').flatMap((entry, index) => {
    const name = isJsonObject(entry) ? stringAt(entry, 'name') : undefined;
    if (!isJsonObject(entry) || name === undefined) return [];
    return [{ name, source: sourceOf(entry), path: [...path, 'env', index] }];
  });
}

function sourceOf(entry: JsonObject): EnvSource {
  const from = entry['valueFrom'];
  if (!isJsonObject(from)) return { kind: 'literal', text: stringAt(entry, 'value') ?? '' };
  const fieldPath = stringAt(objectAt(from, 'fieldRef'), 'fieldPath');
  if (fieldPath !== undefined) return { kind: 'field', fieldPath };
  const secret = from['secretKeyRef'];
  if (!isJsonObject(secret)) return { kind: 'elsewhere' };
  return {
    kind: 'secret',
    name: stringAt(secret, 'name') ?? '',
    key: stringAt(secret, 'key') ?? '',
    optional: secret['optional'] === true,
  };
}

function probeCommand(container: JsonObject, name: string, path: ModelPath): readonly ProbeCommand[] {
  const command = stringsAt(objectAt(objectAt(container, name), 'exec'), 'command');
  return command.length === 0 ? [] : [{ text: command.join(' '), path: [...path, name, 'exec', 'command'] }];
}
