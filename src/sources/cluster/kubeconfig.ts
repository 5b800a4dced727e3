import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { KubeConfig, type User } from '@kubernetes/client-node';
import { closest } from 'fastest-levenshtein';
import yaml from 'js-yaml';
import { escapeText } from '../../engine/wording.ts';
import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt } from '../../model/json.ts';
import { parseYaml } from '../load-world.ts';
import { ConnectionError } from './connection-fault.ts';

/** What a pod is given to reach the API server of its own cluster. */
export interface InCluster {
  /** KUBERNETES_SERVICE_HOST: an address, IPv6 without brackets. */
  readonly host: string;
  /** KUBERNETES_SERVICE_PORT. */
  readonly port: string;
  /** Folder with `token` and `ca.crt`. */
  readonly folder: string;
}

/** Where the configuration of a connection comes from: kubeconfig files, or else what a pod is given. */
export interface ConfigOrigin {
  /** Paths; of an entry that several files have, the first counts. */
  readonly kubeconfig?: string | readonly string[];
  /** Context in them; their current one when absent. */
  readonly context?: string;
  readonly inCluster?: InCluster;
}

/**
 * Reads the configuration. Throws ConnectionError. Whoever does not always need a cluster loads this module late: its
 * library takes a third of a second. It is imported by name, so that a bundle keeps a sixth of it.
 */
export async function readKubeConfig(origin: ConfigOrigin): Promise<KubeConfig> {
  const config = new KubeConfig();
  const files = origin.kubeconfig === undefined ? [] : [origin.kubeconfig].flat();
  if (files.length === 0) {
    if (origin.inCluster === undefined) throw new ConnectionError('no kubeconfig is named; give one with --kubeconfig');
    await loadInCluster(config, origin.inCluster);
    return config;
  }
  const parts: KubeConfig[] = [];
  for (const file of files) parts.push(await readOne(new KubeConfig(), file));
  config.loadFromOptions({
    clusters: firstOfName(parts.flatMap((part) => part.getClusters())),
    contexts: firstOfName(parts.flatMap((part) => part.getContexts())),
    users: firstOfName(parts.flatMap((part) => part.getUsers())),
    currentContext: origin.context ?? parts.map((part) => part.getCurrentContext()).find(Boolean),
  });
  demandContext(config, files.join(', '), origin.context);
  return config;
}

async function loadInCluster(config: KubeConfig, { host, port, folder }: InCluster): Promise<void> {
  const namespace = (await readFile(join(folder, 'namespace'), 'utf8').catch(() => '')).trim();
  const address = host.includes(':') ? `[${host}]` : host;
  config.loadFromOptions({
    clusters: [
      {
        name: 'in-cluster',
        server: `https://${address}:${port}`,
        caFile: join(folder, 'ca.crt'),
        skipTLSVerify: false,
      },
    ],
    users: [tokenFileUser({ name: 'in-cluster' }, join(folder, 'token'))],
    contexts: [
      { name: 'in-cluster', cluster: 'in-cluster', user: 'in-cluster', ...(namespace === '' ? {} : { namespace }) },
    ],
    currentContext: 'in-cluster',
  });
}

/** A user whose token is read again every minute: tokens of pods are exchanged within the hour. */
function tokenFileUser(user: User, tokenFile: string): User {
  return { ...user, authProvider: { name: 'tokenFile', config: { tokenFile } } };
}

async function readOne(config: KubeConfig, file: string): Promise<KubeConfig> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = REASONS[error.code ?? ''] ?? error.message;
    throw new ConnectionError(`kubeconfig ${file}: ${why}; name the right file with --kubeconfig`);
  });
  const raw = parsed(file, text);
  try {
    config.loadFromString(text);
  } catch (error) {
    const why = escapeText(error instanceof Error ? error.message : String(error), 200);
    throw new ConnectionError(`kubeconfig ${file}: ${why}; correct it, or name another file with --kubeconfig`);
  }
  config.makePathsAbsolute(dirname(file));
  config.users = config.users.map((user) => withTokenFile(user, raw, dirname(file)));
  return config;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
};

function parsed(file: string, text: string): JsonObject {
  let raw: unknown;
  try {
    raw = parseYaml(text);
  } catch (error) {
    const place = error instanceof yaml.YAMLException ? `:${error.mark.line + 1}` : '';
    const why = error instanceof yaml.YAMLException ? error.reason : String(error);
    throw new ConnectionError(`kubeconfig ${file}${place}: no valid YAML (${why}); correct it, or name another file`);
  }
  if (isJsonObject(raw) && arrayAt(raw, 'clusters').length > 0) return raw;
  throw new ConnectionError(`kubeconfig ${file}: it names no clusters; is it a kubeconfig (kubectl config view)?`);
}

/** The library does not know `tokenFile`, which kubectl reads before every request. */
function withTokenFile(user: User, raw: JsonObject, folder: string): User {
  const entry = arrayAt(raw, 'users')
    .filter(isJsonObject)
    .find(({ name }) => name === user.name);
  const tokenFile = entry === undefined ? undefined : stringAt(objectAt(entry, 'user'), 'tokenFile');
  if (tokenFile === undefined || tokenFile === '') return user;
  return tokenFileUser(user, isAbsolute(tokenFile) ? tokenFile : join(folder, tokenFile));
}

function firstOfName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return entries.filter(({ name }, index) => entries.findIndex((other) => other.name === name) === index);
}

function demandContext(config: KubeConfig, files: string, asked: string | undefined): void {
  const current = config.getCurrentContext();
  const names = config.getContexts().map(({ name }) => name);
  if (!current) {
    throw new ConnectionError(`kubeconfig ${files}: no current context; name one with --context (${names.join(', ')})`);
  }
  const context = config.getContextObject(current);
  if (context === null) {
    const others = names.length < 2 ? '' : `; there are ${names.slice(0, 10).join(', ')}`;
    const hint = names.length === 0 ? 'it has no contexts' : `did you mean "${closest(current, names)}"?${others}`;
    const what = asked === undefined ? 'current-context' : '--context';
    throw new ConnectionError(`kubeconfig ${files}: ${what} "${escapeText(current, 100)}" is not in it; ${hint}`);
  }
  if (config.getCluster(context.cluster) === null) {
    throw new ConnectionError(
      `kubeconfig ${files}: context "${current}" names the cluster "${context.cluster}", which is not in it`,
    );
  }
  if (config.getUser(context.user) === null) {
    throw new ConnectionError(
      `kubeconfig ${files}: context "${current}" names the user "${context.user}", which is not in it`,
    );
  }
}
