import type { World } from '../world/world.ts';

/** The releases whose allocation differs; `master` stands for everything after 0.6. */
export type OpenElbVersion = '0.5' | '0.6' | 'master';

/** Assumed where nothing tells: the latest release. */
const LATEST_RELEASE: OpenElbVersion = '0.6';

/** The version the policy declares, else the one the speaker's image tells, else the latest release. */
export function openElbVersion(world: Pick<World, 'facts' | 'speakers'>): OpenElbVersion {
  const declared = world.facts.openelb;
  if (declared !== undefined) return versionOf(declared) ?? LATEST_RELEASE;
  for (const { image, imageTag } of world.speakers()) {
    const told = versionOf(imageTag);
    if (told !== undefined) return told;
    // Up to 0.5 one process allocated and announced.
    if (image.includes('openelb-manager')) return '0.5';
  }
  return LATEST_RELEASE;
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
