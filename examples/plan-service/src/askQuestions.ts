import { type IsoDate, readInput } from '@tsi/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Query } from './asked.ts';
import type { Question } from './question.ts';
import { refuse } from './refusal.ts';
import type { RouteSettings } from './showDocuments.ts';

/** Adds the questions: POST to each one's path. */
export function askQuestions(
  app: FastifyInstance,
  questions: readonly Question[],
  { today, limited }: { readonly today: () => IsoDate; readonly limited: RouteSettings },
): void {
  /** Reads what stands beside the question before the question is received, and after the caller’s limit. */
  const preParsing = async (request: FastifyRequest) => {
    const { value, findings } = readInput(Query, request.query, { locale: request.spoken });
    if (!value) throw refuse('bad-query', findings);
    if (!isPlainJson(request)) throw refuse('wrong-content-type');
    const { on = today(), strictLaw } = value;
    request.asked = { on, locale: request.spoken, strictLaw: strictLaw === 'true' };
  };

  for (const { path, ask } of questions)
    app.post(path, { ...limited, preParsing }, async (request, reply) => {
      const outcome = ask(request.body, request.asked!);
      if ('refused' in outcome) throw refuse('wrong-shape', outcome.refused);
      reply.type('application/json; charset=utf-8');
      return JSON.stringify(outcome.answer);
    });
}

/** JSON in UTF-8, as it is: nothing to decode or unpack. */
function isPlainJson({ headers }: FastifyRequest): boolean {
  const [type = '', ...settings] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = settings.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  const encoding = headers['content-encoding'] ?? 'identity';
  return (
    type.trim() === 'application/json' &&
    (charset === undefined || /^charset="?utf-8"?$/.test(charset)) &&
    encoding === 'identity'
  );
}
