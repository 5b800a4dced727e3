import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { isNodeProxy } from '../../openelb/vocabulary.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-node-proxy-name',
    title: 'Names too long for the workload of a node proxy',
    kind: 'object',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The workload of a node proxy is called node-proxy-<service>-<namespace>, and OpenELB uses that text as a label value ' +
      'and as the name of a container, which may have 63 characters. With longer names the API server refuses the workload ' +
      'at every attempt, and the Service is never served.',
    remedy: 'Shorten the name of the Service: with its namespace it may have 51 characters.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/nodeproxy.go',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names',
    ],
    examples: {
      bad: [
        {
          title: 'a long Service in a long namespace',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: recommendation-engine-frontend
  namespace: customer-experience-production
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'short names',
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
    const { name, namespace = '' } = service.ref;
    const { length } = `node-proxy-${name}-${namespace}`;
    const excess = length - LONGEST;
    if (excess <= 0) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['metadata', 'name'],
        value: name,
        message: `its node proxy, node-proxy-<service>-<namespace>, has ${length} characters, and a container name ${LONGEST} at most`,
        remedy: `shorten the name by ${excess} or more, or serve the Service by an Eip`,
      },
    ];
  },
};

/** Longest name of a container, and longest value of a label. */
const LONGEST = 63;
