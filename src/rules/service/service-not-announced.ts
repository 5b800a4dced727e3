import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { needsInterface } from '../../model/eip.ts';
import type { Service } from '../../model/service.ts';
import { namedEip, OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';
import { announcementFault } from '../announcement-fault.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipOf } from '../service-eip.ts';
import { speakerYaml } from '../speaker-example.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-not-announced',
    title: 'No speaker answers for the Eip that serves the Service',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'speakers'],
    rationale:
      'Address and announcement are the work of two processes. The controller assigns an address and reports success whether ' +
      'or not a speaker serves the protocol of the Eip, so the Service shows an EXTERNAL-IP that nobody answers for.',
    remedy: 'Put the speaker in order, or name an Eip of a protocol that a speaker serves.',
    references: [
      'https://github.com/openelb/openelb/issues/438',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/manager.go',
    ],
    examples: {
      bad: [
        { title: 'the speaker as it is installed', yaml: withService(speakerYaml({ args: '["--api-hosts=:50051"]' })) },
      ],
      good: [{ title: 'layer 2 is on', yaml: withService(speakerYaml()) }],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (!getsAddress(service) || !world.knows('speakers')) return NO_DRAFTS;
    const eip = eipOf(service, world);
    if (eip === undefined || !needsInterface(eip.protocol)) return NO_DRAFTS;
    const fault = announcementFault(eip, world);
    if (fault === undefined) return NO_DRAFTS;
    const named = namedEip(service);
    return [
      {
        fault: 'Invalid',
        path: named?.path ?? ['metadata', 'annotations', OPT_IN_ANNOTATION],
        ...(named === undefined ? {} : { value: named.text }),
        message: `its ${objectName(eip.ref)}: ${fault.message}`,
        remedy: fault.remedy,
        related: [eip.ref, ...fault.related],
        key: fault.key,
        ...(fault.missing === undefined ? {} : { missing: fault.missing }),
      },
    ];
  },
};

function withService(speaker: string): string {
  return `${speaker}---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`;
}
