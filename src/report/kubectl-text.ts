import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt, stringsAt } from '../model/json.ts';
import { groupOf, type Ref } from '../model/meta.ts';

/** One object that was asked about, and what came back. */
export interface Asked {
  readonly ref: Ref;
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly dryRun: boolean;
  /** File as named on the command line. */
  readonly file: string;
  readonly answer: Answer;
}

/** The answer to one AdmissionReview: a review, or a refusal of the HTTP layer with its message; `raw` is the body. */
export type Answer =
  | { readonly kind: 'review'; readonly response: JsonObject; readonly raw: string }
  | { readonly kind: 'http-error'; readonly message: string; readonly raw: string };

/** What a kubectl run would have printed, and its exit code. */
export interface KubectlRun {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 1;
}

/**
 * What `kubectl create`, `replace` or `delete -f` prints for these answers: causes as bullets when exactly one object of
 * the command failed, whole messages when several did, each warning text once per command.
 */
export function kubectlRun(asked: readonly Asked[]): KubectlRun {
  const warnings = new Set(
    asked.flatMap(({ answer }) => (answer.kind === 'review' ? stringsAt(answer.response, 'warnings') : [])),
  );
  const failed = asked.filter((one) => !allowed(one));
  const [only] = failed;
  const errors = failed.length === 1 && only !== undefined ? singleFailure(only) : failed.map(failureLine);
  return {
    stdout: asked.filter(allowed).map(successLine),
    stderr: [...[...warnings].map((text) => `Warning: ${text}`), ...errors],
    exitCode: failed.length > 0 ? 1 : 0,
  };
}

function allowed({ answer }: Asked): boolean {
  return answer.kind === 'review' && answer.response['allowed'] === true;
}

const DONE = { CREATE: 'created', UPDATE: 'replaced', DELETE: 'deleted' } as const;
const DOING = { CREATE: 'error when creating', UPDATE: 'error when replacing', DELETE: '' } as const;

function successLine({ ref, operation, dryRun }: Asked): string {
  const group = groupOf(ref.apiVersion);
  const resource = `${ref.kind.toLowerCase()}${group === '' ? '' : `.${group}`}`;
  const subject = operation === 'DELETE' ? `${resource} "${ref.name}"` : `${resource}/${ref.name}`;
  return `${subject} ${DONE[operation]}${dryRun ? ' (server dry run)' : ''}`;
}

/** kubectl prints bullets only for reason Invalid with details. */
function singleFailure(one: Asked): readonly string[] {
  const status = statusOf(one);
  const details = objectAt(status, 'details');
  if (stringAt(status, 'reason') !== 'Invalid' || Object.keys(details).length === 0) return [failureLine(one)];
  const causes = arrayAt(details, 'causes').filter(isJsonObject);
  const lines = [
    ...new Set(causes.map((cause) => `${stringAt(cause, 'field') ?? ''}: ${stringAt(cause, 'message') ?? ''}`)),
  ];
  const head = `The ${stringAt(details, 'kind') ?? ''} "${stringAt(details, 'name') ?? ''}" is invalid`;
  if (lines.length === 0) return [head];
  return lines.length === 1 ? [`${head}: ${lines[0]}`] : [`${head}: `, ...lines.map((line) => `* ${line}`)];
}

function failureLine(one: Asked): string {
  const doing = DOING[one.operation] === '' ? '' : `${DOING[one.operation]} "${one.file}": `;
  if (one.answer.kind === 'http-error') {
    const why = `failed calling webhook "${webhookName(one.ref)}": failed to call webhook: ${one.answer.message}`;
    return `Error from server (InternalError): ${doing}Internal error occurred: ${why}`;
  }
  const status = statusOf(one);
  const reason = stringAt(status, 'reason');
  const message = stringAt(status, 'message');
  const denied = `admission webhook "${webhookName(one.ref)}" denied the request`;
  const text = message === undefined ? `${denied} without explanation` : `${denied}: ${message}`;
  return `Error from server${reason === undefined ? '' : ` (${reason})`}: ${doing}${text}`;
}

function statusOf({ answer }: Asked): JsonObject {
  return answer.kind === 'review' ? objectAt(answer.response, 'status') : {};
}

function webhookName(ref: Ref): string {
  return `${ref.kind.toLowerCase()}s.layer2-guard.io`;
}
