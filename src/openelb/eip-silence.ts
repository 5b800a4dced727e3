import { formatAddress } from '../address/address.ts';
import { formatRange, type Range, rangeContains, singleRange } from '../address/range.ts';
import type { Eip } from '../model/eip.ts';
import { type EipInterface, parseEipInterface } from '../model/eip-interface.ts';
import type { World } from '../world/world.ts';
import type { OpenElbVersion } from './version.ts';

/** Why an Eip stays silent whatever the speakers do. */
export type EipSilenceReason =
  | 'alias-group'
  | 'address'
  | 'interface-missing'
  | 'interface'
  | 'can-reach'
  | 'outside-subnet'
  | 'ipv6';

/** An Eip that no speaker can configure, with what each of them logs. */
export interface EipSilence {
  readonly reason: EipSilenceReason;
  readonly log: string;
  /** False where an interface that nobody sees from here may make it right. */
  readonly certain: boolean;
}

const LONGEST_NAME = 15;

/** What is wrong with the Eip itself; undefined where nothing is. `fallback` is an interface for Eips without one. */
export function eipSilence(
  eip: Eip,
  world: World,
  version: OpenElbVersion | undefined,
  fallback?: string,
): EipSilence | undefined {
  if (eip.dialect === 'kubeelb' && world.facts.dialect !== 'kubeelb') return certain('alias-group', '');
  if (eip.range === undefined) return certain('address', `ip range (${eip.addressText}) invalid syntax`);
  const wanted = eip.interface.kind === 'absent' && fallback ? parseEipInterface(fallback) : eip.interface;
  return interfaceSilence(wanted, eip.range) ?? segmentSilence(wanted, eip.range, world, version);
}

function certain(reason: EipSilenceReason, log: string): EipSilence {
  return { reason, log, certain: true };
}

/** `net.InterfaceByName` and `GetInterface` of `pkg/speaker/utils.go`. */
function interfaceSilence(wanted: EipInterface, range: Range): EipSilence | undefined {
  if (wanted.kind === 'absent') return certain('interface-missing', 'route ip+net: invalid network interface name');
  if (wanted.kind === 'other-prefix')
    return certain('interface', 'invalid interface string, now only support can_reach');
  if (wanted.kind === 'can-reach') {
    if (wanted.target !== undefined) return undefined;
    return certain('can-reach', `invalid can_reach address ${wanted.targetText}`);
  }
  if (wanted.text === 'lo') return certain('interface', notInSegment('lo', range));
  const impossible = /[\s,;/*]/u.test(wanted.text) || new TextEncoder().encode(wanted.text).length > LONGEST_NAME;
  return impossible ? certain('interface', 'route ip+net: no such network interface') : undefined;
}

/** `ValidateInterface`: the whole pool must lie in one subnet of the interface; 0.6 looks at IPv4 only, 0.5 not at all. */
function segmentSilence(
  wanted: EipInterface,
  range: Range,
  world: World,
  version: OpenElbVersion | undefined,
): EipSilence | undefined {
  const name = wanted.kind === 'nic' ? wanted.text : '<nic>';
  if (range.family === 6 && (version === '0.5' || version === '0.6')) return certain('ipv6', notInSegment(name, range));
  if (version === '0.5') return undefined;
  if (wanted.kind === 'can-reach' && wanted.target !== undefined) {
    const { total } = world.nodeCount();
    const isNode = world.firstClaim(singleRange(wanted.target), 'node-address') !== undefined;
    if (total === 1 && isNode) return certain('can-reach', 'invalid interface lo');
  }
  return isOutside(range, world)
    ? { reason: 'outside-subnet', log: notInSegment(name, range), certain: false }
    : undefined;
}

/** True when the subnets of all nodes in the family of the pool are known and none holds all of it. */
function isOutside(range: Range, world: World): boolean {
  const { total, withSegment } = world.nodeCount(range.family);
  if (total === 0 || withSegment < total) return false;
  for (const segment of world.segmentsOverlapping(range)) if (rangeContains(segment.range, range)) return false;
  return true;
}

function notInSegment(name: string, range: Range): string {
  const first = formatAddress({ family: range.family, value: range.first });
  const text = formatRange(range);
  return `${name}'s ip and the eip[${text.includes('-') ? text : `${first}-${first}`}] are not in the same network segment`;
}
