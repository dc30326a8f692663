import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopyRecord, copyEach, countCopies, exportCopies } from './copyEach.ts';
import { minimumCopy } from './minimumCopy.ts';

// Invented records: a child's reference, whether there is a concern, and how urgent it is.
interface Invented {
  readonly ref: string;
  readonly concern: string;
  readonly urgency: number;
}
type Field = keyof Invented;
const fields = ['ref', 'concern', 'urgency'] as const;

const record = (document: Invented, seen: readonly Field[]): CopyRecord => ({
  document,
  parts: fields.map((field) => ({
    path: [field],
    holder: 'school.other',
    category: 'other',
    about: 'child',
  })),
  assessments: fields.map((field) => ({
    path: [field],
    outcome: seen.includes(field) ? 'clear' : 'noRoute',
  })),
});

const invented = fc.record({
  ref: fc.constantFrom('barn 1', 'barn 2', 'barn 3'),
  concern: fc.constantFrom('ja', 'nej'),
  urgency: fc.integer({ min: 0, max: 5 }),
});
const labelled = fc.record({ document: invented, hidden: invented, seen: fc.subarray([...fields]) });

const isConcern = (copy: unknown) => (copy as Partial<Invented>).concern === 'ja';
const byUrgency = (a: unknown, b: unknown) =>
  ((a as Partial<Invented>).urgency ?? 0) - ((b as Partial<Invented>).urgency ?? 0);

/** The same record, with other values where the reader sees nothing. */
const otherwise = ({ document, hidden, seen }: typeof labelled extends fc.Arbitrary<infer T> ? T : never) =>
  record(
    Object.fromEntries(
      fields.map((field) => [field, (seen.includes(field) ? document : hidden)[field]]),
    ) as unknown as Invented,
    seen,
  );

/** Everything a reader can be given. */
const answers = (records: readonly CopyRecord[]) => ({
  list: copyEach(records).copies,
  found: copyEach(records, { where: isConcern, compare: byUrgency }).copies,
  total: countCopies(records),
  concerns: countCopies(records, { where: isConcern }),
  file: exportCopies(records),
});

test('inget som är dolt påverkar en lista, ett antal, en sökning, en ordning eller ett uttag', () => {
  fc.assert(
    fc.property(fc.array(labelled, { maxLength: 6 }), (made) => {
      const records = made.map(({ document, seen }) => record(document, seen));
      expect(answers(made.map(otherwise))).toEqual(answers(records));
    }),
  );
});

test('en handling där inget syns gör ingen skillnad, och inte heller handlingarnas ordning', () => {
  fc.assert(
    fc.property(fc.array(labelled, { maxLength: 6 }), invented, (made, unseen) => {
      const records = made.map(({ document, seen }) => record(document, seen));
      const more = [record(unseen, []), ...records].reverse();
      expect(answers(more)).toEqual(answers(records));
    }),
  );
});

test('en i taget, lista, antal och uttag ger samma svar', () => {
  fc.assert(
    fc.property(fc.array(labelled, { maxLength: 6 }), (made) => {
      const records = made.map(({ document, seen }) => record(document, seen));
      const single = records
        .map(({ document, parts, assessments }) => minimumCopy(document, parts, assessments).copy)
        .filter((copy) => copy !== undefined);
      const { list, total, file } = answers(records);
      const sorted = (copies: readonly unknown[]) => copies.map((copy) => JSON.stringify(copy)).sort();
      expect(sorted(list)).toEqual(sorted(single));
      expect(total).toBe(single.length);
      expect(file.split('\n').slice(0, -1)).toEqual(list.map((copy) => JSON.stringify(copy)));
    }),
  );
});

test('den som lämnar ser vad som saknas i vilken handling', () => {
  const records = [
    record({ ref: 'barn 1', concern: 'ja', urgency: 1 }, ['ref']),
    record({ ref: 'barn 2', concern: 'ja', urgency: 2 }, []),
  ];
  expect(copyEach(records).leftOut.map(({ record: index, path }) => [index, ...path])).toEqual([
    [0, 'concern'],
    [0, 'urgency'],
    [1, 'ref'],
    [1, 'concern'],
    [1, 'urgency'],
  ]);
});
