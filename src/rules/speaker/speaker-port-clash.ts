import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { HostWorkload } from '../../model/host-workload.ts';
import { type Placement, refusalOf } from '../../model/scheduling.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { SpeakerFacts } from '../../openelb/speaker-fitness.ts';
import type { World } from '../../world/world.ts';
import { byRef, counted, objectName } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';
import { eipsServed, judgedSpeaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

const METALLB = `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: speaker, namespace: metallb-system }
spec:
  template:
    spec:
      hostNetwork: true
      containers: [{ name: speaker, image: "quay.io/metallb/speaker:v0.14.9", ports: [{ name: memberlist-tcp, containerPort: 7946 }] }]
---`;

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-port-clash',
    title: 'A port of the speaker is taken on its nodes',
    kind: 'relation',
    subjects: ['DaemonSet'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The speaker listens on the host: 7946 (member list), 50051 (gobgp) and 50053 (metrics), and 179 when BGP is ' +
      "configured. MetalLB's speakers have the same 7946 by default, kube-router the same 50051. Whoever starts " +
      'second ends with "address already in use".',
    remedy: 'Move one of the two to another port.',
    references: [
      ...SPEAKER_SOURCES,
      'https://github.com/metallb/metallb/issues/581',
      'https://github.com/openelb/openelb/issues/135',
    ],
    examples: {
      bad: [{ title: 'MetalLB runs on the same nodes', yaml: METALLB + speakerYaml() }],
      good: [
        {
          title: 'another port',
          yaml: METALLB + speakerYaml({ args: '["--enable-layer2=true", "--bind-port=7947"]' }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const facts = speaker.program === 'speaker' ? judgedSpeaker(speaker, world) : undefined;
    if (facts === undefined || !speaker.hostNetwork) return NO_DRAFTS;
    return portsOf(facts, world).flatMap((port) => clash(port, facts, world));
  },
};

interface SpeakerPort {
  /** Absent for the BGP port, which BgpConf sets. */
  readonly flag?: string;
  readonly port: number;
  readonly use: string;
}

/** The member list listens only where layer 2 is on, BGP only once it is configured. */
function portsOf({ settings }: SpeakerFacts, world: World): readonly SpeakerPort[] {
  const { layer2, bindPort, apiPort, metricsPort } = settings;
  const ports = [
    { flag: 'bind-port', port: layer2 === true ? bindPort : undefined, use: 'the member list' },
    { flag: 'api-hosts', port: apiPort, use: 'gobgp' },
    { flag: 'metrics-addr', port: metricsPort, use: 'its metrics' },
    { port: eipsServed(world, 'bgp').length > 0 ? BGP_PORT : undefined, use: 'BGP' },
  ];
  return ports.filter((port): port is SpeakerPort => port.port !== undefined);
}

function clash({ flag, port, use }: SpeakerPort, facts: SpeakerFacts, world: World): readonly Draft[] {
  const [other] = counted(world.surroundings.hostWorkloads(port))
    .filter(({ meta, placement }) => !meta.terminating && meets(facts, placement))
    .sort((a, b) => byRef(a.ref, b.ref));
  if (other === undefined) return [];
  const value = flag === undefined ? undefined : facts.settings.flags.values.get(flag);
  return [
    {
      fault: 'Duplicate',
      path: value?.word.path ?? [...facts.speaker.container.path, 'args'],
      value: value?.word.text ?? (flag === undefined ? `${port}` : `--${flag} (default)`),
      message: `port ${port} for ${use} is taken on the same nodes by ${objectName(other.ref)} (${detailOf(other, port)})`,
      remedy: `${elsewhere(flag, port)}, or move the other one`,
      related: [other.ref],
      key: `${port}`,
    },
  ];
}

const BGP_PORT = 179;

function elsewhere(flag: string | undefined, port: number): string {
  if (flag === undefined) return 'set another listenPort in BgpConf "default"';
  return `write --${flag}=${flag === 'bind-port' ? '' : ':'}${port + 1}`;
}

/** Whether both run on some node; without Nodes to look at they may. */
function meets({ nodes }: SpeakerFacts, placement: Placement): boolean {
  if (nodes.total === 0) return true;
  return nodes.running.some(
    ({ ref, meta, taints }) => refusalOf(placement, { name: ref.name, labels: meta.labels, taints }) === undefined,
  );
}

function detailOf({ ports }: HostWorkload, port: number): string {
  return (ports.find((one) => one.port === port)?.detail ?? '').slice(0, 40);
}
