import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import { ACCEPT_ANNOTATION, acceptedRules } from '../../engine/overrides.ts';
import type { Rule, RuleContext } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { nearest } from '../spelling.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-override-unknown',
    title: 'The Eip accepts a rule that does not exist or cannot be accepted',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The annotation layer2-guard.io/accept turns errors into warnings for the rules it names. A name with a slip accepts ' +
      'nothing, and some faults cannot be accepted at all, because they harm the cluster whatever anybody wishes.',
    remedy: 'Name rules as the answers do in brackets, with commas between them.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
    examples: {
      bad: [
        {
          title: 'a slip in the id',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { layer2-guard.io/accept: eip-overide-unknown } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'an id that exists',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { layer2-guard.io/accept: eip-override-unknown } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ meta, ref }, { rules }) {
    const accepted = acceptedRules(meta);
    if (accepted.length === 0) return NO_DRAFTS;
    const useless = [...new Set(accepted)].filter((id) => rules.get(id)?.overridable !== true);
    return boundedDrafts(useless, (id) => ({
      path: ['metadata', 'annotations', ACCEPT_ANNOTATION],
      value: id,
      key: id,
      ...(rules.has(id) ? notAcceptable(id) : notKnown(id, rules, ref.kind)),
    }));
  },
};

function notAcceptable(id: string): Pick<Draft, 'fault' | 'message' | 'remedy'> {
  const message = `findings of rule ${quote(id)} cannot be accepted`;
  return { fault: 'Forbidden', message, remedy: 'take it out of the list and correct the object' };
}

function notKnown(id: string, rules: RuleContext['rules'], kind: string): Pick<Draft, 'fault' | 'message' | 'remedy'> {
  return { fault: 'NotSupported', message: `no rule has the id ${quote(id)}`, remedy: remedyFor(id, rules, kind) };
}

function remedyFor(id: string, rules: RuleContext['rules'], kind: string): string {
  if (/[\s;]/.test(id)) return 'put commas between the ids';
  const candidates = [...rules.values()].filter(({ subjects, overridable }) => overridable && subjects.includes(kind));
  const meant = nearest(
    id,
    candidates.map((candidate) => candidate.id),
  );
  return meant === undefined ? 'write the id that the answer shows in brackets' : `write "${meant}"`;
}
