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

/** Programs that open ports without declaring them; a variable may move the port. */
const KNOWN: readonly { image: RegExp; port: number; detail: string; variable?: string }[] = [
  { image: /metallb\/.*speaker/u, port: 7946, detail: "MetalLB's member list", variable: 'METALLB_ML_BIND_PORT' },
  { image: /kube-router/u, port: 50051, detail: "kube-router's gobgp" },
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
  return KNOWN.filter((known) => known.image.test(image)).map(({ port, detail, variable }) => {
    const entry = arrayAt(container, 'env')
      .filter(isJsonObject)
      .find((one) => one['name'] === variable);
    const moved = Number(entry === undefined ? Number.NaN : stringAt(entry, 'value'));
    return { port: Number.isInteger(moved) && moved > 0 ? moved : port, detail };
  });
}
