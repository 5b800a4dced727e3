import type { MutationResult } from '../engine/mutator.ts';
import { amendedText, escapeText, leftOutText, nameOf } from '../engine/wording.ts';
import type { Ref } from '../model/meta.ts';
import { ANNOTATION_LIMIT, bounded, WARNING_LIMIT } from './encode.ts';

/** What an answer to a mutating review needs besides the result. */
export interface MutationAnswerContext {
  readonly uid: string;
  /** The object; undefined for kinds that nobody judges. */
  readonly subject: Ref | undefined;
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly worldVersion: number;
}

/**
 * The body of the answer to a mutating AdmissionReview v1: always allowed, with a patch where something is written, one
 * warning for each value, and in the audit log what was written, left out or not known. The same result gives the same
 * bytes.
 */
export function encodeMutation(result: MutationResult, context: MutationAnswerContext): string {
  const warnings = warningsOf(result, context);
  const response = {
    uid: context.uid,
    allowed: true,
    ...(result.patch.length === 0
      ? {}
      : { patchType: 'JSONPatch', patch: Buffer.from(JSON.stringify(result.patch)).toString('base64') }),
    ...(warnings.length === 0 ? {} : { warnings }),
    auditAnnotations: auditAnnotationsOf(result, context),
  };
  return JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response });
}

function warningsOf({ written, leftOut }: MutationResult, { subject, operation }: MutationAnswerContext) {
  if (subject === undefined || (written.length === 0 && leftOut.length === 0)) return [];
  // What is left out is told once, when the object is made: every later change would only repeat it.
  const told = operation === 'CREATE' ? leftOut : [];
  const texts = [
    ...written.map((one) => amendedText(one, WARNING_LIMIT)),
    ...told.map((one) => leftOutText(one, subject, WARNING_LIMIT)),
  ];
  return bounded(texts, `${nameOf(subject)}: and %d more warnings`);
}

function auditAnnotationsOf(result: MutationResult, context: MutationAnswerContext): Readonly<Record<string, string>> {
  const { written, leftOut, unknowns, unjudged } = result;
  const annotations: Record<string, string> = {};
  const put = (key: string, texts: readonly string[]) => {
    if (texts.length > 0) annotations[key] = escapeText([...new Set(texts)].join(','), ANNOTATION_LIMIT);
  };
  put(
    'mutated-by',
    written.map(({ mutationId }) => mutationId),
  );
  put(
    'left-out',
    leftOut.map(({ mutationId, findings }) => `${mutationId} (${findings.map(({ ruleId }) => ruleId).join(' ')})`),
  );
  put('unjudged', unjudged === undefined ? [] : [unjudged]);
  if (unknowns.length > 0) annotations['degraded'] = 'not mutated';
  put(
    'unknown',
    unknowns.map(({ what, why }) => `${what}: ${why}`),
  );
  annotations['world-version'] = String(context.worldVersion);
  return annotations;
}
