import { quote } from '../../address/quote.ts';
import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import { refKey } from '../../model/meta.ts';
import type { Speaker } from '../../model/speaker.ts';
import { servedEips } from '../../openelb/served-eips.ts';
import { speakerFacts } from '../../openelb/speaker-fitness.ts';
import { endsAt, settingsOf } from '../../openelb/speaker-settings.ts';
import type { World } from '../../world/world.ts';

export const mutation: Mutation<Speaker> = {
  meta: {
    id: 'speaker-enable-layer2',
    title: 'Switches layer 2 on in the speaker while there are layer-2 Eips',
    subjects: ['DaemonSet'],
    needs: ['eips', 'speakers'],
    rationale:
      'The speaker serves layer 2 only with --enable-layer2, which is off by default in every release. Without it the ' +
      'controller assigns the addresses of a layer2 Eip all the same, and nobody answers for them: "no registered speaker" in ' +
      'the log of the speaker is the only trace.',
    writes:
      '--enable-layer2=true behind the last argument of an openelb-speaker that does not name the flag, when the DaemonSet is ' +
      'created or its pod template changes, which restarts the speakers anyway. A flag that is there stays, also where it ' +
      'says false. Nothing while no layer2 Eip exists, while another speaker serves layer 2, or where the arguments cannot be told.',
    options: {},
    references: [
      'https://github.com/openelb/openelb/tree/master/cmd/speaker/app',
      'https://github.com/openelb/openelb/issues/438',
    ],
    examples: [
      {
        title: 'a speaker at its default flags',
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---${speaker('["--api-hosts=:50051"]')}`,
        after: speaker('["--api-hosts=:50051", "--enable-layer2=true"]'),
      },
    ],
    since: '0.1.0',
  },
  amend(speaker, { world, facts }) {
    if (speaker.program !== 'speaker' || !speaker.hasContainer) return NO_AMENDMENTS;
    const settings = settingsOf(speaker, facts);
    const { flags, opaque, layer2 } = settings;
    if (layer2 !== false || flags.values.has(FLAG) || opaque !== undefined || endsAt(settings) !== undefined)
      return NO_AMENDMENTS;
    // Behind "--" nobody reads flags.
    const { args, command, path } = speaker.container;
    if ([...command, ...args].some(({ text }) => text === '--')) return NO_AMENDMENTS;
    const name = firstEip(world);
    if (name === undefined || isServed(speaker, world)) return NO_AMENDMENTS;
    const why = `without it nobody answers for layer2 Eips such as ${quote(name, 63)}`;
    const orChanged = [['spec', 'template']];
    return [{ path: [...path, 'args', args.length], value: `--${FLAG}=true`, why, orChanged }];
  },
};

const FLAG = 'enable-layer2';

/** Eips looked at for the one that is named. */
const LOOKED_AT = 50;

/** Name of a layer2 Eip, the first of those looked at. */
function firstEip(world: World): string | undefined {
  const names: string[] = [];
  for (const { ref } of servedEips(world, 'layer2')) if (names.push(ref.name) === LOOKED_AT) break;
  return names.sort()[0];
}

/** True when another speaker serves layer 2, or may do so. */
function isServed(speaker: Speaker, world: World): boolean {
  const own = refKey(speaker.ref);
  return world.surroundings
    .derived(speakerFacts)
    .some((other) => refKey(other.speaker.ref) !== own && other.settings.layer2 !== false);
}

function speaker(args: string): string {
  return `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: openelb-speaker, namespace: openelb-system }
spec:
  template:
    metadata: { labels: { app: openelb, component: speaker } }
    spec:
      hostNetwork: true
      containers:
      - name: openelb-speaker
        image: kubesphere/openelb-speaker:v0.6.0
        args: ${args}
        env:
        - { name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }
        - { name: OPENELB_NAMESPACE, valueFrom: { fieldRef: { fieldPath: metadata.namespace } } }
        securityContext: { capabilities: { add: [NET_ADMIN, NET_RAW] } }
`;
}
