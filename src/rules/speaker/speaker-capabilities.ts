import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { rawSockets } from '../../openelb/speaker-fitness.ts';
import { speakerYaml } from '../speaker-example.ts';
import { layer2Speaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-capabilities',
    title: 'A layer-2 speaker lacks the capabilities it needs',
    kind: 'object',
    subjects: ['DaemonSet'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'Answering ARP needs a raw socket (NET_RAW). Where it is dropped the speaker gets "operation not permitted" and' +
      ' no address is announced. containerd gives it without being asked, CRI-O does not, so a template that adds ' +
      'nothing works on some clusters only. Kubernetes compares the names exactly: net_raw is none of them.',
    remedy: 'Add NET_ADMIN and NET_RAW in capital letters.',
    references: [
      ...SPEAKER_SOURCES,
      'https://github.com/helm/charts/issues/9734',
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    ],
    examples: {
      bad: [
        {
          title: 'all dropped, NET_RAW not added',
          yaml: speakerYaml({ security: '{ capabilities: { drop: [ALL], add: [NET_ADMIN] } }' }),
        },
      ],
      good: [
        { title: 'as installed', yaml: speakerYaml() },
        { title: 'privileged', yaml: speakerYaml({ security: '{ privileged: true }' }) },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    if (!speaker.hasContainer || speaker.container.privileged) return NO_DRAFTS;
    if (layer2Speaker(speaker, world) === undefined) return NO_DRAFTS;
    const fault = faultOf(speaker);
    return fault === undefined ? NO_DRAFTS : [fault];
  },
};

/** The worst of them: one line of YAML mends them all. */
function faultOf(speaker: Speaker): Draft | undefined {
  const { container } = speaker;
  const { addedCapabilities: added, droppedCapabilities: dropped } = container;
  const raw = rawSockets(speaker);
  const hasAdmin = added.includes('NET_ADMIN') || added.includes('ALL');
  if (raw === 'added' && hasAdmin) return undefined;
  const misspelt = added.find((name) => !NAMES.includes(name) && NAMES.includes(canonical(name)));
  const isRawAlone = raw === 'dropped' && !dropped.includes('ALL');
  const missing = isRawAlone ? ['NET_RAW'] : NAMES.filter((name) => (name === 'NET_RAW' ? raw !== 'added' : !hasAdmin));
  const place = raw === 'dropped' && misspelt === undefined ? ['drop'] : ['add'];
  return {
    severity: raw === 'dropped' ? 'error' : 'warning',
    fault: 'Invalid',
    path: [...container.path, 'securityContext', 'capabilities', ...place],
    value: (place[0] === 'drop' ? dropped : added).join(', '),
    message: `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} ${consequence(raw)}${misspelt === undefined ? '' : ` (${JSON.stringify(misspelt.slice(0, 40))} is no name that Kubernetes knows)`}`,
    remedy: 'write add: [NET_ADMIN, NET_RAW]',
    key: `${raw} ${missing.join()}`,
  };
}

const NAMES: readonly string[] = ['NET_ADMIN', 'NET_RAW'];

function canonical(name: string): string {
  return name.toUpperCase().replace(/^CAP_/u, '');
}

function consequence(raw: ReturnType<typeof rawSockets>): string {
  if (raw === 'dropped') return 'dropped, so the speaker cannot answer ARP (operation not permitted)';
  return raw === 'default' ? 'left to the container runtime, and CRI-O does not give NET_RAW' : 'not added';
}
