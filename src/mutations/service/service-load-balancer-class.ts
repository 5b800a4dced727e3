import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import type { Service } from '../../model/service.ts';
import { getsAddress } from '../../openelb/vocabulary.ts';

export const mutation: Mutation<Service> = {
  meta: {
    id: 'service-load-balancer-class',
    title: 'Gives a Service that opted in a class of its own, which keeps other load balancers away',
    subjects: ['Service'],
    needs: [],
    rationale:
      'MetalLB, kube-vip, Cilium, PureLB and Calico take every Service of type LoadBalancer without a class, also one that ' +
      'opted in to OpenELB, and then two controllers write its address in turns. OpenELB serves a Service whatever its class ' +
      'is, the others leave a class alone that they do not know. Kubernetes lets nobody set it later.',
    writes:
      'spec.loadBalancerClass where it is absent, when the Service is created or becomes a LoadBalancer. A manifest that ' +
      'replaces the Service without the class gets it back, since Kubernetes would refuse to drop it.',
    options: {
      class: {
        description: 'the class; one that no other load balancer knows',
        schema: {
          type: 'string',
          maxLength: 317,
          pattern:
            '^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$',
        },
        byDefault: 'openelb.io/openelb',
      },
    },
    references: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#load-balancer-class',
      'https://github.com/openelb/openelb/issues/367',
    ],
    examples: [
      {
        title: 'a Service that opted in',
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        after: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerClass: openelb.io/openelb, selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(service, { transition, options }) {
    if (!getsAddress(service) || service.traffic.loadBalancerClass !== undefined) return NO_AMENDMENTS;
    const value = String(options['class']);
    const { before } = transition;
    // Of a LoadBalancer the class can only stay what it is.
    if (before?.type === 'LoadBalancer' && before.traffic.loadBalancerClass !== value) return NO_AMENDMENTS;
    const why = 'keeps other load balancers from taking it too, and cannot be set later';
    return [{ path: ['spec', 'loadBalancerClass'], value, why, orChanged: [['spec', 'type']] }];
  },
};
