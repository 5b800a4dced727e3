import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { displayName } from '../../model/meta.ts';
import type { Service } from '../../model/service.ts';
import { getsAddress } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-endpoints-missing',
    title: 'Service without selector whose Endpoints OpenELB cannot use',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['endpoints'],
    rationale:
      'A Service without selector has the Endpoints that somebody writes. The speakers fetch the v1 Endpoints object of the ' +
      "Service's name for every address of an Eip; where one is missing (an EndpointSlice does not count) they stop in the " +
      'middle and leave other Services of the pool without announcement. With externalTrafficPolicy Local only addresses ' +
      'with a nodeName count, so Endpoints without any are never announced.',
    remedy: 'Write an Endpoints object of the same name, with nodeName where the policy is Local.',
    references: [
      'https://github.com/openelb/openelb/issues/296',
      'https://github.com/openelb/openelb/blob/master/pkg/speaker/lb_controller.go',
      'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
    ],
    examples: {
      bad: [
        {
          title: 'no Endpoints of that name',
          yaml: `
apiVersion: v1
kind: Endpoints
metadata: { name: kubernetes, namespace: default }
subsets: [{ addresses: [{ ip: 192.168.0.11 }], ports: [{ port: 6443 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: printer, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, ports: [{ port: 631 }] }
`,
        },
      ],
      good: [
        {
          title: 'Endpoints of that name',
          yaml: `
apiVersion: v1
kind: Endpoints
metadata: { name: printer, namespace: shop }
subsets: [{ addresses: [{ ip: 192.168.0.60 }], ports: [{ port: 631 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: printer, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, ports: [{ port: 631 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (service.traffic.hasSelector || !getsAddress(service) || !world.knows('endpoints')) return NO_DRAFTS;
    const endpoints = world.endpoints(service.ref.namespace ?? '', service.ref.name);
    if (endpoints === undefined) return world.scope === 'cluster' ? [missing(service)] : NO_DRAFTS;
    const { externalTrafficPolicy: policy } = service.traffic;
    if (policy !== 'Local' || endpoints.nodes.length > 0) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: ['spec', 'externalTrafficPolicy'],
        value: policy,
        message: `no ready address of Endpoints ${quote(displayName(endpoints.ref))} has a nodeName, so no node announces it`,
        remedy: 'write Cluster, or add nodeName to the addresses of the Endpoints',
        related: [endpoints.ref],
        key: 'nodeName',
      },
    ];
  },
};

function missing({ ref }: Service): Draft {
  return {
    fault: 'Required',
    path: ['spec', 'selector'],
    message: `without it OpenELB needs Endpoints ${quote(displayName(ref))}, or it stops announcing the pool half way`,
    remedy: 'add one, or create v1 Endpoints of that name (an EndpointSlice does not count)',
    key: 'missing',
  };
}
