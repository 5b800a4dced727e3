import { EipIndex } from './eip-index.ts';
import { NamespaceIndex } from './namespace-index.ts';
import type { Entity } from './recognise.ts';
import { SegmentIndex } from './segment-index.ts';
import { ServiceIndex } from './service-index.ts';
import { SurroundingsIndex } from './surroundings-index.ts';
import type { Resource, World } from './world.ts';

/** Where the objects of a World are filed by kind, each under what rules ask of that kind. */
export class Registers {
  readonly eips = new EipIndex();
  readonly namespaces = new NamespaceIndex();
  readonly services = new ServiceIndex();
  readonly segments = new SegmentIndex();
  readonly surroundings = new SurroundingsIndex();
  #endpoints = 0;

  add(entity: Entity): void {
    if (entity.type === 'eip') this.eips.add(entity.view);
    else if (entity.type === 'service') this.services.add(entity.view);
    else if (entity.type === 'namespace') this.namespaces.add(entity.view);
    else if (entity.type === 'endpoints') this.#endpoints += 1;
    else this.surroundings.add(entity);
    if (entity.type === 'node') this.segments.addNode(entity.view);
  }

  remove(entity: Entity): void {
    if (entity.type === 'eip') this.eips.remove(entity.view);
    else if (entity.type === 'service') this.services.remove(entity.view);
    else if (entity.type === 'namespace') this.namespaces.remove(entity.view);
    else if (entity.type === 'endpoints') this.#endpoints -= 1;
    else this.surroundings.remove(entity);
    if (entity.type === 'node') this.segments.removeNode(entity.view.ref.name);
  }

  /** The kinds of knowledge that are there: filed objects, and in a whole cluster also what it may lack. */
  held(scope: World['scope']): Set<Resource> {
    const held = new Set<Resource>();
    if (scope === 'cluster' || this.eips.size > 0) held.add('eips');
    if (scope === 'cluster' || this.surroundings.speakerCount > 0) held.add('speakers');
    if (scope === 'cluster') held.add('foreign-pools');
    if (this.services.size > 0) held.add('services');
    if (this.surroundings.nodeCount > 0) held.add('nodes');
    if (this.namespaces.size > 0) held.add('namespaces');
    if (this.#endpoints > 0) held.add('endpoints');
    return held;
  }
}
