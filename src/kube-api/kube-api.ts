import { type ApiConnection, ApiError, type ApiRequest } from './api-connection.ts';

/** A raw object of the cluster. */
export type RawObject = Readonly<Record<string, unknown>>;

/** Longest wait for one answer, in milliseconds. */
const TIMEOUT_MS = 5_000;
/** Whose fields ours are, in server-side apply. */
export const FIELD_MANAGER = 'layer2-guard';

/** A request with its body still an object. */
type Call = Omit<ApiRequest, 'body'> & { readonly body?: object };

/** The few calls that writing to the cluster takes, with its own words for what goes wrong. */
export class KubeApi {
  readonly #connection: ApiConnection;

  constructor(connection: ApiConnection) {
    this.#connection = connection;
  }

  /** The object, or undefined when it is not there. Throws ApiError. */
  async get(path: string, query?: Readonly<Record<string, string>>): Promise<RawObject | undefined> {
    const { status, object } = await this.#send({ method: 'GET', path, ...(query === undefined ? {} : { query }) });
    return status === 404 ? undefined : object;
  }

  /** Applies the object under our field manager, taking over fields of others. Throws ApiError. */
  async apply(path: string, body: object): Promise<RawObject> {
    return this.#change({
      method: 'PATCH',
      path,
      body,
      query: { fieldManager: FIELD_MANAGER, force: 'true' },
      contentType: 'application/apply-patch+yaml',
    });
  }

  /** Replaces the object; it must carry the resourceVersion it was read with. Throws ApiError. */
  async replace(path: string, body: object): Promise<RawObject> {
    return this.#change({ method: 'PUT', path, body, query: { fieldManager: FIELD_MANAGER } });
  }

  /** Replaces the object; undefined when it was changed or removed since it was read. Throws ApiError. */
  async replaceUnchanged(path: string, body: object): Promise<RawObject | undefined> {
    const { status, object } = await this.#send(
      { method: 'PUT', path, body, query: { fieldManager: FIELD_MANAGER } },
      [409],
    );
    return status === 409 || status === 404 ? undefined : object;
  }

  /** Applies a JSON patch. Throws ApiError. */
  async patch(path: string, operations: readonly object[]): Promise<RawObject> {
    return this.#change({
      method: 'PATCH',
      path,
      body: operations,
      query: { fieldManager: FIELD_MANAGER },
      contentType: 'application/json-patch+json',
    });
  }

  /** Creates the object unless it is there. True when it was created. Throws ApiError. */
  async create(path: string, body: object): Promise<boolean> {
    const { status } = await this.#send({ method: 'POST', path, body, query: { fieldManager: FIELD_MANAGER } }, [409]);
    return status !== 409;
  }

  /** Deletes the object. False when it was not there. Throws ApiError. */
  async remove(path: string): Promise<boolean> {
    const { status } = await this.#send({ method: 'DELETE', path });
    return status !== 404;
  }

  async #change(request: Call): Promise<RawObject> {
    const { status, object } = await this.#send(request);
    if (status === 404) throw new ApiError(`${request.path} is not there any more`);
    return object;
  }

  async #send(request: Call, expected: readonly number[] = []): Promise<{ status: number; object: RawObject }> {
    const { body, ...rest } = request;
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await this.#connection.request({ timeoutMs: TIMEOUT_MS, ...rest, ...text }).catch(notReached);
    const { status } = answer;
    const object = parse(answer.body);
    if (status < 300 || status === 404 || expected.includes(status)) return { status, object };
    throw new ApiError(refusalText(request, status, object));
  }
}

function notReached(error: unknown): never {
  throw new ApiError(error instanceof Error ? error.message : String(error));
}

function parse(body: string): RawObject {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as RawObject) : {};
  } catch {
    return {};
  }
}

function refusalText({ method, path }: Call, status: number, object: RawObject): string {
  const message = typeof object['message'] === 'string' ? object['message'] : `status ${status}`;
  const remedy =
    status === 401
      ? '; the token or certificate of the kubeconfig is not accepted (expired?): renew it'
      : status === 403
        ? '; grant it with a ClusterRole, or let somebody else register and start with --registration none'
        : '';
  return `${method} ${path} was refused: ${message}${remedy}`;
}
