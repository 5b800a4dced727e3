import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { OPT_IN_ANNOTATION } from '../../openelb/vocabulary.ts';
import { takerOfClass, takersOfClassless } from '../foreign-controllers.ts';
import { listed, objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-two-controllers',
    title: 'Another load balancer takes the Service too',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['foreign-pools'],
    rationale:
      'OpenELB serves every Service that opted in, whatever its loadBalancerClass. MetalLB, kube-vip, Cilium, PureLB and ' +
      'Calico take Services without a class, or with a class of their own, so two controllers write status.loadBalancer in ' +
      'turns and the address never rests. A class that belongs to nobody keeps the others away; it can be set only when the ' +
      'Service is created or becomes a LoadBalancer.',
    remedy: 'Set spec.loadBalancerClass to a text of your own, such as openelb.io/openelb.',
    references: [
      'https://github.com/openelb/openelb/issues/367',
      'https://github.com/metallb/metallb/issues/2396',
      'https://kubernetes.io/docs/concepts/services-networking/service/#load-balancer-class',
    ],
    examples: {
      bad: [
        {
          title: 'the class of Cilium',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerClass: io.cilium/l2-announcer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'a class of its own',
          yaml: `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: legacy, namespace: metallb-system }
spec: { addresses: [192.168.0.200-192.168.0.210] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerClass: openelb.io/openelb, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (!getsAddress(service)) return NO_DRAFTS;
    const name = service.traffic.loadBalancerClass;
    if (name !== undefined) return classDrafts(name);
    const takers = takersOfClassless(world);
    if (takers.length === 0) return NO_DRAFTS;
    const texts = takers.map(({ controller, pool }) => `${controller} (${objectName(pool)})`);
    return [
      {
        fault: 'Required',
        path: ['spec', 'loadBalancerClass'],
        message: `without a class ${listed(texts)} ${texts.length === 1 ? 'takes' : 'take'} it too, and all write its address`,
        remedy: 'create it with a class of your own, e.g. "openelb.io/openelb"',
        related: takers.map(({ pool }) => pool),
      },
    ];
  },
};

function classDrafts(name: string): readonly Draft[] {
  const controller = takerOfClass(name);
  if (controller === undefined) return NO_DRAFTS;
  return [
    {
      fault: 'Invalid',
      path: ['spec', 'loadBalancerClass'],
      value: name,
      message: `belongs to ${controller}, and OpenELB serves what opts in, whatever its class`,
      remedy: `write one of your own, e.g. "openelb.io/openelb", or take ${OPT_IN_ANNOTATION} away`,
      key: name,
    },
  ];
}
