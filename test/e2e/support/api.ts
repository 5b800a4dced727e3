import { Agent, request as send } from 'node:https';
import type { ApiConnection, ApiRequest, ApiResponse } from '../../../src/kube-api/api-connection.ts';

/** A connection to the test control plane in the name of one user, on kept connections. */
export function connectionTo(access: { url: string; ca: string; token: string }): ApiConnection & { close(): void } {
  const agent = new Agent({ keepAlive: true, ca: access.ca });
  return {
    request: (request) => exchange(access, agent, request),
    close: () => agent.destroy(),
  };
}

function exchange(access: { url: string; token: string }, agent: Agent, request: ApiRequest): Promise<ApiResponse> {
  const { method, path, query, body, contentType = 'application/json', timeoutMs = 10_000 } = request;
  const url = new URL(path, access.url);
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${access.token}`,
      ...(body === undefined ? {} : { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }),
    };
    const sent = send(url, { method, agent, headers, timeout: timeoutMs }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        answer += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    sent.on('error', reject);
    sent.end(body);
  });
}
