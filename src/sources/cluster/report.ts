import type { Resource, Trust, Unknown } from '../../world/world.ts';
import type { Reflector } from './reflector.ts';
import { accessText, Refusal } from './refusal.ts';
import { readAccess } from './resources.ts';
import type { WatchTimings } from './timings.ts';

/** What is reported about one resource. */
export interface ResourceReport {
  readonly synced: boolean;
  /** Version of the last list, event or bookmark; opaque. */
  readonly resourceVersion?: string;
  /** Seconds since the API server last said something about it. */
  readonly ageSeconds?: number;
  readonly objects: number;
  /** True where the API server does not serve it. */
  readonly absent?: true;
  readonly stale?: true;
  readonly optional?: true;
  readonly lastError?: string;
}

/** The report of a reflector. */
export function reportOf(reflector: Reflector, timings: WatchTimings): ResourceReport {
  const { synced, absent, resourceVersion, age, objects, lastError, resource } = reflector;
  return {
    synced,
    ...(resourceVersion === undefined ? {} : { resourceVersion }),
    ...(age === undefined ? {} : { ageSeconds: Math.round(age / 100) / 10 }),
    objects,
    ...(absent ? { absent } : {}),
    ...(isStale(reflector, timings) ? { stale: true } : {}),
    ...(resource.required ? {} : { optional: true }),
    ...(lastError === undefined ? {} : { lastError: lastError.message }),
  };
}

/** True for what was synced, has no open watch and was not heard of for too long. */
export function isStale({ synced, connected, age }: Reflector, { stale }: WatchTimings): boolean {
  return synced && !connected && age !== undefined && age > stale;
}

/** Why changes cannot be judged yet without this resource; undefined where they can. */
export function whyNotSynced({ resource, synced, absent, expected, lastError }: Reflector): string | undefined {
  if (!resource.required || synced) return undefined;
  if (absent && resource.optional) return expected ? 'their definition appeared just now' : undefined;
  if (absent) return 'this API server does not serve them';
  if (lastError === undefined) return 'not listed yet';
  return lastError instanceof Refusal ? lastError.why : lastError.message;
}

/** How far a World can be trusted that these reflectors keep. */
export function trustOf(reflectors: readonly Reflector[], timings: WatchTimings): Trust {
  const notSynced = new Map<Resource, string>();
  const stale = new Map<Resource, string>();
  const gaps: Unknown[] = [];
  for (const reflector of reflectors) {
    const { resource, absent, lastError, synced } = reflector;
    const why = whyNotSynced(reflector);
    for (const fed of resource.feeds) {
      if (why !== undefined && !notSynced.has(fed))
        notSynced.set(fed, fed === resource.id ? why : `${resource.id}: ${why}`);
      if (resource.required && isStale(reflector, timings) && !stale.has(fed)) stale.set(fed, staleWhy(reflector));
    }
    const gap = absent ? notServed(resource.group) : synced ? undefined : forbidden(lastError, reflector);
    if (gap !== undefined) gaps.push({ what: resource.id, why: gap });
  }
  return { notSynced, stale, gaps };
}

function staleWhy({ resource, age = 0 }: Reflector): string {
  const since = new Date(Date.now() - age).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${resource.id} were last heard of at ${since}`;
}

function forbidden(error: Error | undefined, { resource }: Reflector): string | undefined {
  if (!(error instanceof Refusal) || error.status !== 403) return undefined;
  const [access] = readAccess([resource]);
  return access === undefined ? 'forbidden' : `forbidden: grant ${accessText(access)}`;
}

/** Why nothing is there of a group that the API server does not serve. */
export function notServed(group: string): string {
  return group.endsWith('.k8s.io') ? 'not served by this API server' : 'CRD not installed';
}
