import type { Speaker } from '../model/speaker.ts';

/** Versions that behave differently at layer 2. */
export type OpenelbVersion = '0.5' | '0.6' | 'master';

/** The version a tag or a declared text stands for: `v0.6.0`, `0.5`, `master`; undefined for anything else. */
export function versionOf(text: string): OpenelbVersion | undefined {
  if (text === 'master') return 'master';
  const minor = /^v?0\.([56])(?:\.|-|$)/u.exec(text)?.[1];
  return minor === undefined ? undefined : `0.${minor === '5' ? 5 : 6}`;
}

/** Version of a speaker: what the operator declared, else its program and the tag of its image. */
export function speakerVersion(speaker: Speaker, declared: string | undefined): OpenelbVersion | undefined {
  const known = declared === undefined ? undefined : versionOf(declared);
  if (known !== undefined) return known;
  return speaker.program === 'manager' ? '0.5' : versionOf(speaker.imageTag);
}
