import { parseAddress } from '../../address/address.ts';
import { addressFault } from '../../address/address-fault.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import { requestText } from '../requested-eip.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-address-syntax',
    title: 'The requested address is none',
    kind: 'object',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'OpenELB reads one IP address and nothing else: no list, no range, no prefix, no zone. With a pool named beside it the text ' +
      'is ignored and the first free address given, released and given anew at every reconcile, since it never equals the ' +
      'text; without one the Service stays pending with "no available eip was found containing the ip".',
    remedy: 'Request one address, e.g. 192.168.0.91, or leave the annotation out and take the first free one.',
    references: ['https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go'],
    examples: {
      bad: [
        {
          title: 'two addresses',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: "192.168.0.91,192.168.0.92" } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'one address',
          yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: "192.168.0.91" } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    const request = requestText(service);
    if (request === undefined || parseAddress(request.text) !== undefined) return NO_DRAFTS;
    const { text, path } = request;
    const { detail, remedy } = explain(text);
    return [{ fault: 'Invalid', path, value: text, message: detail, remedy, key: text }];
  },
};

/** Why a text is no single address, and what to write instead. */
function explain(text: string): { readonly detail: string; readonly remedy: string } {
  const trimmed = text.trim();
  if (trimmed !== text && parseAddress(trimmed) !== undefined) {
    return { detail: 'there is a blank around the address, so OpenELB cannot read it', remedy: `write "${trimmed}"` };
  }
  const parts = trimmed.split(/\s*[,;\s]\s*/).filter((part) => part !== '');
  const [first = ''] = parts;
  if (parts.length > 1 && parseAddress(first) !== undefined) {
    return { detail: 'OpenELB gives one address to a Service and reads no list', remedy: `write one, e.g. "${first}"` };
  }
  const [before = '', after] = trimmed.split(/[/%-]/, 2);
  if (after !== undefined && parseAddress(before) !== undefined) {
    return { detail: 'this is more than an address', remedy: `write the address alone: "${before}"` };
  }
  const fault = addressFault(trimmed);
  const repaired = fault?.repaired;
  return {
    detail: `this is no address: ${fault?.detail ?? 'it cannot be read'}`,
    remedy: repaired === undefined ? 'write one address, e.g. 192.168.0.91' : `write "${repaired}"`,
  };
}
