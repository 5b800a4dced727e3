/** One request to the Kubernetes API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path on the API server, e.g. `/api/v1/namespaces/x`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Text of the body. */
  readonly body?: string;
  readonly contentType?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** What the API server answered; `body` is the text. */
export interface ApiResponse {
  readonly status: number;
  readonly body: string;
}

/** The way to the API server that those who write to it need. Rejects only when no answer came. */
export interface ApiConnection {
  request(request: ApiRequest): Promise<ApiResponse>;
}

/** The API server refused, or was not reached; the message is one line with the remedy where there is one. */
export class ApiError extends Error {}
