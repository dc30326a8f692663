import { addDays } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyObservation, anyObservations } from '../examples/anyObservations.ts';
import { child, copingInAdversity, grandmother, oneSeriousThing, teacher } from '../examples/invented.ts';
import type { Fading } from './fading.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { ownWeighing } from './weighingRule.ts';

const on = '2026-02-09';
const fadingRule = (fading: Fading) => ({ ...ownWeighing, id: 'invented-fading', fading });
const place = (observations: readonly Observation[], afterDays: number, day = on) =>
  placeInMatrix(observations, { on: day as typeof on, rule: fadingRule({ afterDays }) });

const one: Observation = {
  id: 'o1',
  heading: 'need.care',
  date: '2026-01-20',
  by: teacher,
  basis: 'firstHand',
  direction: 'adversity',
  text: 'Påhittat.',
};
const standings = (observations: readonly Observation[], fading: Fading) =>
  Object.values(placeInMatrix(observations, { on, rule: fadingRule(fading) }).evidence)
    .flat()
    .map(({ standing, stands }) => [standing, stands]);

describe('what is old, 20 days before the day', () => {
  test.each([
    ['gränsen är dagen efter: räknas fullt ut', [one], { afterDays: 20 }, [['byItself', true]]],
    ['ett dygn för gammalt', [one], { afterDays: 19 }, [['faded', false]]],
    ['rubriken är undantagen', [one], { afterDays: 0, except: ['need.care'] }, [['byItself', true]]],
    ['en annan rubrik är undantagen', [one], { afterDays: 0, except: ['world.work'] }, [['faded', false]]],
    [
      'sagt igen: färskt',
      [one, { ...one, id: 'o2', date: '2026-02-01' }],
      { afterDays: 10 },
      [['byItself', true]],
    ],
    [
      'det gamla styrker inte det nya',
      [one, { ...one, id: 'o2', by: grandmother, basis: 'reported', date: '2026-02-01' }],
      { afterDays: 10 },
      [
        ['uncorroborated', false],
        ['faded', false],
      ],
    ],
    [
      'en gammal tolkning är ändå en tolkning',
      [{ ...one, basis: 'interpreted' }],
      { afterDays: 1 },
      [['interpreted', false]],
    ],
    [
      'det som motsägs motsägs',
      [{ ...one, contradictedBy: ['x'] }],
      { afterDays: 1 },
      [['contradicted', false]],
    ],
  ] as const)('%s', (_, observations, fading, expected) => {
    expect(standings(observations as readonly Observation[], fading)).toEqual(expected);
  });
});

test('without a rule for it nothing fades: three years later the box is where it was', () => {
  const { axes, findings } = placeInMatrix(copingInAdversity, { on: '2029-02-09' });
  expect(axes).toEqual(placeInMatrix(copingInAdversity, { on }).axes);
  expect(findings.map(({ code }) => code)).not.toContain('resilience-matrix/fadedEvidence');
});

test('that something has faded is told, with the limit that the rule set', () => {
  const found = place([one, { ...one, id: 'o2', by: child, date: '2026-02-09' }], 10).findings.find(
    ({ code }) => code.endsWith('fadedEvidence'),
  );
  expect(found?.params).toEqual({ count: 1, days: 10 });
  const sibling = { ...one, about: { kind: 'sibling', ref: 's' } } as const;
  expect(place([sibling], 10).findings.map(({ code }) => code)).not.toContain(
    'resilience-matrix/fadedEvidence',
  );
  expect(place([one], 20).findings.map(({ code }) => code)).not.toContain('resilience-matrix/fadedEvidence');
});

describe('always', () => {
  const anyDays = fc.nat({ max: 400 });

  test('fading only widens', () => {
    fc.assert(
      fc.property(anyObservations, anyDays, (observations, afterDays) => {
        const fresh = placeInMatrix(observations, { on }).axes;
        const faded = place(observations, afterDays).axes;
        for (const axis of ['child', 'environment'] as const) {
          expect(faded[axis].interval[0]).toBeLessThanOrEqual(fresh[axis].interval[0]);
          expect(faded[axis].interval[1]).toBeGreaterThanOrEqual(fresh[axis].interval[1]);
        }
      }),
    );
  });

  test('with the days that pass and nothing new, the box only widens', () => {
    fc.assert(
      fc.property(anyObservations, anyDays, anyDays, (all, afterDays, later) => {
        const observations = all.filter(({ date }) => date <= on);
        const now = place(observations, afterDays).axes;
        const then = place(observations, afterDays, addDays(on, later)).axes;
        for (const axis of ['child', 'environment'] as const) {
          expect(then[axis].interval[0]).toBeLessThanOrEqual(now[axis].interval[0]);
          expect(then[axis].interval[1]).toBeGreaterThanOrEqual(now[axis].interval[1]);
        }
      }),
    );
  });

  test('when everything is old no side is named, and nothing has left the evidence', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { axes, evidence, quadrant } = place(observations, 30, '2027-06-01');
        expect([axes.child.reading, axes.environment.reading]).toEqual([
          'insufficientEvidence',
          'insufficientEvidence',
        ]);
        expect(quadrant).toBe('insufficientEvidence');
        const counted = observations.filter(({ about }) => about?.kind !== 'sibling');
        expect(
          Object.values(evidence).flatMap((voices) => voices.flatMap((voice) => voice.observations)),
        ).toHaveLength(counted.length);
      }),
    );
  });

  test('what is serious holds the box past the middle however old it is', () => {
    fc.assert(
      fc.property(anyObservations, anyObservation, (observations, any) => {
        const serious = {
          ...any,
          date: '2025-09-01',
          direction: 'adversity',
          severity: 'serious',
          about: { kind: 'child' },
        } as const;
        expect(place([...observations, serious], 30).axes.environment.interval[0]).toBeLessThanOrEqual(-0.25);
      }),
    );
  });
});

test('an old serious thing is still told, and no field is named', () => {
  const years = oneSeriousThing.map((fact) =>
    fact.severity === 'serious' ? { ...fact, date: '2020-01-20' as const } : fact,
  );
  const placement = place(years, 90);
  expect(placement.evidence.adversity[0]).toMatchObject({ standing: 'faded', serious: true });
  expect(placement.findings.map(({ code }) => code)).toContain('resilience-matrix/seriousFact');
  expect(placement.axes.environment.reading).not.toBe('protection');
});
