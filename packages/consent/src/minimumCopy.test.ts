import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentPart, DocumentPath } from './documentPart.ts';
import { type CopyAssessment, minimumCopy } from './minimumCopy.ts';
import type { SharingOutcome } from './outcome.ts';

const label = (path: DocumentPath, category: DocumentPart['category'] = 'other'): DocumentPart => ({
  path,
  holder: 'school.other',
  category,
  about: 'child',
});
const answer = (path: DocumentPath, outcome: SharingOutcome = 'clear'): CopyAssessment => ({ path, outcome });

/** An invented plan, small enough to read. */
const document = {
  title: 'Påhittad plan',
  goals: [
    { text: 'Komma till skolan varje dag', note: 'gäller skolan' },
    { text: 'Sova bättre', note: 'gäller vården' },
    { text: 'Ha någon att prata med', note: 'gäller alla' },
  ],
  meeting: { on: '2026-03-02', place: 'biblioteket' },
};

describe('så litet utdrag som möjligt', () => {
  test('bara märkta delar med ett klart ja är med', () => {
    const { copy, leftOut } = minimumCopy(
      document,
      [label(['title']), label(['goals'], 'schooling'), label(['goals', 1], 'health')],
      [answer(['title']), answer(['goals']), answer(['goals', 1], 'consentNeeded')],
    );
    expect(copy).toEqual({ title: 'Påhittad plan', goals: [document.goals[0], document.goals[2]] });
    expect(leftOut).toEqual([
      { path: ['goals', 1], category: 'health', why: 'consentNeeded' },
      { path: ['meeting'], why: 'notLabelled' },
    ]);
  });

  test.each([
    ['clear', false, true],
    ['clear', true, true],
    ['possibleRoute', false, false],
    ['possibleRoute', true, true],
    ['legalReview', false, false],
    ['legalReview', true, true],
    ['consentNeeded', true, false],
    ['noRoute', true, false],
    ['reportNow', true, false],
    ['undetermined', true, false],
  ] as const)('%s, intygat av en tjänsteman: %s → med: %s', (outcome, asserted, kept) => {
    const given = {
      ...answer(['title'], outcome),
      ...(asserted && { asserted: { by: 'rektor', on: '2026-02-09' as const } }),
    };
    const { copy, leftOut } = minimumCopy({ title: 'x' }, [label(['title'])], [given]);
    expect(copy).toEqual(kept ? { title: 'x' } : undefined);
    expect(leftOut).toEqual(kept ? [] : [{ path: ['title'], category: 'other', why: outcome }]);
  });

  test('utan bedömning eller märkning: inte med', () => {
    expect(minimumCopy({ a: 1 }, [label(['a'])], [])).toEqual({
      copy: undefined,
      leftOut: [{ path: ['a'], category: 'other', why: 'notAssessed' }],
    });
    expect(minimumCopy({ a: 1 }, [], [answer(['a'])])).toEqual({
      copy: undefined,
      leftOut: [{ path: [], why: 'notLabelled' }],
    });
  });

  test('en del som utelämnas tar med sig allt under sig', () => {
    const { copy } = minimumCopy(
      document,
      [label(['goals', 0], 'diagnosis'), label(['goals', 0, 'text'])],
      [answer(['goals', 0], 'noRoute'), answer(['goals', 0, 'text'])],
    );
    expect(copy).toBeUndefined();
  });

  test('ett fält i en punkt kan utelämnas utan att resten försvinner', () => {
    const { copy } = minimumCopy(
      document,
      [label(['goals']), label(['goals', 1, 'note'], 'health')],
      [answer(['goals']), answer(['goals', 1, 'note'], 'noRoute')],
    );
    expect(copy).toEqual({ goals: [document.goals[0], { text: 'Sova bättre' }, document.goals[2]] });
  });

  test('punkter tas bort hela: inga luckor, inga null', () => {
    const { copy } = minimumCopy(
      { list: ['a', 'b', 'c'] },
      [label(['list', 0]), label(['list', 2])],
      [answer(['list', 0]), answer(['list', 2])],
    );
    expect(copy).toEqual({ list: ['a', 'c'] });
  });

  test('en märkt lista vars alla punkter utelämnas ser ut som en lista utan punkter', () => {
    const { copy } = minimumCopy(
      { list: ['a'] },
      [label(['list']), label(['list', 0])],
      [answer(['list']), answer(['list', 0], 'noRoute')],
    );
    expect(copy).toEqual({ list: [] });
  });

  test('en märkning för hela handlingen, med undantag', () => {
    const { copy } = minimumCopy(
      document,
      [label([]), label(['meeting', 'place'], 'contact')],
      [answer([]), answer(['meeting', 'place'], 'legalReview')],
    );
    expect(copy).toEqual({ ...document, meeting: { on: '2026-03-02' } });
  });

  test('två märkningar på samma plats måste båda släppa igenom', () => {
    const parts = [label(['title'], 'identity'), label(['title'], 'health')];
    expect(
      minimumCopy(document, parts, [answer(['title']), answer(['title'], 'noRoute')]).copy,
    ).toBeUndefined();
    expect(
      minimumCopy(document, parts, [answer(['title'], 'noRoute'), answer(['title'])]).copy,
    ).toBeUndefined();
  });

  test('en plats skriven som text träffar listan ändå, så att ett nej inte missar sin del', () => {
    const { copy } = minimumCopy(
      { list: ['a', 'b'] },
      [label(['list']), label(['list', '1'])],
      [answer(['list']), answer(['list', '1'], 'noRoute')],
    );
    expect(copy).toEqual({ list: ['a'] });
  });

  test('bedömning och märkning av samma plats möts, hur platsen än är skriven', () => {
    expect(minimumCopy({ list: ['a'] }, [label(['list', 0])], [answer(['list', '0'])]).copy).toEqual({
      list: ['a'],
    });
  });

  test('märkning för en annan form av handlingen: utelämnas och sägs', () => {
    const { copy, leftOut } = minimumCopy(
      { note: 'allt i ett' },
      [label([]), label(['note', 'health'])],
      [answer([]), answer(['note', 'health'], 'noRoute')],
    );
    expect(copy).toEqual({});
    expect(leftOut).toEqual([
      { path: ['note'], why: 'pathNotFound' },
      { path: ['note', 'health'], category: 'other', why: 'pathNotFound' },
    ]);
  });

  test('egenskaper med farliga namn blir vanliga egenskaper', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"admin": true}, "a": 1}');
    const { copy } = minimumCopy(hostile, [label([])], [answer([])]);
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"admin":true},"a":1}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});

