import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Eip, needsInterface } from '../../model/eip.ts';
import { kernelsAnswering } from '../../openelb/announcer.ts';
import { objectName } from '../names.ts';
import { STRICT_ARP_REFERENCES, strictArpRemedy } from '../strict-arp.ts';

const EIP = `
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`;
const kubeProxy = (config: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: kube-proxy, namespace: kube-system }
data: { config.conf: "${config}" }`;

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-strict-arp',
    title: 'kube-proxy in ipvs mode lets every node answer for the addresses of the Eip',
    kind: 'relation',
    subjects: ['Eip'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'In ipvs mode kube-proxy puts the address of every Service on kube-ipvs0 of every node. Without ipvs.strictARP the ' +
      'kernel of each of them answers ARP for it, whatever the speakers elect: connections reach changing nodes and drop at ' +
      'random. KubeKey and Kubespray install ipvs with strictARP off.',
    remedy: 'Set ipvs.strictARP: true in the configuration of kube-proxy and restart it, or leave the ipvs mode.',
    references: STRICT_ARP_REFERENCES,
    examples: {
      bad: [{ title: 'ipvs as KubeKey sets it up', yaml: kubeProxy('mode: ipvs') + EIP }],
      good: [{ title: 'strict ARP', yaml: kubeProxy('{ mode: ipvs, ipvs: { strictARP: true } }') + EIP }],
    },
    since: '0.1.0',
  },
  check(eip, { world }) {
    if (!needsInterface(eip.protocol) || eip.range === undefined) return NO_DRAFTS;
    const use = kernelsAnswering(eip, world);
    if (use === undefined) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'protocol'],
        ...(eip.protocolText === undefined ? {} : { value: eip.protocolText }),
        message: `${objectName(use.owner)} has ipvs without strictARP, so node kernels answer for the addresses`,
        remedy: strictArpRemedy(use),
        related: [use.owner],
      },
    ];
  },
};
