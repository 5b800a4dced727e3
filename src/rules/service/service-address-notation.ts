import { formatAddress, isCanonicalAddress, parseAddress } from '../../address/address.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { requestText } from '../requested-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-address-notation',
    title: 'The requested address is not spelt as OpenELB spells it',
    kind: 'object',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'OpenELB compares the requested text with the address it gave, letter by letter. An expanded or upper-case IPv6 address, or ' +
      'an IPv4-mapped one, is given under its usual spelling, never equals the request, and is released and given anew at ' +
      'every reconcile; in between another Service can take it.',
    remedy: 'Write the address in its usual spelling: lower case, shortest form.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/controller.go',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'an expanded IPv6 address',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: "FD00:0:0:0:0:0:0:91" } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the shortest form',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: "fd00::91" } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    const request = requestText(service);
    const address = request === undefined ? undefined : parseAddress(request.text);
    if (request === undefined || address === undefined || isCanonicalAddress(request.text)) return NO_DRAFTS;
    const { text, path } = request;
    const canonical = formatAddress(address);
    return [
      {
        fault: 'Invalid',
        path,
        value: text,
        message: 'OpenELB compares the text, so this spelling releases the address and gives it anew for ever',
        remedy: `write "${canonical}"`,
        key: text,
        correction: { path, value: canonical },
      },
    ];
  },
};
