import { type EipAddress, parseEipAddress } from '../address/eip-address.ts';
import { parsePlainRange, type Range } from '../address/range.ts';
import type { AddressClaim } from './claim.ts';
import { type EipInterface, parseEipInterface } from './eip-interface.ts';
import { type Pool, poolFrom } from './eip-pool.ts';
import { isJsonObject, type JsonObject, mapValue, objectAt } from './json.ts';
import { groupOf, metaOf, type ObjectView, type Origin, refOf } from './meta.ts';

/** API group of the Eip that OpenELB reads. */
export const OPENELB_GROUP = 'network.kubesphere.io';
/** API group that articles use; no OpenELB release reads it. */
export const ALIAS_GROUP = 'kubeelb.io';
/** Annotation that makes an Eip the default pool; OpenELB's allocator wants exactly `true`. */
export const DEFAULT_EIP_ANNOTATION = 'eip.openelb.kubesphere.io/is-default-eip';
/** The protocols an Eip may name, in the spelling of the schema's enum. */
export const EIP_PROTOCOLS = ['bgp', 'layer2', 'vip'] as const;
export type EipProtocol = (typeof EIP_PROTOCOLS)[number];

/** A field whose JSON type is not the one the schema demands; the API server refuses it, files may hold it. */
export interface TypeFault {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly expected: string;
}

/** An Eip as rules see it: parsed values beside the text they came from. */
export interface Eip extends ObjectView {
  /** `kubeelb`: the alias group of articles, which OpenELB itself does not read. */
  readonly dialect: 'openelb' | 'kubeelb';
  /** `spec.address` as written; empty when absent. */
  readonly addressText: string;
  readonly address: EipAddress;
  /** The addresses of the pool; absent when `spec.address` does not parse. */
  readonly range?: Range;
  /** `spec.protocol` as written; absent when it is not there. */
  readonly protocolText?: string;
  /** What OpenELB makes of it: everything but `layer2` and `vip` is `bgp` (`GetProtocol`). */
  readonly protocol: EipProtocol;
  readonly interface: EipInterface;
  readonly disabled: boolean;
  readonly usingKnownIPs: boolean;
  /** Lower wins; 0 when absent. */
  readonly priority: number;
  /** `spec.namespaces` as written, duplicates kept. */
  readonly namespaces: readonly string[];
  /** Plain equality map; absent when the field is not there, empty when it is `{}`. */
  readonly namespaceSelector?: Readonly<Record<string, string>>;
  /** Exactly `true`, as the allocator compares. */
  readonly isDefault: boolean;
  /** Value of the default annotation as written, absent when it is not there. */
  readonly defaultText?: string;
  /** `status.used`: address text to the Services (`namespace/name`) that hold it. */
  readonly used: ReadonlyMap<string, readonly string[]>;
  /** What OpenELB counts and hands out of it. */
  readonly pool: Pool;
  readonly typeFaults: readonly TypeFault[];
}

/** True for the apiVersion and kind of an Eip in either dialect. */
export function isEip(apiVersion: string, kind: string): boolean {
  const group = groupOf(apiVersion);
  return kind === 'Eip' && (group === OPENELB_GROUP || group === ALIAS_GROUP);
}

/** The API group of a dialect. */
export function groupOfDialect(dialect: Eip['dialect']): string {
  return dialect === 'kubeelb' ? ALIAS_GROUP : OPENELB_GROUP;
}

/** True for the protocols that answer ARP and therefore need an interface. */
export function needsInterface(protocol: EipProtocol): boolean {
  return protocol !== 'bgp';
}

/** True when that field of `spec`, or `spec` itself, is not of the schema's type: then its absence in the view proves nothing. */
export function hasTypeFault(eip: Eip, field: string): boolean {
  return eip.typeFaults.some(({ path }) => path.length === 1 || path[1] === field);
}

