import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isJsonObject, type JsonObject, stringAt, stringsAt } from '../model/json.ts';
import { parseYaml } from './yaml-document.ts';

/** The names that kustomize looks for, in its order. */
const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** What a folder's kustomization says, as far as it decides what is rendered. */
export interface Kustomization {
  readonly folder: string;
  /** A component is no root: only others can use it. */
  readonly isComponent: boolean;
  /** Folders and files it is made of, resolved; addresses on the net are left out. */
  readonly parts: readonly string[];
}

/**
 * The kustomization of a folder with these names in it; undefined where there is none. A file of that name that belongs
 * to another tool (Flux has a kind of the same name) is none.
 */
export function kustomizationIn(folder: string, names: readonly string[]): Kustomization | undefined {
  const name = NAMES.find((candidate) => names.includes(candidate));
  const document = name === undefined ? undefined : read(join(folder, name));
  if (document === undefined) return undefined;
  const apiVersion = stringAt(document, 'apiVersion') ?? '';
  if (apiVersion !== '' && !apiVersion.startsWith('kustomize.config.k8s.io/')) return undefined;
  const parts = ['resources', 'bases', 'components'].flatMap((key) => stringsAt(document, key));
  return {
    folder,
    isComponent: document['kind'] === 'Component',
    parts: parts.filter((part) => !part.includes('://')).map((part) => resolve(folder, part)),
  };
}

/** What cannot be read stays a kustomization: the tool that renders it says better what is wrong. */
function read(file: string): JsonObject {
  try {
    const { value } = parseYaml({ text: readFileSync(file, 'utf8'), line: 1 }, file, 1);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Those that no other one uses: rendering them renders the rest. */
export function rootsOf(kustomizations: readonly Kustomization[]): readonly Kustomization[] {
  const used = new Set(kustomizations.flatMap(({ parts }) => parts));
  return kustomizations.filter(({ folder, isComponent }) => !isComponent && !used.has(resolve(folder)));
}
