import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { statusBody } from '../admission/encode.ts';
import { RequestFault } from '../admission/review.ts';
import { escapeText } from '../engine/wording.ts';
import { UnreadableInTime } from './large-body.ts';

const REASONS: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequest'],
  [404, 'NotFound'],
  [405, 'MethodNotAllowed'],
  [408, 'Timeout'],
  [413, 'RequestEntityTooLarge'],
  [415, 'UnsupportedMediaType'],
  [503, 'ServiceUnavailable'],
]);

/**
 * Every refusal of the HTTP layer is a Kubernetes Status, since the API server shows its message to the user.
 * Nothing internal leaves: an unexpected error is logged with its stack and answered with a plain sentence.
 */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const known = error instanceof RequestFault ? error.status : (error.statusCode ?? 500);
    reply.header('content-type', 'application/json');
    if (error instanceof UnreadableInTime) {
      return reply
        .code(503)
        .header('retry-after', '1')
        .send(statusBody(503, 'ServiceUnavailable', error.message));
    }
    if (known >= 400 && known < 500) {
      const reason = error instanceof RequestFault ? error.reason : (REASONS.get(known) ?? 'BadRequest');
      const message = escapeText(known === 413 ? TOO_LARGE : error.message, 500);
      log.warn({ status: known, reason, message }, 'refused');
      return reply.code(known).send(statusBody(known, reason, message));
    }
    log.error({ err: error }, 'failed');
    return reply
      .code(500)
      .send(statusBody(500, 'InternalError', 'layer2-guard failed on this request; its log says why'));
  });
  app.setNotFoundHandler((request, reply) => {
    const path = escapeText(request.url.split('?')[0] ?? '', 100);
    const message = `${request.method} ${path} is not served here: POST an AdmissionReview to /validate`;
    return reply
      .code(404)
      .header('content-type', 'application/json')
      .send(statusBody(404, 'NotFound', message));
  });
}

const TOO_LARGE =
  'the body is larger than 7 MiB; two objects of the largest size that the API server stores fit into that';
