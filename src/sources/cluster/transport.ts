import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { escapeText } from '../../engine/wording.ts';
import type { ClusterStream, StreamRequest } from './connection.ts';
import { ConnectionFault, faultOf } from './connection-fault.ts';

/** Where a request goes and with which credentials. */
export interface TransportTarget {
  /** `https://host:port`, possibly with a path before Kubernetes' own. */
  readonly server: string;
  readonly config: KubeConfig;
}

/** A StreamRequest of any method. */
export interface OpenStream extends StreamRequest {
  readonly method: string;
  readonly body?: string;
  readonly contentType?: string;
}

/** Sends a request and waits for its status; the body is read by whoever asked. Rejects with ConnectionFault. */
export async function openStream(target: TransportTarget, wanted: OpenStream): Promise<ClusterStream> {
  const { server } = target;
  const options = await optionsFor(target, wanted);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const send = server.startsWith('https:') ? httpsRequest : httpRequest;
  const call = send(urlOf(target, wanted), options, resolve);
  const late = setTimeout(() => call.destroy(timedOut(server, wanted.answerMs)), wanted.answerMs);
  call.on('error', reject);
  call.end(wanted.body);
  try {
    const response = await promise;
    response.setEncoding('utf8');
    return {
      status: response.statusCode ?? 0,
      headers: singleHeaders(response),
      pieces: pieces(response, server, wanted),
      close: () => response.destroy(),
    };
  } catch (error) {
    throw wanted.signal?.aborted === true ? new ConnectionFault('stopped', 'stopped') : faultOf(error, server);
  } finally {
    clearTimeout(late);
  }
}

/** Credentials and trust as the library reads them from the configuration. */
async function optionsFor({ config, server }: TransportTarget, wanted: OpenStream): Promise<RequestOptions> {
  const { body, contentType = 'application/json', method, signal } = wanted;
  const options: RequestOptions = { method, headers: {}, ...(signal === undefined ? {} : { signal }) };
  try {
    await config.applyToHTTPSOptions(options);
  } catch (error) {
    const why = escapeText(error instanceof Error ? error.message : String(error), 200);
    throw new ConnectionFault('credentials', `credentials for API server ${server}: ${why}`);
  }
  options.headers = {
    ...options.headers,
    accept: 'application/json',
    'user-agent': 'layer2-guard',
    ...(body === undefined ? {} : { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }),
  };
  return options;
}

function urlOf({ server }: TransportTarget, { path, query }: OpenStream): URL {
  const url = new URL(server.replace(/\/$/, '') + path);
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
  return url;
}

function singleHeaders({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

async function* pieces(response: IncomingMessage, server: string, wanted: OpenStream) {
  const watchdog = setTimeout(() => response.destroy(timedOut(server, wanted.idleMs)), wanted.idleMs);
  try {
    for await (const piece of response) {
      watchdog.refresh();
      yield piece as string;
    }
  } catch (error) {
    throw wanted.signal?.aborted === true ? new ConnectionFault('stopped', 'stopped') : faultOf(error, server);
  } finally {
    clearTimeout(watchdog);
    response.destroy();
  }
}

function timedOut(server: string, milliseconds: number): ConnectionFault {
  return new ConnectionFault('timeout', `API server ${server}: not a byte for ${milliseconds} ms`);
}
