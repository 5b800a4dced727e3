import type { ApiConnection, ApiRequest, ApiResponse } from '../../../src/kube-api/api-connection.ts';
import { KubeApi } from '../../../src/kube-api/kube-api.ts';

export const NAMESPACE = 'layer2-guard-system';
const FOLDER = `/api/v1/namespaces/${NAMESPACE}/secrets`;

/** The shape in which tests look into a Secret. */
export interface FakeSecret {
  metadata: {
    name?: string;
    resourceVersion?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
  data: Record<string, string>;
}

/** One Secret behind an API server that writes only what was read last, as the real one does. */
export class FakeSecrets implements ApiConnection {
  secret: FakeSecret | undefined;
  readonly writes: string[] = [];
  /** A status with which everything is refused. */
  refuseWith: number | undefined;
  down = false;
  /** Called before each write, to let somebody else be quicker. */
  beforeWrite: (() => void) | undefined;
  #version = 0;

  get api(): KubeApi {
    return new KubeApi(this);
  }

  /** The text of a key. */
  text(key: string): string | undefined {
    const value = this.secret?.data[key];
    return value === undefined ? undefined : Buffer.from(value, 'base64').toString();
  }

  set(key: string, text: string): void {
    if (this.secret !== undefined) this.secret.data[key] = Buffer.from(text).toString('base64');
    this.touch();
  }

  /** As somebody else's write does. */
  touch(): void {
    this.#version += 1;
    if (this.secret !== undefined) this.secret.metadata.resourceVersion = String(this.#version);
  }

  async request({ method, path, body }: ApiRequest): Promise<ApiResponse> {
    if (this.down) throw new Error('connect ECONNREFUSED');
    if (this.refuseWith !== undefined) {
      return { status: this.refuseWith, body: JSON.stringify({ message: 'secrets is forbidden' }) };
    }
    // An answer takes a moment, in which others get their turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (method === 'GET') return this.#answer();
    this.beforeWrite?.();
    const given = JSON.parse(body ?? '{}') as FakeSecret;
    if (method === 'POST' && path === FOLDER) {
      if (this.secret !== undefined) return { status: 409, body: '{}' };
      return this.#put('POST', given);
    }
    if (this.secret === undefined) return { status: 404, body: '{}' };
    const isStale = given.metadata.resourceVersion !== this.secret.metadata.resourceVersion;
    return isStale ? { status: 409, body: '{}' } : this.#put('PUT', given);
  }

  #put(method: string, given: FakeSecret): ApiResponse {
    this.secret = given;
    this.touch();
    this.writes.push(method);
    return this.#answer();
  }

  #answer(): ApiResponse {
    return this.secret === undefined ? { status: 404, body: '{}' } : { status: 200, body: JSON.stringify(this.secret) };
  }
}
