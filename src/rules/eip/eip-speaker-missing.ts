import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { type AnnouncementFault, announcementFault } from '../announcement-fault.ts';
import { speakerYaml } from '../speaker-example.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-speaker-missing',
    title: 'No speaker announces Eips of that protocol',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['speakers'],
    rationale:
      'The controller assigns addresses of the pool all the same, so Services show an EXTERNAL-IP that nobody answers for. ' +
      'The default of every install is a speaker without layer 2; the only trace is the line "no registered ' +
      'speaker:[layer2] eip:[…]" in its log, without any event. It is no error because the speaker may be edited next.',
    remedy:
      'Run the speaker with --enable-layer2=true (Helm: speaker.layer2=true), in order, on the nodes of the segment.',
    references: [
      'https://github.com/openelb/openelb/issues/438',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/manager.go',
      'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
    ],
    examples: {
      bad: [
        { title: 'the speaker as it is installed', yaml: withEip(speakerYaml({ args: '["--api-hosts=:50051"]' })) },
      ],
      good: [{ title: 'layer 2 is on', yaml: withEip(speakerYaml()) }],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!needsInterface(eip.protocol)) return NO_DRAFTS;
    const fault = announcementFault(eip, world);
    if (fault === undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'protocol'],
        ...(eip.protocolText === undefined ? {} : { value: eip.protocolText }),
        message: withLog(fault),
        remedy: fault.remedy,
        related: fault.related,
        key: fault.key,
        ...(fault.missing === undefined ? {} : { missing: fault.missing }),
      },
    ];
  },
};

/** A warning is one line, and what to do comes last in it: the log is left out where names are so long that it would not fit. */
function withLog({ message, log, remedy }: AnnouncementFault): string {
  if (log === undefined) return message;
  const told = `${message} (log: ${log})`;
  return told.length + remedy.length > LONGEST ? message : told;
}

const LONGEST = 185;

function withEip(speaker: string): string {
  return `${speaker}---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`;
}
