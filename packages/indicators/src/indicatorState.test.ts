import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { checkMergeable } from './checkMergeable.ts';
import { computeIndicator, type IndicatorRow } from './computeIndicator.ts';
import { directlyStandardisedRate } from './directlyStandardisedRate.ts';
import { indicatorState } from './indicatorState.ts';
import { repeatEventsState } from './repeatEventsState.ts';
import { standardisedRateState } from './standardisedRateState.ts';
import { wholeMeanState } from './wholeMeanState.ts';

describe('the same figure as computeIndicator', () => {
  const rowsOf: readonly (readonly [string, readonly IndicatorRow[]])[] = [
    [
      'antal',
      [
        { numerator: 7, denominator: 9 },
        { numerator: 2n, denominator: 6n },
      ],
    ],
    ['nämnaren 0', [{ numerator: 0, denominator: 0 }]],
    [
      'inga rader saknas men en är dold',
      [
        { numerator: 7, denominator: 9 },
        { numerator: 'suppressed', denominator: 6 },
      ],
    ],
    [
      'dold går före saknas',
      [
        { numerator: 'missing', denominator: 6 },
        { numerator: 1, denominator: 'suppressed' },
      ],
    ],
    [
      'täljaren större än nämnaren',
      [
        { numerator: 7, denominator: 6 },
        { numerator: 1, denominator: 9 },
      ],
    ],
    [
      'oläsligt',
      [
        { numerator: -7, denominator: 6 },
        { numerator: 1, denominator: 9 },
      ],
    ],
  ];
  const measures = ['sipOffered', 'concernReportsPerThousandChildYears', 'daysToFirstMeeting'] as const;

  test.each(measures.flatMap((id) => rowsOf.map(([name, rows]) => [id, name, rows] as const)))(
    '%s: %s',
    (id, _, rows) => {
      const { zero, add, finish } = indicatorState(catalogue[id]);
      const [group] = computeIndicator(catalogue[id], rows).groups;
      expect(finish(rows.reduce(add, zero))).toEqual(group?.figure);
    },
  );

  test('inga rader alls är inte 0', () => {
    const { zero, finish } = indicatorState(catalogue.sipOffered);
    expect(finish(zero)).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
  });

  test('konfidensen följer med', () => {
    const { zero, add, finish } = indicatorState(catalogue.sipOffered);
    expect(finish(add(zero, { numerator: 7, denominator: 9 }), { confidence: 0.998 })).toMatchObject({
      confidence: 0.998,
    });
  });
});

describe('vad som får läggas ihop', () => {
  const codes = (...[measure, options]: Parameters<typeof checkMergeable>) =>
    checkMergeable(measure, options).map(({ code, path }) => [code, ...path].join(' '));
  const { sipOffered, openMeasures, dependencyRatio, childrenReported, fullGradesYear9 } = catalogue;

  test.each([
    ['händelser: över allt', sipOffered, {}, []],
    ['en dags antal: inte över tid', openMeasures, {}, ['indicators/doesNotAddUp additive time']],
    ['… men över platser', openMeasures, { apart: ['time'] }, []],
    [
      'befolkning: inte över tid',
      dependencyRatio,
      { apart: ['place'] },
      ['indicators/doesNotAddUp additive time'],
    ],
    ['elever i en årskurs: åldern delar ingenting', fullGradesYear9, {}, []],
    [
      'olika barn: inte alls',
      childrenReported,
      { apart: ['time', 'place', 'age'] },
      ['indicators/personsNotMergeable'],
    ],
    ['… utom delade efter person', childrenReported, { personsApart: true }, []],
    ['medianer: aldrig', 'median', { personsApart: true }, ['indicators/medianNotMergeable']],
    ['olika personer', 'distinctPersons', {}, ['indicators/personsNotMergeable']],
  ] as const)('%s', (_, measure, options, expected) => {
    expect(codes(measure, options)).toEqual(expected);
  });

  test('det som inte får läggas ihop har inget tillstånd, och felet säger varför', () => {
    expect(() => indicatorState(dependencyRatio)).toThrow(/indicators\/doesNotAddUp additive time/);
    expect(() => indicatorState(childrenReported)).toThrow(/indicators\/personsNotMergeable/);
  });
});

describe('standardiserat tal', () => {
  const strata = [
    { id: '0-12', weight: 60 },
    { id: '13-17', weight: 40 },
  ];
  const { zero, add, finish } = standardisedRateState(strata, { per: 1000 });

  test('samma som för alla på en gång', () => {
    const state = [
      { stratum: '13-17', events: 20, exposure: 250n },
      { stratum: '0-12', events: 5, exposure: 100 },
      { stratum: '0-12', events: 7n, exposure: 500 },
    ].reduce(add, zero);
    expect(finish(state, { confidence: 0.9 })).toEqual(
      directlyStandardisedRate(
        [
          { events: 12, exposure: 600, weight: 60 },
          { events: 20, exposure: 250, weight: 40 },
        ],
        { per: 1000, confidence: 0.9 },
      ),
    );
  });

  test.each([
    ['okänt skikt', { stratum: '18-20', events: 1, exposure: 1 }],
    ['oläsligt antal', { stratum: '0-12', events: -1, exposure: 1 }],
  ])('%s: går inte att beräkna', (_, row) => {
    expect(finish(add(zero, row))).toEqual({ kind: 'notComputable', reason: 'countUnreadable' });
  });

  test('ett skikt två gånger är ett fel i programmet', () => {
    expect(() => standardisedRateState([strata[0]!, strata[0]!], { per: 1 })).toThrow(RangeError);
  });
});

test('medelvärde av dagar, och av inga dagar', () => {
  const { zero, add, finish } = wholeMeanState();
  expect(finish([1, 2, 6].reduce(add, zero))).toMatchObject({ value: 3, numerator: 9, denominator: 3 });
  expect(finish(zero)).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
  expect(finish(add(zero, -1))).toEqual({ kind: 'notComputable', reason: 'countUnreadable' });
});

test('upprepade händelser: barn utan händelse räknas men är ingen händelse', () => {
  const { zero, add, finish } = repeatEventsState();
  const state = [0, 2, 2, 1, 0].reduce(add, zero);
  expect(state.histograms['persons']).toEqual([2, 1, 2]);
  expect(finish(state)).toEqual([
    { eventsEach: 1, persons: 1 },
    { eventsEach: 2, persons: 2 },
  ]);
});
