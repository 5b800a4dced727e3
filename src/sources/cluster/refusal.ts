import { escapeText } from '../../engine/wording.ts';
import { isJsonObject, type JsonObject, objectAt, stringAt } from '../../model/json.ts';
import type { ReadAccess } from './resources.ts';

/** The API server answered, but not with what was asked for; the message is one line with the remedy. */
export class Refusal extends Error {
  /** HTTP status, or the code of a Status inside a watch. */
  readonly status: number;
  /** The message without what was asked for. */
  readonly why: string;
  /** Pause that the API server asks for, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number, what: string, why: string, retryAfter?: number) {
    super(`${what}: ${why}`);
    this.status = status;
    this.why = why;
    this.retryAfter = retryAfter;
  }
}

/** What is known about a refused request. */
export interface RefusedRequest {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as text; a Kubernetes Status as a rule. */
  readonly body: string;
  /** What was asked for, in words: the beginning of the message. */
  readonly what: string;
  /** The rights it needs. */
  readonly access?: ReadAccess;
}

/** The Refusal for an answer that is no success. */
export function refusalOf({ status, headers, body, what, access }: RefusedRequest): Refusal {
  const answer = statusObject(body);
  const details = objectAt(answer, 'details')['retryAfterSeconds'];
  const seconds = Number(headers['retry-after'] ?? details);
  const pause = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
  return new Refusal(status, what, explain(status, answer, access), pause);
}

function explain(status: number, answer: JsonObject, access: ReadAccess | undefined): string {
  const said = escapeText(stringAt(answer, 'message') ?? '', 200);
  const quoted = said === '' ? '' : ` (${said})`;
  if (status === 401) {
    return `the API server does not accept the credentials (401)${quoted}; get a new token, or name another kubeconfig or context`;
  }
  if (status === 403 && access !== undefined) return `forbidden${quoted}; grant ${accessText(access)}`;
  return `the API server answers ${status}${quoted}`;
}

/** A right in words: `list and watch on eips.network.kubesphere.io`. */
export function accessText({ verbs, group, resource, namespace, name }: ReadAccess): string {
  const plural = group === '' ? resource : `${resource}.${group}`;
  const where = namespace === undefined ? '' : ` in namespace ${namespace}`;
  return `${verbs.join(' and ')} on ${plural}${name === undefined ? '' : ` named ${name}`}${where}`;
}

function statusObject(body: string): JsonObject {
  try {
    const parsed: unknown = JSON.parse(body);
    return isJsonObject(parsed) ? parsed : {};
  } catch {
    // Proxies in between answer with pages of their own.
    return {};
  }
}
