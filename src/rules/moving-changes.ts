import { type Eip, needsInterface } from '../model/eip.ts';
import { bindsNamespace, selectorMatches } from '../model/eip-binding.ts';
import type { EipUse, World } from '../world/world.ts';
import { fateOf } from './predicted-uses.ts';
import { namesEip } from './service-uses.ts';

/** A change of one field that does something to Services that use the Eip. */
export interface Move {
  readonly field: 'disable' | 'namespaces' | 'namespaceSelector' | 'priority' | 'interface' | 'protocol';
  /** The new value; absent where the field is gone. */
  readonly value?: string;
  /** True for the uses that it does something to. */
  readonly affects: (use: EipUse) => boolean;
  /** What happens, as it follows the names of one or several Services. */
  readonly what: (one: boolean) => string;
  /** True where the address itself goes, so that the Service gets another one or none. */
  readonly loses: boolean;
  /** Absent where naming the Eip in the Service helps. */
  readonly remedy?: string;
}

/** The changes from `before` to `after` that can move or silence Services, in the order of the fields above. */
export function movesOf(before: Eip, after: Eip, world: World): readonly Move[] {
  const unnamed = (use: EipUse) => !namesEip(world, use, before);
  const moves: Move[] = [];
  if (!before.disabled && after.disabled) {
    moves.push({
      field: 'disable',
      value: 'true',
      affects: unnamed,
      loses: true,
      what: (one) => `${does(one, 'does not name this Eip and loses its', 'do not name this Eip and lose their')}`,
    });
  }
  // Of a pool that is switched off nobody gets an address, whatever else it says.
  if (!before.disabled && !after.disabled) moves.push(...choosing(before, after, world, unnamed));
  return [...moves, ...announcing(before, after)];
}

/** Changes that decide for whom the pool is chosen. */
function choosing(before: Eip, after: Eip, world: World, unnamed: (use: EipUse) => boolean): readonly Move[] {
  const leaves = (use: EipUse) => unnamed(use) && !stays(after, use, world);
  const unbound = unbinding(before, after, world, leaves);
  if (after.priority <= before.priority) return unbound;
  const what = (one: boolean) =>
    `${does(one, 'loses its', 'lose their')} to a pool whose priority is below ${after.priority}`;
  const affects = (use: EipUse) => isBound(before, use, world) && isBound(after, use, world) && leaves(use);
  return [...unbound, { field: 'priority', value: `${after.priority}`, affects, loses: true, what }];
}

/** A namespace that is bound no more, told under the field that bound it. */
function unbinding(before: Eip, after: Eip, world: World, leaves: (use: EipUse) => boolean): readonly Move[] {
  const what = (one: boolean) =>
    `${one ? 'is' : 'are'} in a namespace served no more, and ${does(one, 'loses its', 'lose their')}`;
  const isUnbound = (use: EipUse) => !isBound(after, use, world) && leaves(use);
  const byName = new Set(before.namespaces);
  const moves: Move[] = [];
  if (!sameNames(before, after)) {
    moves.push({
      field: 'namespaces',
      ...(after.namespaces.length === 0 ? {} : { value: after.namespaces.join(', ') }),
      affects: (use) => byName.has(namespaceOf(use)) && isUnbound(use),
      loses: true,
      what,
    });
  }
  if (!sameSelector(before, after)) {
    moves.push({
      field: 'namespaceSelector',
      affects: (use) => !byName.has(namespaceOf(use)) && isBound(before, use, world) && isUnbound(use),
      loses: true,
      what,
    });
  }
  return moves;
}

/** True where OpenELB chooses the Eip all the same: it is the default too, holds the requested address, or has no rival. */
function stays(after: Eip, use: EipUse, world: World): boolean {
  const fate = fateOf(use, world);
  return typeof fate === 'object' && fate.eip === after.ref.name;
}

function sameNames(before: Eip, after: Eip): boolean {
  return before.namespaces.join() === after.namespaces.join();
}

function sameSelector(before: Eip, after: Eip): boolean {
  const [old, now] = [before.namespaceSelector, after.namespaceSelector];
  if (old === undefined || now === undefined) return old === now;
  return Object.keys(old).length === Object.keys(now).length && selectorMatches(old, now);
}

/** Changes that a speaker answers by withdrawing every address of the pool. */
function announcing(before: Eip, after: Eip): readonly Move[] {
  const everyone = () => true;
  if (before.protocol !== after.protocol) {
    const withdrawn = (one: boolean) =>
      `${one ? 'is' : 'are'} silent until a speaker announces ${after.protocol} instead of ${before.protocol}`;
    const remedy = `make sure that the speakers run with ${after.protocol} on`;
    return [
      { field: 'protocol', ...textOf(after.protocolText), affects: everyone, loses: false, what: withdrawn, remedy },
    ];
  }
  if (!needsInterface(after.protocol) || before.interface.text === after.interface.text) return [];
  const withdrawn = (one: boolean) => `${one ? 'is' : 'are'} silent until every speaker has changed the interface`;
  const remedy = 'make sure that every node has it, in the subnet of the pool';
  return [
    { field: 'interface', ...textOf(after.interface.text), affects: everyone, loses: false, what: withdrawn, remedy },
  ];
}

function textOf(value: string | undefined): { readonly value?: string } {
  return value === undefined || value === '' ? {} : { value };
}

function does(one: boolean, singular: string, plural: string): string {
  return one ? `${singular} address` : `${plural} addresses`;
}

/** A namespace that is not known counts as one without labels: then a selector proves nothing. */
function isBound(eip: Eip, use: EipUse, world: World): boolean {
  const name = namespaceOf(use);
  return bindsNamespace(eip, name, world.namespace(name)?.labels ?? {});
}

function namespaceOf({ service }: EipUse): string {
  return service.namespace ?? '';
}
