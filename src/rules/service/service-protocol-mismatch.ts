import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { openElbVersion } from '../../openelb/version.ts';
import { PROTOCOL_ANNOTATION } from '../../openelb/vocabulary.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipOf } from '../service-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-protocol-mismatch',
    title: 'The Service asks for another protocol than its Eip has',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'From 0.6 on the protocol of the Eip decides, and the annotation protocol.openelb.kubesphere.io/v1alpha1 is ignored: a ' +
      'Service that asks for layer2 and gets an address of a bgp pool is not answered on its network. In 0.5 the annotation ' +
      'chose the speaker, bgp where it was absent, so that a Service without it never got an address of a layer2 pool.',
    remedy: 'Name an Eip of the protocol that is meant, or change the annotation; 0.5 needs it with layer2.',
    references: [
      'https://github.com/openelb/openelb/issues/262',
      'https://github.com/openelb/openelb/issues/318',
      'https://github.com/openelb/openelb/blob/master/pkg/constant/constant.go',
    ],
    examples: {
      bad: [
        {
          title: 'layer2 asked of a bgp pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: uplink }
spec: { address: 192.168.56.91-192.168.56.140, protocol: bgp }
---
apiVersion: v1
kind: Service
metadata:
  name: registry
  namespace: shop
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    eip.openelb.kubesphere.io/v1alpha2: uplink
    protocol.openelb.kubesphere.io/v1alpha1: layer2
spec: { type: LoadBalancer, selector: { app: registry }, ports: [{ port: 5000 }] }
`,
        },
      ],
      good: [
        {
          title: 'the protocol of the pool',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata:
  name: registry
  namespace: shop
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    eip.openelb.kubesphere.io/v1alpha2: lab
    protocol.openelb.kubesphere.io/v1alpha1: layer2
spec: { type: LoadBalancer, selector: { app: registry }, ports: [{ port: 5000 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (!getsAddress(service)) return NO_DRAFTS;
    const wanted = mapValue(service.meta.annotations, PROTOCOL_ANNOTATION);
    const decides = openElbVersion(world) === '0.5';
    if (wanted === undefined && !decides) return NO_DRAFTS;
    const eip = eipOf(service, world);
    if (eip === undefined || eip.protocol === (wanted ?? 'bgp')) return NO_DRAFTS;
    return [wanted === undefined ? missing(eip) : mismatch(eip, wanted, decides)];
  },
};

function missing(eip: Eip): Draft {
  return {
    fault: 'Required',
    path: ['metadata', 'annotations', PROTOCOL_ANNOTATION],
    message: `OpenELB 0.5 takes bgp without it, and ${objectName(eip.ref)} is ${eip.protocol}, so the Service stays pending`,
    remedy: `add ${PROTOCOL_ANNOTATION}: ${eip.protocol}`,
    related: [eip.ref],
  };
}

function mismatch(eip: Eip, wanted: string, decides: boolean): Draft {
  return {
    fault: 'Invalid',
    path: ['metadata', 'annotations', PROTOCOL_ANNOTATION],
    value: wanted,
    message: decides
      ? `${objectName(eip.ref)} is ${eip.protocol}, so OpenELB 0.5 gives no address of it`
      : `ignored: ${objectName(eip.ref)} is ${eip.protocol}, and from 0.6 on the Eip decides`,
    remedy: `write ${quote(eip.protocol)}, or name an Eip of the protocol that is meant`,
    related: [eip.ref],
    key: wanted,
  };
}
