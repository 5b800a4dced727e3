import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { ensureDevelopmentCertificates } from '../../src/certs/development.ts';
import { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';
import type { ReviewCounts } from '../../src/server/answer-review.ts';
import { type AppDependencies, BODY_LIMIT, buildApp, LARGE_BODY } from '../../src/server/app.ts';
import { noneTurnedAway } from '../../src/server/gate.ts';
import { createIntake, type IntakeBounds } from '../../src/server/intake.ts';
import { largeBodyReader } from '../../src/server/large-body.ts';
import { loadWorld, parseYaml } from '../../src/sources/load-world.ts';
import { ClusterWorld } from '../../src/world/cluster-world.ts';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly world: ClusterWorld;
  readonly ca: string;
  readonly counts: ReviewCounts;
  readonly lines: readonly Record<string, unknown>[];
  close(): Promise<void>;
}

/** As `serve` has them without options. */
export const BOUNDS: IntakeBounds = {
  requests: 256,
  bytes: 64 * 1024 * 1024,
  large: LARGE_BODY,
  longest: BODY_LIMIT,
};

const EXAMPLE_WORLD = join(import.meta.dirname, '../../examples/world');

/** The real application over the example world, its log kept as parsed lines; not listening. */
export async function testApp(
  overrides: Partial<AppDependencies> & { policy?: Policy; rules?: readonly Rule[] } = {},
): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-server-'));
  const certificate = await ensureDevelopmentCertificates(folder, { hosts: ['127.0.0.1'] });
  const world = new ClusterWorld({ scope: 'cluster', parseYaml });
  await loadWorld(world, [EXAMPLE_WORLD]);
  const engine = new Engine(overrides.rules ?? rules, overrides.policy ?? DEFAULT_POLICY);
  const lines: Record<string, unknown>[] = [];
  const log: Logger = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const counts = { judged: 0, otherKinds: 0 };
  const largeBodies = largeBodyReader();
  const app = buildApp({
    engine: () => engine,
    world,
    now: Date.now,
    log,
    tls: certificate,
    largeBodies,
    intake: createIntake(BOUNDS),
    turnedAway: noneTurnedAway(),
    refusing: () => false,
    counts,
    metrics: { review: () => undefined, contentType: 'text/plain', text: async () => '' },
    health: { draining: () => false, reasonsNotReady: () => [], details: () => ({}) },
    probes: true,
    ...overrides,
  });
  await app.ready();
  return {
    app,
    world,
    ca: certificate.ca,
    counts,
    lines,
    close: async () => {
      await app.close();
      await largeBodies.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An AdmissionReview that creates the given Eip spec. */
export function eipReview(
  spec: unknown,
  over: { name?: string; metadata?: object; request?: object } = {},
): Record<string, unknown> {
  const gvk = { group: 'network.kubesphere.io', version: 'v1alpha2' };
  const name = over.name ?? 'lab';
  return {
    kind: 'AdmissionReview',
    apiVersion: 'admission.k8s.io/v1',
    request: {
      uid: '917acfd8-7c91-48dd-acf7-73d831b2d8c5',
      kind: { ...gvk, kind: 'Eip' },
      resource: { ...gvk, resource: 'eips' },
      name,
      operation: 'CREATE',
      userInfo: { username: 'alice' },
      object: {
        apiVersion: 'network.kubesphere.io/v1alpha2',
        kind: 'Eip',
        metadata: { name, ...over.metadata },
        spec,
      },
      oldObject: null,
      dryRun: false,
      ...over.request,
    },
  };
}

export const GOOD_SPEC = { address: '192.168.1.130-192.168.1.140', interface: 'eth0', protocol: 'layer2' };
