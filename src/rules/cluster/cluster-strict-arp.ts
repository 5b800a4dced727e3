import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { ClusterConfig } from '../../model/cluster-config.ts';
import { refKey } from '../../model/meta.ts';
import { kubeProxies } from '../../openelb/kube-proxy-mode.ts';
import { NAMED, objectNames } from '../names.ts';
import { eipsServed } from '../speaker-subject.ts';
import { dataPath, STRICT_ARP_REFERENCES } from '../strict-arp.ts';

const EIP = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---`;
const kubeProxy = (config: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: kube-proxy, namespace: kube-system }
data: { config.conf: "${config}" }
`;

export const rule: Rule<ClusterConfig> = {
  meta: {
    id: 'cluster-strict-arp',
    title: 'kube-proxy comes into ipvs mode without strict ARP while there are layer-2 Eips',
    kind: 'relation',
    subjects: ['ConfigMap'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'In ipvs mode every node holds the address of every Service on kube-ipvs0, and without ipvs.strictARP its ' +
      'kernel answers ARP for it beside the speaker that was elected: connections reach changing nodes. The pods of ' +
      'kube-proxy read their configuration when they start, so the change works, and its repair too, only after a ' +
      'restart.',
    remedy: 'Set ipvs.strictARP: true, or use another mode, and restart kube-proxy.',
    references: STRICT_ARP_REFERENCES,
    examples: {
      bad: [{ title: 'ipvs while there is a pool', yaml: EIP + kubeProxy('mode: ipvs') }],
      good: [
        { title: 'strict ARP', yaml: EIP + kubeProxy('{ mode: ipvs, ipvs: { strictARP: true } }') },
        { title: 'iptables', yaml: EIP + kubeProxy('mode: iptables') },
        { title: 'no Eip at layer 2', yaml: kubeProxy('mode: ipvs') },
      ],
    },
    since: '0.1.0',
  },
  check(config, { world }) {
    if (config.source !== 'kube-proxy' || config.kubeProxy?.mode !== 'ipvs') return NO_DRAFTS;
    // A strictARP in the wrong place is told by itself: correcting it is all there is to do.
    if (config.kubeProxy.faults.length > 0) return NO_DRAFTS;
    const own = refKey(config.ref);
    if (!world.surroundings.derived(kubeProxies).binding.some(({ owner }) => refKey(owner) === own)) return NO_DRAFTS;
    const eips = [...eipsServed(world, 'layer2'), ...eipsServed(world, 'vip')].filter(
      ({ range }) => range?.family === 4,
    );
    if (eips.length === 0) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: dataPath(config.kubeProxy.source),
        value: 'mode: ipvs, strictARP: false',
        message: `every node will answer for the addresses of ${objectNames(eips)}`,
        remedy: 'set ipvs.strictARP: true, then kubectl rollout restart daemonset -n kube-system kube-proxy',
        related: eips.slice(0, NAMED).map(({ ref }) => ref),
      },
    ];
  },
};
