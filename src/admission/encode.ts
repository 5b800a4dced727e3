import type { Finding } from '../engine/finding.ts';
import type { Verdict } from '../engine/verdict.ts';
import { CAUSE_REASON, escapeText, faultText, fieldOf, nameOf, warningText } from '../engine/wording.ts';
import { groupOf, type Ref } from '../model/meta.ts';
import type { Unknown } from '../world/world.ts';

/** What an answer needs besides the verdict. */
export interface AnswerContext {
  readonly uid: string;
  /** The object judged; undefined for kinds that nobody judges. */
  readonly subject: Ref | undefined;
  readonly worldVersion: number;
  /** Texts to say besides the findings, each as a warning of its own. */
  readonly notices?: readonly string[];
  /** What the registration does when we cannot tell: a fail-closed entry asks the client to come again. */
  readonly failurePolicy: 'Fail' | 'Ignore';
}

const NO_NOTICES: readonly string[] = [];
/** Longest single warning, in characters; the API server cuts at 256 once the total is over its own bound. */
export const WARNING_LIMIT = 250;
/** All warnings of one answer together, in bytes. */
const WARNINGS_TOTAL = 2048;
/** Causes shown of one denial; kubectl prints them all, a person reads ten. */
const CAUSE_LIMIT = 10;
/** Longest audit annotation value. */
export const ANNOTATION_LIMIT = 1024;

/** The body of the answer to an AdmissionReview v1. The same verdict gives the same bytes. */
export function encodeAnswer(verdict: Verdict, context: AnswerContext): string {
  const status = statusOf(verdict, context);
  const warnings =
    isSilent(verdict) && (context.notices ?? NO_NOTICES).length === 0 ? [] : warningsOf(verdict, context);
  const response = {
    uid: context.uid,
    allowed: status === undefined,
    ...(status === undefined ? {} : { status }),
    ...(warnings.length === 0 ? {} : { warnings }),
    auditAnnotations: auditAnnotationsOf(verdict, context),
  };
  return JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response });
}

/** True when there is nothing that a person is told. */
function isSilent({ outcome, introduced, existing, overridden, stale }: Verdict): boolean {
  if (stale !== undefined) return false;
  if (outcome !== 'allow' || existing.length > 0 || overridden.length > 0) return false;
  return introduced.every(({ severity }) => severity === 'info');
}

/**
 * A Kubernetes Status; as body of an HTTP error its message is what people see. `retryAfterSeconds`: when to come again,
 * for what passes by itself.
 */
export function statusBody(code: number, reason: string, message: string, retryAfterSeconds?: number): string {
  const details = retryAfterSeconds === undefined ? {} : { details: { retryAfterSeconds } };
  const head = { apiVersion: 'v1', kind: 'Status', metadata: {}, status: 'Failure' };
  return JSON.stringify({ ...head, message, reason, ...details, code });
}

function statusOf(verdict: Verdict, context: AnswerContext): object | undefined {
  if (verdict.outcome === 'allow' || context.subject === undefined) return undefined;
  if (verdict.outcome === 'deny') return denial(verdict, context.subject);
  if (context.failurePolicy === 'Ignore') return undefined;
  const { kind, name } = context.subject;
  return {
    status: 'Failure',
    message: `${nameOf(context.subject)} cannot be judged yet: ${unableWhy(verdict)}`,
    reason: 'ServiceUnavailable',
    details: { name, group: groupOf(context.subject.apiVersion), kind, retryAfterSeconds: 1 },
    code: 503,
  };
}

function unableWhy(verdict: Verdict): string {
  const [first] = verdict.unknowns;
  return first === undefined ? 'something failed' : escapeText(`${first.what}: ${first.why}`, 300);
}

function denial(verdict: Verdict, subject: Ref): object {
  const errors = verdict.introduced.filter(({ severity }) => severity === 'error');
  const causes = causesOf(errors);
  return {
    status: 'Failure',
    message: denialMessage(causes, errors.length, subject),
    reason: 'Invalid',
    details: {
      name: escapeText(subject.name, 300),
      group: groupOf(subject.apiVersion),
      kind: subject.kind,
      causes,
    },
    code: 422,
  };
}

/** Says everything again: kubectl shows this instead of the causes as soon as two objects of a command failed. */
function denialMessage(causes: readonly Cause[], faults: number, subject: Ref): string {
  const lines = causes.map(({ field, message }) => `${field}: ${message}`);
  if (lines.length === 1) return `${nameOf(subject)}: ${lines[0]}`;
  return [`${nameOf(subject)} has ${faults} faults:`, ...lines.map((line) => `* ${line}`)].join('\n');
}

