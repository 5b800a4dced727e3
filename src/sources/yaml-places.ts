import yaml from 'js-yaml';
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type DocumentPath, type Region, RegionMaker } from './region.ts';
import type { SourceText } from './source-document.ts';
import { MANIFEST_SCHEMA } from './yaml-schema.ts';

/** A value in the text of a document. */
export interface YamlPlace {
  readonly region: Region;
  /** Where the key stands under which the value is; absent for items of lists and for the whole document. */
  readonly keyRegion?: Region;
  /** How the text writes the value; absent for what is no scalar, or is shared through an anchor. */
  readonly style?: 'plain' | 'single' | 'double' | 'block';
}

/** A key that a mapping has twice. */
export interface DuplicateKey {
  readonly path: DocumentPath;
  readonly first: Region;
  readonly second: Region;
}

const OPTIONS = {
  strict: false,
  uniqueKeys: false,
  merge: true,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/** Where the values of one YAML document stand in its text. Parsing costs ten times as much as reading the values. */
export class YamlPlaces {
  readonly #root: Node | null;
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #regions: RegionMaker;

  constructor(content: SourceText) {
    this.#document = parseDocument(content.text, OPTIONS);
    this.#root = this.#document.contents as Node | null;
    this.#regions = new RegionMaker(content);
  }

  /** The place of a value; undefined where the document has none under that path. */
  find(path: DocumentPath): YamlPlace | undefined {
    let node: Node | null = this.#root;
    let key: Node | undefined;
    let shared = false;
    for (const part of path) {
      if (isAlias(node)) shared = true;
      const next = this.#step(this.#resolved(node), part);
      if (next === undefined) return undefined;
      ({ key, value: node } = next);
      shared ||= next.merged;
    }
    return node === null ? this.#keyOnly(key) : this.#placeOf(node, key, shared);
  }

  /** Every key that stands twice in its mapping, in order of the text. */
  duplicateKeys(): readonly DuplicateKey[] {
    const found: DuplicateKey[] = [];
    this.#collectDuplicates(this.#root, [], found);
    return found;
  }

  #step(node: Node | null, part: string | number): { key?: Node; value: Node | null; merged: boolean } | undefined {
    if (isSeq(node)) {
      const item = typeof part === 'number' ? node.items[part] : undefined;
      return item === undefined ? undefined : { value: item as Node | null, merged: false };
    }
    if (!isMap(node)) return undefined;
    const own = pairOf(node, part);
    if (own !== undefined) return { key: own.key as Node, value: own.value as Node | null, merged: false };
    for (const base of this.#merged(node)) {
      const found = this.#step(base, part);
      if (found !== undefined) return { ...found, merged: true };
    }
    return undefined;
  }

  #merged(map: YAMLMap): readonly Node[] {
    const merge = pairOf(map, '<<');
    const source = this.#resolved((merge?.value ?? null) as Node | null);
    const sources = isSeq(source) ? source.items : [source];
    return sources.map((item) => this.#resolved(item as Node | null)).filter((item) => item !== null);
  }

  #resolved(node: Node | null): Node | null {
    return isAlias(node) ? ((node.resolve(this.#document) ?? null) as Node | null) : node;
  }

  #placeOf(node: Node, key: Node | undefined, shared: boolean): YamlPlace {
    const [start, end] = node.range ?? [0, 0];
    const keyRegion = key === undefined ? {} : { keyRegion: this.#regionOf(key) };
    const isEditable = isScalar(node) && !shared && node.anchor === undefined && node.tag === undefined;
    const style = isEditable ? styleOf(String(node.type)) : undefined;
    return { region: this.#regions.region(start, end), ...keyRegion, ...(style === undefined ? {} : { style }) };
  }

  #keyOnly(key: Node | undefined): YamlPlace | undefined {
    return key === undefined ? undefined : { region: this.#regionOf(key), keyRegion: this.#regionOf(key) };
  }

  #regionOf(node: Node): Region {
    return this.#regions.region(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  }

  #collectDuplicates(node: Node | null, path: DocumentPath, into: DuplicateKey[]): void {
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries())
        this.#collectDuplicates(item as Node | null, [...path, index], into);
    }
    if (!isMap(node)) return;
    const first = new Map<string, Node>();
    for (const pair of node.items) {
      const key = pair.key as Node;
      const name = keyText(pair);
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, key);
      else into.push({ path: [...path, name], first: this.#regionOf(earlier), second: this.#regionOf(key) });
      this.#collectDuplicates(pair.value as Node | null, [...path, name], into);
    }
  }
}

/** The last pair with that key: of duplicates the last one counts. */
function pairOf(map: YAMLMap, part: string | number): Pair | undefined {
  const text = String(part);
  return (
    map.items.findLast((pair) => keyText(pair) === text) ??
    // Keys such as `on` and `0x10` are other texts once they are keys of an object.
    map.items.findLast((pair) => isScalar(pair.key) && pair.key.type === 'PLAIN' && plainKey(keyText(pair)) === text)
  );
}

function plainKey(source: string): string {
  return String(yaml.load(source, { schema: MANIFEST_SCHEMA }));
}

function keyText({ key }: Pair): string {
  // A key such as `on` is a text in its source and something else to YAML 1.1; the source is what a path is made of.
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}

function styleOf(type: string): YamlPlace['style'] {
  if (type === 'PLAIN') return 'plain';
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type.startsWith('BLOCK') ? 'block' : undefined;
}
