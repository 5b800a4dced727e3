import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What goes wrong with one request; `count` events of a watch are sent before it does. */
export type Fault =
  | { readonly type: 'drop' }
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'status'; readonly code: number; readonly retryAfter?: number }
  | { readonly type: 'truncate' }
  | { readonly type: 'cut' }
  | { readonly type: 'slow' }
  | { readonly type: 'stall' }
  | { readonly type: 'repeat' }
  | { readonly type: 'half-line'; readonly end: boolean }
  | { readonly type: 'garbage' }
  | { readonly type: 'unknown-event' }
  | { readonly type: 'error-event'; readonly code: number }
  | { readonly type: 'end' };

interface Stored {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly resourceVersion: string };
}

interface Change {
  readonly version: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: Stored;
}

/** One resource of the fake. */
interface Table {
  readonly objects: Map<string, Stored>;
  changes: Change[];
  readonly kind: string;
  readonly apiVersion: string;
  served: boolean;
  /** Versions before this one are not known: a definition that is made again begins anew. */
  since: number;
}

/** A request as it was counted. */
export interface SeenRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly at: number;
  readonly authorization: string | undefined;
  /** What came with a request that is no GET. */
  readonly sent?: { readonly method: string; readonly contentType: string | undefined; readonly body: string };
}

