import { addressFault } from './address-fault.ts';
import { explainCidr } from './cidr-fault.ts';
import type { FaultDraft } from './fault-class.ts';
import { quote } from './quote.ts';
import { explainRange, explainRangeOfCidrs } from './range-fault.ts';

/** Explains what is wrong with the parts of a text that has no slips of spelling: address, CIDR or range. */
export function explainStructure(text: string): FaultDraft {
  const slashes = text.split('/').length - 1;
  if (slashes === 0) return text.includes('-') ? explainRange(text.split('-')) : explainSingle(text);
  const cidr = /^([^/-]*)\/([^/-]*|-\d+)$/.exec(text);
  if (cidr !== null) return explainCidr(cidr[1] ?? '', cidr[2] ?? '');
  if (text.includes('-')) return explainRangeOfCidrs(text.split('-'));
  return { class: 'double-slash', detail: `it has ${slashes} slashes, a CIDR has one` };
}

function explainSingle(text: string): FaultDraft {
  const fault = addressFault(text);
  if (fault === undefined) return { class: 'unparsable', detail: `${quote(text)} is no address, CIDR or range` };
  return { class: fault.class, detail: fault.detail, candidate: fault.repaired };
}
