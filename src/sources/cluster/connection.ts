import type { KubeConfig } from '@kubernetes/client-node';
import { ConnectionError, ConnectionFault } from './connection-fault.ts';
import { type ConfigOrigin, readKubeConfig } from './kubeconfig.ts';
import { type OpenStream, openStream, type TransportTarget } from './transport.ts';

export { ConnectionError, ConnectionFault } from './connection-fault.ts';
export type { ConfigOrigin, InCluster } from './kubeconfig.ts';

/** One request that is answered whole. */
export interface ClusterRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path on the API server, e.g. `/api/v1/namespaces`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON (or YAML for apply patches) as text. */
  readonly body?: string;
  /** Media type of the body; `application/json` when absent. */
  readonly contentType?: string;
  readonly signal?: AbortSignal;
  /** Time for the whole answer, in milliseconds; 10,000 when absent. */
  readonly timeoutMs?: number;
}

/** A whole answer of the API server, whatever its status. */
export interface ClusterAnswer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A GET whose body is read piece by piece. */
export interface StreamRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Time until the status line, in milliseconds. */
  readonly answerMs: number;
  /** Longest time without a byte after that, in milliseconds. */
  readonly idleMs: number;
}

/** An answer that is still arriving. */
export interface ClusterStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Pieces of the body in order; ends with the body, throws ConnectionFault when it is cut off or stalls. */
  readonly pieces: AsyncIterable<string>;
  /** Ends the connection; the pieces end then too. */
  close(): void;
}

/** A way to one API server, authenticated. */
export interface ClusterConnection {
  /** Address of the API server, for messages. */
  readonly server: string;
  /** Where kubectl puts objects that name no namespace: that of the context, or of the pod; absent where none is set. */
  readonly namespace?: string;
  /** Sends one request and reads the answer whole (up to 16 MiB). Rejects with ConnectionFault when no answer came. */
  request(request: ClusterRequest): Promise<ClusterAnswer>;
  /** Opens a GET whose answer arrives piece by piece. Rejects with ConnectionFault when no answer came. */
  stream(request: StreamRequest): Promise<ClusterStream>;
}

/** Longest whole answer, in characters. */
const ANSWER_LIMIT = 16 * 1024 * 1024;
const DEFAULT_TIMEOUT = 10_000;

/**
 * Prepares the connection; nothing is sent yet. Credentials are read again when the API server rejects them, since
 * files are rotated. Throws ConnectionError where the configuration cannot be used.
 */
export async function connect(origin: ConfigOrigin): Promise<ClusterConnection> {
  const config = await readKubeConfig(origin);
  const namespace = config.getContextObject(config.getCurrentContext())?.namespace;
  const source = new ConfigSource(origin, config);
  const stream = async (request: OpenStream) => source.use(async (target) => openStream(target, request));
  return {
    server: source.server,
    ...(namespace === undefined || namespace === '' ? {} : { namespace }),
    stream: (request) => stream({ ...request, method: 'GET' }),
    request: async ({ timeoutMs = DEFAULT_TIMEOUT, signal, ...request }) => {
      const limit = AbortSignal.timeout(timeoutMs);
      const both = signal === undefined ? limit : AbortSignal.any([signal, limit]);
      try {
        const answer = await stream({ ...request, signal: both, answerMs: timeoutMs, idleMs: timeoutMs });
        return { status: answer.status, headers: answer.headers, body: await whole(answer, source.server) };
      } catch (error) {
        if (!limit.aborted || signal?.aborted === true) throw error;
        throw new ConnectionFault('timeout', `API server ${source.server}: no answer within ${timeoutMs} ms`);
      }
    },
  };
}

async function whole(stream: ClusterStream, server: string): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of stream.pieces) {
    length += piece.length;
    if (length > ANSWER_LIMIT) {
      stream.close();
      throw new ConnectionFault(
        'too-large',
        `API server ${server}: an answer is larger than ${ANSWER_LIMIT} characters`,
      );
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The configuration in use; read again after the API server, or we, rejected what it holds. */
class ConfigSource {
  readonly server: string;
  readonly #origin: ConfigOrigin;
  #config: KubeConfig;
  #rejected = false;

  constructor(origin: ConfigOrigin, config: KubeConfig) {
    this.#origin = origin;
    this.#config = config;
    this.server = serverOf(config);
  }

  async use(open: (target: TransportTarget) => Promise<ClusterStream>): Promise<ClusterStream> {
    if (this.#rejected) await this.#readAgain();
    try {
      const stream = await open({ server: serverOf(this.#config), config: this.#config });
      this.#rejected = stream.status === 401;
      return stream;
    } catch (error) {
      if (error instanceof ConnectionFault) this.#rejected = error.kind === 'untrusted' || error.kind === 'credentials';
      throw error;
    }
  }

  async #readAgain(): Promise<void> {
    try {
      this.#config = await readKubeConfig(this.#origin);
      this.#rejected = false;
    } catch (error) {
      if (error instanceof ConnectionError) throw new ConnectionFault('credentials', error.message);
      throw error;
    }
  }
}

function serverOf(config: KubeConfig): string {
  const cluster = config.getCurrentCluster();
  if (cluster === null || !URL.canParse(cluster.server)) {
    throw new ConnectionError(`the address of the API server "${cluster?.server}" is no URL; write https://HOST:PORT`);
  }
  const { protocol } = new URL(cluster.server);
  if (protocol === 'https:' || (protocol === 'http:' && cluster.skipTLSVerify)) return cluster.server;
  throw new ConnectionError(
    `the address of the API server ${cluster.server} is not https://; correct it, or set insecure-skip-tls-verify to go without TLS`,
  );
}
