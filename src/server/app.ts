import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { readReviewText } from '../admission/read-text.ts';
import { evaluationBudget } from './deadline.ts';
import { decisionLine } from './decision-log.ts';
import { answerErrors } from './errors.ts';
import { type JudgeDependencies, judgeRequest } from './judge-request.ts';
import type { LargeBodyReader } from './large-body.ts';
import { type Health, serveProbes } from './probes.ts';

/** Two objects of the API server's 3 MiB bound and the rest of a review. */
export const BODY_LIMIT = 7 * 1024 * 1024;
/** From this length on (characters) a body is parsed off the event loop, which serves everybody. */
const LARGE = 128 * 1024;

/** Certificate and key of the server, PEM. */
export interface ServingPair {
  readonly cert: string;
  readonly key: string;
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3';
}

/** Everything the server needs from outside; it opens nothing itself. */
export interface AppDependencies extends JudgeDependencies {
  readonly log: Logger;
  readonly tls: ServingPair;
  readonly largeBodies: LargeBodyReader;
  readonly health: Health;
  /** True: `/healthz`, `/livez` and `/readyz` are served here too. */
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
  const timeouts = { ...DEFAULT_TIMEOUTS, ...dependencies.timeouts };
  const app = Fastify({
    logger: false,
    https: {
      ...dependencies.tls,
      minVersion: dependencies.tls.minVersion ?? 'TLSv1.3',
      // The API server speaks HTTP/1.1 to webhooks; HTTP/2 was measured slower here.
      ALPNProtocols: ['http/1.1'],
      connectionsCheckingInterval: timeouts.every,
      handshakeTimeout: timeouts.request,
      headersTimeout: timeouts.request,
    },
    keepAliveTimeout: timeouts.keepAlive,
    requestTimeout: timeouts.request,
    bodyLimit: BODY_LIMIT,
    // While draining the answers carry Connection: close; Fastify's own 503 has no Retry-After.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  answerErrors(app, dependencies.log);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  if (dependencies.probes) serveProbes(app, dependencies.health);
  serveValidation(app, dependencies);
  return app;
}

function serveValidation(app: FastifyInstance, dependencies: AppDependencies): void {
  const { largeBodies } = dependencies;
  // Without async: a promise per request costs more than most rules.
  app.post<{ Querystring: { timeout?: string } }>('/validate', (request, reply) => {
    const arrival = {
      started: performance.now(),
      deadline: dependencies.now() + evaluationBudget(request.query.timeout),
    };
    const text = typeof request.body === 'string' ? request.body : '';
    if (text.length < LARGE) {
      answer(readReviewText(text), arrival, reply, dependencies);
      return;
    }
    largeBodies
      .read(text, arrival.deadline - dependencies.now())
      .then((parsed) => answer(parsed, arrival, reply, dependencies))
      .catch((error: unknown) => reply.send(error));
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/validate',
    handler: async (request, reply) => {
      reply.header('allow', 'POST');
      throw Object.assign(new Error(`${request.method} is not served on /validate: POST an AdmissionReview`), {
        statusCode: 405,
      });
    },
  });
}

function answer(
  parsed: unknown,
  { started, deadline }: { readonly started: number; readonly deadline: number },
  reply: FastifyReply,
  dependencies: AppDependencies,
): void {
  const judgement = judgeRequest(parsed, deadline, dependencies);
  dependencies.log.info(decisionLine(judgement, dependencies.world, performance.now() - started), 'decision');
  // While draining, clients are told to take their next request elsewhere.
  if (dependencies.health.draining()) reply.header('connection', 'close');
  reply.header('content-type', 'application/json').send(judgement.body);
}
