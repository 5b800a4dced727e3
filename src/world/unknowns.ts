import { displayName } from '../model/meta.ts';
import type { Entity } from './recognise.ts';
import { RESOURCES, type Resource, type Unknown } from './world.ts';

const WHY: Readonly<Record<Resource, string>> = {
  eips: 'no Eip was given',
  services: 'no Service is known, though every cluster has one',
  nodes: 'no Node is known',
  namespaces: 'no Namespace is known, though every cluster has some',
  speakers: 'no speaker workload was given',
  'cluster-cidrs': 'pod and Service ranges are not both known (Node spec.podCIDRs, ServiceCIDR, kubeadm-config)',
  'foreign-pools': 'pools of other load balancers were not given',
  endpoints: 'no Endpoints object is known, though every cluster has one',
};

/** The kinds of knowledge of which a World holds nothing. */
export function unknownResources(held: ReadonlySet<Resource>): readonly Unknown[] {
  return RESOURCES.filter((what) => !held.has(what)).map((what) => ({ what, why: WHY[what] }));
}

/** The texts of one object that were meant to be addresses or settings and could not be read. */
export function unreadableTexts({ view }: Entity): readonly Unknown[] {
  if (!('unreadable' in view)) return [];
  return view.unreadable.map(({ path, text, why }) => ({
    what: `${view.ref.kind} ${displayName(view.ref)} ${path}`,
    why: `${why}: ${JSON.stringify(text.slice(0, 60))}`,
  }));
}
