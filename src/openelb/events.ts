import type { OpenElbEvent, PendingReason } from './allocation.ts';
import type { AllocationWorld } from './allocation-context.ts';

/** The event of an address given. */
export function assignEvent(address: string): OpenElbEvent {
  return { type: 'Normal', reason: 'AssignIP', message: `success to assign ip: ${address}` };
}

/** The event of an address taken back. */
export function releaseEvent(address: string): OpenElbEvent {
  return { type: 'Normal', reason: 'ReleaseIP', message: `success to release ip: ${address}` };
}

/** The Warning that 0.6 and later write for a reason to wait, misspellings included; undefined where there is none. */
export function failureEvent(reason: PendingReason, world: AllocationWorld): OpenElbEvent | undefined {
  const construct = constructText(reason, world);
  if (construct !== undefined) {
    const message = `failed to construct allocate request: ${construct}`;
    return { type: 'Warning', reason: 'ConstructRequest', message };
  }
  const assign = assignText(reason);
  return assign === undefined ? undefined : { type: 'Warning', reason: 'AssignIPFailed', message: assign };
}

/** True for what fails before an Eip is settled: OpenELB gives up until somebody touches the Service. */
export function endsWithoutRetry({ kind }: PendingReason): boolean {
  return CONSTRUCT_KINDS.includes(kind);
}

const CONSTRUCT_KINDS: readonly PendingReason['kind'][] = [
  'no-eip',
  'not-contained',
  'containing-deleting',
  'containing-disabled',
  'selector-invalid',
];

function constructText(reason: PendingReason, world: AllocationWorld): string | undefined {
  switch (reason.kind) {
    case 'no-eip':
      return 'no available default eip found';
    case 'not-contained':
      return `no available eip was found containing the ip:[${reason.text}]`;
    case 'containing-deleting':
      return `eip:${reason.eip} is deleting`;
    case 'containing-disabled':
      return `eip:${reason.eip} is disabled`;
    case 'selector-invalid':
      return `eip:[${reason.eip}] invalid namespace label selector ${selectorText(reason.eip, world)}`;
    default:
      return undefined;
  }
}

function assignText(reason: PendingReason): string | undefined {
  switch (reason.kind) {
    case 'eip-missing':
      return `Eip.network.kubesphere.io ${JSON.stringify(reason.eip)} not found`;
    case 'eip-address-invalid':
      return `ip range (${reason.text}) invalid syntax`;
    case 'family':
      return "service can't use different family eip";
    case 'eip-deleting':
      return `no avliable eip, err:eip:${reason.eip} is deleting`;
    case 'eip-disabled':
      return `no avliable eip, err:eip:${reason.eip} is disabled`;
    case 'beyond-range':
      return `no avliable eip, err:the specified ip:${reason.text} is beyond the range of eip[${reason.eip}:${reason.addressText}]`;
    case 'full':
    case 'nothing-counted':
      return 'no avliable eip, err:no suitable ip to allocate';
    default:
      return undefined;
  }
}

/** A selector as Go prints the LabelSelector made of it, keys sorted. */
function selectorText(name: string, world: AllocationWorld): string {
  const pairs = Object.entries(world.eip(name, 'openelb')?.namespaceSelector ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const labels = pairs.map(([key, value]) => `${key}: ${value},`).join('');
  return `&LabelSelector{MatchLabels:map[string]string{${labels}},MatchExpressions:[]LabelSelectorRequirement{},}`;
}
