import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IsoDate } from '@tsi/core';

/** A plan of the corpus that `@tsi/sip-gip` ships with, and what is to be found in it. */
interface CorpusCase {
  readonly file: string;
  readonly on: IsoDate;
  readonly practice?: string;
  readonly agreement?: string;
  readonly family?: string;
  readonly strictLaw?: boolean;
  readonly schemaAccepts: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: readonly (string | number)[];
  }[];
}

const index = createRequire(import.meta.url).resolve('@tsi/sip-gip/corpus/index.json');
const textOf = (file: string) => readFileSync(join(dirname(index), file), 'utf8');
const read = (file: string): unknown => JSON.parse(textOf(file));

/** Every case of the corpus, with the body and the query that ask about it. */
export const corpus = () => {
  const { valid, askedOtherwise, invalid } = read('index.json') as Readonly<
    Record<'valid' | 'askedOtherwise' | 'invalid', readonly CorpusCase[]>
  >;
  return [...valid, ...askedOtherwise, ...invalid].map((one) => ({
    ...one,
    plan: read(one.file),
    query: `on=${one.on}${one.strictLaw ? '&strictLaw=true' : ''}`,
    body: {
      plan: read(one.file),
      ...(one.practice && { practice: read(one.practice) }),
      ...(one.agreement && { agreement: read(one.agreement) }),
      ...(one.family && (read(one.family) as object)),
    },
  }));
};