interface Cause {
  readonly reason: string;
  readonly message: string;
  readonly field: string;
}

function causesOf(errors: readonly Finding[]): readonly Cause[] {
  const causes = errors.slice(0, CAUSE_LIMIT).map((finding) => ({
    reason: CAUSE_REASON[finding.fault],
    message: faultText(finding),
    field: fieldOf(finding),
  }));
  const next = errors[CAUSE_LIMIT];
  if (next === undefined) return causes;
  const more = `and ${errors.length - CAUSE_LIMIT} more faults`;
  return [...causes, { reason: CAUSE_REASON[next.fault], message: more, field: fieldOf(next) }];
}

function warningsOf(verdict: Verdict, context: AnswerContext): readonly string[] {
  const { subject } = context;
  if (subject === undefined) return [];
  const line = (note: string) => (finding: Finding) => warningText(finding, WARNING_LIMIT, note);
  const texts = [
    ...(verdict.outcome === 'unable' && context.failurePolicy === 'Ignore'
      ? [escapeText(`${nameOf(subject)} was let through unjudged: ${unableWhy(verdict)}`, WARNING_LIMIT)]
      : []),
    ...(verdict.stale === undefined ? [] : [staleText(verdict.stale, subject)]),
    ...verdict.introduced.filter(({ severity }) => severity === 'warning').map(line('')),
    ...verdict.overridden.map(line('accepted by annotation: ')),
    ...existingErrors(verdict).map(line('wrong before this change: ')),
    ...(context.notices ?? NO_NOTICES).map((notice) => escapeText(notice, WARNING_LIMIT)),
  ];
  return bounded([...new Set(texts)], `${nameOf(subject)}: and %d more warnings`);
}

/** Faults that were there before; of a change that is denied they would only hide what denies it. */
function existingErrors({ outcome, existing }: Verdict): readonly Finding[] {
  return outcome === 'deny' ? [] : existing.filter(({ severity }) => severity === 'error');
}

/** Says that the verdict rests on an old view, and since when. */
function staleText(stale: readonly Unknown[], subject: Ref): string {
  const whys = [...new Set(stale.map(({ why }) => why))].join('; ');
  return escapeText(`${nameOf(subject)} was judged by an old view of the cluster: ${whys}`, WARNING_LIMIT);
}

/** As many texts as fit into the total, then one that counts the rest. */
export function bounded(texts: readonly string[], closing: string): readonly string[] {
  const reserve = Buffer.byteLength(closing) + 8;
  let total = 0;
  const kept: string[] = [];
  for (const text of texts) {
    total += Buffer.byteLength(text);
    if (total + reserve > WARNINGS_TOTAL) return [...kept, closing.replace('%d', String(texts.length - kept.length))];
    kept.push(text);
  }
  return kept;
}

/** Recorded in the API server's audit log: verdict, rules and what was not known, also where bodies are cut off. */
function auditAnnotationsOf(verdict: Verdict, context: AnswerContext): Readonly<Record<string, string>> {
  const annotations: Record<string, string> = { verdict: verdict.outcome };
  const put = (key: string, values: readonly string[]) => {
    const text = values.length === 1 ? values[0] : [...new Set(values)].join(',');
    annotations[key] = escapeText(text ?? '', ANNOTATION_LIMIT);
  };
  const putIds = (key: string, findings: readonly Finding[]) => {
    if (findings.length === 0) return;
    put(
      key,
      findings.map(({ ruleId }) => ruleId),
    );
  };
  putIds('rule-ids', verdict.introduced);
  putIds('existing', verdict.existing);
  putIds('overridden', verdict.overridden);
  putIds('exempted', verdict.exempted);
  if (verdict.unjudged !== undefined) put('unjudged', [verdict.unjudged]);
  if (verdict.stale !== undefined)
    put(
      'degraded',
      verdict.stale.map(({ what }) => `stale ${what}`),
    );
  else if (verdict.outcome === 'unable') annotations['degraded'] = 'unable';
  if (verdict.unknowns.length > 0) put('unknown', verdict.unknowns.map(nameOfUnknown));
  annotations['world-version'] = String(context.worldVersion);
  return annotations;
}

function nameOfUnknown({ what }: Unknown): string {
  return what;
}
