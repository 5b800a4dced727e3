import { after, before, test } from 'node:test';
import { describeWithCluster, until } from './support/cluster.ts';
import { installExampleWorld } from './support/seed.ts';
import { transcript } from './support/transcript.ts';
import { type Webhook, webhookFor } from './support/webhook.ts';

await describeWithCluster('what kubectl prints for Services', {}, (cluster) => {
  let webhook: Webhook;
  before(async () => {
    await installExampleWorld(cluster.connection());
    webhook = await webhookFor(cluster);
    webhook.start();
    await webhook.ready();
    // A configuration takes effect within about a second.
    const probe = ['apply', '--dry-run=server', '-f', `${import.meta.dirname}/manifests/service-outside.yaml`];
    await until(
      async () => ((await cluster.kubectl(probe)).status === 0 ? undefined : true),
      () => webhook.output(),
    );
  });
  after(() => webhook?.stop());

  test('the most frequent faults, one by one in one file', async () => {
    const terminal = transcript(cluster, 'services');
    await terminal.run(['apply', '-f', 'services.yaml']);
    terminal.say('one alone');
    await terminal.run(['apply', '-f', 'service-outside.yaml']);
    terminal.compare();
  });

  test('what is right is silent, and what OpenELB writes passes', async () => {
    const terminal = transcript(cluster, 'service-good');
    await terminal.run(['apply', '-f', 'service-good.yaml']);
    terminal.say("OpenELB's controller takes it into its hands");
    const label = ['label', '-n', 'shop', 'service', 'good', 'eip.openelb.kubesphere.io/v1alpha2=office'];
    await terminal.run([
      ...label,
      '--as=system:serviceaccount:openelb-system:openelb-controller',
      '--as-group=system:masters',
    ]);
    const status = '{"status":{"loadBalancer":{"ingress":[{"ip":"192.168.1.106"}]}}}';
    await terminal.run([
      'patch',
      '-n',
      'shop',
      'service',
      'good',
      '--subresource=status',
      '--type=merge',
      '-p',
      status,
    ]);
    terminal.say('and lets it go');
    await terminal.run(['delete', '-n', 'shop', 'service', 'good']);
    terminal.compare();
  });
});
