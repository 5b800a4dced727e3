import { isJsonObject } from '../model/json.ts';
import { jsonDocuments } from './json-documents.ts';
import { objectsOf, type SourceDocument, type SourceText } from './source-document.ts';
import { SourceError } from './source-error.ts';
import { parseYaml } from './yaml-document.ts';
import { YamlSplitter } from './yaml-splitter.ts';

/** What reading yields: an object, or why a document is none. */
export type Outcome = SourceDocument | SourceError;

/** A document that is passed over rightly; it is counted, so that nothing vanishes. */
export interface SkippedDocument {
  /** `template`: has to be rendered first. `foreign`: no Kubernetes object, such as a values file or a workflow. */
  readonly why: 'template' | 'foreign';
  readonly file: string;
  readonly line: number;
}

/** How text becomes documents. */
export interface OutcomeOptions {
  /** Receives templates and texts that are no Kubernetes objects. Without it they are SourceErrors. */
  readonly onSkip?: (skipped: SkippedDocument) => void;
  /** True for a file that was named: it must be readable, where one found in a folder may be meant for others. */
  readonly named?: boolean;
  /** True for a stream that can be nothing but Kubernetes objects. */
  readonly onlyObjects?: boolean;
  /** Reads on where a key occurs twice (the last one counts, as kubectl reads it) and marks the documents. */
  readonly acceptDuplicateKeys?: boolean;
  /** The longest YAML document, in UTF-16 units: 64 Mi. */
  readonly maxDocumentLength?: number;
}

const LONGEST_DOCUMENT = 64 * 1024 * 1024;

/** The documents of one YAML stream, piece by piece. */
export class YamlOutcomes {
  readonly #splitter = new YamlSplitter();
  readonly #file: string;
  readonly #options: OutcomeOptions;
  #document = 0;

  constructor(file: string, options: OutcomeOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** Takes the next piece of the file. Throws SourceError when a document has grown too long to be held. */
  *push(chunk: string): Generator<Outcome> {
    yield* this.#outcomes(this.#splitter.push(chunk));
    const longest = this.#longest();
    if (this.#splitter.heldLength > longest) throw tooLong(this.#file, this.#splitter.line, longest);
  }

  /** What the end of the file completes. */
  *finish(): Generator<Outcome> {
    yield* this.#outcomes(this.#splitter.finish());
  }

  #longest(): number {
    return this.#options.maxDocumentLength ?? LONGEST_DOCUMENT;
  }

  *#outcomes(texts: readonly SourceText[]): Generator<Outcome> {
    for (const text of texts) {
      try {
        if (text.text.length > this.#longest()) throw tooLong(this.#file, text.line, this.#longest());
        yield* this.#parsed(text);
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        this.#document += 1;
        const why = skipReason(text.text, this.#options);
        if (why === undefined) yield error;
        else this.#options.onSkip?.({ why, file: this.#file, line: text.line });
      }
    }
  }

  *#parsed(content: SourceText): Generator<Outcome> {
    const file = this.#file;
    const { value, line, duplicateKeys } = parseYaml(content, file, this.#document + 1, this.#options);
    if (value === undefined || value === null) return;
    this.#document += 1;
    const origin = { source: 'file' as const, file, document: this.#document, line };
    if (isForeign(value, this.#options)) {
      this.#options.onSkip?.({ why: 'foreign', file, line });
      return;
    }
    yield* objectsOf(value, origin, duplicateKeys ? { ...content, duplicateKeys: true } : content);
  }
}

function tooLong(file: string, line: number, longest: number): SourceError {
  return new SourceError(
    { file, line },
    `the document is longer than ${longest} characters`,
    'split it with --- lines',
  );
}

/** The objects of a JSON text, which is one value or several one after the other. */
export function* jsonOutcomes(file: string, text: string, options: OutcomeOptions): Generator<Outcome> {
  try {
    for (const { value, document, line, content } of jsonDocuments(text, file)) {
      if (isForeign(value, options)) options.onSkip?.({ why: 'foreign', file, line });
      else yield* objectsOf(value, { source: 'file', file, document, line }, content);
    }
  } catch (error) {
    if (!(error instanceof SourceError) || skipReason(text, options) === undefined) throw error;
    options.onSkip?.({ why: 'foreign', file, line: 1 });
  }
}

/** Controls of Go templates stand alone on a line; expressions stand where a value should be. */
const TEMPLATE = /^[ \t]*\{\{|[:-][ \t]+\{\{/m;
const MANIFEST_KEY = /^[ \t]*"?(?:apiVersion|kind)"?[ \t]*:/m;

/** Why a document that cannot be read is nobody's fault; undefined where it is one. */
function skipReason(text: string, { onSkip, named }: OutcomeOptions): SkippedDocument['why'] | undefined {
  if (onSkip === undefined) return undefined;
  if (TEMPLATE.test(text)) return 'template';
  return named !== true && !MANIFEST_KEY.test(text) ? 'foreign' : undefined;
}

/** Files that were never meant for a cluster, such as values or a kustomization, have neither apiVersion nor kind. */
function isForeign(value: unknown, { onSkip, onlyObjects }: OutcomeOptions): boolean {
  if (onSkip === undefined || onlyObjects === true) return false;
  return !isJsonObject(value) || (value['apiVersion'] === undefined && value['kind'] === undefined);
}
