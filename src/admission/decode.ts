import { validate as validateEnvelope } from '../../schemas/compiled/admission-review.js';
import { isJsonObject, type JsonObject, objectAt, stringAt } from '../model/json.ts';
import { refOf } from '../model/meta.ts';
import { badRequest, type GroupVersionKind, type Review } from './review.ts';

const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE'] as const;

/**
 * Reads a parsed body as AdmissionReview v1. Throws RequestFault for everything the API server would never send: an
 * answer to such a request would be a verdict on something else than what gets stored.
 */
export function decodeReview(body: unknown): Review {
  const request = requestOf(body);
  const operation = OPERATIONS.find((known) => known === request['operation']);
  if (operation === undefined) {
    throw badRequest(
      `request.operation ${text(request['operation'])} is not judged here: register CREATE, UPDATE, DELETE`,
    );
  }
  const kind = groupVersionKind(objectAt(request, 'kind'));
  const object = isJsonObject(request['object']) ? request['object'] : undefined;
  const oldObject = isJsonObject(request['oldObject']) ? request['oldObject'] : undefined;
  if (operation !== 'DELETE') agree('object', object, kind, operation);
  if (operation !== 'CREATE') agree('oldObject', oldObject, kind, operation);
  return {
    uid: stringAt(request, 'uid') ?? '',
    operation,
    kind,
    resource: stringAt(objectAt(request, 'resource'), 'resource') ?? '',
    subresource: stringAt(request, 'subResource') ?? '',
    requestVersion: stringAt(objectAt(request, 'requestKind'), 'version') ?? kind.version,
    user: stringAt(objectAt(request, 'userInfo'), 'username') ?? '',
    dryRun: request['dryRun'] === true,
    ...(operation === 'DELETE' || object === undefined ? {} : { object }),
    ...(operation === 'CREATE' || oldObject === undefined ? {} : { oldObject }),
  };
}

function requestOf(body: unknown): JsonObject {
  if (!isJsonObject(body)) throw badRequest('the body is not an AdmissionReview: it is not a JSON object');
  if (body['apiVersion'] === 'admission.k8s.io/v1beta1') {
    throw badRequest(
      'AdmissionReview v1beta1 is not served: set admissionReviewVersions: ["v1"] in the webhook configuration',
    );
  }
  if (validateEnvelope(body)) return objectAt(body, 'request');
  const [fault] = validateEnvelope.errors ?? [];
  const where =
    fault?.instancePath === '' ? 'the body' : (fault?.instancePath ?? 'the body').slice(1).replaceAll('/', '.');
  throw badRequest(`not an AdmissionReview v1: ${where} ${fault?.message ?? 'is wrong'}${allowedOf(fault?.params)}`);
}

function allowedOf(params: unknown): string {
  if (!isJsonObject(params) || typeof params['allowedValue'] !== 'string') return '';
  return ` "${params['allowedValue']}"`;
}

function groupVersionKind(value: JsonObject): GroupVersionKind {
  return {
    group: stringAt(value, 'group') ?? '',
    version: stringAt(value, 'version') ?? '',
    kind: stringAt(value, 'kind') ?? '',
  };
}

/** An object under a foreign name would be judged by the wrong rules, so both must say the same. */
function agree(field: string, object: JsonObject | undefined, kind: GroupVersionKind, operation: string): void {
  if (object === undefined) throw badRequest(`request.${field} is null, though the operation is ${operation}`);
  const found = refOf(object);
  if (found.kind === '') throw badRequest(`request.${field} has no apiVersion and kind`);
  const expected = kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
  if (found.apiVersion === expected && found.kind === kind.kind) return;
  throw badRequest(
    `request.${field} is ${text(`${found.apiVersion} ${found.kind}`)}, but request.kind says "${expected} ${kind.kind}"`,
  );
}

function text(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 100));
}
