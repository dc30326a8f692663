import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { nothingCodes } from './columnCodes.ts';
import { finishSummary } from './finishSummary.ts';
import { mergePopulations } from './mergePopulations.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { PopulationState } from './population.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';
import { summariseAssessments } from './summariseAssessments.ts';
import type { Trigger } from './trigger.ts';
import type { Wheel } from './wheel.ts';

const about = {
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  informant: 'child',
} as const;

/** Ten invented voices a year; the codes are those of the first part, the other parts were not asked. */
const stateOf = (byYear: Readonly<Record<string, readonly number[]>>, wheel: Wheel = shanarri) => {
  const rows = Object.values(byYear).flat();
  return summariseAssessments(wheel, {
    ...about,
    wheel: wheel.id,
    wheelVersion: wheel.version,
    keys: [
      {
        name: 'year',
        values: Object.keys(byYear),
        positions: Uint8Array.from(Object.values(byYear).flatMap((codes, year) => codes.map(() => year))),
      },
    ],
    answers: wheel.spokes.map((_, part) =>
      part === 0 ? Uint8Array.from(rows) : new Uint8Array(rows.length).fill(nothingCodes.notAsked),
    ),
  });
};
const low: Trigger = { name: 'attention', scale: '1-5', atOrWorseThan: 2 };
const { declined, missing } = nothingCodes;
const state = stateOf({ '2026': [0, 1, 1, 4, 4, 4, 4, declined, declined, missing], '2025': [declined] });
const codes = (found: { readonly findings: readonly { readonly code: string }[] }) =>
  found.findings.map(({ code }) => code.replace('wellbeing-wheel/', ''));

