import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { ADDRESS_ANNOTATION, EIP_NAME_KEY, hasOptedIn, OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { readerOf } from '../foreign-controllers.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-foreign-annotation',
    title: 'The Service asks another load balancer for an address too',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'Each load balancer reads its own annotations. A Service that opts in to OpenELB and carries a request to another one ' +
      'is either served by both, which overwrite its address in turns, or keeps an annotation that does nothing. Marks that ' +
      'the others write themselves are left alone, and so is the annotation that keeps kube-vip away.',
    remedy: 'Keep the annotations of the load balancer that shall serve the Service.',
    references: [
      'https://github.com/openelb/openelb/issues/367',
      'https://metallb.io/usage/#requesting-specific-ips',
      'https://docs.cilium.io/en/stable/network/lb-ipam/',
    ],
    examples: {
      bad: [
        {
          title: 'a request to MetalLB beside the opt-in',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, metallb.io/loadBalancerIPs: 192.168.0.91 }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'a Service of MetalLB',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { metallb.io/loadBalancerIPs: 192.168.0.91 } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    if (service.type !== 'LoadBalancer' || !hasOptedIn(service)) return NO_DRAFTS;
    const { annotations } = service.meta;
    const foreign = Object.keys(annotations).filter((key) => readerOf(key) !== undefined);
    return foreign.length === 0 ? NO_DRAFTS : boundedDrafts(foreign.sort(), (key) => draftOf(key, annotations));
  },
};

function draftOf(key: string, annotations: Readonly<Record<string, string>>): Draft {
  const asksAddress = /addresses$|ips$/i.test(key);
  return {
    fault: 'Forbidden',
    path: ['metadata', 'annotations', key],
    value: mapValue(annotations, key) ?? '',
    message: `asks ${readerOf(key)}, while ${OPT_IN_ANNOTATION} asks OpenELB`,
    remedy: `keep one (OpenELB reads ${asksAddress ? ADDRESS_ANNOTATION : EIP_NAME_KEY})`,
    key,
  };
}
