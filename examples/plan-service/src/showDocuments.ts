import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import { openApi } from './openApi.ts';
import { documentationPage } from './page/documentationPage.ts';
import type { Question } from './question.ts';
import { refuse } from './refusal.ts';
import { schemas } from './schemas.ts';

/** What the limit on a caller asks of a route. */
export type RouteSettings = Pick<RouteShorthandOptions, 'config'>;

/** Adds what tells of the service: the page, the OpenAPI document and the schemas. All are made once. */
export function showDocuments(
  app: FastifyInstance,
  questions: readonly Question[],
  limited: RouteSettings,
): void {
  const documents = { sv: openApi('sv', questions), en: openApi('en', questions) };
  const texts = { sv: JSON.stringify(documents.sv), en: JSON.stringify(documents.en) };
  const pages = { sv: documentationPage(documents.sv, 'sv'), en: documentationPage(documents.en, 'en') };
  const list = [...schemas].map(([name, { $id }]) => ({ name, id: $id, href: `/schemas/${name}` }));

  app.get('/', limited, async ({ spoken }, reply) =>
    reply.type('text/html; charset=utf-8').send(pages[spoken]),
  );
  app.get('/openapi.json', limited, async ({ spoken }, reply) =>
    reply.type('application/json; charset=utf-8').send(texts[spoken]),
  );
  app.get('/schemas', limited, async () => ({ schemas: list }));
  app.get<{ Params: { name: string } }>('/schemas/:name', limited, async ({ params }, reply) => {
    const schema = schemas.get(params.name);
    if (!schema) throw refuse('not-found');
    return reply.type('application/schema+json').send(JSON.stringify(schema));
  });
}
