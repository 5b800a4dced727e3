import { certificatesIn } from '../inspect.ts';
import { holdsAll } from '../trust.ts';
import type { AuthoritySet } from './authority-set.ts';

/** How long things live, in milliseconds. */
export interface Lives {
  readonly authority: number;
  readonly leaf: number;
}

/** Share of its life after which a certificate is replaced: a third is left to notice that replacing fails. */
export const RENEWED_AFTER = 2 / 3;

/** What the set needs: nothing, a new authority beside it, or that the former one is dropped. */
export type Due = 'nothing' | 'new authority' | 'drop former';

/** Decides what is due. A new authority waits until the former one is gone, so that there are never three. */
export function dueNow(set: AuthoritySet, now: Date, lives: Lives): Due {
  const age = now.getTime() - set.since.getTime();
  if (isOld(set, now, lives) && (set.former === undefined || age > lives.leaf)) return 'new authority';
  // Everything that the former one signed has ended by then.
  return set.former !== undefined && age > lives.leaf * 1.1 ? 'drop former' : 'nothing';
}

function isOld({ newest, since }: AuthoritySet, now: Date, { authority }: Lives): boolean {
  const end = certificatesIn(newest.cert)[0]?.validToDate.getTime() ?? 0;
  return (
    now.getTime() - since.getTime() >= authority * RENEWED_AFTER ||
    end - now.getTime() <= authority * (1 - RENEWED_AFTER)
  );
}

/** What is known of whom the API server trusts. */
export interface Confirmation {
  /** Since when every `caBundle` read held the newest authority; undefined while one does not. */
  readonly heldSince: Date | undefined;
  /** False where nobody registers: then the bundles are somebody else's and cannot be read. */
  readonly isRegistered: boolean;
}

/** An authority; one that cannot sign any more has no key. */
export interface Signer {
  readonly cert: string;
  readonly key?: string;
}

/**
 * Who signs now: the newest authority once the API server trusts it, the former one until then. An API server takes a
 * changed bundle from its own watch, hence `settle` (milliseconds) after the bundle was seen.
 */
export function signerOf(
  set: AuthoritySet,
  now: Date,
  { heldSince, isRegistered }: Confirmation,
  lives: Lives,
  settle: number,
): Signer {
  const { newest, former, since } = set;
  if (former === undefined) return newest;
  const age = now.getTime() - since.getTime();
  // From here on the former one may be dropped by any replica.
  if (age > lives.leaf) return newest;
  if (!isRegistered) return age > lives.leaf * (1 - RENEWED_AFTER) ? newest : former;
  const isConfirmed =
    heldSince !== undefined && now.getTime() - Math.max(heldSince.getTime(), since.getTime()) >= settle;
  return isConfirmed ? newest : former;
}

/** Since when every bundle holds the newest authority, given what was known before. */
export function heldSince(
  set: AuthoritySet,
  bundles: readonly string[] | undefined,
  now: Date,
  before: Date | undefined,
): Date | undefined {
  if (bundles === undefined || bundles.length === 0) return undefined;
  return bundles.every((bundle) => holdsAll(bundle, set.newest.cert)) ? (before ?? now) : undefined;
}
