import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithCluster, until } from './support/cluster.ts';
import { type Replicas, replicasFor } from './support/replicas.ts';
import { watchRotation } from './support/rotation.ts';
import { installExampleWorld } from './support/seed.ts';
import { startTrickle, type Trickle, type TrickleReport } from './support/trickle.ts';

const ROUNDS = 3;
/** Leaves are renewed every five seconds, the CA every sixteen. */
const CERTIFICATES = ['--certs', 'cluster', '--leaf-life', '7500ms', '--ca-life', '24s'];

await describeWithCluster('three replicas under a steady trickle of applies', {}, (cluster) => {
  let replicas: Replicas;
  before(async () => {
    await installExampleWorld(cluster.connection());
    replicas = await replicasFor(cluster);
    for (let count = 0; count < 3; count += 1) await replicas.startReplica(...CERTIFICATES);
    await inForce();
  });
  after(() => replicas?.stop());

  const connection = cluster.connection();
  const trickle = () => startTrickle(connection);
  /** A configuration takes effect within about a second: until faults of both kinds are denied. */
  const inForce = async () => {
    await until(async () => {
      const probe = trickle();
      await probe.more(4);
      return (await probe.end()).wrong.length === 0 || undefined;
    }, 'not called');
  };
  /** Nothing failed, and applies came at the rate they should. */
  const assertAllRight = ({ right, refused, wrong }: TrickleReport, running: Trickle, perSecond: number) => {
    assert.deepEqual(wrong, []);
    assert.deepEqual(refused, []);
    assert.equal(right, running.sent());
    assert.ok(perSecond > 15, `${perSecond} applies per second`);
  };
  /** Runs a trickle beside what is done to the replicas, and a second longer. */
  const during = async (work: (running: Trickle) => Promise<void>) => {
    const running = trickle();
    const began = performance.now();
    await running.more(10);
    await work(running);
    await running.more(20);
    const seconds = (performance.now() - began) / 1000;
    const report = await running.end();
    return { report, running, perSecond: running.sent() / seconds };
  };

  test('each is restarted in turn, three rounds: no apply fails', async (context) => {
    const { report, running, perSecond } = await during(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const replica of replicas.all) await replicas.restart(replica);
      }
    });
    const made = [...replicas.balancer.connections().values()].join(', ');
    context.diagnostic(`${running.sent()} applies, ${perSecond.toFixed(1)} a second, connections by replica: ${made}`);
    assertAllRight(report, running, perSecond);
  });

  test('leaves rotate every five seconds and the CA twice: no apply fails', async (context) => {
    const watch = watchRotation(cluster.connection(), replicas.all);
    const { report, running, perSecond } = await during(async () => {
      await until(async () => (await watch.look()) || undefined, watch.text, 90_000);
    });
    context.diagnostic(`${running.sent()} applies, ${perSecond.toFixed(1)} a second; ${watch.text()}`);
    assertAllRight(report, running, perSecond);
  });

  test('the API server is restarted: nothing fails but what it refuses itself', async (context) => {
    const { report, running } = await during(async () => {
      await cluster.stopApiServer();
      await sleep(500);
      await cluster.startApiServer();
      await sleep(1_500);
    });
    context.diagnostic(`${running.sent()} applies, ${report.refused.length} refused by the API server itself`);
    assert.deepEqual(report.wrong, []);
    assert.ok(report.right > 20);
    for (const replica of replicas.all) await replica.ready();
  });

  test('one is killed: at most the requests in its hands fail', async (context) => {
    const [first] = replicas.all;
    assert.ok(first !== undefined);
    let inFlight = 0;
    const { report, running } = await during(async ({ inFlight: open }) => {
      // So that it does have requests in its hands.
      first.freeze();
      await sleep(400);
      inFlight = open();
      await first.kill();
      await sleep(1_500);
    });
    context.diagnostic(
      `${running.sent()} applies, ${inFlight} in flight when it was killed, ${report.wrong.length} failed`,
    );
    assert.deepEqual(report.refused, []);
    assert.ok(report.wrong.length <= inFlight, report.wrong.join('\n'));
  });
});
