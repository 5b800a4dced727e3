import { parseAddress } from '../../address/address.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import {
  ADDRESS_ANNOTATION,
  EIP_NAME_KEY,
  NODE_PROXY_ANNOTATION,
  OPT_IN_ANNOTATION,
  OPT_IN_VALUE,
  PROTOCOL_ANNOTATION,
} from '../../openelb/vocabulary.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { OPT_IN_TEXT } from '../opt-in.ts';
import { type UnknownKey, unknownKeys } from '../service-keys.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-key-unknown',
    title: 'Annotation that looks like one of OpenELB, which does not read it',
    kind: 'object',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'Annotations that nobody reads are stored without a word. OpenELB knows its keys letter by letter, version included; ' +
      'those of porter, from which it came, mean nothing to it any more.',
    remedy: 'Write the key as OpenELB knows it, or take the annotation away.',
    references: [
      'https://github.com/openelb/openelb/issues/238',
      'https://github.com/openelb/openelb/blob/master/pkg/constant/constant.go',
    ],
    examples: {
      bad: [
        {
          title: 'a version that does not exist',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha3: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the keys that OpenELB reads',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service) {
    const unknown = unknownKeys(service);
    return unknown.length === 0 ? NO_DRAFTS : boundedDrafts(unknown, (each) => draftOf(each, unknown));
  },
};

function draftOf(unknown: UnknownKey, all: readonly UnknownKey[]): Draft {
  const rename = surelyMeant(unknown, all);
  const path = ['metadata', 'annotations', unknown.key];
  return {
    fault: 'NotSupported',
    path,
    value: unknown.value,
    message: messageOf(unknown),
    remedy: remedyOf(unknown),
    key: unknown.key,
    ...(rename === undefined ? {} : { correction: { path, rename } }),
  };
}

/** The key that was meant, where nothing else lays claim to it and the value fits it as it stands. */
function surelyMeant({ meant, isThere, value }: UnknownKey, all: readonly UnknownKey[]): string | undefined {
  if (meant === undefined || isThere || all.filter((other) => other.meant === meant).length > 1) return undefined;
  if (meant === OPT_IN_ANNOTATION) return value === OPT_IN_VALUE ? meant : undefined;
  const isAddress = parseAddress(value) !== undefined;
  if (meant === ADDRESS_ANNOTATION) return isAddress ? meant : undefined;
  if (meant === EIP_NAME_KEY) return value !== '' && !isAddress ? meant : undefined;
  return meant === NODE_PROXY_ANNOTATION || meant === PROTOCOL_ANNOTATION ? meant : undefined;
}

function messageOf({ isOfEip, isPorter }: UnknownKey): string {
  if (isOfEip) return 'OpenELB reads this annotation of Eips, not of Services';
  return isPorter ? 'OpenELB does not read the keys of porter any more' : 'OpenELB reads no annotation of this name';
}

function remedyOf({ meant, isThere, isOfEip }: UnknownKey): string {
  if (isOfEip) return 'set it on the Eip';
  if (meant === undefined) return 'take it away';
  if (isThere) return `take it away, ${meant} is there`;
  return `write ${meant === OPT_IN_ANNOTATION ? OPT_IN_TEXT : meant}`;
}
