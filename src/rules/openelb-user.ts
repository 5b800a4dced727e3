import type { World } from '../world/world.ts';

const SERVICE_ACCOUNT = /^system:serviceaccount:([^:]+):(.+)$/;

/** True for the user under which OpenELB itself writes: a service account with its name, or of the speaker's namespace. */
export function isOpenElb(user: string, world: World): boolean {
  const [, namespace, name] = SERVICE_ACCOUNT.exec(user) ?? [];
  if (namespace === undefined || name === undefined) return false;
  if (namespace.includes('openelb') || name.includes('openelb')) return true;
  for (const { ref } of world.speakers()) if (ref.namespace === namespace) return true;
  return false;
}
