import Fastify, { type FastifyInstance } from 'fastify';

/** What probes report. */
export interface Health {
  /** True from SIGTERM on: no new traffic should come here. */
  draining(): boolean;
  /** What stands against being ready, one clause each; empty when ready. */
  reasonsNotReady(): readonly string[];
  /** More for the body of /readyz: what is loaded, how old it is. */
  details(): Readonly<Record<string, unknown>>;
}

/** Serves liveness and readiness. Liveness only says that the event loop turns: a restart mends nothing else. */
export function serveProbes(app: FastifyInstance, health: Health): void {
  for (const url of ['/healthz', '/livez']) {
    app.get(url, async (_request, reply) => reply.type('application/json').send('{"status":"ok"}'));
  }
  app.get('/readyz', async (_request, reply) => {
    const reasons = [...(health.draining() ? ['draining'] : []), ...health.reasonsNotReady()];
    const body = { ready: reasons.length === 0, ...(reasons.length === 0 ? {} : { reasons }), ...health.details() };
    return reply
      .code(reasons.length === 0 ? 200 : 503)
      .type('application/json')
      .send(JSON.stringify(body));
  });
}

/** What is scraped. */
export interface MetricsText {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Serves metrics in the text format of Prometheus. */
export function serveMetrics(app: FastifyInstance, metrics: MetricsText): void {
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}

/** A plain HTTP server for probes and metrics alone, so that a kubelet needs no certificate; not listening yet. */
export function buildProbeApp(health: Health, metrics: MetricsText): FastifyInstance {
  const app = Fastify({ logger: false, forceCloseConnections: true });
  serveProbes(app, health);
  serveMetrics(app, metrics);
  return app;
}
