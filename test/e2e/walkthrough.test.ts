import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DIALECTS, type Scenario, type Step, scenarioOf, worldFiles } from '../walkthrough/scenario.ts';
import { type Cluster, describeWithCluster, until } from './support/cluster.ts';
import { installCrds } from './support/seed.ts';
import { transcript } from './support/transcript.ts';
import { type Webhook, webhookFor } from './support/webhook.ts';

const CRDS = { openelb: 'openelb-crds.yaml', kubeelb: 'alias-crd.yaml' } as const;

for (const dialect of DIALECTS) {
  await describeWithCluster(`from a first Eip to an address that answers: ${dialect}`, {}, (cluster) => {
    const scenario = scenarioOf(dialect);
    let webhook: Webhook;
    before(async () => {
      await installCrds(cluster.connection(), CRDS[dialect]);
      // As a person installs it: what kubectl did not apply it patches with a warning of its own.
      await cluster.apply(...worldFiles());
      webhook = await webhookFor(cluster);
      webhook.start(...(scenario.policy === undefined ? [] : ['--policy', join(scenario.folder, scenario.policy)]));
      await webhook.ready();
      await isCalled(cluster, scenario, webhook);
    });
    after(() => webhook?.stop());

    test('what kubectl prints, step by step', async () => {
      const terminal = transcript(cluster, `walkthrough-${dialect}`);
      for (const step of scenario.steps) {
        terminal.say(step.title);
        const { status, text } = await terminal.run(['apply', '-f', step.file], { cwd: scenario.folder });
        assert.equal(status, step.outcome === 'denied' ? 1 : 0, text);
        if (step.outcome === 'denied') continue;
        assert.match(text, new RegExp(` ${step.outcome}$`, 'm'));
        await isKnown(cluster, webhook, join(scenario.folder, step.file));
      }
      terminal.compare();
    });
  });
}

/** A configuration takes effect some moments after it was written; the first step is a denied one. */
async function isCalled(cluster: Cluster, { folder, steps }: Scenario, webhook: Webhook): Promise<void> {
  const [first] = steps as readonly [Step];
  const probe = ['apply', '--dry-run=server', '-f', join(folder, first.file)];
  await until(
    async () => ((await cluster.kubectl(probe)).status === 0 ? undefined : true),
    () => webhook.output(),
  );
}

/** Waits until the webhook's world holds the version of the object that is stored. */
async function isKnown(cluster: Cluster, webhook: Webhook, file: string): Promise<void> {
  const { stdout } = await cluster.kubectl(['get', '-f', file, '-o', 'jsonpath={.kind} {.metadata.resourceVersion}']);
  const [kind = '', version = ''] = stdout.split(' ');
  const plural = `${kind.toLowerCase()}s`;
  await until(async () => {
    const { resources = {} } = (await webhook.readiness()) ?? {};
    const known = Object.entries(resources).some(
      ([id, { resourceVersion = '0' }]) => id.startsWith(plural) && BigInt(resourceVersion) >= BigInt(version),
    );
    return known ? true : undefined;
  }, `${stdout} is not known`);
}
