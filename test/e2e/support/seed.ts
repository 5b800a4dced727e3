import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import type { ApiConnection } from '../../../src/kube-api/api-connection.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A manifest, as far as writing it needs to look. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly status?: object;
}

/** Kinds whose status is kept only when it is written as a subresource. */
const WITH_STATUS = new Set(['Eip', 'Service', 'Node']);
const ORDER = ['CustomResourceDefinition', 'Namespace'];

/** Path of an object in the API. */
export function pathOf({ apiVersion, kind, metadata }: Manifest): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const namespace = metadata.namespace === undefined ? '' : `/namespaces/${metadata.namespace}`;
  return `${root}${namespace}/${kind.toLowerCase()}s/${metadata.name}`;
}

/** Writes the object, status included, as server-side apply does. Throws Error with the API server's words. */
export async function write(connection: ApiConnection, manifest: Manifest): Promise<void> {
  const apply = async (path: string, body: object) => {
    const answer = await connection.request({
      method: 'PATCH',
      path,
      query: { fieldManager: 'seed', force: 'true' },
      contentType: 'application/apply-patch+yaml',
      body: JSON.stringify(body),
    });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.body}`);
  };
  const { status, ...body } = manifest;
  await apply(pathOf(manifest), body);
  if (status === undefined || !WITH_STATUS.has(manifest.kind)) return;
  const { apiVersion, kind, metadata } = manifest;
  const { name, namespace } = metadata;
  const identity = namespace === undefined ? { name } : { name, namespace };
  await apply(`${pathOf(manifest)}/status`, { apiVersion, kind, metadata: identity, status });
}

/** The documents of a YAML file. */
export function manifestsIn(file: string): readonly Manifest[] {
  return yaml.loadAll(readFileSync(file, 'utf8')) as Manifest[];
}

/** CRDs of the test fixtures by file name, e.g. `openelb-crds.yaml`; returns when the API server serves them. */
export async function installCrds(connection: ApiConnection, ...files: readonly string[]): Promise<void> {
  for (const manifest of files.flatMap((file) => manifestsIn(join(import.meta.dirname, '../fixtures', file)))) {
    await write(connection, manifest);
    const path = pathOf(manifest);
    for (let tries = 0; tries < 200; tries += 1) {
      const { body } = await connection.request({ method: 'GET', path });
      if (/"type":"Established","status":"True"/.test(body)) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** Brings the small cluster of `examples/world` to life: nodes, OpenELB with two pools, MetalLB's pool, Services. */
export async function installExampleWorld(connection: ApiConnection): Promise<void> {
  await installCrds(connection, 'openelb-crds.yaml', 'metallb-crd.yaml');
  const folder = join(ROOT, 'examples/world');
  const manifests = readdirSync(folder).flatMap((file) => manifestsIn(join(folder, file)));
  const rank = ({ kind }: Manifest) => (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);
  for (const manifest of manifests.toSorted((a, b) => rank(a) - rank(b))) {
    // The API server makes this one itself.
    if (manifest.kind === 'Service' && manifest.metadata.name === 'kubernetes') continue;
    await write(connection, manifest);
  }
}
