import { type Logger, pino } from 'pino';
import { CertificateError, ensureDevelopmentCertificates, type ServingCertificate } from '../certs/development.ts';
import { rules } from '../rules/index.ts';
import { buildApp } from '../server/app.ts';
import { largeBodyReader } from '../server/large-body.ts';
import { createDrain } from '../server/lifecycle.ts';
import { buildProbeApp } from '../server/probes.ts';
import { SourceError } from '../sources/documents.ts';
import { loadWorld, parseYaml } from '../sources/load-world.ts';
import { PolicyError } from '../sources/policy-file.ts';
import { ClusterWorld } from '../world/cluster-world.ts';
import { announcePrediction } from './announce-prediction.ts';
import { collectGarbage, keepHeapSmall } from './heap.ts';
import { type PolicyInForce, policyInForce } from './policy-in-force.ts';
import { type ServeFacts, type ServeOptions, welcome } from './serve-welcome.ts';
import { CommandError, EXIT, type ProgramContext } from './terminal.ts';

/** Standard error, written in larger pieces off the request path, at least five times a second. */
const LOG_WRITING = { dest: 2, sync: false, minLength: 8_192, periodicFlush: 200 };

/** Runs the webhook until it is told to stop. Throws CommandError when it cannot start. */
export async function serve(options: ServeOptions, context: ProgramContext): Promise<number> {
  keepHeapSmall();
  const stop = context.stop();
  const log = pino({ level: options.logLevel, base: null }, pino.destination(LOG_WRITING));
  const started = await start(options, context, log).catch((error: unknown) => {
    throw asCommandError(error, options);
  });
  for (const line of welcome(started.facts)) context.terminal.out(line);
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  log.info('stopping');
  await started.close();
  log.flush();
  return EXIT.ok;
}

async function start(options: ServeOptions, context: ProgramContext, log: Logger) {
  const paths = options.world.length > 0 ? options.world : [`${context.root}/examples/world`];
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  const [policy, certificate] = await Promise.all([
    policyInForce(options.policy, log),
    ensureDevelopmentCertificates(options.certDir, { hosts: [options.host] }),
  ]);
  const useEngine = (force: PolicyInForce) => world.setFacts(force.engine().policy.facts);
  useEngine(policy);
  policy.onChange(() => useEngine(policy));
  const loaded = await loadWorld(world, paths);
  if (loaded.applied > LARGE_WORLD) collectGarbage();
  const servers = await listen(options, { world, log, policy, certificate });
  const facts: ServeFacts = {
    options,
    paths,
    loaded,
    world,
    certificate,
    policy,
    ...servers.addresses,
    version: context.version,
    rules: rules.length,
  };
  return {
    facts,
    close: async () => {
      policy.close();
      await servers.close();
    },
  };
}

/** From this number of objects on reading them leaves more garbage than is worth keeping room for. */
const LARGE_WORLD = 5_000;

interface Parts {
  readonly world: ClusterWorld;
  readonly log: Logger;
  readonly policy: PolicyInForce;
  readonly certificate: ServingCertificate;
}

/** Times of a stop for a server that nobody balances: short, so that an idle one is gone within two seconds. */
const DRAIN = { quiet: 500, finish: 1000 };

async function listen(options: ServeOptions, { world, log, policy, certificate }: Parts) {
  const drain = createDrain(DRAIN);
  const largeBodies = largeBodyReader();
  const counts = { judged: 0, otherKinds: 0 };
  const health = {
    draining: drain.draining,
    reasonsNotReady: () => [],
    details: () => ({
      world: { scope: world.scope, version: world.version, objects: Object.fromEntries(world.counts()) },
      reviews: counts,
    }),
  };
  const app = buildApp({
    engine: policy.engine,
    world,
    announce: announcePrediction,
    now: Date.now,
    log,
    tls: { cert: certificate.cert, key: certificate.key },
    largeBodies,
    counts,
    health,
    probes: options.probePort === undefined,
  });
  const probes = options.probePort === undefined ? undefined : buildProbeApp(health);
  const url = await app.listen({ host: options.host, port: options.port });
  const probeUrl = await probes?.listen({ host: options.host, port: options.probePort ?? 0 });
  return {
    addresses: { url, probeUrl: probeUrl ?? url },
    close: async () => {
      await drain.stop(probes === undefined ? [app] : [app, probes]);
      await largeBodies.close();
    },
  };
}

/** The sentences for what can go wrong at the start; anything else is a fault of ours and keeps its stack. */
function asCommandError(error: unknown, { host, port }: ServeOptions): unknown {
  if (error instanceof CertificateError || error instanceof SourceError || error instanceof PolicyError) {
    return new CommandError(error.message);
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new CommandError(`port ${port} on ${host} is in use; choose another one with --port, or 0 for any`);
  if (code === 'EACCES')
    return new CommandError(`not allowed to listen on port ${port}; choose one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new CommandError(`${host} is not an address of this machine; choose another one with --host`);
  }
  return error;
}
