import { type Finding, type Text, textIn } from '@tsi/core';
import type { SpokenLocale } from './asked.ts';
import { type ToldFindings, toldFindings } from './toldFindings.ts';

/** Every way in which a request can fail, by the last step of its problem type (RFC 9457). */
export const problems = {
  'bad-request': {
    status: 400,
    title: { sv: 'Anropet är inte giltig HTTP.', en: 'The request is not valid HTTP.' },
  },
  'bad-query': {
    status: 400,
    title: { sv: 'Adressens frågedel går inte att läsa.', en: 'The query cannot be read.' },
  },
  'bad-json': {
    status: 400,
    title: { sv: 'Texten är inte läsbar JSON.', en: 'The text is not readable JSON.' },
  },
  'not-found': { status: 404, title: { sv: 'Det finns inget här.', en: 'There is nothing here.' } },
  'wrong-method': {
    status: 405,
    title: { sv: 'Adressen tar inte emot den metoden.', en: 'The address does not take that method.' },
  },
  'too-slow': {
    status: 408,
    title: { sv: 'Anropet kom inte fram i tid.', en: 'The request did not arrive in time.' },
  },
  'too-large': { status: 413, title: { sv: 'Texten är för stor.', en: 'The body is too large.' } },
  'wrong-content-type': {
    status: 415,
    title: {
      sv: 'Bara application/json i UTF-8 utan komprimering tas emot.',
      en: 'Only application/json in UTF-8, not compressed, is taken.',
    },
  },
  'wrong-shape': {
    status: 422,
    title: { sv: 'Frågan har inte rätt form.', en: 'The question does not have the right shape.' },
  },
  'too-many-requests': {
    status: 429,
    title: { sv: 'För många anrop. Vänta en stund.', en: 'Too many requests. Wait a while.' },
  },
  'headers-too-large': {
    status: 431,
    title: { sv: 'Anropets huvud är för stort.', en: 'The headers are too large.' },
  },
  fault: {
    status: 500,
    title: { sv: 'Ett fel hos tjänsten.', en: 'A fault in the service.' },
  },
  stopping: { status: 503, title: { sv: 'Tjänsten stängs.', en: 'The service is stopping.' } },
} satisfies Readonly<Record<string, { readonly status: number; readonly title: Text }>>;

export type ProblemName = keyof typeof problems;

/** What goes out when a request fails: application/problem+json. */
export interface Problem extends ToldFindings {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** The request's id. */
  readonly instance: string;
}

/** A name, not an address: nothing answers at `.invalid`. */
export const problemType = (name: ProblemName): string => `https://problem.tsi.invalid/${name}`;

/** A problem as it goes out. */
export const problemOf = (
  name: ProblemName,
  about: {
    readonly locale: SpokenLocale;
    readonly requestId: string;
  },
  findings: readonly Finding[] = [],
): Problem => ({
  type: problemType(name),
  title: textIn(problems[name].title, about.locale),
  status: problems[name].status,
  instance: `urn:uuid:${about.requestId}`,
  ...toldFindings(findings),
});
