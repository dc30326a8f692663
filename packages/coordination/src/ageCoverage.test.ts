import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageCoverage } from './ageCoverage.ts';
import type { Forum } from './forum.ts';
import { forumMaps } from './forumMaps.ts';
import { forums } from './forums.ts';

const ages = { from: 0, to: 25 };
const told = (coverage: ReturnType<typeof ageCoverage>) =>
  coverage.ranges.map(({ from, to, state }) => `${from}–${to} ${state}`);
const { bengtsfors, dalsEd, fargelanda, mellerud, amal } = forumMaps;

test.each([
  [bengtsfors, ['0–5 notStated', '6–19 covered', '20–25 notStated']],
  [dalsEd, ['0–0 gap', '1–5 covered', '6–19 covered', '20–25 gap']],
  [fargelanda, ['0–5 gap', '6–19 covered', '20–25 gap']],
  [mellerud, ['0–0 notStated', '1–5 covered', '6–19 covered', '20–25 notStated']],
  [amal, ['0–12 covered', '13–25 notStated']],
])('forum och team i $municipality', (map, expected) => {
  expect(told(ageCoverage(map.forums, { ages }))).toEqual(expected);
});

test('det som inte anger ålder nämns, och det som inte tar upp barn räknas inte', () => {
  expect(ageCoverage(bengtsfors.forums, { ages })).toMatchObject({
    spanNotStated: ['bengtsforsSspfWorkingGroup', 'bengtsforsCrimePreventionCouncil'],
    strategic: ['bengtsforsSspfSteeringGroup', 'bengtsforsLocalCareCollaboration'],
  });
});

test('verksamheter räknas när man ber om det, och målgrupper är inte alla', () => {
  const programmes = ageCoverage(bengtsfors.forums, { ages, kinds: ['programme'] });
  expect(told(programmes)).toEqual([
    '0–5 covered',
    '6–6 gap',
    '7–11 forSome',
    '12–12 forSome',
    '13–16 forSome',
    '17–21 planned',
    '22–25 gap',
  ]);
  expect(programmes.ranges[4]).toMatchObject({ planned: ['bengtsforsMiniMaria'] });
});

test('luckorna blir iakttagelser, med åldrarna', () => {
  const { findings } = ageCoverage(dalsEd.forums, { ages, locale: 'en' });
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ['coordination/ageGap', 'None of the forums is for those aged 0.'],
    ['coordination/ageGap', 'None of the forums is for those aged 20–25.'],
  ]);
  const { findings: unknown } = ageCoverage(amal.forums, { ages });
  expect(unknown.map(({ code, severity, params }) => [code, severity, params])).toEqual([
    ['coordination/ageCoverageUnknown', 'info', { ages: '13–25', forums: 3 }],
  ]);
});

describe('påhittade forum', () => {
  const { ageSpan: _, ...silent } = forums.bengtsforsCrimePreventionCouncil;
  const forum = (change: Partial<Forum>): Forum => ({ ...silent, ageSpan: 'notStated', ...change });
  const at = (...list: Forum[]) => ageCoverage(list, { ages: { from: 7, to: 7 } }).ranges[0]!.state;
  const span = { from: 6, to: 19 };
  const target = { sv: 'några', en: 'some' };

  test.each<[string, Forum[], string]>([
    ['inga forum', [], 'gap'],
    ['ett för åldern', [forum({ ageSpan: span })], 'covered'],
    ['ett för en annan ålder', [forum({ ageSpan: { from: 8, to: 19 } })], 'gap'],
    ['ett som inte säger', [forum({})], 'notStated'],
    ['ett med omvänd ålder', [forum({ ageSpan: { from: 19, to: 6 } })], 'notStated'],
    ['ett för en målgrupp', [forum({ ageSpan: span, target })], 'forSome'],
    ['ett för en målgrupp och ett tyst', [forum({ ageSpan: span, target }), forum({})], 'forSome'],
    ['ett planerat', [forum({ ageSpan: span, presence: 'planned' })], 'planned'],
    ['ett planerat och ett tyst', [forum({ ageSpan: span, presence: 'planned' }), forum({})], 'notStated'],
    ['ett planerat som är tyst', [forum({ presence: 'planned' })], 'gap'],
    ['ett som uppges saknas', [forum({ ageSpan: span, presence: 'statedMissing' })], 'gap'],
    [
      'ett strategiskt',
      [forum({ ageSpan: span, switches: { ...silent.switches, strategicOnly: 'yes' } })],
      'gap',
    ],
    [
      'ett utan enskilda ärenden',
      [forum({ ageSpan: span, switches: { ...silent.switches, individualCases: 'no' } })],
      'gap',
    ],
  ])('%s', (_, list, expected) => {
    expect(at(...list)).toBe(expected);
  });

  const anyForum = fc
    .record({
      from: fc.nat(30),
      to: fc.nat(30),
      stated: fc.boolean(),
      some: fc.boolean(),
      presence: fc.constantFrom('present' as const, 'planned' as const),
    })
    .map(({ from, to, stated, some, presence }) =>
      forum({ ageSpan: stated ? { from, to } : 'notStated', presence, ...(some && { target }) }),
    );

  test('områdena täcker varje ålder en gång, i ordning', () => {
    fc.assert(
      fc.property(fc.array(anyForum, { maxLength: 6 }), (list) => {
        const { ranges } = ageCoverage(list, { ages });
        expect(ranges[0]!.from).toBe(0);
        expect(ranges.at(-1)!.to).toBe(25);
        for (const [i, range] of ranges.slice(1).entries()) expect(range.from).toBe(ranges[i]!.to + 1);
      }),
    );
  });

  test('tystnad är aldrig en lucka, och ett forum till gör aldrig en lucka', () => {
    const isGap = (list: Forum[]) => at(...list) === 'gap';
    fc.assert(
      fc.property(fc.array(anyForum, { maxLength: 6 }), anyForum, (list, one) => {
        expect(isGap([...list, forum({})])).toBe(false);
        if (!isGap(list)) expect(isGap([...list, one])).toBe(false);
      }),
    );
  });
});

test.each([
  ['omvända', { from: 5, to: 0 }],
  ['inte hela', { from: 0, to: 2.5 }],
  ['negativa', { from: -1, to: 5 }],
  ['oändliga', { from: 0, to: Number.POSITIVE_INFINITY }],
])('%s åldrar är ett fel i anropet', (_, wrong) => {
  expect(() => ageCoverage([], { ages: wrong })).toThrow(RangeError);
});