/** Builds the view of a raw Eip; never throws, wrong types become `typeFaults`. */
export function eipFrom(object: JsonObject, origin?: Origin): Eip {
  const faults: TypeFault[] = annotationFaults(object);
  const spec = specOf(object, faults);
  const ref = refOf(object);
  const meta = metaOf(object);
  const addressText = textField(spec, 'address', faults) ?? '';
  const address = parseEipAddress(addressText);
  const protocolText = textField(spec, 'protocol', faults);
  const selector = selectorOf(spec, faults);
  const defaultText = mapValue(meta.annotations, DEFAULT_EIP_ANNOTATION);
  const used = usedOf(object);
  return {
    ref,
    meta,
    ...(origin === undefined ? {} : { origin }),
    dialect: groupOf(ref.apiVersion) === ALIAS_GROUP ? 'kubeelb' : 'openelb',
    addressText,
    address,
    ...(address.ok ? { range: address.range } : {}),
    ...(protocolText === undefined ? {} : { protocolText }),
    protocol: effectiveProtocol(protocolText),
    interface: parseEipInterface(textField(spec, 'interface', faults) ?? ''),
    disabled: flagField(spec, 'disable', faults),
    usingKnownIPs: flagField(spec, 'usingKnownIPs', faults),
    priority: numberField(spec, 'priority', faults),
    namespaces: namesField(spec, faults),
    ...(selector === undefined ? {} : { namespaceSelector: selector }),
    isDefault: defaultText === 'true',
    ...(defaultText === undefined ? {} : { defaultText }),
    used,
    pool: poolFrom(objectAt(object, 'status'), addressText, used),
    typeFaults: faults,
  };
}

/** The claim of a stored Eip: also one that OpenELB cannot use, as far as its text can be understood at all. */
export function eipClaims(eip: Eip): readonly AddressClaim[] {
  const range = eip.range ?? parsePlainRange(eip.addressText);
  return range === undefined ? [] : [{ range, kind: 'eip', owner: eip.ref, detail: eip.addressText }];
}

/** OpenELB's `GetProtocol`: an unknown or absent value is bgp. */
function effectiveProtocol(text: string | undefined): EipProtocol {
  return text === 'layer2' || text === 'vip' ? text : 'bgp';
}

/** `is-default-eip: true` without quotes is a boolean, which is no annotation value. */
function annotationFaults(object: JsonObject): TypeFault[] {
  const value = objectAt(objectAt(object, 'metadata'), 'annotations')[DEFAULT_EIP_ANNOTATION];
  if (value === undefined || typeof value === 'string') return [];
  return [{ path: ['metadata', 'annotations', DEFAULT_EIP_ANNOTATION], value, expected: 'a string (in quotes)' }];
}

function specOf(object: JsonObject, faults: TypeFault[]): JsonObject {
  const spec = object['spec'];
  if (spec !== undefined && spec !== null && !isJsonObject(spec)) {
    faults.push({ path: ['spec'], value: spec, expected: 'an object' });
  }
  return objectAt(object, 'spec');
}

function textField(spec: JsonObject, key: string, faults: TypeFault[]): string | undefined {
  return fieldOf(spec, key, 'string', 'a string', faults);
}

function flagField(spec: JsonObject, key: string, faults: TypeFault[]): boolean {
  return fieldOf<boolean>(spec, key, 'boolean', 'true or false', faults) ?? false;
}

function numberField(spec: JsonObject, key: string, faults: TypeFault[]): number {
  const value = fieldOf<number>(spec, key, 'number', 'an integer', faults);
  if (value === undefined || Number.isInteger(value)) return value ?? 0;
  faults.push({ path: ['spec', key], value, expected: 'an integer' });
  return 0;
}

function fieldOf<T>(spec: JsonObject, key: string, type: string, expected: string, faults: TypeFault[]): T | undefined {
  const value = spec[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === type) return value as T;
  faults.push({ path: ['spec', key], value, expected });
  return undefined;
}

function namesField(spec: JsonObject, faults: TypeFault[]): readonly string[] {
  const value = spec['namespaces'];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    faults.push({ path: ['spec', 'namespaces'], value, expected: 'a list of namespace names' });
    return [];
  }
  value.forEach((entry, index) => {
    if (typeof entry === 'string') return;
    faults.push({ path: ['spec', 'namespaces', index], value: entry, expected: 'a string' });
  });
  return value.filter((entry) => typeof entry === 'string');
}

function selectorOf(spec: JsonObject, faults: TypeFault[]): Readonly<Record<string, string>> | undefined {
  const value = spec['namespaceSelector'];
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) {
    faults.push({ path: ['spec', 'namespaceSelector'], value, expected: 'a map of label keys to values' });
    return undefined;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string') continue;
    faults.push({
      path: ['spec', 'namespaceSelector', key],
      value: entry,
      expected: 'a string (plain key: value pairs)',
    });
  }
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

const NOTHING_USED: ReadonlyMap<string, readonly string[]> = new Map();

/** `status.used` maps an address to `namespace/name`, several joined by `;` when Services share it. */
function usedOf(object: JsonObject): ReadonlyMap<string, readonly string[]> {
  const used = objectAt(objectAt(object, 'status'), 'used');
  const entries = Object.entries(used).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (entries.length === 0) return NOTHING_USED;
  return new Map(entries.map(([address, holders]) => [address, holders.split(';').filter((name) => name !== '')]));
}
