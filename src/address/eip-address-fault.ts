import { explainStructure } from './eip-address-structure.ts';
import { LONGEST_EIP_ADDRESS, plainSpelling, readEipAddress } from './eip-grammar.ts';
import type { EipAddressFault, FaultDraft } from './fault-class.ts';
import { openelbGetSize } from './openelb-parsers.ts';
import { RESPELLINGS } from './respelling.ts';
import { specialPurposeOf } from './special-purpose.ts';

const LONGEST_EXPLAINED = 1024;
const MOST_CORRECTIONS = 4;
/** Slips beyond these are corrected in the proposal, but no longer spelt out. */
const MOST_SLIPS_TOLD = 2;

/** Explains a text that `readEipAddress` refuses. */
export function explainEipAddress(text: string): EipAddressFault {
  // GetSize refuses the empty text, but ParseRange gives a nil range without an error, which is then dereferenced.
  if (text === '') return { class: 'empty', detail: 'it is empty', crashes: true };
  if (text.length > LONGEST_EXPLAINED) {
    const detail = `it has ${text.length} characters; an address, CIDR or range has ${LONGEST_EIP_ADDRESS} at most`;
    return { class: 'too-long', detail };
  }
  const draft = explainFrom(text, 0);
  const proposal = proposalFrom(draft.candidate, MOST_CORRECTIONS);
  return {
    class: draft.class,
    detail: draft.detail,
    ...(proposal === undefined ? {} : { proposal }),
    ...(openelbGetSize(text).outcome === 'panic' ? { crashes: true } : {}),
  };
}

/** Undoes slips of spelling one after the other, from the `stage`th on; what is then still wrong is in the structure. */
function explainFrom(text: string, stage: number, slips = 1): FaultDraft {
  for (let at = stage; at < RESPELLINGS.length; at += 1) {
    const slip = RESPELLINGS[at]?.(text);
    if (slip === undefined) continue;
    if (slip.text === undefined) return slip;
    if (slip.text === '') return { class: slip.class, detail: `${slip.detail} and nothing else` };
    if (readEipAddress(slip.text) !== undefined) return { ...slip, candidate: slip.text };
    const rest = explainFrom(slip.text, at + 1, slips + 1);
    const detail = slips > MOST_SLIPS_TOLD ? slip.detail : `${slip.detail}, and ${rest.detail}`;
    return { class: slip.class, detail, candidate: rest.candidate };
  }
  return explainStructure(text);
}

/** The candidate once it is accepted, corrected further while it is not; undefined when that leads nowhere. */
function proposalFrom(candidate: string | undefined, corrections: number): string | undefined {
  if (candidate === undefined || candidate.length > LONGEST_EIP_ADDRESS) return undefined;
  const read = readEipAddress(candidate);
  if (read === undefined) {
    return corrections === 0 ? undefined : proposalFrom(explainFrom(candidate, 0).candidate, corrections - 1);
  }
  // A correction that the next rule refuses would send its reader round in circles.
  return specialPurposeOf(read.range) === undefined ? plainSpelling(candidate, read) : undefined;
}
