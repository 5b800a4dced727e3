import { type FieldPath, findingOf, formatPath } from '../engine/finding.ts';
import { displayName, type Ref, refKey, refOf } from '../model/meta.ts';
import type { Excerpt, Place, RelatedPlace, ReportedFinding } from '../report/check-report.ts';
import { excerptOf } from '../sources/excerpt.ts';
import type { Manifest } from '../sources/manifests.ts';
import { Places, type Region } from '../sources/places.ts';
import type { SourceText } from '../sources/source-document.ts';
import { Tracer } from '../sources/trace.ts';
import type { Found } from './check-judge.ts';
import type { Subject, Tree } from './check-tree.ts';

/** How the paths of a tree are shown, and the revision they belong to. */
export interface Shown {
  readonly file: (path: string) => string;
  readonly revision?: string;
}

/** Finds the places of findings; only documents with a finding are parsed once more. */
export class Locator {
  readonly #tree: Tree;
  readonly #places = new Map<SourceText, Places>();
  readonly #tracer = new Tracer();
  readonly #gone: Shown;

  /** `gone` tells how to show objects that only the revision has. */
  constructor(tree: Tree, gone: Shown = { file: (path) => path }) {
    this.#tree = tree;
    this.#gone = gone;
  }

  /** A finding with the places of its subject and of the others. */
  reported({ subject, finding, accepted, conflict, gone }: Found): ReportedFinding {
    const { place, excerpt } = this.#locate(subject.manifest, finding.path, gone === true ? this.#gone : HERE);
    const related = finding.related.map((ref) => this.#related(ref, subject, finding.path));
    return { finding, place, ...(excerpt === undefined ? {} : { excerpt }), related, accepted, conflict };
  }

  /** Findings that are about the files themselves: keys and objects that stand twice. */
  *fileFindings(): Generator<ReportedFinding> {
    for (const manifest of this.#tree.duplicateKeys) yield* this.#duplicateKeys(manifest);
    for (const subjects of this.#tree.byKey.values()) {
      for (const [index, subject] of subjects.entries()) {
        if (index > 0) yield this.#twice(subject, subjects[index - 1] ?? subject);
      }
    }
  }

  /** The places of a document, parsed when first needed. */
  placesOf(content: SourceText): Places {
    let places = this.#places.get(content);
    if (places === undefined) {
      places = new Places(content);
      this.#places.set(content, places);
      // Parsed documents are large, and where everything is wrong there are many: the oldest goes.
      const [oldest] = this.#places.keys();
      if (this.#places.size > MOST_PARSED && oldest !== undefined) this.#places.delete(oldest);
    }
    return places;
  }

  #locate(manifest: Manifest, path: FieldPath, shown: Shown): { place: Place; excerpt?: Excerpt } {
    const traced = this.#tracer.find(manifest, path);
    const content = traced?.content ?? manifest.content;
    const region = traced?.region ?? this.placesOf(content).underline(manifest.path, path);
    const place: Place = {
      file: shown.file(traced?.file ?? manifest.origin.file),
      ...linesOf(region, manifest.origin.line),
      ...(manifest.rendering === undefined || traced !== undefined ? {} : { renderedBy: manifest.rendering.by }),
      ...(shown.revision === undefined ? {} : { revision: shown.revision }),
    };
    const excerpt = region === undefined ? undefined : excerptOf(content, place.line, place.endLine, 1);
    return { place, ...(excerpt === undefined ? {} : { excerpt }) };
  }

  /** Where the other object says what the conflict is about: the same field of its kind, else its name. */
  #related(ref: Ref, subject: Subject, path: FieldPath): RelatedPlace {
    const other = this.#tree.byKey.get(refKey(ref))?.at(-1);
    if (other !== undefined) {
      const same = other.view.ref.kind === subject.view.ref.kind;
      return { ref, place: this.#locate(other.manifest, same ? path : ['metadata', 'name'], HERE).place };
    }
    const origin = this.#tree.world.stored(ref)?.origin;
    if (origin?.file === undefined) return { ref };
    return { ref, place: { file: origin.file, ...linesOf(undefined, origin.line ?? 1) } };
  }

  *#duplicateKeys(manifest: Manifest): Generator<ReportedFinding> {
    const ref = refOf(manifest.object);
    for (const { path, first, second } of this.placesOf(manifest.content).duplicateKeys()) {
      const key = formatPath(path);
      const finding = findingOf('yaml-duplicate-key', 'error', false, ref, {
        fault: 'Duplicate',
        path,
        message: `the key stands twice, first in line ${first.line}; kubectl keeps the last value`,
        remedy: 'keep one of the two',
        key,
      });
      const { file } = manifest.origin;
      const rendered = manifest.rendering === undefined ? {} : { renderedBy: manifest.rendering.by };
      const place = { file, ...linesOf(second, second.line), ...rendered };
      const excerpt = excerptOf(manifest.content, second.line, second.line, 1);
      yield {
        finding,
        place,
        ...(excerpt === undefined ? {} : { excerpt }),
        related: [{ ref, place: { file, ...linesOf(first, first.line), ...rendered } }],
        accepted: false,
        conflict: finding.fingerprint,
      };
    }
  }

  #twice(subject: Subject, earlier: Subject): ReportedFinding {
    const { ref } = subject.view;
    const path = ['metadata', 'name'];
    const other = this.#locate(earlier.manifest, path, HERE).place;
    const finding = findingOf('manifest-object-twice', 'warning', false, ref, {
      fault: 'Duplicate',
      path,
      value: displayName(ref),
      message: `${ref.kind} stands in ${other.file}:${other.line} too; applied together, the later one wins`,
      remedy: 'keep one of the two, or run check for each cluster',
    });
    const here = this.#locate(subject.manifest, path, HERE);
    return { finding, ...here, related: [{ ref, place: other }], accepted: false, conflict: finding.fingerprint };
  }
}

/** The most documents whose places are kept at once. */
const MOST_PARSED = 64;

const HERE: Shown = { file: (path) => path };

function linesOf(region: Region | undefined, line: number): Omit<Place, 'file'> {
  if (region === undefined) return { line, column: 1, endLine: line, endColumn: 1 };
  return { line: region.line, column: region.column, endLine: region.endLine, endColumn: region.endColumn };
}