describe('egenskaper', () => {
  const leaves = (value: unknown, path: readonly (string | number)[] = []): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
      : [[path.join('/'), value]];
  // Every leaf has its own value, so that it can be recognised wherever it ends up.
  const json = fc
    .array(fc.array(fc.constantFrom('a', 'b', '0', '1'), { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    .map((paths) => {
      const root: Record<string, unknown> = {};
      paths.forEach((path, i) => {
        let at = root;
        for (const step of path.slice(0, -1)) {
          if (typeof at[step] !== 'object') at[step] = {};
          at = at[step] as Record<string, unknown>;
        }
        const last = path.at(-1)!;
        if (typeof at[last] !== 'object') at[last] = `värde ${i}`;
      });
      return root;
    });
  const path = fc.array(fc.constantFrom('a', 'b', '0', '1'), { maxLength: 3 });
  const outcome = fc.constantFrom<SharingOutcome>(
    'clear',
    'clear',
    'consentNeeded',
    'noRoute',
    'possibleRoute',
  );
  const labelled = fc.array(fc.record({ path, outcome }), { maxLength: 8 });
  const under = (where: string, label: readonly string[]) =>
    label.length === 0 || where === label.join('/') || where.startsWith(`${label.join('/')}/`);

  test('ett värde är med precis när någon märkning släpper fram det och ingen håller tillbaka det', () => {
    fc.assert(
      fc.property(json, labelled, (value, labels) => {
        const { copy } = minimumCopy(
          value,
          labels.map(({ path: at }) => label(at)),
          labels.map(({ path: at, outcome: found }) => answer(at, found)),
        );
        const kept = new Set(leaves(copy ?? {}).map(([, leaf]) => leaf));
        for (const [where, leaf] of leaves(value)) {
          const over = labels.filter((one) => under(where, one.path));
          const deeper = labels.some((one) => one.path.join('/').startsWith(`${where}/`));
          expect(kept.has(leaf)).toBe(
            !deeper && over.length > 0 && over.every((one) => one.outcome === 'clear'),
          );
        }
      }),
    );
  });

  test('handlingen ändras inte, och kopian delar inget med den', () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = JSON.stringify(value);
        const { copy } = minimumCopy(value, [label([])], [answer([])]);
        expect(copy).toEqual(value);
        for (const key of Object.keys(copy as object)) delete (copy as Record<string, unknown>)[key];
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});