describe('den färdiga sammanställningen', () => {
  const { groups, keys, steps } = finishSummary(shanarri, state, { triggers: [low] });

  test('steg, skäl och andel med täljare och nämnare', () => {
    expect(keys).toEqual(['year']);
    expect(steps).toEqual([1, 2, 3, 4, 5]);
    expect(groups[1]).toMatchObject({ key: ['2026'], voices: 10 });
    expect(groups[1]?.spokes[0]).toEqual({
      spoke: 'safe',
      answered: 7,
      steps: [1, 2, 0, 0, 4],
      nothing: { notAsked: 0, declined: 2, notApplicable: 0, unknown: 0, notComputable: 0, missing: 1 },
      reached: [
        { trigger: 'attention', atOrWorseThan: 2, share: { kind: 'counts', numerator: 3, denominator: 7 } },
      ],
    });
  });

  test('där ingen har svarat finns ingen andel, och inte heller noll', () => {
    expect(groups[0]).toMatchObject({ key: ['2025'], voices: 1 });
    expect(groups[0]?.spokes[0]?.reached?.[0]?.share).toEqual({
      kind: 'notComputable',
      reason: 'nobodyAnswered',
    });
  });

  test('utan samtalsgränser sägs inget om någon gräns', () => {
    for (const triggers of [undefined, []])
      expect(
        finishSummary(shanarri, state, triggers ? { triggers } : {}).groups[0]?.spokes[0],
      ).not.toHaveProperty('reached');
  });

  test('en gräns för vissa delar gäller bara dem', () => {
    const { spokes } = finishSummary(shanarri, state, { triggers: [{ ...low, spokes: ['healthy'] }] })
      .groups[1]!;
    expect(spokes.map(({ reached }) => reached?.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });

  test('på en skala där lågt är bra räknas de höga stegen', () => {
    const scale = { ...scales.oneToFive, direction: 'lowerIsBetter' } as const;
    const turned: Wheel = { ...shanarri, scales: [scale] };
    const { groups: read } = finishSummary(turned, state, { triggers: [{ ...low, atOrWorseThan: 4 }] });
    expect(read[1]?.spokes[0]?.reached?.[0]?.share).toMatchObject({ numerator: 4, denominator: 7 });
  });

  test('grupperna står efter sin nyckel, i vilken ordning de än kom', () => {
    const reversed = { ...state, groups: state.groups.toReversed() };
    expect(finishSummary(shanarri, reversed, { triggers: [low] })).toEqual(
      finishSummary(shanarri, state, { triggers: [low] }),
    );
  });

  test('det som barnen svarade ändrar aldrig gruppernas ordning', () => {
    const years = ['2024', '2025', '2026'];
    for (const [a, b, c] of [
      [0, 2, 4],
      [4, 2, 0],
      [2, 4, 0],
    ] as const) {
      const counted = stateOf({ '2026': [c], '2024': [a, a, a], '2025': [b, b] });
      const read = finishSummary(shanarri, counted, { triggers: [low] });
      expect(read.groups.map(({ key: [year] }) => year)).toEqual(years);
    }
  });

  test('bara heltal följer med, inget procenttal och inget medelvärde', () => {
    const numbers = JSON.stringify(groups).match(/-?\d[\d.e+-]*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.every((number) => /^\d+$/.test(number))).toBe(true);
  });
});

describe('det som följer med', () => {
  test('antalen är aldrig färdiga att publicera', () => {
    expect(codes(finishSummary(shanarri, state))).toEqual(['notForPublication']);
    expect(codes(finishSummary(shanarri, stateOf({})))).toEqual(['notForPublication']);
  });

  test('oläsbara svar, gräns på en annan skala, utkast till hjul', () => {
    expect(codes(finishSummary(shanarri, stateOf({ '2026': [9, 0] })))).toEqual([
      'unreadableAnswers',
      'notForPublication',
    ]);
    const other = { ...low, scale: '1-10' };
    expect(codes(finishSummary(shanarri, state, { triggers: [other] }))).toEqual([
      'noTriggerForScale',
      'notForPublication',
    ]);
    expect(codes(finishSummary(orebrohjulet, stateOf({ '2026': [0] }, orebrohjulet)))).toEqual([
      'draftWheel',
      'notForPublication',
    ]);
  });

  test('en gräns som inte kan prövas är ett fel i programmet', () => {
    expect(() => finishSummary(shanarri, state, { triggers: [{ ...low, atOrWorseThan: 2.5 }] })).toThrow(
      RangeError,
    );
  });
});

describe('ett tillstånd som kommer utifrån', () => {
  const group = state.groups[1]!;
  const withHistogram = (name: string, histogram: readonly number[] | undefined) => {
    const { [name]: _, ...others } = group.state.histograms;
    const histograms = histogram ? { ...others, [name]: histogram } : others;
    return { ...group, state: { ...group.state, histograms } };
  };

  test.each<[string, PopulationState['groups'][number]]>([
    ['en del saknas', withHistogram('safe', undefined)],
    ['skälen saknas', withHistogram('safe.nothing', undefined)],
    ['en del för mycket', withHistogram('hopeful', [1])],
    ['ett steg för lite', withHistogram('safe', [1, 2, 0, 4])],
    ['ett skäl för mycket', withHistogram('safe.nothing', [0, 2, 0, 0, 0, 1, 0])],
    ['delen summerar inte till rösterna', withHistogram('safe', [1, 2, 0, 0, 5])],
    ['ingen röst', { ...group, state: { ...group.state, counts: { voices: 0 } } }],
    ['ett nyckelvärde för mycket', { ...group, key: ['2026', '1439'] }],
    ['samma grupp två gånger', { ...group, key: ['2025'] }],
  ])('%s: gruppen visas inte, och det sägs', (_, wrong) => {
    const input = { ...state, groups: [state.groups[0]!, wrong] };
    expect(readInput(PopulationState, input).findings).toEqual([]);
    const read = finishSummary(shanarri, input);
    expect(read.groups.map(({ key }) => key)).toEqual([['2025']]);
    expect(read.findings[0]).toMatchObject({ code: 'wellbeing-wheel/countsDoNotFit', path: ['groups', 1] });
  });

  test.each([
    ['otherWheel', { wheel: 'behovskompassen' }],
    ['otherVersion', { wheelVersion: '2' }],
    ['unknownScale', { scale: 'none' }],
    ['unknownAgeForm', { ageForm: 'none' }],
  ])('%s ger inga grupper', (code, change) => {
    const read = finishSummary(shanarri, { ...state, ...change }, { triggers: [low] });
    expect(read.groups).toEqual([]);
    expect(codes(read)).toContain(code);
  });

  test.each([
    ['ett negativt antal', { counts: { voices: -1 }, histograms: {} }],
    ['ett halvt antal', { counts: { voices: 1 }, histograms: { safe: [0.5] } }],
    ['ett antal som text', { counts: { voices: '1' }, histograms: {} }],
  ])('%s läses inte', (_, wrong) => {
    const { value, findings } = readInput(PopulationState, {
      ...state,
      groups: [{ key: ['2026'], state: wrong }],
    });
    expect(value).toBeUndefined();
    expect(findings[0]?.path.slice(0, 3)).toEqual(['groups', 0, 'state']);
  });
});

describe('att lägga ihop', () => {
  test('samma grupp adderas, andra står kvar', () => {
    const { state: merged } = mergePopulations([state, stateOf({ '2026': [0], '2024': [1] })]);
    expect(merged?.groups.map(({ key, state: { counts } }) => [...key, counts.voices])).toEqual([
      ['2024', 1],
      ['2025', 1],
      ['2026', 11],
    ]);
  });

  test.each([
    ['wheel', { wheel: 'behovskompassen' }],
    ['wheelVersion', { wheelVersion: '2' }],
    ['scale', { scale: '1-10' }],
    ['ageForm', { ageForm: '6-9' }],
    ['informant', { informant: 'custodian' }],
    ['keys', { keys: ['municipality'] }],
  ] as const)('olika %s läggs inte ihop, och det sägs vad', (field, change) => {
    const { state: merged, findings } = mergePopulations([state, state, { ...state, ...change }]);
    expect(merged).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'wellbeing-wheel/notSamePopulation', path: [2, field], params: { field } },
    ]);
  });

  test('inget alls är ett fel i programmet', () => {
    expect(() => mergePopulations([])).toThrow(RangeError);
  });
});
