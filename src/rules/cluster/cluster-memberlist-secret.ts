import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import {
  isMemberlistSecret,
  MEMBERLIST_KEY,
  MEMBERLIST_SECRET,
  type MemberlistSecret,
} from '../../model/memberlist-secret.ts';
import { type SpeakerFacts, speakerFacts } from '../../openelb/speaker-fitness.ts';
import { KEY_LENGTHS } from '../../openelb/speaker-settings.ts';
import { keyLengthText } from '../key-length.ts';
import { objectName } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';

const WORLD = `
apiVersion: layer2-guard.io/v1alpha1
kind: Policy
readSecrets: true
---${speakerYaml({ env: '[{ name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }, { name: MEMBER_LIST_SECRET, valueFrom: { secretKeyRef: { name: memberlist, key: key } } }]' })}---`;
const SECRET = (key: string) => `
apiVersion: v1
kind: Secret
metadata: { name: memberlist, namespace: openelb-system }
data: { key: ${key} }
`;

export const rule: Rule<MemberlistSecret> = {
  meta: {
    id: 'cluster-memberlist-secret',
    title: 'The Secret of the member list ends or splits the speakers',
    kind: 'relation',
    subjects: ['Secret'],
    severity: 'error',
    overridable: false,
    needs: ['speakers'],
    rationale:
      'The speaker takes the text under `key` as it is: 16, 24 or 32 bytes, a newline at the end counted, or it ends ' +
      'at its next start. A new key reaches a speaker only when it starts anew, so old and new ones do not talk to ' +
      'each other until all are restarted. Judged only where the policy says readSecrets and a speaker refers to the ' +
      'Secret.',
    remedy: 'Write a key of 16, 24 or 32 bytes with printf, not echo, and restart all speakers at once.',
    references: [
      'https://github.com/hashicorp/memberlist/blob/master/keyring.go',
      'https://github.com/openelb/openelb/blob/master/charts/templates/openelb-secret.yaml',
    ],
    examples: {
      bad: [{ title: '17 bytes: made with echo', yaml: WORLD + SECRET('MDEyMzQ1Njc4OWFiY2RlZgo=') }],
      good: [{ title: '16 bytes', yaml: WORLD + SECRET('MDEyMzQ1Njc4OWFiY2RlZg==') }],
    },
    since: '0.1.0',
  },
  check(secret, { world, facts, transition }) {
    if (facts.readSecrets !== true) return NO_DRAFTS;
    const reader = world.surroundings.derived(speakerFacts).find((one) => reads(one, secret));
    if (reader === undefined) return NO_DRAFTS;
    const draft = draftOf(secret, transition?.before, reader);
    return draft === undefined ? NO_DRAFTS : [{ ...draft, related: [reader.speaker.ref] }];
  },
};

function reads({ settings, speaker }: SpeakerFacts, secret: MemberlistSecret): boolean {
  const { key, layer2 } = settings;
  if (layer2 !== true || key.from !== 'secret' || speaker.ref.namespace !== secret.ref.namespace) return false;
  return key.source.name === MEMBERLIST_SECRET && key.source.key === MEMBERLIST_KEY;
}

/** The key is told by its length only: answers end up in logs. */
function draftOf(
  { value, keys }: MemberlistSecret,
  before: MemberlistSecret | undefined,
  { speaker }: SpeakerFacts,
): Draft | undefined {
  const path = ['data', MEMBERLIST_KEY];
  if (value === undefined) {
    const found = keys.length === 0 ? 'nothing' : keys.slice(0, 3).join(', ');
    const message = `has ${found}, and ${objectName(speaker.ref)} reads "${MEMBERLIST_KEY}": no pod starts without it`;
    return { fault: 'Required', path, message, remedy: `add the key "${MEMBERLIST_KEY}"`, key: 'missing' };
  }
  if (!KEY_LENGTHS.includes(value.bytes)) {
    const remedy = 'make it with --from-literal or printf, of 16, 24 or 32 bytes';
    return { fault: 'Invalid', path, message: keyLengthText(value), remedy, key: `${value.bytes}` };
  }
  const was = before !== undefined && isMemberlistSecret(before) ? before.value : undefined;
  if (was === undefined || was.print === value.print) return undefined;
  return {
    severity: 'warning',
    fault: 'Invalid',
    path,
    message: 'another key: speakers that start from now on do not talk to those that run, and both answer',
    remedy: `restart all at once: kubectl delete pods -n ${speaker.ref.namespace ?? 'default'} -l app=openelb,component=speaker`,
    key: 'changed',
  };
}
