import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiConnection, ApiResponse } from '../../../src/kube-api/api-connection.ts';
import { type Manifest, pathOf } from './seed.ts';

/** How one apply ended. */
export type Outcome = 'right' | 'wrong' | 'refused';

/** What became of the applies of a trickle. */
export interface TrickleReport {
  /** Passed, or denied where a fault had to be denied. */
  readonly right: number;
  /** What the API server itself refused while it was not there, or not yet. */
  readonly refused: readonly string[];
  /** Everything else: failed because of the webhook, or let through though it had to be denied. */
  readonly wrong: readonly string[];
}

export interface Trickle {
  /** Applies sent so far. */
  sent(): number;
  /** Applies that are not answered at this moment. */
  inFlight(): number;
  /** Waits until `count` more were sent. */
  more(count: number): Promise<void>;
  /** Stops, waits for the last answers and reports. */
  end(): Promise<TrickleReport>;
}

interface Apply {
  readonly manifest: Manifest;
  readonly dryRun: boolean;
  /** What a denial must say; undefined for what must pass. */
  readonly denial?: RegExp;
}

const OPT_IN = { 'lb.kubesphere.io/v1alpha1': 'openelb', 'eip.openelb.kubesphere.io/v1alpha2': 'office' };

function eip(name: string, spec: object): Manifest {
  const manifest = { apiVersion: 'network.kubesphere.io/v1alpha2', kind: 'Eip', metadata: { name }, spec };
  return manifest;
}

function service(name: string, port: number, annotations: object): Manifest {
  const spec = {
    type: 'LoadBalancer',
    loadBalancerClass: 'openelb.io/openelb',
    selector: { app: 'web' },
    ports: [{ port, protocol: 'TCP' }],
  };
  const metadata = { name, namespace: 'shop', annotations: { ...OPT_IN, ...annotations } };
  return { apiVersion: 'v1', kind: 'Service', metadata, ...{ spec } };
}

const LAYER2 = { protocol: 'layer2', interface: 'eth0', namespaces: ['shop'] };

/**
 * The n-th apply of a trickle over `examples/world`: in turn something right, which changes each time so that the webhook
 * is asked, and something that must be denied. The latter shows that Services are judged too: their entry fails open.
 */
function applyOf(n: number): Apply {
  const round = Math.floor(n / 4);
  const slot = round % 5;
  switch (n % 4) {
    case 0: {
      const address = `192.168.1.${130 + slot * 10}-192.168.1.${134 + slot * 10}`;
      return { manifest: eip(`trickle-${slot}`, { ...LAYER2, address, priority: 10 + (round % 50) }), dryRun: false };
    }
    case 1:
      return { manifest: service(`trickle-${slot}`, 8000 + (round % 50), {}), dryRun: false };
    case 2: {
      const manifest = eip('overlapping', { ...LAYER2, address: '192.168.1.110' });
      return { manifest, dryRun: true, denial: /\[eip-address-overlap\]/ };
    }
    default: {
      const manifest = service('outside', 80, { 'eip.openelb.kubesphere.io/v1alpha1': '192.168.1.201' });
      return { manifest, dryRun: true, denial: /\[service-address-outside\]/ };
    }
  }
}

/** As many at once, so that the API server keeps several connections to the webhook. */
const AT_ONCE = 4;

/** Starts to apply `perSecond` objects a second by server-side apply, a few at once, none waiting for another. */
export function startTrickle(connection: ApiConnection, perSecond = 20): Trickle {
  let sent = 0;
  let right = 0;
  const refused: string[] = [];
  const wrong: string[] = [];
  const open = new Set<Promise<void>>();
  const began = performance.now();

  const send = async (n: number) => {
    const apply = applyOf(n);
    const { text, outcome } = await ask(connection, apply);
    if (outcome === 'right') right += 1;
    else (outcome === 'refused' ? refused : wrong).push(`+${seconds(began)} s, ${text}`);
  };
  let ended = false;
  const running = (async () => {
    while (!ended) {
      for (let count = 0; count < AT_ONCE; count += 1) {
        const one: Promise<void> = send(sent).finally(() => open.delete(one));
        open.add(one);
        sent += 1;
      }
      // Late ones are caught up with: the rate holds over the whole.
      await sleep(Math.max(0, began + (sent * 1000) / perSecond - performance.now()));
    }
  })();
  return {
    sent: () => sent,
    inFlight: () => open.size,
    more: async (count) => {
      const goal = sent + count;
      while (sent < goal) await sleep(20);
    },
    end: async () => {
      ended = true;
      await running;
      await Promise.all(open);
      return { right, refused, wrong };
    },
  };
}

async function ask(
  connection: ApiConnection,
  { manifest, dryRun, denial }: Apply,
): Promise<{ readonly text: string; readonly outcome: Outcome }> {
  const what = `${manifest.kind} ${manifest.metadata.name}`;
  const answer = await connection
    .request({
      method: 'PATCH',
      path: pathOf(manifest),
      query: { fieldManager: 'trickle', force: 'true', ...(dryRun ? { dryRun: 'All' } : {}) },
      contentType: 'application/apply-patch+yaml',
      body: JSON.stringify(manifest),
    })
    .catch((error: unknown) => String(error));
  if (typeof answer === 'string') return { text: `${what}: ${answer}`, outcome: 'refused' };
  return { text: `${what}: ${answer.status} ${answer.body}`, outcome: outcomeOf(answer, denial) };
}

function outcomeOf({ status, body }: ApiResponse, denial: RegExp | undefined): Outcome {
  // Whatever names the webhook is ours to answer for.
  if (/layer2-guard|webhook/.test(body))
    return denial !== undefined && status === 422 && denial.test(body) ? 'right' : 'wrong';
  // An API server that has just started knows no user's rights, no CRDs and no cluster IPs yet.
  if (/allocator not ready/.test(body) || status >= 500 || status === 429 || [401, 403, 404].includes(status))
    return 'refused';
  return denial === undefined && status < 300 ? 'right' : 'wrong';
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
