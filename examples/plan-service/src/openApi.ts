import { type IsoDate, type Text, textIn } from '@tsi/core';
import type { SpokenLocale } from './asked.ts';
import { componentsFor, refTo, shapesOf } from './components.ts';
import { type ProblemName, problems, problemType } from './problems.ts';
import type { Question } from './question.ts';

type Json = Readonly<Record<string, unknown>>;

/** One thing that can be done at an address. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: { readonly 'application/json': { readonly schema: Json; readonly example: unknown } };
  };
  readonly responses: Readonly<Record<string, Json>>;
}

/** An OpenAPI document, as far as the page and the tests look into it. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<
    Record<string, { readonly post?: Operation; readonly get?: Operation } | undefined>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

/** The day of the examples. */
export const exampleDay: IsoDate = '2026-02-09';

const texts = {
  title: { sv: 'Plantjänst', en: 'Plan service' },
  about: {
    sv: 'Kontrollerar planer för barn (SIP, GIP, Barnets plan), svarar på vilken plan som gäller och om uppgifter får lämnas, och skriver ut planer. Tjänsten finner; människor beslutar. Ingenting sparas och ingenting som skickas in loggas.',
    en: 'Checks plans for children (SIP, GIP, Barnets plan), answers which plan applies and whether information may be shared, and writes plans out. The service finds; people decide. Nothing is kept, and nothing that is sent in is logged.',
  },
  on: {
    sv: 'Frågans dag, ÅÅÅÅ-MM-DD. Utan den gäller dagens datum i Stockholm. Svaret säger vilken dag det gäller.',
    en: 'The day of the question, YYYY-MM-DD. Today in Stockholm without it. The answer says which day it is for.',
  },
  locale: {
    sv: 'Språk i svaret. Går före Accept-Language.',
    en: 'The language of the answer. Goes before Accept-Language.',
  },
  strictLaw: {
    sv: 'true: en dag efter den då lagen senast lästes ger ett fel i stället för en varning.',
    en: 'true: a day after the law was last read is an error instead of a warning.',
  },
  acceptLanguage: { sv: 'sv eller en.', en: 'sv or en.' },
  requestId: {
    sv: 'Anropets id, ett UUID. Något annat byts mot ett nytt. Det kommer tillbaka i svaret.',
    en: 'The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer.',
  },
  answer: { sv: 'Svaret', en: 'The answer' },
  openApi: { sv: 'Tjänsten som OpenAPI-dokument', en: 'The service as an OpenAPI document' },
  page: { sv: 'Läsbar beskrivning', en: 'A readable description' },
  schemas: { sv: 'Alla scheman, vid namn', en: 'Every schema, by name' },
  schema: { sv: 'Ett dokuments JSON-schema', en: 'A document’s JSON Schema' },
  schemaName: { sv: 'Dokumentets namn, till exempel plan.', en: 'The document’s name, for example plan.' },
  health: { sv: 'Lever processen?', en: 'Is the process alive?' },
  ready: { sv: 'Tar tjänsten emot frågor?', en: 'Does the service take questions?' },
  readyAbout: {
    sv: '503 från det att tjänsten har fått veta att den ska stängas.',
    en: '503 from when the service has been told to stop.',
  },
} satisfies Readonly<Record<string, Text>>;

/** What can go wrong with every question. */
const questionProblems: readonly ProblemName[] = [
  'bad-query',
  'bad-json',
  'too-slow',
  'too-large',
  'wrong-content-type',
  'wrong-shape',
  'too-many-requests',
  'fault',
];

