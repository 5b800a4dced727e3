import { X509Certificate } from 'node:crypto';
import { type Logger, pino } from 'pino';
import type { AuthorityFile } from '../certs/authority-file.ts';
import { judgeCallers } from '../certs/callers.ts';
import { CertificateError } from '../certs/certificate-error.ts';
import type { Certificates } from '../certs/certificates.ts';
import { rules } from '../rules/index.ts';
import { buildApp } from '../server/app.ts';
import { largeBodyReader } from '../server/large-body.ts';
import { createMetrics } from '../server/metrics.ts';
import { buildProbeApp } from '../server/probes.ts';
import { presentFromNowOn } from '../server/tls.ts';
import { ConnectionError } from '../sources/cluster/connection-fault.ts';
import { SourceError } from '../sources/documents.ts';
import { PolicyError } from '../sources/policy-file.ts';
import { announcePrediction } from './announce-prediction.ts';
import { keepHeapSmall } from './heap.ts';
import { type PolicyInForce, policyInForce } from './policy-in-force.ts';
import { callersOf } from './serve-callers.ts';
import { certificatesOf, watchTrust } from './serve-certs.ts';
import { healthOf, type Registered } from './serve-health.ts';
import { houseOf } from './serve-house.ts';
import {
  type RegistrationPlan,
  register,
  registrationLine,
  registrationPlan,
  type Surroundings,
  surroundingsOf,
} from './serve-registration.ts';
import { type ServeFacts, type ServeOptions, welcome } from './serve-welcome.ts';
import { clusterOf, type ServedWorld, worldToServe } from './serve-world.ts';
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
  const surroundings = surroundingsOf(clusterOf(options, context.env));
  const plan = registrationPlan(options, surroundings);
  const [callers, policy] = await Promise.all([callersOf(options, log), policyInForce(options.policy, log)]);
  const factsNow = () => policy.engine().policy.facts;
  const served = await worldToServe(options, context, log, factsNow());
  policy.onChange(() => served.world.setFacts(factsNow()));
  const registered: Registered = { planned: plan !== undefined };
  const given = { served, log, callers, policy, plan, surroundings, registered };
  const servers = await startServers(options, given).catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  const facts: ServeFacts = {
    options,
    worldLine: served.line,
    certificates: servers.certificates,
    policy,
    registrationLine: registrationLine(plan, surroundings),
    ...servers.addresses,
    version: context.version,
    rules: rules.length,
  };
  return {
    facts,
    close: async () => {
      policy.close();
      callers?.close();
      await servers.close();
      await served.close();
    },
  };
}

interface Parts {
  readonly served: ServedWorld;
  readonly log: Logger;
  readonly callers: AuthorityFile | undefined;
  readonly policy: PolicyInForce;
  readonly plan: RegistrationPlan | undefined;
  readonly surroundings: Surroundings;
  readonly registered: Registered;
}

async function startServers(options: ServeOptions, parts: Parts) {
  const certificates = await certificatesOf(options, parts);
  const servers = await listen(options, parts, certificates).catch(async (error: unknown) => {
    await certificates.close();
    throw error;
  });
  return {
    ...servers,
    certificates,
    close: async () => {
      await servers.close();
      await certificates.close();
    },
  };
}

async function listen(options: ServeOptions, parts: Parts, certificates: Certificates) {
  const { served, log, callers, policy, registered } = parts;
  const { intake, turnedAway, drain, measures } = houseOf(options, parts.surroundings);
  const largeBodies = largeBodyReader();
  const counts = { judged: 0, otherKinds: 0 };
  const trust = watchTrust(certificates, registered, log);
  const health = healthOf(served, drain, counts, registered, { certificates, trust });
  const live = served.cluster?.live;
  const metrics = await createMetrics({
    ready: () => !health.draining() && health.reasonsNotReady().length === 0,
    certificateStart: () => new X509Certificate(certificates.pair().cert).validFromDate,
    certificateExpiry: certificates.notAfter,
    worldVersion: () => served.world.version,
    resources: () => live?.resources() ?? {},
    resourceEvents: () => live?.counts() ?? new Map(),
    intake: measures,
  });
  const tlsNow = () => ({
    ...certificates.pair(),
    ...(callers === undefined ? {} : { ca: callers.current().pem }),
  });
  const app = buildApp({
    engine: policy.engine,
    mutator: policy.mutator,
    world: served.world,
    ...(live === undefined ? {} : { seen: (group, kind) => live.seen(group, kind) }),
    announce: announcePrediction,
    now: Date.now,
    log,
    tls: tlsNow(),
    ...(callers === undefined ? {} : { callers: judgeCallers(callers, options.clientName) }),
    largeBodies,
    intake,
    turnedAway,
    refusing: drain.refusing,
    counts,
    metrics,
    health,
    probes: options.probePort === undefined,
  });
  for (const source of [callers, certificates]) source?.onChange(() => presentFromNowOn(app, tlsNow()));
  const probes = options.probePort === undefined ? undefined : buildProbeApp(health, metrics);
  const url = await app.listen({ host: options.host, port: options.port });
  const probeUrl = await probes?.listen({ host: options.host, port: options.probePort ?? 0 });
  registered.registrar = startRegistration(options, parts, certificates);
  return {
    addresses: { url, probeUrl: probeUrl ?? url },
    close: async () => {
      // Readiness fails at once, whatever the registrar is waiting for.
      trust.close();
      const drained = drain.stop(probes === undefined ? [app] : [app, probes]);
      await Promise.all([drained, registered.registrar?.close()]);
      await largeBodies.close();
    },
  };
}

/** Begins once requests are answered: a configuration that leads nowhere would close every Eip. */
function startRegistration(options: ServeOptions, parts: Parts, certificates: Certificates) {
  const { plan, served, policy, log } = parts;
  if (plan === undefined || served.cluster === undefined) return undefined;
  const { connection, live } = served.cluster;
  return register(plan, options, {
    connection,
    engine: policy.engine,
    mutator: policy.mutator,
    ca: certificates.authorities,
    mayRegister: () => live.reasonsNotReady().length === 0 && certificates.reasonsNotReady().length === 0,
    log,
  });
}

/** Errors whose message is the line to print. */
const STARTING_ERRORS = [CertificateError, SourceError, PolicyError, ConnectionError];

/** The sentences for what can go wrong at the start; anything else is a fault of ours and keeps its stack. */
function asCommandError(error: unknown, { host, port }: ServeOptions): unknown {
  if (STARTING_ERRORS.some((type) => error instanceof type)) return new CommandError((error as Error).message);
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
