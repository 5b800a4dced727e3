import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import { ADDRESS_ANNOTATION, EIP_NAME_KEY, isNodeProxy } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { meansAddress, meansName } from '../look-alike-keys.ts';
import { objectName } from '../names.ts';
import { getsAddress } from '../opt-in.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-eip-key-mixed-up',
    title: 'A pool name stands where OpenELB reads an address, or an address where it reads a pool name',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: ['eips'],
    rationale:
      'Two annotations differ in one digit: eip.openelb.kubesphere.io/v1alpha1 is the requested address, ' +
      'eip.openelb.kubesphere.io/v1alpha2 the name of the Eip. A name under v1alpha1 is no address: the Service stays ' +
      'pending, or, with a pool named as well, its address is released and given anew at every reconcile. An address under ' +
      'v1alpha2 is looked up as an Eip of that name; that is a warning, since such an Eip may be created.',
    remedy: 'Write the name of the Eip under v1alpha2 and the address under v1alpha1.',
    references: [
      'https://github.com/openelb/openelb/issues/280',
      'https://github.com/openelb/openelb/blob/master/pkg/constant/constant.go',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'a pool name under v1alpha1',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha1: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'each under its own key',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    lb.kubesphere.io/v1alpha1: openelb
    eip.openelb.kubesphere.io/v1alpha1: 192.168.0.91
    eip.openelb.kubesphere.io/v1alpha2: lab
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const name = mapValue(service.meta.annotations, EIP_NAME_KEY);
    const address = mapValue(service.meta.annotations, ADDRESS_ANNOTATION);
    if ((name === undefined && address === undefined) || isNodeProxy(service)) return NO_DRAFTS;
    const isName = address !== undefined && meansName(address);
    const isAddress = name !== undefined && meansAddress(name) && world.eip(name, 'openelb') === undefined;
    if (!isName && !isAddress) return NO_DRAFTS;
    return [
      ...(isName
        ? [{ ...nameAsAddress(address, service, world), ...renamed(ADDRESS_ANNOTATION, EIP_NAME_KEY, name) }]
        : []),
      ...(isAddress ? [{ ...addressAsName(name), ...renamed(EIP_NAME_KEY, ADDRESS_ANNOTATION, address) }] : []),
    ];
  },
};

/** Alone, the text gets the other key; where both are there, somebody has to say which text goes where. */
function renamed(from: string, to: string, other: string | undefined): Pick<Draft, 'correction'> {
  return other === undefined ? { correction: { path: ['metadata', 'annotations', from], rename: to } } : {};
}

function nameAsAddress(text: string, service: Service, world: World): Draft {
  const eip = world.eip(text.trim(), 'openelb');
  const what = eip === undefined ? `${quote(text)} is a name` : `${objectName(eip.ref)} has this name`;
  return {
    // A Service that OpenELB ignores keeps working with whatever stands in its annotations.
    severity: getsAddress(service) ? 'error' : 'warning',
    fault: 'Invalid',
    path: ['metadata', 'annotations', ADDRESS_ANNOTATION],
    value: text,
    message: `this annotation requests an address, and ${what}`,
    remedy: `name the Eip under ${EIP_NAME_KEY}`,
    ...(eip === undefined ? {} : { related: [eip.ref] }),
    key: text,
  };
}

function addressAsName(text: string): Draft {
  return {
    severity: 'warning',
    fault: 'Invalid',
    path: ['metadata', 'annotations', EIP_NAME_KEY],
    value: text,
    message: 'this annotation names the Eip, and the text is an address',
    remedy: `request the address under ${ADDRESS_ANNOTATION}`,
    key: text,
  };
}
