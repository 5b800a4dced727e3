import type { Allocation, Instability, PendingReason } from './allocation.ts';

/** What becomes of a Service, in a few words; empty where Eip and address say it all. */
export function allocationNote(allocation: Allocation): string {
  switch (allocation.outcome) {
    case 'unhandled':
      return UNHANDLED[allocation.why];
    case 'untouched':
      return 'no annotation is left: OpenELB changes nothing, not even when it is deleted';
    case 'node-proxy':
      return 'served by node proxy: its address stays <pending> by design';
    case 'released':
      return `OpenELB takes its address back: ${RELEASED[allocation.why]}`;
    case 'assigned':
      return allocation.unstable.map(instabilityText).join('; ');
    case 'pending':
      return [reasonText(allocation.reason), ...allocation.unstable.map(instabilityText)].join('; ');
  }
}

const UNHANDLED = {
  'not-load-balancer': 'not of type LoadBalancer',
  'no-opt-in': 'it has not opted in: lb.kubesphere.io/v1alpha1: openelb is missing',
  'opt-in-value': 'it has not opted in: lb.kubesphere.io/v1alpha1 must be exactly openelb',
} as const;

const RELEASED = {
  deleting: 'it is being deleted',
  'not-load-balancer': 'it is no longer of type LoadBalancer',
  'opted-out': 'it is no longer opted in',
} as const;

/** Why a Service waits, as one clause. */
export function reasonText(reason: PendingReason): string {
  switch (reason.kind) {
    case 'no-eip':
      return `no usable Eip is bound to namespace "${reason.namespace}" and there is no default Eip`;
    case 'not-contained':
      return `no Eip holds the requested ${JSON.stringify(reason.text)}`;
    case 'selector-invalid':
      return `the namespaceSelector of Eip "${reason.eip}" is invalid, which ends automatic choice for every Service`;
    case 'no-open-eip':
      return `no Eip of protocol ${reason.protocol} has room${reason.text === undefined ? '' : ` and holds ${JSON.stringify(reason.text)}`}`;
    default:
      return `Eip "${reason.eip}" ${eipText(reason)}`;
  }
}

type EipReason = Exclude<PendingReason, { kind: 'no-eip' | 'not-contained' | 'selector-invalid' | 'no-open-eip' }>;

function eipText(reason: EipReason): string {
  switch (reason.kind) {
    case 'eip-missing':
      return 'does not exist';
    case 'containing-deleting':
    case 'eip-deleting':
      return 'is being deleted';
    case 'containing-disabled':
    case 'eip-disabled':
      return 'is disabled';
    case 'eip-address-invalid':
      return `has an address that OpenELB cannot read: ${JSON.stringify(reason.text)}`;
    case 'eip-address-empty':
      return 'has no address, of which the controller dies';
    case 'family':
      return `holds IPv${reason.eipFamily}, the Service has ${reason.families.join(', ')}`;
    case 'beyond-range':
      return `(${reason.addressText}) does not hold the requested ${JSON.stringify(reason.text)}`;
    case 'full':
      return `is full: all ${reason.size} addresses are taken`;
    case 'nothing-counted':
      return `counts ${reason.size} addresses in its status, too few for this`;
    case 'protocol':
      return `is of protocol ${reason.eipProtocol}, the Service wants ${reason.wanted}`;
    case 'eip-not-ready':
      return 'is not ready: no speaker serves it';
  }
}

/** Why a prediction is not the last word, as one clause. */
export function instabilityText(doubt: Instability): string {
  switch (doubt.kind) {
    case 'tie':
      return `Eips ${doubt.eips.map((name) => `"${name}"`).join(', ')} are equally good: chance decides`;
    case 'endless':
      return `moves between Eips "${doubt.eip}" and "${doubt.next}" without end`;
    case 'request-text':
      return `requested as ${JSON.stringify(doubt.text)}, which is not the text ${doubt.address}: given anew at every reconcile`;
    case 'foreign-status':
      return `its status shows ${doubt.shown === '' ? 'nothing' : doubt.shown}, which OpenELB leaves`;
    case 'several-records':
      return `recorded ${doubt.records.length} times: ${doubt.records.map(({ eip, address }) => `${address} in "${eip}"`).join(', ')}`;
    case 'namespace-unknown':
      return `the labels of namespace "${doubt.namespace}" are not known`;
  }
}

/** One line of what a Service is going to get, for whoever creates it; undefined where OpenELB gives nothing by design. */
export function announcement(allocation: Allocation): string | undefined {
  if (allocation.outcome === 'pending') return `will get no address: ${reasonText(allocation.reason)}`;
  if (allocation.outcome !== 'assigned') return undefined;
  const doubt = allocation.stable ? '' : `, not for good: ${allocationNote(allocation)}`;
  return `will get ${allocation.address} from Eip "${allocation.eip}"${doubt}`;
}
