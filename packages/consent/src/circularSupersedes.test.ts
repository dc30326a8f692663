import { describe, expect, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import { circularSupersedes } from './circularSupersedes.ts';
import { child, day, planConsent, request, waiver } from './inventedCase.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

const replaced = (id: string, by: string) => planConsent({ id, supersededBy: { id: by, on: '2026-02-01' } });

describe('samtycken som ersätter varandra', () => {
  test.each([
    ['i en rad', [replaced('a', 'b'), replaced('b', 'c'), planConsent({ id: 'c' })], []],
    ['två i ring', [replaced('a', 'b'), replaced('b', 'a')], [0, 1]],
    ['tre i ring', [replaced('a', 'b'), replaced('b', 'c'), replaced('c', 'a')], [0, 1, 2]],
    [
      'en som leder in i en ring är inte själv i den',
      [replaced('x', 'a'), replaced('a', 'b'), replaced('b', 'a')],
      [1, 2],
    ],
    ['ett som inte gick att läsa', [undefined, replaced('a', 'b'), replaced('b', 'a')], [1, 2]],
    ['ersätter sig självt: en annan iakttagelse', [replaced('a', 'a')], []],
    ['ersatt av något som inte finns', [replaced('a', 'borta')], []],
    ['inga', [], []],
  ] as const)('%s', (_, consents, positions) => {
    const found = circularSupersedes(consents);
    expect(found.map(({ path }) => path)).toEqual(
      positions.map((i) => ['consents', i, 'supersededBy', 'id']),
    );
    expect(found.every(({ code }) => code === 'consent/supersedesInCircle')).toBe(true);
  });
});

describe('fel i ett samtycke syns i svaret med sin plats, och ger aldrig ett ja', () => {
  const give = (...changes: readonly Parameters<typeof waiver>[2][]) =>
    assessSharing(request('childPsychiatry', 'school'), {
      on: day,
      child,
      practice,
      consents: changes.map((one) => waiver('childPsychiatry', 'school', one)),
    });

  test('utan fel: kan lämnas', () => {
    expect(give({}).outcome).toBe('clear');
  });

  test.each([
    [
      'slutar innan det börjar',
      [{ validFrom: '2026-01-20', validTo: '2026-01-10' }],
      'core/datesReversed',
      ['validTo'],
    ],
    [
      'börjar senare och slutar tidigare',
      [{ validFrom: '2026-12-31', validTo: '2026-02-20' }],
      'core/datesReversed',
      ['validTo'],
    ],
    [
      'återkallat innan det lämnats',
      [{ withdrawn: [{ by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-19' }] }],
      'consent/withdrawnBeforeGiven',
      ['withdrawn', 0, 'on'],
    ],
    [
      'återkallat av den som aldrig sagt ja',
      [{ given: [], withdrawn: [{ by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-25' }] }],
      'consent/withdrawnBeforeGiven',
      ['withdrawn', 0, 'on'],
    ],
    [
      'i ring',
      [
        { id: 'a', supersededBy: { id: 'b', on: '2026-02-01' } },
        { id: 'b', supersededBy: { id: 'a', on: '2026-02-01' } },
      ],
      'consent/supersedesInCircle',
      ['supersededBy', 'id'],
    ],
    [
      'ersätter sig självt',
      [{ id: 'a', supersededBy: { id: 'a', on: '2026-02-01' } }],
      'consent/supersedesItself',
      ['supersededBy', 'id'],
    ],
  ] as const)('%s', (_, changes, code, path) => {
    const answer = give(...(changes as unknown as Parameters<typeof waiver>[2][]));
    expect(answer.outcome).not.toBe('clear');
    expect(answer.findings).toContainEqual(expect.objectContaining({ code, path: ['consents', 0, ...path] }));
  });

  test('en okänd sekretess: går inte att avgöra, med plats', () => {
    const asked = { ...request('childPsychiatry', 'school'), holder: 'okänd' };
    const answer = assessSharing(asked as unknown as ReturnType<typeof request>, {
      on: day,
      child,
      practice,
    });
    expect(answer.outcome).toBe('undetermined');
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'core/notAllowed', path: ['holder'] }),
    );
  });
});
