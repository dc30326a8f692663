import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Question } from './question.ts';
import { refuse } from './refusal.ts';

const got = new Set(['/', '/openapi.json', '/schemas', '/health', '/ready']);

/** Adds the answer to every other request: nothing is there, or it is there by another method. */
export function tellNotFound(
  app: FastifyInstance,
  questions: readonly Question[],
  settings: { readonly preHandler?: preHandlerHookHandler },
): void {
  const asked = new Set<string>(questions.map(({ path }) => path));
  const methodsAt = (path: string) => {
    if (asked.has(path)) return 'POST';
    return got.has(path) || /^\/schemas\/[^/]+$/.test(path) ? 'GET, HEAD' : undefined;
  };
  app.setNotFoundHandler(settings, async (request: FastifyRequest, reply: FastifyReply) => {
    const allow = methodsAt(request.url.split('?', 1)[0]!);
    if (!allow) throw refuse('not-found');
    reply.header('allow', allow);
    throw refuse('wrong-method');
  });
}
