import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import {
  ADDRESS_ANNOTATION,
  ALIAS_EIP_ANNOTATION,
  EIP_NAME_KEY,
  isNodeProxy,
  NODE_PROXY_ANNOTATION,
} from '../../openelb/vocabulary.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-node-proxy-eip',
    title: 'A Service with node proxy asks for a pool or an address',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'A Service with node proxy is reached at addresses of nodes. It never takes an address of an Eip and shows <pending> ' +
      'by design, so a pool or an address that it asks for is ignored.',
    remedy: 'Take the annotation node-proxy.openelb.kubesphere.io/type away, or the request.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/nodeproxy.go'],
    examples: {
      bad: [
        {
          title: 'node proxy and a pool',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    node-proxy.openelb.kubesphere.io/type: daemonset
    eip.openelb.kubesphere.io/v1alpha2: lab
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'node proxy alone',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    if (!isNodeProxy(service)) return NO_DRAFTS;
    const { annotations } = service.meta;
    const requests = [EIP_NAME_KEY, ADDRESS_ANNOTATION, ALIAS_EIP_ANNOTATION].map((key) => {
      return { path: ['metadata', 'annotations', key], text: mapValue(annotations, key) };
    });
    return [...requests, { path: ['spec', 'loadBalancerIP'], text: service.traffic.loadBalancerIP }].flatMap(draftOf);
  },
};

function draftOf({ path, text }: { path: readonly string[]; text: string | undefined }): readonly Draft[] {
  if (text === undefined || text === '') return NO_DRAFTS;
  return [
    {
      fault: 'Forbidden',
      path,
      value: text,
      message: `ignored: ${NODE_PROXY_ANNOTATION} makes nodes serve it, without an address of an Eip`,
      remedy: 'take one of the two away',
      key: path.join(' '),
    },
  ];
}
