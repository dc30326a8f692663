import rateLimit from '@fastify/rate-limit';
import type { IsoDate } from '@tsi/core';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Asked, SpokenLocale } from './asked.ts';
import { askQuestions } from './askQuestions.ts';
import { answerClientError } from './clientError.ts';
import { localeOf } from './localeOf.ts';
import { framesOf, type Log } from './logEntry.ts';
import { pageStyleHash } from './page/pageStyle.ts';
import { problemOf, problems } from './problems.ts';
import type { Question } from './question.ts';
import { questions as allQuestions } from './questions.ts';
import { readBody } from './readBody.ts';
import { refusalOf } from './refusal.ts';
import { requestIdOf } from './requestIdOf.ts';
import { type RouteSettings, showDocuments } from './showDocuments.ts';
import { tellHealth } from './tellHealth.ts';
import { tellNotFound } from './tellNotFound.ts';

/** What the service is run with. */
export interface ServiceOptions {
  /** Today, asked at every request that gives no day. */
  readonly today: () => IsoDate;
  readonly log: Log;
  /** Is the service about to stop? Then it is no longer ready. */
  readonly isStopping?: () => boolean;
  /** The longest body, in bytes. */
  readonly bodyLimit?: number;
  /** How long a request may take to arrive, in milliseconds. */
  readonly receiveLimit?: number;
  /** Questions a minute from one caller; 0 for no limit. */
  readonly perMinute?: number;
  /** Behind a proxy of your own, whose `X-Forwarded-For` says who asks. */
  readonly trustProxy?: boolean;
  readonly questions?: readonly Question[];
  /** How a body is read. Another one is for measuring what this one costs. */
  readonly read?: typeof readBody;
}

declare module 'fastify' {
  interface FastifyRequest {
    spoken: SpokenLocale;
    began: number;
    asked: Asked | undefined;
  }
}

/** Headers of every answer. The page may style itself and nothing else. */
const everyAnswer = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src '${pageStyleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  'referrer-policy': 'no-referrer',
  vary: 'accept-language',
  'x-content-type-options': 'nosniff',
};

/** The service, not yet listening. */
export async function service(options: ServiceOptions): Promise<FastifyInstance> {
  const {
    today,
    log,
    isStopping = () => false,
    bodyLimit = 512 * 1024,
    receiveLimit = 10_000,
    perMinute = 600,
    trustProxy = false,
    questions = allQuestions,
    read = readBody,
  } = options;
  const app = fastify({
    // Only what `LogEntry` has room for is logged, so the framework logs nothing.
    logger: false,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    bodyLimit,
    trustProxy,
    requestTimeout: receiveLimit,
    http: { headersTimeout: receiveLimit, connectionsCheckingInterval: Math.min(1000, receiveLimit / 2) },
    // What was asked before the stop is answered as usual; new connections are not taken.
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => answerClientError(error, socket, log),
    frameworkErrors: (error, request, reply) => {
      answerProblem(error, request, reply);
      log({ event: 'notARequest', requestId: request.id, status: reply.statusCode });
    },
  });

  function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { problem, findings = [] } = refusalOf(error);
    if (problem === 'fault') log({ event: 'fault', requestId: request.id, frames: framesOf(error) });
    const locale = request.spoken ?? localeOf(undefined, request.headers['accept-language']);
    const told = problemOf(problem, { locale, requestId: request.id }, findings);
    reply
      .code(problems[problem].status)
      .headers({ ...everyAnswer, 'x-request-id': request.id, 'content-language': locale })
      .type('application/problem+json')
      .send(JSON.stringify(told));
  }

  app.decorateRequest('spoken', 'sv');
  app.decorateRequest('began', 0);
  app.decorateRequest('asked', undefined);
  app.addHook('onRequest', async (request, reply) => {
    request.began = performance.now();
    request.spoken = localeOf(request.query, request.headers['accept-language']);
    reply.headers({ ...everyAnswer, 'x-request-id': request.id, 'content-language': request.spoken });
  });
  // A connection that stayed open after its answer would hold up the stop.
  app.addHook('onSend', async (_, reply) => {
    if (isStopping()) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    log({
      event: 'request',
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round((performance.now() - request.began) * 10) / 10,
    });
  });
  app.setErrorHandler(answerProblem);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, bytes: Buffer, done) => {
      try {
        done(null, read(bytes, request.spoken));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  if (perMinute > 0)
    await app.register(rateLimit, { global: false, max: perMinute, timeWindow: 60_000, cache: 20_000 });
  const limited: RouteSettings = perMinute > 0 ? { config: { rateLimit: {} } } : {};

  askQuestions(app, questions, { today, limited });
  showDocuments(app, questions, limited);
  tellHealth(app, isStopping);
  tellNotFound(app, questions, perMinute > 0 ? { preHandler: app.rateLimit() } : {});
  return app;
}
