import { findJsonEnd } from './json-scanner.ts';
import { type DocumentPath, RegionMaker } from './region.ts';
import type { SourceText } from './source-document.ts';
import type { YamlPlace } from './yaml-places.ts';

/** Where the values of one JSON text stand in it. The text is known to be JSON. */
export class JsonPlaces {
  readonly #content: SourceText;
  readonly #regions: RegionMaker;
  /** What was found in each object and array so far, by the offset at which it starts: a List can have many findings. */
  readonly #children = new Map<number, ReadonlyMap<string | number, Child>>();

  constructor(content: SourceText) {
    this.#content = content;
    this.#regions = new RegionMaker(content);
  }

  /** The place of a value; undefined where the document has none under that path. */
  find(path: DocumentPath): YamlPlace | undefined {
    const { text } = this.#content;
    let at = skipBlank(text, 0);
    let key: { readonly start: number; readonly end: number } | undefined;
    for (const part of path) {
      const child = this.#childrenAt(at).get(part);
      if (child === undefined) return undefined;
      at = child.value;
      key = child.key;
    }
    const region = this.#regions.region(at, findJsonEnd(text, at).end);
    const isContainer = text.charAt(at) === '{' || text.charAt(at) === '[';
    return {
      region,
      ...(key === undefined ? {} : { keyRegion: this.#regions.region(key.start, key.end) }),
      ...(isContainer ? {} : { style: text.charAt(at) === '"' ? 'double' : 'plain' }),
    };
  }

  #childrenAt(offset: number): ReadonlyMap<string | number, Child> {
    let children = this.#children.get(offset);
    if (children === undefined) {
      children = childrenOf(this.#content.text, offset);
      this.#children.set(offset, children);
    }
    return children;
  }
}

interface Child {
  readonly key?: { readonly start: number; readonly end: number };
  /** Offset at which the value starts. */
  readonly value: number;
}

/** The children of the object or array that starts at `from`; of a key that stands twice, the last. None for a scalar. */
function childrenOf(text: string, from: number): ReadonlyMap<string | number, Child> {
  const children = new Map<string | number, Child>();
  const isObject = text.charAt(from) === '{';
  if (!isObject && text.charAt(from) !== '[') return children;
  let at = skipBlank(text, from + 1);
  for (let index = 0; at < text.length && text.charAt(at) !== '}' && text.charAt(at) !== ']'; index += 1) {
    const child = isObject ? member(text, at) : { name: index, value: at };
    children.set(child.name, child);
    at = skipBlank(text, findJsonEnd(text, child.value).end);
    if (text.charAt(at) === ',') at = skipBlank(text, at + 1);
  }
  return children;
}

function member(text: string, at: number): Child & { readonly name: string } {
  const end = findJsonEnd(text, at).end;
  const colon = skipBlank(text, end);
  return { name: JSON.parse(text.slice(at, end)), key: { start: at, end }, value: skipBlank(text, colon + 1) };
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
