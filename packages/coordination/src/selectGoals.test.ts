import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalBank } from './goalBank.ts';
import { selectGoals } from './selectGoals.ts';

test.each([
  ['allt', {}, 101],
  ['vuxna', { audience: 'adults' }, 12],
  ['barn och unga', { audience: 'children' }, 89],
  ['förebyggande', { directions: ['preventive'] }, 18],
  ['riskerar eller far redan illa', { directions: ['atRisk', 'alreadyHarmed'] }, 48],
  ['ingen inriktning', { directions: [] }, 0],
  ['förebyggande för den som är 7', { directions: ['preventive'], ages: { from: 7, to: 7 } }, 9],
  ['13 år hör till båda grupperna', { directions: ['preventive'], ages: { from: 13, to: 13 } }, 18],
  ['14–20 år, alla barnmål', { audience: 'children', ages: { from: 14, to: 20 } }, 23 + 9 + 11 + 12],
  ['utanför källans åldrar', { ages: { from: 21, to: 30 } }, 12 + 23],
  ['våga eller vilja', { verbs: ['dare', 'want'] }, 14],
] as const)('%s', (_, filter, count) => {
  expect(selectGoals(filter)).toHaveLength(count);
});

test('varje inriktning för sig ger tillsammans hela banken', () => {
  const all = (['overall', 'preventive', 'atRisk', 'alreadyHarmed'] as const).flatMap((direction) =>
    selectGoals({ directions: [direction] }),
  );
  expect(all).toEqual(goalBank);
});

test('ett snävare åldersspann ger aldrig fler mål', () => {
  const year = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(year, year, year, (from, wider, narrower) => {
      const wide = selectGoals({ ages: { from, to: from + wider + narrower } });
      const narrow = selectGoals({ ages: { from, to: from + narrower } });
      expect(wide).toEqual(expect.arrayContaining([...narrow]));
    }),
  );
});

test('egna mål', () => {
  const own = { ...goalBank[0], id: 'eget', verb: 'dare' } as (typeof goalBank)[number];
  expect(selectGoals({ verbs: ['dare'], among: [own] })).toEqual([own]);
});

test('bakvända åldrar är ett misstag i koden', () => {
  expect(() => selectGoals({ ages: { from: 13, to: 12 } })).toThrow(RangeError);
});
