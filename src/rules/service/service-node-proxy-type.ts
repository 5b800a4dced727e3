import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { NODE_PROXY_ANNOTATION, NODE_PROXY_TYPES } from '../../openelb/vocabulary.ts';
import { nearest } from '../spelling.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-node-proxy-type',
    title: 'Node proxy of a type that OpenELB does not know',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB knows the types deployment and daemonset, in lower case. With any other text it forgets about node proxy ' +
      'without a word and gives the Service an address of an Eip.',
    remedy: 'Write deployment or daemonset.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/nodeproxy.go'],
    examples: {
      bad: [
        {
          title: 'the kind as Kubernetes writes it',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: DaemonSet }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'in lower case',
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
  check({ handled, meta }) {
    const type = handled ? mapValue(meta.annotations, NODE_PROXY_ANNOTATION) : undefined;
    if (type === undefined || NODE_PROXY_TYPES.includes(type)) return NO_DRAFTS;
    const meant = nearest(type.trim(), NODE_PROXY_TYPES);
    const path = ['metadata', 'annotations', NODE_PROXY_ANNOTATION];
    return [
      {
        fault: 'NotSupported',
        path,
        value: type,
        message: `OpenELB knows ${NODE_PROXY_TYPES.map((name) => quote(name)).join(' and ')}, so it gives an address of an Eip instead`,
        remedy: meant === undefined ? 'write one of them, or take the annotation away' : `write ${quote(meant)}`,
        key: type,
        ...(meant === undefined ? {} : { correction: { path, value: meant } }),
      },
    ];
  },
};
