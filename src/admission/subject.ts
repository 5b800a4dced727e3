import type { Change } from '../engine/change.ts';
import { eipFrom, isEip } from '../model/eip.ts';
import type { JsonObject } from '../model/json.ts';
import type { ObjectView, Origin } from '../model/meta.ts';
import { serviceFrom } from '../model/service.ts';
import { badRequest, type GroupVersionKind, type Review } from './review.ts';

interface SubjectKind {
  readonly resource: string;
  matches(apiVersion: string, kind: string): boolean;
  view(object: JsonObject, origin: Origin): ObjectView;
}

/** The kinds whose changes are judged, with the resource each belongs to. */
const SUBJECT_KINDS: readonly SubjectKind[] = [
  { resource: 'eips', matches: isEip, view: eipFrom },
  { resource: 'services', matches: (apiVersion, kind) => apiVersion === 'v1' && kind === 'Service', view: serviceFrom },
];

const REQUEST: Origin = { source: 'request' };

/** The Change that a Review asks for; undefined for kinds that nobody judges. */
export function changeOf(review: Review): Change | undefined {
  const apiVersion = apiVersionOf(review.kind);
  const subject = SUBJECT_KINDS.find((candidate) => candidate.matches(apiVersion, review.kind.kind));
  if (subject === undefined) return undefined;
  if (review.resource !== subject.resource) {
    throw badRequest(
      `request.resource is "${review.resource}", but a ${review.kind.kind} is one of ${subject.resource}`,
    );
  }
  return {
    uid: review.uid,
    operation: review.operation,
    ...(review.oldObject === undefined ? {} : { before: subject.view(review.oldObject, REQUEST) }),
    ...(review.object === undefined ? {} : { after: subject.view(review.object, REQUEST) }),
    user: review.user,
    dryRun: review.dryRun,
    subresource: review.subresource,
    requestVersion: review.requestVersion,
  };
}

function apiVersionOf({ group, version }: GroupVersionKind): string {
  return group === '' ? version : `${group}/${version}`;
}
