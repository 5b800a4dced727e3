import { JsonPlaces } from './json-places.ts';
import type { DocumentPath, Region } from './region.ts';
import type { SourceText } from './source-document.ts';
import { type YamlPlace, YamlPlaces } from './yaml-places.ts';

export type { DocumentPath, Region } from './region.ts';
export type { YamlPlace } from './yaml-places.ts';

/** Beyond this many characters a YAML document is not parsed a second time: it would cost seconds and much memory. */
const LONGEST_YAML = 4 * 1024 * 1024;

/** Where the values of a document stand; parsed when the first question comes. */
export class Places {
  readonly #content: SourceText;
  #places: YamlPlaces | JsonPlaces | undefined;

  constructor(content: SourceText) {
    this.#content = content;
  }

  /** The place of exactly that value; undefined where there is none, or the document is too long to look. */
  find(path: DocumentPath): YamlPlace | undefined {
    if (this.isTooLong) return undefined;
    this.#places ??= this.#content.json === true ? new JsonPlaces(this.#content) : new YamlPlaces(this.#content);
    return this.#places.find(path);
  }

  /** True when only the document's first line can be told. */
  get isTooLong(): boolean {
    return this.#content.json !== true && this.#content.text.length > LONGEST_YAML;
  }

  /**
   * What to underline for a value: the value where it is a scalar, else its key; for a value that is not there, the key
   * of the nearest one around it that is. `base` is the path of the object in its document.
   */
  underline(base: DocumentPath, path: DocumentPath): Region | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = this.find([...base, ...path.slice(0, length)]);
      if (place === undefined) continue;
      if (length === path.length && isShort(place)) return place.region;
      if (place.keyRegion !== undefined) return place.keyRegion;
      return this.find([...base, 'kind'])?.region ?? place.region;
    }
    return undefined;
  }

  /** Keys that stand twice, in order of the text; none for JSON, whose parser keeps the last as kubectl does. */
  duplicateKeys(): ReturnType<YamlPlaces['duplicateKeys']> {
    if (this.isTooLong || this.#content.json === true) return [];
    this.#places ??= new YamlPlaces(this.#content);
    return this.#places instanceof YamlPlaces ? this.#places.duplicateKeys() : [];
  }
}

function isShort({ style, region }: YamlPlace): boolean {
  return style !== 'block' && region.line === region.endLine && region.end > region.start;
}
