import { formatAddress, parseAddress } from './address.ts';
import type { EipAddressFaultClass } from './fault-class.ts';
import { codePoint, quote } from './quote.ts';

/** Why a text is no address; `repaired` is the address that was surely meant, where one was. */
export interface AddressFault {
  readonly class: EipAddressFaultClass;
  /** A clause with a subject of its own, so that it can follow "in the first address". */
  readonly detail: string;
  readonly repaired?: string | undefined;
}

const IPV4_MAXIMUM = 0xffff_ffffn;

/** Explains why one address (no range, no prefix length) cannot be read; undefined when it can. */
export function addressFault(text: string): AddressFault | undefined {
  if (parseAddress(text) !== undefined) return undefined;
  if (/^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text)) return sixFault(text);
  if (/^(?:0x[0-9a-f]+|[0-9]+)$/i.test(text)) return numberFault(text);
  if (/^[0-9.]*\.[0-9.]*$/.test(text)) return fourFault(text);
  if (/^(?:0x[0-9a-f]+|[0-9]+)(?:\.(?:0x[0-9a-f]+|[0-9]+)){3}$/i.test(text)) return hexOctets(text);
  return otherFault(text);
}

function fourFault(text: string): AddressFault {
  const octets = text.split('.');
  if (octets.length === 5 && octets[4] === '') {
    return { class: 'octet-count', detail: 'there is a dot at the end', repaired: text.slice(0, -1) };
  }
  const empty = octets.indexOf('');
  if (empty >= 0) return { class: 'octet-count', detail: `octet ${empty + 1} is empty` };
  if (octets.length !== 4) {
    const noun = octets.length === 1 ? 'is 1 octet' : `are ${octets.length} octets`;
    return { class: 'octet-count', detail: `there ${noun}, an IPv4 address has 4` };
  }
  const large = octets.findIndex((octet) => octet.replace(/^0+/, '').length > 3 || Number(octet) > 255);
  if (large >= 0) {
    const shown = octets[large] ?? '';
    const digits = shown.length > 20 ? quote(shown) : shown;
    return { class: 'octet-too-large', detail: `octet ${large + 1} is ${digits}, the largest is 255` };
  }
  const zero = octets.findIndex((octet) => octet.length > 1 && octet.startsWith('0'));
  const plain = octets.map((octet) => Number(octet).toString());
  const detail = `octet ${zero + 1} is ${quote(octets[zero] ?? '')}, with a leading zero`;
  return { class: 'leading-zero', detail, repaired: plain.join('.') };
}

/** One number for the whole address, as inet_aton would take it. */
function numberFault(text: string): AddressFault {
  const octal = /^0[0-9]/.test(text);
  const value = text.length > 12 ? -1n : BigInt(text);
  const usable = !octal && value >= 0n && value <= IPV4_MAXIMUM;
  return {
    class: 'number-form',
    detail: `the number ${quote(text)} is not dotted decimal`,
    repaired: usable ? formatAddress({ family: 4, value }) : undefined,
  };
}

function hexOctets(text: string): AddressFault {
  const octets = text.split('.');
  const hex = octets.findIndex((octet) => /^0x/i.test(octet));
  const numbers = octets.map(Number);
  return {
    class: 'number-form',
    detail: `octet ${hex + 1} is ${quote(octets[hex] ?? '')}, which is not decimal`,
    repaired: numbers.every((octet) => octet <= 255) ? numbers.join('.') : undefined,
  };
}

function sixFault(text: string): AddressFault {
  const dotted = text.slice(text.lastIndexOf(':') + 1);
  if (dotted.includes('.')) return tailFault(text, dotted);
  const syntax = (detail: string, repaired?: string): AddressFault => ({ class: 'ipv6-syntax', detail, repaired });
  if (text.includes(':::')) return syntax('there are three colons in a row');
  if (text.indexOf('::') !== text.lastIndexOf('::')) return syntax('"::" stands twice, and may stand once');
  if (/^:[^:]/.test(text)) return syntax('there is a single colon at the start');
  if (/[^:]:$/.test(text)) return syntax('there is a single colon at the end', `${text}:`);
  const groups = text.split(':').filter((group) => group !== '');
  const long = groups.find((group) => group.length > 4);
  if (long !== undefined) {
    const repaired = text.replace(/(?<![0-9a-f])0+(?=[0-9a-f]{4}(?![0-9a-f]))/gi, '');
    return syntax(`the group ${quote(long)} has more than four digits`, repaired === text ? undefined : repaired);
  }
  if (text.includes('.')) return syntax('a dotted part stands before the end');
  const count = groups.length === 1 ? 'is 1 group' : `are ${groups.length} groups`;
  if (text.includes('::')) return syntax(`there ${count} beside "::", which leaves nothing for it to stand for`);
  return syntax(`there ${count} and no "::", an IPv6 address has 8`);
}

/** The dotted IPv4 tail of an IPv6 address: its own fault, or one of the groups before it. */
function tailFault(text: string, dotted: string): AddressFault {
  const head = text.slice(0, text.length - dotted.length);
  const fault = addressFault(dotted);
  if (fault === undefined) return { class: 'ipv6-syntax', detail: `the groups before ${quote(dotted)} do not fit` };
  return { ...fault, repaired: fault.repaired === undefined ? undefined : head + fault.repaired };
}

function otherFault(text: string): AddressFault {
  const wildcard = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.(?:\*|x|xxx)$/i.exec(text)?.[1];
  if (wildcard !== undefined) {
    return { class: 'wildcard', detail: `${quote(text)} has a wildcard`, repaired: `${wildcard}.0/24` };
  }
  if (text === '') return { class: 'address-missing', detail: 'there is no address' };
  if (/^[a-z0-9_.]*[a-z][a-z0-9_.]*$/i.test(text)) {
    return { class: 'hostname', detail: `${quote(text)} is a name; only addresses are read` };
  }
  const stranger = /[^0-9a-f.:]/iu.exec(text)?.[0] ?? text;
  const named = stranger < '\u0080' ? quote(stranger) : `${quote(stranger)} (${codePoint(stranger)})`;
  return { class: 'unparsable', detail: `the character ${named} does not belong in an address` };
}
