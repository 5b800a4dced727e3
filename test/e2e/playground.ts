// `npm run playground`: a real API server with OpenELB's CRDs, the small cluster of examples/world and the registered
// webhook, for a person with kubectl. Ctrl-C takes everything down.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBinaries, pinnedVersion } from './control-plane/binaries.ts';
import { bootCluster } from './support/cluster.ts';
import { installExampleWorld } from './support/seed.ts';
import { webhookFor } from './support/webhook.ts';

const out = (line: string) => process.stdout.write(`${line}\n`);

/** Resolves with the first Ctrl-C or SIGTERM. */
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});

async function play(): Promise<void> {
  const found = await findBinaries(out);
  if ('missing' in found) {
    process.stderr.write(`${found.missing}\n`);
    process.exitCode = 2;
    return;
  }
  const { folder, hasControllers } = found;
  const started = performance.now();
  const cluster = await bootCluster({ binaries: folder, controllers: hasControllers, hasControllers });
  try {
    await installExampleWorld(cluster.connection());
    const webhook = await webhookFor(cluster);
    webhook.start();
    try {
      await webhook.ready(60_000);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      for (const line of welcome({ ...cluster, folder, webhook: webhook.port, probes: webhook.probePort, seconds }))
        out(line);
      await stopped;
      out('\ntaking everything down ...');
    } finally {
      await webhook.stop();
    }
  } finally {
    await cluster.stop();
  }
}

interface Facts {
  readonly url: string;
  readonly kubeconfig: string;
  readonly folder: string;
  readonly webhook: number;
  readonly probes: number;
  readonly seconds: string;
}

function welcome({ url, kubeconfig, folder, webhook, probes, seconds }: Facts): readonly string[] {
  const onPath = spawnSync('sh', ['-c', 'command -v kubectl']).status === 0;
  const kubectl = onPath ? 'kubectl' : join(folder, 'kubectl');
  return [
    `control plane  kube-apiserver ${pinnedVersion()} on ${url}, with the cluster of examples/world (${seconds} s)`,
    `webhook        https://127.0.0.1:${webhook}, registered; http://127.0.0.1:${probes}/readyz says how it is`,
    `kubeconfig     ${kubeconfig}`,
    '',
    'Try next, in another terminal:',
    `  export KUBECONFIG=${kubeconfig}`,
    `  ${kubectl} apply -f examples/eip-broken.yaml`,
    `  ${kubectl} apply -f examples/eip-good.yaml`,
    '',
    'Ctrl-C takes everything down.',
  ];
}

await play();
