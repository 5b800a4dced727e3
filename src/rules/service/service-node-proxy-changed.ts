import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { isNodeProxy, NODE_PROXY_ANNOTATION, NODE_PROXY_FINALIZER } from '../../openelb/vocabulary.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-node-proxy-changed',
    title: 'Node proxy of a live Service is switched off or over',
    kind: 'transition',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB finds the workload of a node proxy by the annotation of the Service. Once it is changed or taken away, the ' +
      'Deployment or DaemonSet that was made for it keeps running and keeps its ports, and the finalizer stays, so that the ' +
      'Service hangs when it is deleted.',
    remedy: 'Delete the Service and create it anew as it shall be.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/nodeproxy.go'],
    examples: {
      bad: [
        {
          title: 'from daemonset to deployment',
          before: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
  finalizers: [node-proxy.openelb.kubesphere.io/finalizer]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: deployment }
  finalizers: [node-proxy.openelb.kubesphere.io/finalizer]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'another port, the same type',
          before: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
  finalizers: [node-proxy.openelb.kubesphere.io/finalizer]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
  finalizers: [node-proxy.openelb.kubesphere.io/finalizer]
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 8080 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { transition }) {
    const before = transition?.before;
    if (transition?.operation !== 'UPDATE' || before === undefined) return NO_DRAFTS;
    // Before the controller put its finalizer there is no workload to lose.
    if (!before.meta.finalizers.includes(NODE_PROXY_FINALIZER) || !isNodeProxy(before)) return NO_DRAFTS;
    const was = mapValue(before.meta.annotations, NODE_PROXY_ANNOTATION) ?? '';
    const is = mapValue(service.meta.annotations, NODE_PROXY_ANNOTATION);
    if (is === was) return NO_DRAFTS;
    return [
      {
        fault: 'Forbidden',
        path: ['metadata', 'annotations', NODE_PROXY_ANNOTATION],
        ...(is === undefined ? {} : { value: is }),
        message: `the workload of ${quote(was)} keeps running, and its finalizer makes deletion hang`,
        remedy: `keep ${quote(was)}, or create the Service anew`,
      },
    ];
  },
};
