import { quote } from '../../address/quote.ts';
import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import { glob } from '../../engine/policy.ts';
import { readerOf } from '../../model/foreign-pool/requests.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { OPT_IN_ANNOTATION, OPT_IN_VALUE } from '../../openelb/vocabulary.ts';

export const mutation: Mutation<Service> = {
  meta: {
    id: 'service-opt-in',
    title: 'Opts the Services of chosen namespaces in to OpenELB',
    subjects: ['Service'],
    needs: [],
    rationale:
      'OpenELB ignores every Service that does not say lb.kubesphere.io/v1alpha1: openelb, without an event. Where OpenELB is ' +
      'the only load balancer of a namespace, charts from elsewhere that do not know the annotation wait for an address for ever.',
    writes:
      'the annotation, into Services of type LoadBalancer in those namespaces, when they are created or become one. Left ' +
      'alone are Services that have the annotation with any value (write "none" to stay out), name a loadBalancerClass, or ' +
      'ask another load balancer for something. Removing the annotation from a manifest brings it back.',
    options: {
      namespaces: {
        description: 'names of namespaces; * stands for any text, ? for one character',
        schema: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
        needed: true,
      },
    },
    references: ['https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/'],
    examples: [
      {
        title: 'a Service of a chosen namespace',
        options: { namespaces: ['shop', 'team-*'] },
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        after: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(service, { options }) {
    const { type, meta, traffic, ref } = service;
    if (type !== 'LoadBalancer' || traffic.loadBalancerClass !== undefined) return NO_AMENDMENTS;
    if (mapValue(meta.annotations, OPT_IN_ANNOTATION) !== undefined) return NO_AMENDMENTS;
    if (Object.keys(meta.annotations).some((key) => readerOf(key) !== undefined)) return NO_AMENDMENTS;
    const namespace = ref.namespace ?? '';
    if (!namespacesOf(options['namespaces']).some((pattern) => glob(pattern)(namespace))) return NO_AMENDMENTS;
    const why = `the policy opts namespace ${quote(namespace, 63)} in; write "none" to stay out`;
    const path = ['metadata', 'annotations', OPT_IN_ANNOTATION];
    return [{ path, value: OPT_IN_VALUE, why, orChanged: [['spec', 'type']] }];
  },
};

function namespacesOf(option: unknown): readonly string[] {
  return Array.isArray(option) ? option.filter((entry) => typeof entry === 'string') : [];
}
