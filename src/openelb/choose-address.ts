import { parseAddress } from '../address/address.ts';
import { openelbParseRange } from '../address/openelb-parsers.ts';
import type { Eip } from '../model/eip.ts';
import { addressAt, type Pool } from '../model/eip-pool.ts';
import { ordinalIn } from '../world/ordinal-index.ts';
import type { PendingReason } from './allocation.ts';
import { familiesOf, type Reconcile } from './allocation-context.ts';

/** The address an Eip gives, or why it gives none. */
export type GivenAddress =
  | {
      readonly ok: true;
      readonly address: string;
      /** Services that are recorded for the same address, the asking one left out. */
      readonly sharedWith: readonly string[];
      readonly wrongFamily: boolean;
    }
  | { readonly ok: false; readonly reason: PendingReason };

/** What the Eip of that name gives, after the records of the Service in it were released (`AssignIP`). */
export function giveAddress(reconcile: Reconcile, name: string): GivenAddress {
  const eip = reconcile.world.eip(name, 'openelb');
  if (eip === undefined) return refuse({ kind: 'eip-missing', eip: name });
  const unfit = unfitFor(reconcile, eip);
  return unfit === undefined ? addressFrom(reconcile, eip) : refuse(unfit);
}

function refuse(reason: PendingReason): GivenAddress {
  return { ok: false, reason };
}

/** Why the Eip gives nothing at all, in the order in which OpenELB looks. */
function unfitFor({ service, version }: Reconcile, eip: Eip): PendingReason | undefined {
  const { name } = eip.ref;
  if (version === 'master') {
    const reading = openelbParseRange(eip.addressText);
    if (reading.outcome === 'nil') return { kind: 'eip-address-empty', eip: name };
    if (reading.outcome === 'reject') return { kind: 'eip-address-invalid', eip: name, text: eip.addressText };
    const families = familiesOf(service);
    const { family } = reading.range;
    if (families !== undefined && !families.includes(`IPv${family}`)) {
      return { kind: 'family', eip: name, eipFamily: family, families };
    }
  }
  if (eip.meta.terminating) return { kind: 'eip-deleting', eip: name };
  return eip.disabled ? { kind: 'eip-disabled', eip: name } : undefined;
}

/**
 * The address out of a fit Eip (`assignIPFromEip`): a requested one whoever holds it, else the lowest free one. A request
 * that cannot be read counts as none.
 */
export function addressFrom(reconcile: Reconcile, eip: Eip): GivenAddress {
  const { pool } = eip;
  const { name } = eip.ref;
  const text = reconcile.requested?.text ?? '';
  const wanted = parseAddress(text);
  if (wanted === undefined) {
    const offset = lowestFreeFor(reconcile, eip);
    const address = offset === undefined ? undefined : addressAt(pool, offset);
    return address === undefined ? refuse(nothingFree(name, pool)) : given(reconcile, eip, address);
  }
  const offset = ordinalIn(eip, wanted);
  if (offset === undefined) return refuse({ kind: 'beyond-range', eip: name, text, addressText: eip.addressText });
  const address = offset < pool.size ? addressAt(pool, offset) : undefined;
  if (address === undefined) return refuse({ kind: 'nothing-counted', eip: name, size: pool.size });
  return given(reconcile, eip, address);
}

function nothingFree(eip: string, pool: Pool): PendingReason {
  if (pool.size <= 0n || pool.first === undefined) return { kind: 'nothing-counted', eip, size: pool.size };
  return { kind: 'full', eip, size: pool.size, holders: pool.someHolders(3) };
}

function given(reconcile: Reconcile, { pool }: Eip, address: string): GivenAddress {
  const { holder, service } = reconcile;
  const families = familiesOf(service);
  const family = parseAddress(address)?.family;
  return {
    ok: true,
    address,
    sharedWith: pool.holdersOf(address).filter((other) => other !== holder),
    wrongFamily: families !== undefined && !families.includes(`IPv${family}`),
  };
}

/** The lowest free offset once the addresses that only this Service holds are free again. */
function lowestFreeFor(reconcile: Reconcile, eip: Eip): bigint | undefined {
  let lowest = eip.pool.lowestFree();
  for (const offset of ownOffsets(reconcile, eip)) {
    if (lowest === undefined || offset < lowest) lowest = offset;
  }
  return lowest;
}

/** Offsets in the Eip that the Service holds alone, so that a release makes them free. */
export function ownOffsets({ records, holder }: Reconcile, { ref, pool }: Eip): readonly bigint[] {
  const offsets: bigint[] = [];
  for (const record of records) {
    if (record.eip !== ref.name || pool.holdersOf(record.address).some((other) => other !== holder)) continue;
    const address = parseAddress(record.address);
    if (address === undefined || address.family !== pool.first?.family) continue;
    const offset = address.value - pool.first.value;
    if (offset >= 0n && offset < pool.size && addressAt(pool, offset) === record.address) offsets.push(offset);
  }
  return offsets;
}
