import { formatAddress } from '../../address/address.ts';
import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { SERVICE_FINALIZER, type Service } from '../../model/service.ts';
import { EIP_NAME_KEY, hasOptedIn } from '../../openelb/vocabulary.ts';
import { isOpenElb } from '../openelb-user.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-label-changed',
    title: 'The label that OpenELB keeps its record in is written by somebody else',
    kind: 'transition',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'The label eip.openelb.kubesphere.io/v1alpha2 is the record of the controller, of the same name as the annotation by ' +
      'which users name a pool. Taken away (kubectl replace does, and tools that prune labels), the address is released and ' +
      'given anew, perhaps another one. Changed, the Service and its pool disagree for ever. Set by hand, the controller ' +
      'takes the Service for its own and empties an address that another load balancer wrote.',
    remedy: 'Leave the label to OpenELB, and name the pool in the annotation of the same key.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/controller.go',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'the label instead of the annotation',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb }
  labels: { eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'other labels',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
  labels: { app: web }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { transition, world }) {
    if (transition === undefined || transition.operation === 'DELETE') return NO_DRAFTS;
    const { before, user } = transition;
    if (service.eipName === before?.eipName || isOpenElb(user, world)) return NO_DRAFTS;
    if (service.eipName === undefined) return before === undefined ? NO_DRAFTS : removed(before);
    return [written(service.eipName, before?.eipName)];
  },
};

function removed(before: Service): readonly Draft[] {
  // What OpenELB does not serve any more, and does not wait for, loses nothing with the label.
  if (!hasOptedIn(before) && !before.meta.finalizers.includes(SERVICE_FINALIZER)) return NO_DRAFTS;
  const assigned = before.addresses.find(({ field }) => field === 'status.loadBalancer.ingress');
  const address = assigned === undefined ? 'the address' : formatAddress(assigned.address);
  return [
    {
      fault: 'Required',
      path: ['metadata', 'labels', EIP_NAME_KEY],
      message: `OpenELB's own record: without it ${address} is released and may become another one`,
      remedy: `keep ${quote(before.eipName ?? '')} (kubectl apply does, kubectl replace does not)`,
    },
  ];
}

function written(name: string, was: string | undefined): Draft {
  return {
    fault: 'Forbidden',
    path: ['metadata', 'labels', EIP_NAME_KEY],
    value: name,
    message:
      was === undefined
        ? 'OpenELB writes this label itself and takes a Service that has it for its own'
        : `OpenELB wrote ${quote(was)} here as its record, and never repairs it`,
    remedy:
      was === undefined
        ? 'take the label away; the annotation of this key names the pool'
        : `leave ${quote(was)}; the annotation of this key names the pool`,
  };
}
