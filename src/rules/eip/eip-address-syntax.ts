import type { EipAddressFaultClass } from '../../address/fault-class.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import { hasTypeFault } from '../type-fault.ts';

const SPELLINGS =
  'write one address (192.168.0.91), one CIDR (192.168.0.96/28) or one range (192.168.0.91-192.168.0.100)';
/** Faults whose proposal is one of several things that the author can have meant. */
const GUESSED: ReadonlySet<EipAddressFaultClass> = new Set([
  'list',
  'url',
  'port',
  'wildcard',
  'three-part-range',
  'range-of-cidrs',
  'zone',
  'mapped-short-prefix',
  'range-end-missing',
  'whole-family',
  'ipv6-too-large',
  'mixed-families',
  'prefix-missing',
  'prefix-not-a-number',
  'prefix-out-of-range',
  'octet-count',
  'octet-too-large',
  'leading-zero',
  'number-form',
  'ipv6-syntax',
]);
const EXITS = ", and OpenELB's controller exits on it, which takes its own webhook down";

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-address-syntax',
    title: 'Address of the Eip is not one that OpenELB stores, counts and announces alike',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'Two parsers of OpenELB read this field: one for its webhook and the size of the pool, one for its speakers. What only ' +
      'the first accepts (mixed families, some reversed IPv6 ranges, long prefixes) is stored and never announced; what it ' +
      'refuses is answered with "invalid eip address format" and no reason. It counts in signed 64 bits, so an IPv6 pool of ' +
      '2^63 addresses and more is empty or of a wrong size. On an empty address, and on ranges whose base plus size ' +
      "leaves the base's family, the controller exits and, started again, exits again.",
    remedy:
      'Write one address, one CIDR or one first-last range, without blanks, of one family; one Eip for each range.',
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/openelb/openelb/blob/master/pkg/util/iprange/parse.go',
      'https://github.com/openelb/openelb/issues/200',
    ],
    examples: {
      bad: [
        {
          title: 'blanks around the dash',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91 - 192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
      good: [
        {
          title: 'a range',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(eip) {
    const { address, addressText } = eip;
    if (address.ok || hasTypeFault(eip, 'address')) return NO_DRAFTS;
    const { detail, proposal, crashes } = address.fault;
    const message = `${detail}${crashes === true ? EXITS : ''}`;
    const remedy = proposal === undefined ? SPELLINGS : `write "${proposal}"`;
    const path = ['spec', 'address'];
    if (addressText === '') return [{ fault: 'Required', path, message, remedy }];
    // The text is the key: one address that cannot be used must not be exchanged for another, perhaps a worse one.
    const draft = {
      fault: 'Invalid' as const,
      path,
      value: addressText,
      message,
      remedy,
      key: addressText.slice(0, 1000),
    };
    return [
      proposal === undefined || GUESSED.has(address.fault.class)
        ? draft
        : { ...draft, correction: { path, value: proposal } },
    ];
  },
};
