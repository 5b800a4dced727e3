import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { findBinaries } from '../e2e/control-plane/binaries.ts';

export const MANIFESTS = join(import.meta.dirname, '../../manifests');

/** An object of a rendered installation, as far as tests look. */
export interface Rendered {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** Renders with the kustomize that is built into kubectl. */
export interface Renderer {
  /** Objects of `manifests/default`. */
  default(): readonly Rendered[];
  /** Objects of the base with these components. */
  with(...components: readonly string[]): readonly Rendered[];
}

/** A renderer, or why there is none and what to do about it. */
export async function findRenderer(): Promise<Renderer | { readonly missing: string }> {
  const found = await findBinaries((line) => process.stderr.write(`${line}\n`));
  if ('missing' in found) return found;
  const render = (folder: string): readonly Rendered[] => {
    const { status, stdout, stderr } = spawnSync(join(found.folder, 'kubectl'), ['kustomize', folder], {
      encoding: 'utf8',
    });
    if (status !== 0 || stderr !== '') throw new Error(`kubectl kustomize ${folder}: ${stderr}`);
    return yaml.loadAll(stdout) as Rendered[];
  };
  return {
    default: () => render(join(MANIFESTS, 'default')),
    with: (...components) => {
      // Beside the others: kustomize takes nothing from outside by absolute paths.
      const folder = mkdtempSync(join(MANIFESTS, '.rendered-'));
      try {
        const lines = components.map((name) => `- ../components/${name}`);
        writeFileSync(join(folder, 'kustomization.yaml'), ['resources: [../base]', 'components:', ...lines].join('\n'));
        return render(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The one object of that kind and name. Throws Error when there is none or more than one. */
export function one(objects: readonly Rendered[], kind: string, name = 'layer2-guard', namespace?: string): Rendered {
  const found = objects.filter(
    ({ kind: itsKind, metadata }) =>
      itsKind === kind && metadata.name === name && (namespace === undefined || metadata.namespace === namespace),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${kind} ${name}`);
  return only;
}

/** `kind/name`, with the namespace where there is one, of every object. */
export function identities(objects: readonly Rendered[]): readonly string[] {
  return objects.map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name].filter(Boolean).join('/'));
}
