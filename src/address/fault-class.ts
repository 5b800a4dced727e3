/** Every way in which a `spec.address` is refused; one class for one fault. */
export const EIP_ADDRESS_FAULT_CLASSES = [
  'empty',
  'too-long',
  'placeholder',
  'url',
  'quotes',
  'blanks',
  'dash-look-alike',
  'look-alike-characters',
  'list',
  'port',
  'brackets',
  'zone',
  'wildcard',
  'double-dash',
  'double-slash',
  'range-of-cidrs',
  'three-part-range',
  'short-range',
  'range-end-missing',
  'reversed',
  'mixed-families',
  'ipv6-too-large',
  'whole-family',
  'mapped-short-prefix',
  'subnet-mask',
  'address-missing',
  'prefix-missing',
  'prefix-not-a-number',
  'prefix-digits',
  'prefix-out-of-range',
  'octet-count',
  'octet-too-large',
  'leading-zero',
  'number-form',
  'ipv6-syntax',
  'hostname',
  'unparsable',
] as const;
export type EipAddressFaultClass = (typeof EIP_ADDRESS_FAULT_CLASSES)[number];

/** Why a `spec.address` is refused. */
export interface EipAddressFault {
  readonly class: EipAddressFaultClass;
  /** A short English clause that quotes the offending part; printable, bounded. */
  readonly detail: string;
  /** A text to write instead; it is accepted, free of odd notation, and holds no special-purpose address. */
  readonly proposal?: string;
  /** Present when OpenELB's controller exits once this text is stored. */
  readonly crashes?: true;
}

/** A fault before its proposal was tried: `candidate` may itself still be faulty. */
export interface FaultDraft {
  readonly class: EipAddressFaultClass;
  readonly detail: string;
  readonly candidate?: string | undefined;
}
