import { arrayAt, isJsonObject, type JsonObject, objectAt, stringAt } from './json.ts';
import { leanView } from './lean-view.ts';
import type { ObjectView, Origin } from './meta.ts';
import { type Placement, placementFrom } from './scheduling.ts';

/** A port that a workload opens on the nodes; `detail` says where that is written. */
export interface HostPort {
  readonly port: number;
  readonly detail: string;
}

/** A workload that opens ports on the nodes it runs on. */
export interface HostWorkload extends ObjectView {
  readonly ports: readonly HostPort[];
  readonly placement: Placement;
}

/** An agent by its image. `variable` moves the port; with one of the values in `unless` it is not opened. */
interface KnownAgent {
  readonly image: RegExp;
  readonly port: number;
  readonly detail: string;
  readonly variable?: string;
  readonly unless?: readonly [variable: string, values: readonly string[]];
}

/** Programs that open ports without declaring them. */
const KNOWN: readonly KnownAgent[] = [
  { image: /metallb\/.*speaker/u, port: 7946, detail: "MetalLB's member list", variable: 'METALLB_ML_BIND_PORT' },
  { image: /kube-router/u, port: 50051, detail: "kube-router's gobgp" },
  { image: /kube-router/u, port: 179, detail: "kube-router's BGP" },
  {
    image: /calico\/node/u,
    port: 179,
    detail: "Calico's BGP",
    unless: ['CALICO_NETWORKING_BACKEND', ['vxlan', 'none']],
  },
];

/** Ports kept of one workload; more are no agent of a node. */
const MAX_PORTS = 100;

/** The view of a DaemonSet or Deployment with ports on the host; undefined for every other one. */
export function hostWorkloadFrom(object: JsonObject, origin?: Origin): HostWorkload | undefined {
  const podSpec = objectAt(objectAt(objectAt(object, 'spec'), 'template'), 'spec');
  const isOnHost = podSpec['hostNetwork'] === true;
  const containers = arrayAt(podSpec, 'containers').filter(isJsonObject);
  const ports = containers.flatMap((container) => [
    ...declared(container, isOnHost),
    ...(isOnHost ? undeclared(container) : []),
  ]);
  if (ports.length === 0) return undefined;
  const byPort = new Map(ports.slice(0, MAX_PORTS).map((port) => [port.port, port]));
  return { ...leanView(object, origin), ports: [...byPort.values()], placement: placementFrom(podSpec) };
}

function declared(container: JsonObject, isOnHost: boolean): readonly HostPort[] {
  return arrayAt(container, 'ports')
    .filter(isJsonObject)
    .flatMap((entry) => {
      const port = isOnHost ? (entry['hostPort'] ?? entry['containerPort']) : entry['hostPort'];
      return typeof port === 'number' && port > 0 ? [{ port, detail: stringAt(entry, 'name') ?? 'ports' }] : [];
    });
}

function undeclared(container: JsonObject): readonly HostPort[] {
  const image = stringAt(container, 'image') ?? '';
  return KNOWN.filter((known) => known.image.test(image)).flatMap(({ port, detail, variable, unless }) => {
    if (unless?.[1].includes(variableValue(container, unless[0]) ?? '')) return [];
    const moved = Number(variable === undefined ? Number.NaN : variableValue(container, variable));
    return [{ port: Number.isInteger(moved) && moved > 0 ? moved : port, detail }];
  });
}

function variableValue(container: JsonObject, variable: string): string | undefined {
  const entry = arrayAt(container, 'env').find((one) => isJsonObject(one) && one['name'] === variable);
  return isJsonObject(entry) ? stringAt(entry, 'value') : undefined;
}
