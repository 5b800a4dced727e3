import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { keyFactsOf, MEMBERLIST_KEY, MEMBERLIST_SECRET } from '../../model/memberlist-secret.ts';
import type { Speaker } from '../../model/speaker.ts';
import { KEY_LENGTHS, type SpeakerSettings } from '../../openelb/speaker-settings.ts';
import type { World } from '../../world/world.ts';
import { keyLengthText } from '../key-length.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-memberlist-key',
    title: 'The key of the member list has a length that ends the speaker',
    kind: 'relation',
    subjects: ['DaemonSet'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The member list is encrypted with the text of the key as it is: 16, 24 or 32 bytes, or none. Any other length ' +
      'ends the process at its start: "key size must be 16, 24 or 32 bytes". A newline at the end counts, which is ' +
      'how `echo key | base64` makes 17 bytes of 16. Where the template refers to a Secret that is not there, no pod ' +
      'starts.',
    remedy: 'Write a key of 16, 24 or 32 bytes; make the Secret with printf, not echo.',
    references: [...SPEAKER_SOURCES, 'https://github.com/hashicorp/memberlist/blob/master/keyring.go'],
    examples: {
      bad: [
        { title: '17 bytes', yaml: speakerYaml({ args: '["--enable-layer2=true", "--secret=openelb-speakers!"]' }) },
      ],
      good: [
        { title: '16 bytes', yaml: speakerYaml({ args: '["--enable-layer2=true", "--secret=0123456789abcdef"]' }) },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const settings = layer2Speaker(speaker, world)?.settings;
    const draft = settings === undefined ? undefined : draftOf(settings, world);
    return draft === undefined ? NO_DRAFTS : [draft];
  },
};

function draftOf(settings: SpeakerSettings, world: World): Draft | undefined {
  const { key, speaker } = settings;
  if (key.from === 'secret') return secretDraft(settings, world);
  if (key.from !== 'argument' && key.from !== 'environment') return undefined;
  const facts = keyFactsOf(key.text);
  if (KEY_LENGTHS.includes(facts.bytes)) return undefined;
  const variable = speaker.container.env.findLast(({ name }) => name === 'MEMBER_LIST_SECRET');
  return {
    fault: 'Invalid',
    path: key.from === 'argument' ? key.word.path : (variable?.path ?? speaker.container.path),
    // The key is not repeated: answers end up in logs.
    message: keyLengthText(facts),
    remedy: 'write a key of 16, 24 or 32 characters of ASCII',
    key: `${facts.bytes}`,
  };
}

/** What is in the Secret is known only where the policy says that Secrets may be read. */
function secretDraft({ key, speaker }: SpeakerSettings, world: World): Draft | undefined {
  if (key.from !== 'secret' || world.facts.readSecrets !== true) return undefined;
  if (key.source.name !== MEMBERLIST_SECRET || key.source.key !== MEMBERLIST_KEY) return undefined;
  const namespace = speaker.ref.namespace ?? 'default';
  const secret = world.surroundings.memberlistSecret(namespace);
  const variable = speaker.container.env.findLast(({ name }) => name === 'MEMBER_LIST_SECRET');
  const path = [...(variable?.path ?? speaker.container.path), 'valueFrom', 'secretKeyRef'];
  if (secret?.value === undefined) {
    if (key.source.optional || world.scope === 'partial') return undefined;
    const what = secret === undefined ? `Secret "${namespace}/${MEMBERLIST_SECRET}"` : `key "${MEMBERLIST_KEY}" in it`;
    const message = `there is no ${what} yet, and without it no pod starts (CreateContainerConfigError)`;
    const remedy = `kubectl create secret generic -n ${namespace} ${MEMBERLIST_SECRET} --from-literal=${MEMBERLIST_KEY}="$(openssl rand -hex 16)"`;
    return { severity: 'warning', fault: 'Invalid', path, message, remedy, key: 'missing' };
  }
  if (KEY_LENGTHS.includes(secret.value.bytes)) return undefined;
  const message = `Secret "${namespace}/${MEMBERLIST_SECRET}": ${keyLengthText(secret.value)}`;
  const remedy = 'make the Secret anew with a key of 16, 24 or 32 bytes';
  return { fault: 'Invalid', path, message, remedy, related: [secret.ref], key: `${secret.value.bytes}` };
}
