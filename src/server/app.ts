import { createServer, type ServerOptions } from 'node:https';
import Fastify, { type FastifyInstance } from 'fastify';
import { readReviewText } from '../admission/read-text.ts';
import { RequestFault } from '../admission/review.ts';
import { type AnswerDependencies, arrivalOf, type ReviewMetrics } from './answer-review.ts';
import { answerDirectly } from './direct-lane.ts';
import { answerErrors } from './errors.ts';
import { createGate, type GateDependencies } from './gate.ts';
import type { LargeBodyReader } from './large-body.ts';
import { createOutbox } from './outbox.ts';
import { type MetricsText, serveMetrics, serveProbes } from './probes.ts';
import { type Answering, REVIEW_PATHS } from './review-paths.ts';
import { contextOf, type ServingPair } from './tls.ts';

/** Two objects of the API server's 3 MiB bound and the rest of a review. */
export const BODY_LIMIT = 7 * 1024 * 1024;
/** From this length on (bytes) a body is parsed off the event loop, which serves everybody. */
export const LARGE_BODY = 128 * 1024;

/** Everything the server needs from outside; it opens nothing itself. */
export interface AppDependencies extends AnswerDependencies, GateDependencies {
  readonly tls: ServingPair;
  readonly largeBodies: LargeBodyReader;
  readonly metrics: ReviewMetrics & MetricsText;
  /** True: `/healthz`, `/livez`, `/readyz` and `/metrics` are served here too. */
  readonly probes: boolean;
  readonly timeouts?: Partial<Timeouts>;
}

/** Time limits of connections, in milliseconds. */
export interface Timeouts {
  /** Idle keep-alive. Go's client keeps idle connections 90 s and does not repeat a POST, so it must close first. */
  readonly keepAlive: number;
  /** Whole request, header and body: a client that sends a byte now and then is cut off. */
  readonly request: number;
  /** How often requests are looked at for that, and for readers that do not take their answer. */
  readonly every: number;
  /** A connection on which nothing moves although a request is in hand: one that is idle has `keepAlive`. */
  readonly stuck: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = { keepAlive: 120_000, request: 8_000, every: 500, stuck: 30_000 };

/** Far more than all API servers of a cluster keep; each costs memory, so that there must be a bound. */
const MAX_CONNECTIONS = 2_000;

/** Builds the HTTPS server without listening. */
export function buildApp(dependencies: AppDependencies): FastifyInstance {
  const outbox = createOutbox((error) =>
    dependencies.log.error({ err: error }, 'an answer could not be sent or logged'),
  );
  const lane = { ...dependencies, large: LARGE_BODY, outbox };
  const gate = createGate(dependencies);
  const timeouts = { ...DEFAULT_TIMEOUTS, ...dependencies.timeouts };
  const https = serverOptions(dependencies.tls, timeouts);
  const app = Fastify({
    logger: false,
    https,
    serverFactory: (toFastify) => {
      const server = createServer(https, (request, response) => {
        if (gate(request, response) && !answerDirectly(request, response, lane)) toFastify(request, response);
      });
      server.maxConnections = MAX_CONNECTIONS;
      server.on('drop', () => {
        dependencies.turnedAway.connection += 1;
      });
      server.timeout = timeouts.stuck;
      return server;
    },
    bodyLimit: BODY_LIMIT,
    // While draining the answers carry Connection: close; Fastify's own 503 has no Retry-After.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  answerErrors(app, dependencies.log);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  if (dependencies.probes) {
    serveProbes(app, dependencies.health);
    serveMetrics(app, dependencies.metrics);
  }
  for (const [path, answer] of REVIEW_PATHS) serveReviews(app, path, answer, dependencies);
  const sweeping = setInterval(() => dependencies.intake.sweep(), timeouts.every).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
  return app;
}

function serverOptions(tls: ServingPair, timeouts: Timeouts): ServerOptions {
  return {
    ...contextOf(tls),
    // Who shows no certificate, or a bad one, is told so in words: the gate looks.
    ...(tls.ca === undefined ? {} : { requestCert: true, rejectUnauthorized: false }),
    // The API server speaks HTTP/1.1 to webhooks; HTTP/2 was measured slower here.
    ALPNProtocols: ['http/1.1'],
    connectionsCheckingInterval: timeouts.every,
    handshakeTimeout: timeouts.request,
    headersTimeout: timeouts.request,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.keepAlive,
  };
}

/** The ordinary way: large bodies, bodies without a length, and everything that has to be refused. */
function serveReviews(app: FastifyInstance, path: string, answer: Answering, dependencies: AppDependencies): void {
  app.post<{ Querystring: { timeout?: string } }>(path, async (request, reply) => {
    const arrival = arrivalOf(request.query.timeout, dependencies.now);
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const time = arrival.deadline - dependencies.now();
    const isLarge = bytes.length >= LARGE_BODY;
    const parsed = isLarge ? await dependencies.largeBodies.read(bytes, time) : readReviewText(bytes.toString());
    // While draining, clients are told to take their next request elsewhere.
    if (dependencies.health.draining()) reply.header('connection', 'close');
    const { body, settle } = answer(parsed, arrival, dependencies);
    reply.header('content-type', 'application/json').send(body);
    settle();
    return reply;
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: path,
    handler: async (request, reply) => {
      reply.header('allow', 'POST');
      throw new RequestFault(
        405,
        'MethodNotAllowed',
        `${request.method} is not served on ${path}: POST an AdmissionReview`,
      );
    },
  });
}
