import { type Address, formatAddress, parseAddress } from './address.ts';
import { addressFault } from './address-fault.ts';
import { endsMapped, SHORTEST_IPV6_PREFIX } from './eip-grammar.ts';
import type { FaultDraft } from './fault-class.ts';
import { quote } from './quote.ts';
import { cidrRange, prefixOfMask } from './range.ts';
import { smallBlock, USUAL_PREFIX, wholeFamily } from './size-fault.ts';

/** Explains `address/prefix` with one slash and no dash, given as its two parts. */
export function explainCidr(addressText: string, prefixText: string): FaultDraft {
  const fault = addressFault(addressText);
  if (fault !== undefined) {
    const repaired = fault.repaired ?? paddedOctets(addressText, Number(prefixText));
    const candidate = fault.class === 'wildcard' ? repaired : repaired && `${repaired}/${prefixText}`;
    return { class: fault.class, detail: fault.detail, candidate };
  }
  const address = parseAddress(addressText);
  if (address === undefined) return { class: 'unparsable', detail: `${quote(addressText)} is no address` };
  if (prefixText === '') return prefixMissing(addressText, address);
  if (/^[0-9.]*\.[0-9.]*$/.test(prefixText)) return explainMask(addressText, prefixText);
  if (!/^\d+$/.test(prefixText)) {
    const unsigned = /^[+-](\d+)$/.exec(prefixText)?.[1];
    return {
      class: 'prefix-not-a-number',
      detail: `the prefix length ${quote(prefixText)} is not a plain number`,
      candidate: unsigned && `${addressText}/${unsigned}`,
    };
  }
  return explainPrefix(addressText, address, prefixText);
}

/** `192.168/16`, as routers write it: the octets that the prefix length does not reach are zero. */
function paddedOctets(text: string, prefix: number): string | undefined {
  const octets = text.split('.');
  const written = /^\d{1,3}(?:\.\d{1,3}){0,2}$/.test(text) && prefix > 0 && prefix <= octets.length * 8;
  return written ? [...octets, '0', '0', '0'].slice(0, 4).join('.') : undefined;
}

/** Where the address is the start of the usual block the block is proposed, else the address alone. */
function prefixMissing(text: string, address: Address): FaultDraft {
  const usual = cidrRange(address, USUAL_PREFIX[address.family]);
  const candidate = usual.first === address.value ? smallBlock(address) : text;
  return { class: 'prefix-missing', detail: 'the prefix length after the slash is missing', candidate };
}

function explainMask(addressText: string, maskText: string): FaultDraft {
  const mask = parseAddress(maskText);
  const inverse: Address | undefined = mask && { family: 4, value: mask.value ^ 0xffff_ffffn };
  const direct = mask && prefixOfMask(mask);
  const prefix = direct ?? (inverse && prefixOfMask(inverse));
  const what =
    prefix === undefined
      ? 'no mask with all its ones in front'
      : direct === undefined
        ? 'a wildcard mask'
        : 'a subnet mask';
  return {
    class: 'subnet-mask',
    detail: `${quote(maskText)} is ${what}; OpenELB's webhook reads prefix lengths only`,
    candidate: prefix === undefined ? undefined : `${addressText}/${prefix}`,
  };
}

function explainPrefix(addressText: string, address: Address, prefixText: string): FaultDraft {
  const bits = addressText.includes(':') ? 128 : 32;
  const digits = prefixText.replace(/^0+(?=\d)/, '');
  const prefix = Number(digits);
  if (prefix > bits) {
    const shown = digits.length > 20 ? quote(digits) : digits;
    return { class: 'prefix-out-of-range', detail: `the prefix length is ${shown}, the largest is ${bits}` };
  }
  if (prefixText.length > 3) {
    const detail = `the prefix length ${quote(prefixText)} has more than three digits, which OpenELB's speakers refuse`;
    return { class: 'prefix-digits', detail, candidate: `${addressText}/${digits}` };
  }
  if (bits === 128 && address.family === 4 && prefix < 96) {
    const detail = `the prefix length of an IPv4-mapped address counts 128 bits; /${prefix} is a block of IPv6`;
    const candidate = prefix <= 32 ? `${formatAddress(address)}/${prefix}` : undefined;
    return { class: 'mapped-short-prefix', detail, candidate };
  }
  if (address.family === 4 || prefix === 0) return wholeFamily(address);
  if (endsMapped(cidrRange(address, prefix))) {
    const detail = `the block ends among the IPv4-mapped addresses, which OpenELB takes for IPv4`;
    return { class: 'mapped-short-prefix', detail, candidate: smallBlock(address) };
  }
  const detail = `/${prefix} holds 2^${128 - prefix} addresses; OpenELB counts fewer than 2^63 rightly, /${SHORTEST_IPV6_PREFIX} and longer`;
  return { class: 'ipv6-too-large', detail, candidate: smallBlock(address) };
}
