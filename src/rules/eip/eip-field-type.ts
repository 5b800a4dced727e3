import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip, TypeFault } from '../../model/eip.ts';
import { isJsonObject } from '../../model/json.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { jsonText } from '../json-text.ts';

export const rule: Rule<Eip> = {
  meta: {
    id: 'eip-field-type',
    title: 'Field of the Eip is not of the type that its schema demands',
    kind: 'object',
    subjects: ['Eip'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'The API server refuses such an Eip, so a pipeline that reads files should hear of it before. The usual slips: true or ' +
      'a number without quotes where text is wanted, text where a number is, and matchLabels below namespaceSelector, which ' +
      'in OpenELB is a plain map of labels.',
    remedy: 'Write the value in the type that the answer names.',
    references: [
      'https://github.com/openelb/openelb/blob/master/config/crd/bases/network.kubesphere.io_eips.yaml',
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
    ],
    examples: {
      bad: [
        {
          title: 'matchLabels',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec:
  { address: 192.168.0.91, protocol: layer2, interface: eth0, namespaceSelector: { matchLabels: { team: web } } }
`,
        },
      ],
      good: [
        {
          title: 'plain pairs',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91, protocol: layer2, interface: eth0, namespaceSelector: { team: web } }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check({ typeFaults }) {
    return typeFaults.length === 0 ? NO_DRAFTS : boundedDrafts(typeFaults, draftOf);
  },
};

function draftOf(typeFault: TypeFault): Draft {
  const { path, expected } = typeFault;
  const value = jsonText(typeFault.value);
  const message = isLabelSelector(typeFault)
    ? 'namespaceSelector takes plain key: value pairs, not a LabelSelector'
    : `must be ${expected}`;
  const corrected = correctedValue(typeFault);
  return {
    fault: 'Invalid',
    path,
    value,
    message,
    remedy: remedyFor(typeFault),
    key: `${path[1] ?? ''}=${value}`,
    ...(corrected === undefined ? {} : { correction: { path, value: corrected } }),
  };
}

/** Quotes that are missing or too many; undefined where the value itself is not one that the field takes. */
function correctedValue({ value, expected }: TypeFault): string | number | boolean | undefined {
  if (expected.startsWith('a string') && (typeof value === 'boolean' || typeof value === 'number'))
    return String(value);
  if (expected === 'true or false' && (value === 'true' || value === 'false')) return value === 'true';
  if (expected === 'an integer' && typeof value === 'string' && /^-?\d{1,9}$/.test(value)) return Number(value);
  return undefined;
}

function isLabelSelector({ path }: TypeFault): boolean {
  return path[1] === 'namespaceSelector' && (path[2] === 'matchLabels' || path[2] === 'matchExpressions');
}

/** Remedies by field; a text stands for itself, a function looks at the value. */
const REMEDIES: Readonly<Record<string, (value: unknown) => string>> = {
  address: (value) =>
    Array.isArray(value)
      ? 'write one address, CIDR or range; make an Eip for each'
      : 'write it as text, e.g. 192.168.0.91-192.168.0.100',
  protocol: () => 'write layer2, vip or bgp',
  interface: (value) => quoted(value) ?? 'write the name of one NIC, e.g. eth0',
  namespaces: (value) =>
    quoted(value) ?? (typeof value === 'string' ? `write [${quote(value)}]` : 'write a list, e.g. [shop]'),
  namespaceSelector: (value) => quoted(value) ?? pairOf(value) ?? 'write pairs of text, e.g. team: web',
  priority: (value) =>
    /^-?\d{1,9}$/.test(String(value)) ? `write ${value} without quotes` : 'write a whole number, e.g. 10',
};

function remedyFor({ path, value }: TypeFault): string {
  if (path[0] === 'metadata') return quoted(value) ?? 'write text, e.g. "true"';
  if (path.length === 1) return 'write address, protocol and interface below spec';
  const remedy = Object.hasOwn(REMEDIES, `${path[1]}`) ? REMEDIES[`${path[1]}`] : undefined;
  if (remedy !== undefined) return remedy(value);
  return /^(true|false)$/.test(String(value)) ? `write ${value} without quotes` : 'write true or false';
}

function quoted(value: unknown): string | undefined {
  return typeof value === 'boolean' || typeof value === 'number' ? `put it in quotes: "${value}"` : undefined;
}

/** The first pair of a matchLabels map, one level higher. */
function pairOf(value: unknown): string | undefined {
  const pair = isJsonObject(value) ? Object.entries(value)[0] : undefined;
  if (pair === undefined || typeof pair[1] !== 'string') return undefined;
  return `write ${quote(`${pair[0]}: ${pair[1]}`)} directly below namespaceSelector`;
}