/** An API server with just enough of Kubernetes to list and watch, and with faults on demand. Plain HTTP on loopback. */
export class FakeApiServer {
  readonly requests: SeenRequest[] = [];
  /** Faults of the next lists, watches and pages after the first, in order; what is not there goes well. */
  readonly faults: { list: Fault[]; watch: Fault[]; page: Fault[]; discovery: Fault[] } = {
    list: [],
    watch: [],
    page: [],
    discovery: [],
  };
  /** What every list and watch meets when nothing is planned for it. */
  always: Fault | undefined;
  token: string | undefined;
  /** A path that nobody may read. */
  forbidden: string | undefined;
  /** True: changes do not reach open watches. */
  silent = false;
  readonly #server: Server;
  readonly #tables = new Map<string, Table>();
  readonly #watchers = new Set<{
    readonly table: Table;
    readonly send: (change: Change) => void;
    readonly end: () => void;
  }>();
  #version = 100;
  #compacted = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** Serves a resource under a path such as `/apis/network.kubesphere.io/v1alpha2/eips`. */
  define(path: string, apiVersion: string, kind: string): void {
    const table = this.#tables.get(path);
    if (table !== undefined) table.served = true;
    else this.#tables.set(path, { objects: new Map(), changes: [], kind, apiVersion, served: true, since: 0 });
  }

  /** Takes a resource away with its objects, as when its CustomResourceDefinition is deleted. */
  undefine(path: string): void {
    const table = this.#table(path);
    table.served = false;
    table.objects.clear();
    table.changes = [];
    this.#version += 1;
    table.since = this.#version;
    for (const watcher of this.#watchers) if (watcher.table === table) watcher.end();
  }

  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return this.url;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Closes the port and every connection. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  put(path: string, name: string, content: object = {}, namespace?: string): void {
    const table = this.#table(path);
    if (!table.served) return;
    this.#version += 1;
    const metadata = {
      ...('metadata' in content ? (content.metadata as object) : {}),
      name,
      ...(namespace === undefined ? {} : { namespace }),
      resourceVersion: String(this.#version),
    };
    const object = { ...content, apiVersion: table.apiVersion, kind: table.kind, metadata };
    const type = table.objects.has(keyOf(object)) ? 'MODIFIED' : 'ADDED';
    table.objects.set(keyOf(object), object);
    this.#publish(table, { version: this.#version, type, object });
  }

  remove(path: string, name: string, namespace?: string): void {
    const table = this.#table(path);
    const found = table.objects.get(`${namespace ?? ''}/${name}`);
    if (found === undefined) return;
    table.objects.delete(keyOf(found));
    this.#version += 1;
    const object = { ...found, metadata: { ...found.metadata, resourceVersion: String(this.#version) } };
    this.#publish(table, { version: this.#version, type: 'DELETED', object });
  }

  /** Forgets the past: a watch or a continued list from before now gets 410. */
  compact(): void {
    this.#compacted = this.#version;
  }

  /** Sends every open watch a bookmark. */
  bookmark(): void {
    this.#version += 1;
    for (const { table, send } of this.#watchers) {
      const { apiVersion, kind } = table;
      const object = { apiVersion, kind, metadata: { name: '', resourceVersion: String(this.#version) } };
      send({ version: this.#version, type: 'BOOKMARK' as 'ADDED', object });
    }
  }

  /** Forgets changes that nobody will ask for again. */
  forget(): void {
    this.compact();
    for (const table of this.#tables.values()) {
      table.changes = [...table.objects.values()].map((object) => ({
        version: Number(object.metadata.resourceVersion),
        type: 'ADDED',
        object,
      }));
    }
  }

  /** Cuts every connection. */
  breakConnections(): void {
    this.#server.closeAllConnections();
  }

  objects(path: string): readonly Stored[] {
    return [...this.#table(path).objects.values()];
  }

  get openWatches(): number {
    return this.#watchers.size;
  }

  #table(path: string): Table {
    const table = this.#tables.get(path);
    if (table === undefined) throw new Error(`not defined: ${path}`);
    return table;
  }

  #publish(table: Table, change: Change): void {
    table.changes.push(change);
    if (this.silent) return;
    for (const watcher of this.#watchers) if (watcher.table === table) watcher.send(change);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://fake');
    const { authorization } = request.headers;
    const seen = { path: url.pathname, query: url.searchParams, at: performance.now(), authorization };
    response.on('error', () => undefined);
    if (request.method !== 'GET') {
      let body = '';
      for await (const piece of request.setEncoding('utf8')) body += piece;
      const { method = '', headers } = request;
      this.requests.push({ ...seen, sent: { method, contentType: headers['content-type'], body } });
      return json(response, {});
    }
    this.requests.push(seen);
    if (this.token !== undefined && authorization !== `Bearer ${this.token}`)
      return status(response, 401, 'Unauthorized');
    if (url.pathname === this.forbidden) return status(response, 403, 'no right');
    const table = this.#tables.get(url.pathname);
    if (table === undefined) return this.#discovery(url.pathname, response);
    const isWatch = url.searchParams.get('watch') === 'true';
    const isPage = url.searchParams.has('continue');
    const planned = isWatch ? this.faults.watch : isPage ? this.faults.page : this.faults.list;
    const fault = planned.shift() ?? this.always;
    if (fault?.type === 'drop') return void response.destroy();
    if (fault?.type === 'delay') await sleep(fault.ms);
    if (fault?.type === 'status') return status(response, fault.code, `planned ${fault.code}`, fault.retryAfter);
    if (!table.served) return status(response, 404, '404 page not found');
    return isWatch ? this.#watch(table, url, response, fault) : this.#list(table, url, response, fault);
  }

  async #discovery(path: string, response: ServerResponse): Promise<void> {
    const fault = this.faults.discovery.shift();
    if (fault?.type === 'status') return status(response, fault.code, 'planned');
    const served = [...this.#tables].filter(([, table]) => table.served).map(([tablePath]) => tablePath.split('/'));
    const [, root, group, version] = path.split('/');
    const custom = served.filter((parts) => parts[1] === 'apis');
    if (root === 'apis' && group === undefined) {
      const names = [...new Set(custom.map((parts) => parts[2]))];
      const groups = names.map((name) => ({
        name,
        versions: custom.filter((parts) => parts[2] === name).map((parts) => ({ version: parts[3] })),
      }));
      return void json(response, { kind: 'APIGroupList', groups });
    }
    const resources = custom
      .filter((parts) => parts[2] === group && parts[3] === version)
      .map((parts) => ({ name: parts.at(-1) }));
    if (root === 'apis' && resources.length > 0) return void json(response, { kind: 'APIResourceList', resources });
    return status(response, 404, '404 page not found');
  }

  async #list(table: Table, url: URL, response: ServerResponse, fault: Fault | undefined): Promise<void> {
    const limit = Number(url.searchParams.get('limit') ?? '500');
    const [version, offset] = (url.searchParams.get('continue') ?? `${this.#version}:0`).split(':').map(Number) as [
      number,
      number,
    ];
    if (version < Math.max(this.#compacted, table.since))
      return status(response, 410, 'the continue parameter is too old');
    const all = at(table, version);
    const items = all.slice(offset, offset + limit);
    const more = offset + limit < all.length ? { continue: `${version}:${offset + limit}` } : {};
    const metadata = { resourceVersion: String(version), ...more };
    const text = JSON.stringify({
      kind: `${table.kind}List`,
      apiVersion: table.apiVersion,
      metadata,
      items: items.map(withoutKind),
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    if (fault?.type === 'truncate') return void response.end(text.slice(0, Math.floor(text.length * 0.7)));
    if (fault?.type === 'cut') {
      response.write(text.slice(0, Math.floor(text.length * 0.7)), () => response.destroy());
      return;
    }
    if (fault?.type === 'stall') return void response.write(text.slice(0, 10));
    if (fault?.type === 'slow') {
      for (let from = 0; from < text.length; from += 97) {
        response.write(text.slice(from, from + 97));
        await sleep(1);
      }
      return void response.end();
    }
    return void response.end(text);
  }

  #watch(table: Table, url: URL, response: ServerResponse, fault: Fault | undefined): void {
    const from = Number(url.searchParams.get('resourceVersion'));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
    const write = (type: string, object: object) => response.write(`${JSON.stringify({ type, object })}\n`);
    if (from < Math.max(this.#compacted, table.since)) {
      write('ERROR', statusOf(410, 'too old resource version'));
      return void response.end();
    }
    const send = (change: Change) => this.#send(change, response, fault);
    for (const change of table.changes) if (change.version > from) send(change);
    if (fault?.type === 'end') return void response.end();
    if (fault?.type === 'error-event') {
      write('ERROR', statusOf(fault.code, 'planned'));
      return void response.end();
    }
    const watcher = { table, send, end: () => response.end() };
    this.#watchers.add(watcher);
    response.on('close', () => this.#watchers.delete(watcher));
  }

  #send({ type, object }: Change, response: ServerResponse, fault: Fault | undefined): void {
    if (response.writableEnded || response.destroyed) return;
    const line = `${JSON.stringify({ type, object })}\n`;
    if (fault?.type === 'stall') return;
    if (fault?.type === 'garbage') response.write('{"type":"MODIFIED","object":{{{\n');
    else if (fault?.type === 'half-line' && fault.end) response.end(line.slice(0, line.length / 2));
    else if (fault?.type === 'half-line') response.write(line.slice(0, line.length / 2), () => response.destroy());
    else if (fault?.type === 'repeat') response.write(line + line);
    else if (fault?.type === 'unknown-event') response.write(`{"type":"PROGRESS","object":{}}\n${line}`);
    else response.write(line);
  }
}

/** The objects as they were at a version: the changes after it are taken back. */
function at(table: Table, version: number): Stored[] {
  const objects = new Map<string, Stored>();
  for (const change of table.changes) {
    if (change.version > version) break;
    if (change.type === 'DELETED') objects.delete(keyOf(change.object));
    else objects.set(keyOf(change.object), change.object);
  }
  return [...objects.values()];
}

function keyOf({ metadata }: Stored): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

/** Lists of built-in kinds leave the kind of their objects out. */
function withoutKind({ apiVersion: _version, kind: _kind, ...rest }: Stored): object {
  return rest;
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function statusOf(code: number, message: string): object {
  return { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code };
}

function status(response: ServerResponse, code: number, message: string, retryAfter?: number): void {
  const more = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response
    .writeHead(code, { 'content-type': 'application/json', ...more })
    .end(JSON.stringify(statusOf(code, message)));
}
