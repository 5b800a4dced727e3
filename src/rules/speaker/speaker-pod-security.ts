import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Speaker } from '../../model/speaker.ts';
import { speakerYaml } from '../speaker-example.ts';
import { POD_SPEC, SPEAKER_SOURCES } from '../speaker-subject.ts';

const NAMESPACE = (level: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: openelb-system, labels: { pod-security.kubernetes.io/enforce: ${level} } }
---`;

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-pod-security',
    title: 'The namespace does not let the pods of the speaker in',
    kind: 'relation',
    subjects: ['DaemonSet'],
    severity: 'warning',
    overridable: true,
    needs: ['namespaces'],
    rationale:
      'The speaker is on the host network and adds capabilities, which Pod Security allows at the level privileged ' +
      'only. Below it the DaemonSet is accepted and its pods are refused one by one, which is seen in events only: it' +
      ' stays at 0 pods.',
    remedy: 'Label the namespace pod-security.kubernetes.io/enforce=privileged.',
    references: [
      ...SPEAKER_SOURCES,
      'https://github.com/metallb/metallb/issues/1457',
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    ],
    examples: {
      bad: [{ title: 'the namespace enforces baseline', yaml: NAMESPACE('baseline') + speakerYaml() }],
      good: [{ title: 'privileged', yaml: NAMESPACE('privileged') + speakerYaml() }],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const { ref, hostNetwork, container, program } = speaker;
    const namespace = world.namespace(ref.namespace ?? 'default');
    const level = namespace === undefined ? undefined : mapValue(namespace.labels, LABEL);
    if (namespace === undefined || program === 'other' || (level !== 'baseline' && level !== 'restricted'))
      return NO_DRAFTS;
    const adds = container.privileged || container.addedCapabilities.some((name) => !BASELINE.has(name));
    if (!hostNetwork && !adds) return NO_DRAFTS;
    return [
      {
        fault: 'Forbidden',
        path: hostNetwork ? [...POD_SPEC, 'hostNetwork'] : [...container.path, 'securityContext'],
        message: `Namespace "${namespace.name}" enforces the Pod Security level ${level}, which refuses ${hostNetwork ? 'pods on the host network' : 'the privileges of the pods'}`,
        remedy: `kubectl label namespace ${namespace.name} ${LABEL}=privileged --overwrite`,
        related: [namespace.ref],
        key: level,
      },
    ];
  },
};

const LABEL = 'pod-security.kubernetes.io/enforce';
/** Capabilities that the level baseline lets pods add. */
const BASELINE = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);
