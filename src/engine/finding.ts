import type { Ref } from '../model/meta.ts';
import { refKey } from '../model/meta.ts';

/** `error` denies, `warning` is shown, `info` goes to audit records only. */
export type Severity = 'error' | 'warning' | 'info';

/** Kinds of field fault, as in Kubernetes' own field errors; they choose the words in front of the message. */
export type FaultType = 'Required' | 'Invalid' | 'Duplicate' | 'NotSupported' | 'Forbidden';

/** Path into the object: field names, map keys and list indexes, e.g. `['spec', 'namespaces', 0]`. */
export type FieldPath = readonly (string | number)[];

/**
 * A change of the subject that its author surely meant, so that a tool may write it: another scalar for the value under
 * `path`, or another name for the key at its end.
 */
export type Correction =
  | { readonly path: FieldPath; readonly value: string | number | boolean }
  | { readonly path: FieldPath; readonly rename: string };

/** What a rule says about its subject; the engine adds who and where to make a Finding. */
export interface Draft {
  /** Defaults to the severity in the rule's metadata. */
  readonly severity?: Severity;
  readonly fault: FaultType;
  readonly path: FieldPath;
  /** The offending value as the user wrote it; quoted in the answer. */
  readonly value?: string;
  /** What is wrong, naming the other object and the exact addresses: a clause without capital and full stop. */
  readonly message: string;
  /** What to write instead, for this very object: a clause in the imperative. */
  readonly remedy: string;
  /** The other objects of the conflict. */
  readonly related?: readonly Ref[];
  /** Tells apart findings of one rule on one subject; the judged value, never wording or an index. */
  readonly key?: string;
  /** False where this very finding can never be overridden though the rule can. */
  readonly overridable?: boolean;
  /** The remedy for a machine; only where there is exactly one thing the author can have meant. */
  readonly correction?: Correction;
  /**
   * True where the fault is that something is not there. A World that holds what happened to be given cannot prove that,
   * so there the finding is for information only, whatever the policy says.
   */
  readonly missing?: true;
}

/** What a rule says where nothing is wrong, so that saying it costs nothing. */
export const NO_DRAFTS: readonly Draft[] = Object.freeze([]);

/** One fault of one object, found by one rule. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly subject: Ref;
  readonly fault: FaultType;
  readonly path: FieldPath;
  readonly value?: string;
  readonly message: string;
  readonly remedy: string;
  readonly related: readonly Ref[];
  readonly overridable: boolean;
  readonly correction?: Correction;
  /** Same fault, same fingerprint: made of rule, subject, related objects and key, so wording and order do not matter. */
  readonly fingerprint: string;
}

/** Makes the Finding of a Draft. */
export function findingOf(
  ruleId: string,
  severity: Severity,
  overridable: boolean,
  subject: Ref,
  draft: Draft,
): Finding {
  const related = draft.related ?? [];
  return {
    ruleId,
    severity,
    subject,
    fault: draft.fault,
    path: draft.path,
    ...(draft.value === undefined ? {} : { value: draft.value }),
    message: draft.message,
    remedy: draft.remedy,
    related,
    overridable,
    ...(draft.correction === undefined ? {} : { correction: draft.correction }),
    fingerprint: [ruleId, refKey(subject), ...related.map(refKey).sort(), draft.key ?? ''].join('#'),
  };
}

/** Parents whose children are map keys chosen by users and are therefore written in brackets. */
const KEYED = new Set(['annotations', 'labels', 'namespaceSelector', 'nodeSelector', 'data', 'matchLabels']);

/** A path as Kubernetes writes it: `spec.namespaces[0]`, `metadata.annotations[example.com/x]`. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>((text, part, index) => {
    const parent = path[index - 1];
    const keyed = typeof part === 'number' || (typeof parent === 'string' && KEYED.has(parent));
    if (keyed) return `${text}[${part}]`;
    return text === '' ? `${part}` : `${text}.${part}`;
  }, '');
}
