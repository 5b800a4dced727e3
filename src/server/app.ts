import { createServer, type ServerOptions } from 'node:https';
import Fastify, { type FastifyInstance } from 'fastify';
import { readReviewText } from '../admission/read-text.ts';
import { RequestFault } from '../admission/review.ts';
import { type AnswerDependencies, arrivalOf, type ReviewMetrics } from './answer-review.ts';
import { answerDirectly } from './direct-lane.ts';
import { answerErrors } from './errors.ts';
import type { LargeBodyReader } from './large-body.ts';
import { createOutbox } from './outbox.ts';
import { type MetricsText, serveMetrics, serveProbes } from './probes.ts';
import { type Answering, REVIEW_PATHS } from './review-paths.ts';
import { contextOf, type ServingPair } from './tls.ts';

/** Two objects of the API server's 3 MiB bound and the rest of a review. */
export const BODY_LIMIT = 7 * 1024 * 1024;
/** From this length on (characters) a body is parsed off the event loop, which serves everybody. */
const LARGE = 128 * 1024;

/** Everything the server needs from outside; it opens nothing itself. */
export interface AppDependencies extends AnswerDependencies {
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
  /** How often requests are looked at for that. */
  readonly every: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = { keepAlive: 120_000, request: 8_000, every: 500 };

/** Builds the HTTPS server without listening. */
export function buildApp(dependencies: AppDependencies): FastifyInstance {
  const outbox = createOutbox((error) =>
    dependencies.log.error({ err: error }, 'an answer could not be sent or logged'),
  );
  const lane = { ...dependencies, large: LARGE, outbox };
  const https = serverOptions(dependencies);
  const app = Fastify({
    logger: false,
    https,
    serverFactory: (toFastify) =>
      createServer(https, (request, response) => {
        if (!answerDirectly(request, response, lane)) toFastify(request, response);
      }),
    bodyLimit: BODY_LIMIT,
    // While draining the answers carry Connection: close; Fastify's own 503 has no Retry-After.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  answerErrors(app, dependencies.log);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  if (dependencies.probes) {
    serveProbes(app, dependencies.health);
    serveMetrics(app, dependencies.metrics);
  }
  for (const [path, answer] of REVIEW_PATHS) serveReviews(app, path, answer, dependencies);
  return app;
}

function serverOptions({ tls, timeouts: given }: AppDependencies): ServerOptions {
  const timeouts = { ...DEFAULT_TIMEOUTS, ...given };
  return {
    ...contextOf(tls),
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
    const text = typeof request.body === 'string' ? request.body : '';
    const time = arrival.deadline - dependencies.now();
    const parsed = text.length < LARGE ? readReviewText(text) : await dependencies.largeBodies.read(text, time);
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