/** The OpenAPI 3.1 document of the service, in one language. */
export function openApi(locale: SpokenLocale, questions: readonly Question[]): OpenApi {
  const say = (text: Text) => textIn(text, locale);

  const parameter = (name: string, where: 'query' | 'header' | 'path', about: Text, schema: Json): Json => ({
    name,
    in: where,
    ...(where === 'path' && { required: true }),
    description: say(about),
    schema,
  });
  const header = [
    parameter('accept-language', 'header', texts.acceptLanguage, { type: 'string' }),
    parameter('x-request-id', 'header', texts.requestId, { type: 'string', format: 'uuid' }),
  ];
  const language = parameter('locale', 'query', texts.locale, { type: 'string', enum: ['sv', 'en'] });
  const beside = [
    parameter('on', 'query', texts.on, { type: 'string', format: 'date' }),
    language,
    parameter('strictLaw', 'query', texts.strictLaw, { type: 'string', enum: ['true', 'false'] }),
    ...header,
  ];

  /** Problems by status: a status can have more than one. */
  const failing = (names: readonly ProblemName[]): Record<string, Json> =>
    Object.fromEntries(
      names.map((name) => {
        const { status } = problems[name];
        const same = names.filter((other) => problems[other].status === status);
        return [
          String(status),
          {
            description: same
              .map((other) => `${say(problems[other].title)} ${problemType(other)}`)
              .join('\n\n'),
            content: { 'application/problem+json': { schema: refTo('Problem') } },
          },
        ];
      }),
    );
  const got = (type: string, schema: Json): Json => ({
    description: say(texts.answer),
    content: { [type]: { schema } },
  });
  const get = (
    operationId: string,
    about: { readonly summary: Text; readonly description?: Text; readonly tag: string },
    answer: Json,
    names: readonly ProblemName[],
    parameters: readonly Json[] = [],
  ): { readonly get: Operation } => ({
    get: {
      operationId,
      tags: [about.tag],
      summary: say(about.summary),
      ...(about.description && { description: say(about.description) }),
      ...(parameters.length > 0 && { parameters }),
      responses: { 200: answer, ...failing(names) },
    },
  });
  const status = (value: string) => ({
    type: 'object',
    properties: { status: { const: value } },
    required: ['status'],
    additionalProperties: false,
  });

  return {
    openapi: '3.1.0',
    info: { title: say(texts.title), version: '1', description: say(texts.about) },
    paths: {
      ...Object.fromEntries(
        questions.map((one) => [
          one.path,
          {
            post: {
              operationId: one.id,
              tags: ['questions'],
              summary: say(one.summary),
              description: say(one.description),
              parameters: beside,
              requestBody: {
                required: true,
                content: {
                  'application/json': { schema: refTo(shapesOf(one).asked), example: one.example },
                },
              },
              responses: {
                200: {
                  description: say(texts.answer),
                  content: {
                    'application/json': {
                      schema: refTo(shapesOf(one).answered),
                      example: exampleAnswer(one, locale),
                    },
                  },
                },
                ...failing(questionProblems),
              },
            },
          },
        ]),
      ),
      '/schemas': get(
        'listSchemas',
        { summary: texts.schemas, tag: 'schemas' },
        got('application/json', {
          type: 'object',
          properties: {
            schemas: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  id: { type: 'string' },
                  href: { type: 'string' },
                },
                required: ['name', 'id', 'href'],
                additionalProperties: false,
              },
            },
          },
          required: ['schemas'],
          additionalProperties: false,
        }),
        ['too-many-requests'],
      ),
      '/schemas/{name}': get(
        'getSchema',
        { summary: texts.schema, tag: 'schemas' },
        got('application/schema+json', { type: 'object' }),
        ['not-found', 'too-many-requests'],
        [parameter('name', 'path', texts.schemaName, { type: 'string' }), language, ...header],
      ),
      '/openapi.json': get(
        'getOpenApi',
        { summary: texts.openApi, tag: 'documentation' },
        got('application/json', { type: 'object' }),
        ['too-many-requests'],
        [language, ...header],
      ),
      '/': get(
        'getPage',
        { summary: texts.page, tag: 'documentation' },
        got('text/html', { type: 'string' }),
        ['too-many-requests'],
        [language, ...header],
      ),
      '/health': get(
        'getHealth',
        { summary: texts.health, tag: 'operation' },
        got('application/json', status('alive')),
        [],
      ),
      '/ready': get(
        'getReady',
        { summary: texts.ready, description: texts.readyAbout, tag: 'operation' },
        got('application/json', status('ready')),
        ['stopping'],
      ),
    },
    components: { schemas: componentsFor(questions) },
  };
}

/** What the service really answers to its own example. */
function exampleAnswer({ ask, example }: Question, locale: SpokenLocale): unknown {
  const outcome = ask(structuredClone(example), { on: exampleDay, locale, strictLaw: false });
  return 'answer' in outcome ? outcome.answer : undefined;
}
