import { type Address, formatAddress, parseAddress } from './address.ts';
import { addressFault } from './address-fault.ts';
import type { FaultDraft } from './fault-class.ts';
import { compareBigints } from './order.ts';
import { quote } from './quote.ts';
import { parseCidr, rangeBetween, rangeSize } from './range.ts';
import { smallBlock, wholeFamily } from './size-fault.ts';

/** Explains a text with dashes and without slashes, given as the parts between the dashes. */
export function explainRange(parts: readonly string[]): FaultDraft {
  const [first = '', last = ''] = parts;
  const text = parts.join('-');
  if (!parts.some((part) => part.includes(':') || /\d\.\d/.test(part) || /^(?:0x)?\d{5,}/i.test(part))) {
    const name = /[a-z]/i.test(text);
    return name
      ? { class: 'hostname', detail: `${quote(text)} is a name; only addresses are read` }
      : { class: 'unparsable', detail: `${quote(text)} is no address, CIDR or range` };
  }
  if (parts.length > 2) return explainParts(parts);
  if (first === '') return { class: 'range-end-missing', detail: 'the first address is missing', candidate: last };
  if (last === '') return { class: 'range-end-missing', detail: 'the last address is missing', candidate: first };
  return explainShort(first, last) ?? explainEnds(first, last);
}

function explainParts(parts: readonly string[]): FaultDraft {
  const detail = `it has ${parts.length} parts, a range has two: first-last`;
  const addresses = parts.map(parseAddress).filter((address) => address !== undefined);
  const values = addresses.map((address) => address.value).sort(compareBigints);
  const [first] = values;
  const last = values.at(-1);
  const family = addresses[0]?.family;
  const whole = addresses.length === parts.length && addresses.every((address) => address.family === family);
  if (!whole || family === undefined || first === undefined || last === undefined)
    return { class: 'three-part-range', detail };
  const candidate = `${formatAddress({ family, value: first })}-${formatAddress({ family, value: last })}`;
  return { class: 'three-part-range', detail, candidate };
}

/** `192.168.1.10-20`: only the end of the last address is written. */
function explainShort(first: string, last: string): FaultDraft | undefined {
  const detail = `the last address is cut short to ${quote(last)}`;
  const octets = first.split('.');
  if (octets.length === 4 && !first.includes(':') && /^\.?\d{1,3}(?:\.\d{1,3}){0,2}$/.test(last)) {
    const tail = last.replace(/^\./, '').split('.');
    const whole = [...octets.slice(0, 4 - tail.length), ...tail].join('.');
    return { class: 'short-range', detail, candidate: `${first}-${whole}` };
  }
  if (first.includes(':') && /^:?[0-9a-f]{1,4}$/i.test(last)) {
    const head = first.slice(0, first.lastIndexOf(':') + 1);
    return { class: 'short-range', detail, candidate: `${first}-${head}${last.replace(/^:/, '')}` };
  }
  return undefined;
}

function explainEnds(firstText: string, lastText: string): FaultDraft {
  const firstFault = addressFault(firstText);
  const lastFault = addressFault(lastText);
  const fault = firstFault ?? lastFault;
  if (fault !== undefined) {
    const where = firstFault !== undefined ? 'first' : 'last';
    const ends = [firstFault?.repaired ?? firstText, lastFault?.repaired ?? lastText];
    const repairable = fault.repaired !== undefined;
    return {
      class: fault.class,
      detail: `in the ${where} address, ${fault.detail}`,
      candidate: repairable ? ends.join('-') : undefined,
    };
  }
  const first = parseAddress(firstText);
  const last = parseAddress(lastText);
  if (first === undefined || last === undefined)
    return { class: 'unparsable', detail: `${quote(`${firstText}-${lastText}`)} is no range` };
  return explainOrder(first, last);
}

function explainOrder(first: Address, last: Address): FaultDraft {
  if (first.family !== last.family) {
    const detail = `the first address is IPv${first.family}, the last is IPv${last.family}`;
    return { class: 'mixed-families', detail };
  }
  const range = rangeBetween(first, last);
  if (range === undefined) {
    const candidate = `${formatAddress(last)}-${formatAddress(first)}`;
    return { class: 'reversed', detail: 'the first address is after the last', candidate };
  }
  if (first.family === 4) return wholeFamily(first);
  const detail = `it holds ${rangeSize(range)} addresses; OpenELB counts fewer than 2^63 rightly`;
  return { class: 'ipv6-too-large', detail, candidate: smallBlock(first) };
}

/** Explains a text with dashes and slashes, given as the parts between the dashes. */
export function explainRangeOfCidrs(parts: readonly string[]): FaultDraft {
  const detail = 'it mixes a range with a prefix length; a pool is either first-last or one CIDR';
  const [firstText = '', lastText = ''] = parts;
  const first = endOf(firstText, 'first');
  const last = endOf(lastText, 'last');
  if (parts.length !== 2 || first === undefined || last === undefined) return { class: 'range-of-cidrs', detail };
  // `a-b/24` is most likely a range whose author added the prefix length of the subnet.
  const plainLast = firstText.includes('/') ? last : (parseCidr(lastText)?.address ?? last);
  return { class: 'range-of-cidrs', detail, candidate: `${formatAddress(first)}-${formatAddress(plainLast)}` };
}

/** The end that a CIDR means in a range: its own address where host bits are set, else that end of its block. */
function endOf(text: string, side: 'first' | 'last'): Address | undefined {
  const cidr = parseCidr(text);
  if (cidr === undefined) return parseAddress(text);
  return cidr.hostBits ? cidr.address : { family: cidr.range.family, value: cidr.range[side] };
}
