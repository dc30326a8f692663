import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyObservation, anyObservations } from '../examples/anyObservations.ts';
import { child, custodian1, teacher } from '../examples/invented.ts';
import { autumnAndSpring } from '../examples/inventedOverTime.ts';
import { comparePlacements } from './comparePlacements.ts';
import { axisDirections, Direction, directions } from './direction.ts';
import { changedVoice } from './evidenceChange.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import type { Placement } from './placement.ts';
import type { ComparedPlacements } from './placementComparison.ts';
import { ownWeighing } from './weighingRule.ts';

const autumn = '2025-10-10';
const spring = '2026-02-09';
const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code.replace('resilience-matrix/', ''));

function compared(before: Placement, after: Placement): ComparedPlacements {
  const comparison = comparePlacements(before, after);
  if (comparison.outcome === 'refused') throw new Error('refused');
  return comparison;
}
const overTime = (observations: readonly Observation[]) =>
  compared(placeInMatrix(observations, { on: autumn }), placeInMatrix(observations, { on: spring }));

describe('the same document in the autumn and in the spring', () => {
  const comparison = overTime(autumnAndSpring);

  test('what came, and what the reported support became when the child said the same', () => {
    expect(comparison.evidence.adversity.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
    expect(
      comparison.evidence.protection.map((change) => [changedVoice(change).heading, change.kind]),
    ).toEqual([
      ['need.presence', 'came'],
      ['world.support', 'came'],
      ['world.support', 'changed'],
      ['world.school', 'came'],
      ['world.school', 'came'],
    ]);
    expect(comparison.evidence.protection[2]).toMatchObject({ shifts: ['nowStands'], entriesCame: [] });
  });

  test('where the boxes lay, side by side', () => {
    const { axes, before, after, days } = comparison;
    expect(days).toBe(122);
    expect(axes.environment.before).toBe(before.axes.environment);
    expect(axes.environment.after).toBe(after.axes.environment);
    expect([axes.child.box, axes.environment.box]).toEqual(['resilience', 'protection']);
    expect([before.quadrant, after.quadrant]).toEqual(['insufficientEvidence', 'mixed']);
  });

  test('who has said something new, and where they see differently now', () => {
    expect(comparison.informants.map(({ informant, kind }) => [informant.kind, kind])).toEqual([
      ['child', 'again'],
      ['professional', 'new'],
      ['custodian', 'again'],
      ['professional', 'again'],
    ]);
    expect(
      comparison.agreement.flatMap(({ before, after }) =>
        after?.kind === 'differ' ? [[after.heading, before?.kind]] : [],
      ),
    ).toEqual([
      ['need.presence', 'oneInformant'],
      ['world.school', 'agree'],
    ]);
    expect(codes(comparison)).toEqual(['otherInformants']);
  });
});

const fact: Observation = {
  id: 'a',
  heading: 'need.care',
  date: '2025-10-01',
  by: teacher,
  basis: 'reported',
  direction: 'adversity',
  text: 'Påhittat.',
};

describe('one piece of evidence', () => {
  test.each([
    ['as it was', [fact], [fact], 'same', undefined],
    ['written since', [], [fact], 'came', undefined],
    ['taken back', [fact], [], 'went', undefined],
    ['borne out by another', [fact], [fact, { ...fact, id: 'b', by: child }], 'changed', ['nowStands']],
    ['seen now, reported then', [fact], [{ ...fact, basis: 'firstHand' }], 'changed', ['nowStands']],
    [
      'something speaks against it',
      [{ ...fact, basis: 'firstHand' }],
      [{ ...fact, basis: 'firstHand', contradictedBy: ['x'] }],
      'changed',
      ['nowOpen'],
    ],
    ['open for another reason', [fact], [{ ...fact, contradictedBy: ['x'] }], 'changed', ['otherStanding']],
    ['noted as serious', [fact], [{ ...fact, severity: 'serious' }], 'changed', ['nowSerious']],
    [
      'no longer noted as serious',
      [{ ...fact, severity: 'serious' }],
      [fact],
      'changed',
      ['noLongerSerious'],
    ],
    ['said more', [fact], [fact, { ...fact, id: 'b' }], 'changed', ['entriesCame']],
    ['replaced', [fact], [{ ...fact, id: 'b' }], 'changed', ['entriesCame', 'entriesWent']],
  ] as const)('%s', (_, before, after, kind, shifts) => {
    const { evidence } = compared(
      placeInMatrix(before, { on: spring }),
      placeInMatrix(after, { on: spring }),
    );
    const change = evidence.adversity.find((one) => changedVoice(one).by.kind === 'professional');
    expect(change?.kind).toBe(kind);
    expect(change?.kind === 'changed' ? change.shifts : undefined).toEqual(shifts);
  });

  test('what the rule lets fade between the days is open, and still there', () => {
    const rule = { ...ownWeighing, id: 'invented-fading', fading: { afterDays: 60 } };
    const seen = { ...fact, basis: 'firstHand' } as const;
    const { evidence, axes, informants } = compared(
      placeInMatrix([seen], { on: autumn, rule }),
      placeInMatrix([seen], { on: spring, rule }),
    );
    expect(evidence.adversity[0]).toMatchObject({
      kind: 'changed',
      shifts: ['nowOpen'],
      after: { standing: 'faded' },
    });
    expect(axes.environment.box).toBe('wider');
    expect(informants[0]?.kind).toBe('silent');
  });
});

describe('what a comparison must not hide', () => {
  const on = (day: typeof spring | typeof autumn, ...observations: readonly Observation[]) =>
    placeInMatrix(observations, { on: day });

  test('nothing new is told, and is not called stable', () => {
    expect(codes(compared(on(autumn, fact), on(spring, fact)))).toEqual(['nothingNew']);
    expect(codes(compared(on(autumn), on(spring)))).toEqual(['nothingNew']);
  });

  test('that only others than the child have said something new', () => {
    const before = on(autumn, { ...fact, id: 'c', by: child }, fact);
    const after = on(spring, { ...fact, id: 'c', by: child }, fact, {
      ...fact,
      id: 'n',
      heading: 'need.play',
    });
    expect(codes(compared(before, after))).toEqual(['childNotHeardSince']);
  });

  test('that somebody new is behind the change, and somebody else is gone', () => {
    const comparison = compared(
      on(autumn, fact),
      on(spring, { ...fact, id: 'n', by: child }, { ...fact, id: 'm', by: custodian1 }),
    );
    expect(comparison.findings.map(({ params }) => params)).toEqual([{ count: 3 }]);
    expect(comparison.informants.map(({ kind }) => kind).sort()).toEqual(['gone', 'new', 'new']);
  });
});

test('somebody who took one thing back and let another stand is silent, not gone', () => {
  const play = { ...fact, id: 'p', heading: 'need.play' } as const;
  const { informants } = compared(
    placeInMatrix([fact, play], { on: spring }),
    placeInMatrix([play], { on: spring }),
  );
  expect(informants).toEqual([{ informant: teacher, kind: 'silent' }]);
});

test('only the headings where agreement has changed are listed', () => {
  const play = { ...fact, id: 'p', heading: 'need.play' } as const;
  const kinder = { ...play, id: 'q', by: child, direction: 'protection' } as const;
  const { agreement } = compared(
    placeInMatrix([fact, play], { on: spring }),
    placeInMatrix([fact, play, kinder], { on: spring }),
  );
  expect(agreement.map(({ before, after }) => [after?.heading, before?.kind, after?.kind])).toEqual([
    ['need.play', 'oneInformant', 'differ'],
  ]);
});

describe('refused by name', () => {
  const now = placeInMatrix([fact], { on: spring });
  test.each([
    [
      'the days are the wrong way round',
      now,
      placeInMatrix([fact], { on: autumn }),
      ['datesReversed'],
      ['core/datesReversed'],
    ],
    [
      'another rule',
      placeInMatrix([fact], { on: autumn, rule: { ...ownWeighing, unheard: 3 } }),
      now,
      ['notSameRule'],
      ['resilience-matrix/notSameRule'],
    ],
    [
      'the same numbers by another name',
      placeInMatrix([fact], { on: autumn, rule: { ...ownWeighing, id: 'x' } }),
      now,
      ['notSameRule'],
      ['resilience-matrix/notSameRule'],
    ],
    [
      'another age limit',
      placeInMatrix([fact], { on: autumn, rule: { ...ownWeighing, fading: { afterDays: 9 } } }),
      now,
      ['notSameRule'],
      ['resilience-matrix/notSameRule'],
    ],
  ] as const)('%s', (_, before, after, reasons, expected) => {
    const comparison = comparePlacements(before, after);
    expect(comparison).toMatchObject({ outcome: 'refused', reasons });
    expect(comparison.findings.map(({ code }) => code)).toEqual(expected);
    expect(Object.keys(comparison)).toEqual(['outcome', 'reasons', 'findings']);
  });

  test('a rule in other words, or read back from storage, is the same rule', () => {
    const worded = {
      ...ownWeighing,
      label: { sv: 'Vår', en: 'Ours' },
      limits: { sv: 'Gräns.', en: 'Limit.' },
    };
    const stored = JSON.parse(
      JSON.stringify(placeInMatrix([fact], { on: autumn, rule: worded })),
    ) as Placement;
    expect(comparePlacements(stored, now).outcome).toBe('compared');
  });

  test('the same day is allowed: somebody may have corrected an entry', () => {
    expect(compared(now, placeInMatrix([{ ...fact, basis: 'firstHand' }], { on: spring })).days).toBe(0);
  });
});

describe('always', () => {
  test('a box that has moved is explained by evidence on its own axis', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const { axes, evidence } = compared(
          placeInMatrix(first, { on: spring }),
          placeInMatrix(second, { on: spring }),
        );
        for (const axis of ['child', 'environment'] as const) {
          const changes = axisDirections[axis].flatMap((direction) => evidence[direction]);
          if (changes.every(({ kind }) => kind === 'same')) expect(axes[axis].box).toBe('same');
        }
      }),
    );
  });

  test.each(Direction.options)(
    'one more fact for %s never gives a box that has moved the other way',
    (direction) => {
      const { axis } = directions[direction];
      const opposite = axisDirections[axis].find((end) => end !== direction);
      fc.assert(
        fc.property(anyObservations, anyObservation, (observations, one) => {
          const { axes } = compared(
            placeInMatrix(observations, { on: spring }),
            placeInMatrix([...observations, { ...one, direction }], { on: spring }),
          );
          expect(axes[axis].box).not.toBe(opposite);
          expect(axes[axis === 'child' ? 'environment' : 'child'].box).toBe('same');
        }),
      );
    },
  );

  test('turned round, what came went, narrower is wider, and towards one end is towards the other', () => {
    const turned = {
      same: 'same',
      narrower: 'wider',
      wider: 'narrower',
      resilience: 'vulnerability',
      vulnerability: 'resilience',
      protection: 'adversity',
      adversity: 'protection',
    } as const;
    const turnedKind = { came: 'went', went: 'came', changed: 'changed', same: 'same' } as const;
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const a = placeInMatrix(first, { on: spring });
        const b = placeInMatrix(second, { on: spring });
        const [there, back] = [compared(a, b), compared(b, a)];
        for (const axis of ['child', 'environment'] as const)
          expect(back.axes[axis].box).toBe(turned[there.axes[axis].box]);
        for (const direction of Direction.options)
          expect(back.evidence[direction].map(({ kind }) => kind)).toEqual(
            there.evidence[direction].map(({ kind }) => turnedKind[kind]),
          );
      }),
    );
  });

  test('no number but the days says how much: there is none outside the placements and their intervals', () => {
    const numbersIn = (value: unknown, path: string): string[] =>
      typeof value === 'number'
        ? [path]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`))
          : [];
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const { before, after, ...rest } = compared(
          placeInMatrix(first, { on: autumn }),
          placeInMatrix(second, { on: spring }),
        );
        const found = numbersIn(rest, '').filter(
          (path) => !/\.(interval\.[01]|params\.count)$|^\.days$/.test(path),
        );
        expect(found).toEqual([]);
      }),
    );
  });
});
