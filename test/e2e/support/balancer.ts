import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A server process behind the balancer. */
export interface Backend {
  readonly port: number;
  readonly probePort: number;
}

/** A TCP balancer on loopback that learns of readiness late, as kube-proxy does. */
export interface Balancer {
  readonly port: number;
  /** Puts a backend into the list; it gets connections once it is ready and the delay is over. */
  add(backend: Backend): void;
  /** Ports of the backends that get new connections now. */
  inRotation(): readonly number[];
  /** Connections made so far, by port of the backend. */
  connections(): ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** How often every /readyz is asked, in milliseconds. */
const LOOK_EVERY = 100;

/**
 * Starts a balancer. A backend is given new connections, or no more, `delay` milliseconds after its /readyz changed;
 * connections that exist stay, as they do with kube-proxy. One that refuses a connection, because its process is gone,
 * is passed over for the next.
 */
export async function startBalancer(delay: number, port: number): Promise<Balancer> {
  const backends: { readonly at: Backend; isReady: boolean; gets: boolean; since: number }[] = [];
  const counts = new Map<number, number>();
  const sockets = new Set<Socket>();
  let turn = 0;

  const look = async () => {
    for (const backend of backends) {
      const answer = await fetch(`http://127.0.0.1:${backend.at.probePort}/readyz`).catch(() => undefined);
      await answer?.arrayBuffer();
      const isReady = answer?.status === 200;
      if (isReady !== backend.isReady) Object.assign(backend, { isReady, since: performance.now() });
      if (performance.now() - backend.since >= delay) backend.gets = backend.isReady;
    }
  };
  let isOpen = true;
  const looking = (async () => {
    while (isOpen) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  })();

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  };
  /** Tries the backends from one on, each once. */
  const lead = (client: Socket, candidates: readonly Backend[]) => {
    const [first, ...others] = candidates;
    if (first === undefined) return void client.resetAndDestroy();
    const server = connect({ host: '127.0.0.1', port: first.port, allowHalfOpen: true });
    const refused = () => lead(client, others);
    server.once('error', refused);
    server.once('connect', () => {
      server.off('error', refused);
      keep(server);
      counts.set(first.port, (counts.get(first.port) ?? 0) + 1);
      client.pipe(server).pipe(client);
      // What one side cuts off is cut off for the other: a pipe alone would leave it waiting.
      client.once('close', () => server.destroy());
      server.once('close', () => client.destroy());
    });
  };
  const listener = createServer({ allowHalfOpen: true }, (client) => {
    keep(client);
    const ready = backends.filter(({ gets }) => gets).map(({ at }) => at);
    turn += 1;
    lead(client, [...ready.slice(turn % ready.length), ...ready.slice(0, turn % ready.length)]);
  });
  await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
  return {
    port: (listener.address() as AddressInfo).port,
    add: (at) => void backends.push({ at, isReady: false, gets: false, since: performance.now() }),
    inRotation: () => backends.filter(({ gets }) => gets).map(({ at }) => at.port),
    connections: () => counts,
    close: async () => {
      isOpen = false;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
      await looking;
    },
  };
}
