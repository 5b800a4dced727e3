import { isJsonObject, type JsonObject, objectAt, stringAt } from '../../model/json.ts';
import type { ClusterConnection, ClusterStream } from './connection.ts';
import { ConnectionFault } from './connection-fault.ts';
import { linesOf } from './lines.ts';
import { ListFault, ListScanner } from './list-scanner.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { type ReadAccess, readAccess, type WatchedResource } from './resources.ts';
import type { WatchTimings } from './timings.ts';

/** One line of a watch. */
export interface WatchEvent {
  readonly type: string;
  readonly object: JsonObject;
}

/** Lists and watches one resource; keeps nothing between calls. */
export class ResourceReader {
  readonly #connection: ClusterConnection;
  readonly #resource: WatchedResource;
  readonly #timings: WatchTimings;
  readonly #verbs: ReadAccess['verbs'] | undefined;

  /** `verbs`: what is done with the resource, named where a right is missing; list and watch when absent. */
  constructor(
    connection: ClusterConnection,
    resource: WatchedResource,
    timings: WatchTimings,
    verbs?: ReadAccess['verbs'],
  ) {
    this.#connection = connection;
    this.#resource = resource;
    this.#timings = timings;
    this.#verbs = verbs;
  }

  /**
   * Reads all pages of a list and hands out its objects as they arrive. Gives the version from which to watch, that of
   * the first page. Rejects with Refusal (410: begin anew) or ConnectionFault.
   */
  async list(version: string, take: (object: JsonObject) => void, signal: AbortSignal): Promise<string> {
    let from: string | undefined;
    let rest: string | undefined;
    do {
      const query = { limit: String(this.#timings.pageLimit), ...(rest === undefined ? {} : { continue: rest }) };
      const stream = await this.#open(version, query, this.#timings.listIdle, signal);
      const metadata = objectAt(await readPage(stream, take), 'metadata');
      from ??= stringAt(metadata, 'resourceVersion');
      rest = stringAt(metadata, 'continue') || undefined;
    } while (rest !== undefined);
    if (from === undefined || from === '')
      throw new ConnectionFault('cut-off', `${this.#what}: a list without version`);
    return from;
  }

  /** Opens a watch. The events end with the connection; they throw Refusal for an ERROR and ConnectionFault for a cut. */
  async watch(version: string, from: string, signal: AbortSignal): Promise<AsyncGenerator<WatchEvent>> {
    const seconds = Math.ceil((this.#timings.watch * (0.9 + Math.random() / 5)) / 1000);
    const query = {
      watch: 'true',
      allowWatchBookmarks: 'true',
      resourceVersion: from,
      timeoutSeconds: String(seconds),
    };
    return this.#events(await this.#open(version, query, this.#timings.stall, signal));
  }

  async *#events(stream: ClusterStream): AsyncGenerator<WatchEvent> {
    for await (const line of linesOf(stream.pieces)) {
      const event = parseEvent(line, this.#what);
      if (event.type === 'ERROR')
        throw this.#refusalOf(Number(event.object['code']) || 500, {}, JSON.stringify(event.object));
      yield event;
    }
  }

  async #open(
    version: string,
    query: Readonly<Record<string, string>>,
    idle: number,
    signal: AbortSignal,
  ): Promise<ClusterStream> {
    const path = pathOf(this.#resource, version);
    const { place, select } = this.#resource;
    const named = place?.name === undefined ? {} : { fieldSelector: `metadata.name=${place.name}` };
    const narrowed = { ...query, ...select, ...named };
    const stream = await this.#connection.stream({
      path,
      query: narrowed,
      signal,
      answerMs: this.#timings.answer,
      idleMs: idle,
    });
    if (stream.status !== 200) throw this.#refusalOf(stream.status, stream.headers, await beginning(stream));
    return stream;
  }

  get #what(): string {
    return this.#resource.id;
  }

  #refusalOf(status: number, headers: ClusterStream['headers'], body: string): Refusal {
    const [access] = readAccess([this.#resource], this.#verbs);
    return refusalOf({ status, headers, body, what: this.#what, ...(access === undefined ? {} : { access }) });
  }
}

/** Path of a resource, or of one namespace of it. */
function pathOf({ group, resource, place }: WatchedResource, version: string): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return place === undefined ? `${root}/${resource}` : `${root}/namespaces/${place.namespace}/${resource}`;
}

async function readPage(stream: ClusterStream, take: (object: JsonObject) => void): Promise<JsonObject> {
  const scanner = new ListScanner();
  try {
    for await (const piece of stream.pieces) {
      for (const object of scanner.push(piece)) take(object);
    }
    return scanner.end();
  } catch (error) {
    stream.close();
    throw error instanceof ListFault ? new ConnectionFault('cut-off', error.message) : error;
  }
}

function parseEvent(line: string, what: string): WatchEvent {
  try {
    const event: unknown = JSON.parse(line);
    if (isJsonObject(event)) return { type: stringAt(event, 'type') ?? '', object: objectAt(event, 'object') };
  } catch {
    // Half a line, or something that is no watch: told below.
  }
  throw new ConnectionFault('cut-off', `${what}: a line of the watch is no event`);
}

/** Enough of a refusal's body for its Status. */
async function beginning(stream: ClusterStream): Promise<string> {
  let text = '';
  for await (const piece of stream.pieces) {
    text += piece;
    if (text.length > 65_536) break;
  }
  stream.close();
  return text;
}
