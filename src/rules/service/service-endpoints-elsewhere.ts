import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { speakerFacts } from '../../openelb/speaker-fitness.ts';
import { areNodesKnown, unservedEndpoints } from '../endpoint-nodes.ts';
import { listed, NAMED, objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipOf } from '../service-eip.ts';
import { speakerYaml } from '../speaker-example.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-endpoints-elsewhere',
    title: 'Policy Local, and no speaker runs on a node of the endpoints',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'speakers', 'nodes', 'endpoints'],
    rationale:
      'With externalTrafficPolicy Local the candidates for an address are the nodes of the ready addresses in the v1 ' +
      'Endpoints, as far as a speaker runs there. Where none does, every speaker logs "no suitable nodes to participate in ' +
      'the announced election" and nobody answers, while the Service shows its EXTERNAL-IP. Judged from the Endpoints that ' +
      'are known: those that people write, and all of them in files and dumps. Those that Kubernetes 1.33 and later writes ' +
      'itself are not watched, since they change with every Pod.',
    remedy: 'Let the speaker run on those nodes (nodeSelector, affinity, tolerations), or use policy Cluster.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/memberlist.go',
      'https://github.com/openelb/openelb/issues/323',
    ],
    examples: {
      bad: [{ title: 'the only endpoint is on a node without a speaker', yaml: withEndpointsOn('gpu-1') }],
      good: [{ title: 'a speaker runs there', yaml: withEndpointsOn('worker-1') }],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const { externalTrafficPolicy: policy } = service.traffic;
    if (policy !== 'Local' || !getsAddress(service) || !world.knows('endpoints')) return NO_DRAFTS;
    const eip = eipOf(service, world);
    const endpoints = eip === undefined ? undefined : unservedEndpoints(service, eip, world);
    if (endpoints === undefined) return NO_DRAFTS;
    const nodes = [...endpoints.nodes].sort();
    const speakers = world.surroundings.derived(speakerFacts).map(({ speaker }) => speaker.ref);
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'externalTrafficPolicy'],
        value: policy,
        message: `nobody answers: ${objectName(endpoints.ref)} are on ${nodes.length === 1 ? 'node' : 'nodes'} ${listed(nodes.map((name) => quote(name)))}, where no speaker runs`,
        remedy: 'write Cluster, or let the speaker run there (nodeSelector, tolerations)',
        related: [endpoints.ref, ...speakers.slice(0, NAMED)],
        key: nodes.join(),
        ...(areNodesKnown(endpoints, world) ? {} : { missing: true }),
      },
    ];
  },
};

function withEndpointsOn(node: string): string {
  return `
apiVersion: v1
kind: Node
metadata: { name: gpu-1 }
spec: { taints: [{ key: dedicated, value: gpu, effect: NoSchedule }] }
---
apiVersion: v1
kind: Node
metadata: { name: worker-1 }
---${speakerYaml()}---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Endpoints
metadata: { name: model, namespace: shop }
subsets: [{ addresses: [{ ip: 10.0.0.5, nodeName: ${node} }], ports: [{ port: 80 }] }]
---
apiVersion: v1
kind: Service
metadata:
  name: model
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, externalTrafficPolicy: Local, ports: [{ port: 80 }] }
`;
}
