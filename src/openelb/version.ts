import type { Speaker } from '../model/speaker.ts';
import type { World } from '../world/world.ts';

/** The releases whose allocation differs; `master` stands for everything after 0.6. */
export type OpenElbVersion = '0.5' | '0.6' | 'master';

/** Assumed where nothing tells: the latest release. */
const LATEST_RELEASE: OpenElbVersion = '0.6';

/**
 * The version the policy declares, else the latest that the image of a speaker tells, else the latest release: what is left
 * of an older one, or scaled to nothing, allocates no more.
 */
export function openElbVersion(world: Pick<World, 'facts' | 'speakers'>): OpenElbVersion {
  const declared = world.facts.openelb;
  if (declared !== undefined) return versionOf(declared) ?? LATEST_RELEASE;
  let latest: OpenElbVersion | undefined;
  for (const speaker of world.speakers()) {
    const told = speaker.parked ? undefined : speakerVersion(speaker, undefined);
    if (told !== undefined && (latest === undefined || ORDER.indexOf(told) > ORDER.indexOf(latest))) latest = told;
  }
  return latest ?? LATEST_RELEASE;
}

const ORDER: readonly OpenElbVersion[] = ['0.5', '0.6', 'master'];

/** Version of one speaker: what the policy declares, else what its program and the tag of its image tell. */
export function speakerVersion(
  { program, imageTag }: Pick<Speaker, 'program' | 'imageTag'>,
  declared: string | undefined,
): OpenElbVersion | undefined {
  const known = declared === undefined ? undefined : versionOf(declared);
  // Up to 0.5 one process allocated and announced.
  return known ?? (program === 'manager' ? '0.5' : versionOf(imageTag));
}

/** Reads `0.6`, `v0.6.0`, `v0.6.0-rc.1`, `master`, `latest`; undefined for anything else. */
export function versionOf(text: string): OpenElbVersion | undefined {
  if (text === 'master' || text === 'latest') return 'master';
  const parts = /^v?(\d+)\.(\d+)(?:[.\-+].*)?$/.exec(text);
  if (parts === null) return undefined;
  const number = Number(parts[1]) * 1000 + Number(parts[2]);
  if (number <= 5) return '0.5';
  return number === 6 ? '0.6' : 'master';
}
