import { freePorts } from '../control-plane/free-ports.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import { type Cluster, until } from './cluster.ts';
import { type Webhook, webhookFor } from './webhook.ts';

/** Several server processes behind one balancer, registered under its address. */
export interface Replicas {
  readonly balancer: Balancer;
  readonly all: readonly Webhook[];
  /** Prepares one more process with these options besides its own, starts it, and waits until it is in rotation. */
  startReplica(...args: readonly string[]): Promise<Webhook>;
  /** SIGTERM, waits for the end, starts it again as it was, and waits until it is ready, as a Deployment does. */
  restart(replica: Webhook): Promise<void>;
  /** Waits until it gets new connections. */
  inRotation(replica: Webhook): Promise<void>;
  stop(): Promise<void>;
}

/** How late the balancer learns of readiness, in milliseconds. */
const DELAY = 1_000;
/** Longer than it takes the balancer to know. */
const QUIET = '1500ms';

/** No replica yet, only the balancer. They share a CA through the cluster when their options say so. */
export async function replicasFor(cluster: Cluster): Promise<Replicas> {
  const [port = 0] = await freePorts(1);
  const balancer = await startBalancer(DELAY, port);
  const options = new Map<Webhook, readonly string[]>();
  const inRotation = async (replica: Webhook) => {
    const why = () => `not in rotation: ${replica.output().slice(-3000)}`;
    await until(() => balancer.inRotation().includes(replica.port) || undefined, why, 20_000);
  };
  return {
    balancer,
    get all() {
      return [...options.keys()];
    },
    inRotation,
    async startReplica(...args) {
      const address = () => ['--advertise-url', `https://127.0.0.1:${port}`];
      const replica = await webhookFor(cluster, { address });
      const given = ['--drain-quiet', QUIET, ...args];
      options.set(replica, given);
      balancer.add(replica);
      replica.start(...given);
      await inRotation(replica);
      return replica;
    },
    async restart(replica) {
      await replica.stop();
      replica.start(...(options.get(replica) ?? []));
      await replica.ready();
    },
    async stop() {
      await Promise.all([...options.keys()].map((replica) => replica.kill()));
      await balancer.close();
    },
  };
}
