import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { getsAddress } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-dual-stack-required',
    title: 'The Service requires two families and gets one address',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'OpenELB gives a Service exactly one address, of the family of its Eip; two requested addresses are not supported ' +
      'either. With RequireDualStack the cluster addresses have both families and the load balancer has one.',
    remedy:
      'Make a Service for each family, with an Eip of that family, or write PreferDualStack and expect one address.',
    references: [
      'https://github.com/openelb/openelb/pull/449',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'both families required',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, ipFamilyPolicy: RequireDualStack, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'both families where there are both',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, ipFamilyPolicy: PreferDualStack, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    const policy = service.traffic.ipFamilyPolicy;
    if (policy !== 'RequireDualStack' || !getsAddress(service)) return NO_DRAFTS;
    return [
      {
        fault: 'NotSupported',
        path: ['spec', 'ipFamilyPolicy'],
        value: policy,
        message: 'OpenELB gives the Service one address, of the family of its Eip, and no second one',
        remedy: 'make a Service for each family, or write PreferDualStack',
      },
    ];
  },
};
