import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { speakerFacts } from '../../openelb/speaker-fitness.ts';
import { objectName } from '../names.ts';
import { speakerYaml } from '../speaker-example.ts';

const EIP = `
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: "2001:db8::100-2001:db8::110", protocol: layer2, interface: eth0 }
`;

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-ipv6-unsupported',
    title: 'An IPv6 pool at layer 2 meets a speaker without neighbour discovery',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: ['speakers'],
    rationale:
      'Releases up to 0.6 know IPv4 only at layer 2: when they look whether the pool lies in a subnet of the interface they ' +
      'leave IPv6 addresses out, report that the two "are not in the same network segment", and announce nothing. ' +
      'Neighbour discovery came with the development branch. It is no error because the image may be changed next.',
    remedy: 'Use an IPv4 pool, or a speaker image that has neighbour discovery.',
    references: [
      'https://github.com/openelb/openelb/issues/390',
      'https://github.com/openelb/openelb/blob/v0.6.0/pkg/speaker/layer2/speaker.go',
    ],
    examples: {
      bad: [{ title: 'the speaker is 0.6.0', yaml: speakerYaml() + EIP }],
      good: [
        { title: 'the development branch', yaml: speakerYaml({ image: 'kubesphere/openelb-speaker:master' }) + EIP },
      ],
    },
    since: '0.1.0',
  },
  check(eip, { world, facts }) {
    if (eip.range?.family !== 6 || !needsInterface(eip.protocol)) return NO_DRAFTS;
    const old = world.surroundings
      .derived(speakerFacts)
      .find(({ settings }) => settings.version === '0.5' || settings.version === '0.6');
    if (old === undefined) return NO_DRAFTS;
    const { speaker } = old;
    const who =
      facts.openelb === undefined
        ? `${objectName(speaker.ref)} (${speaker.image.slice(0, 80)})`
        : `OpenELB ${facts.openelb}`;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'address'],
        value: eip.addressText,
        message: `${who} answers for IPv4 only at layer 2`,
        remedy: 'write an IPv4 pool, or run an image with neighbour discovery (master)',
        related: [speaker.ref],
      },
    ];
  },
};
