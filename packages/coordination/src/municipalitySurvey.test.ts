import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { checkSurvey } from './checkSurvey.ts';
import { CollaborationSurvey } from './collaborationSurvey.ts';
import { municipalitySurvey } from './municipalitySurvey.ts';
import { surveyTotals } from './surveyTotals.ts';

const having = (column: string, value: string) =>
  municipalitySurvey.rows
    .filter(({ answers }) => answers.some((answer) => answer.column === column && answer.value === value))
    .map(({ municipality }) => municipality)
    .join(' ');

describe('kartläggningen 2009 säger vad rapporten säger', () => {
  // Each line is one sentence of the report: whom it names.
  test.each([
    [
      'egna modeller',
      'ownModel',
      'yes',
      'Askersund Degerfors Hallsberg Hällefors Lekeberg Lindesberg Nora Örebro',
    ],
    [
      'skriftliga rutiner',
      'routines',
      'written',
      'Askersund Degerfors Hallsberg Hällefors Karlskoga Lekeberg Lindesberg Nora Örebro',
    ],
    ['muntliga rutiner', 'routines', 'oral', 'Kumla'],
    ['inga rutiner', 'routines', 'none', 'Laxå Ljusnarsberg'],
    ['politiska dokument', 'politicalDocument', 'yes', 'Askersund Degerfors Hallsberg'],
    ['behovet i styrdokument', 'politicalDocument', 'needRaised', 'Lekeberg'],
    ['gemensam organisation', 'jointOrganisation', 'yes', 'Lekeberg Nora'],
    ['utvecklingsarbete', 'developmentOngoing', 'yes', 'Hallsberg Laxå Ljusnarsberg'],
    ['kompetensdagar', 'yearlyCompetenceDays', 'yes', 'Degerfors Hallsberg Karlskoga'],
    ['inte med bland de elva', 'wishesStability', 'content', 'Örebro'],
  ])('%s', (_, column, value, municipalities) => expect(having(column, value)).toBe(municipalities));

  test.each([
    ['ownModel', [8, 4]],
    ['routines', [9, 1, 2]],
    ['politicalDocument', [3, 1, 8]],
    ['jointOrganisation', [2, 10]],
    ['developmentOngoing', [3, 9]],
    ['yearlyCompetenceDays', [3, 9]],
    ['schoolAndSocialServices', [12, 0]],
    ['wishesStability', [11, 1]],
    ['checklists', [12, 0]],
    ['fallenBetween', [12, 0]],
    ['followUpInstrument', [0, 12]],
  ] as const)('%s: %j', (column, counts) => {
    const total = surveyTotals(municipalitySurvey).find((it) => it.column === column);
    expect(total?.values.map(({ municipalities }) => municipalities)).toEqual(counts);
  });

  test('tolv kommuner, 27 intervjuade, elva kolumner med ett svar i varje', () => {
    expect(municipalitySurvey.rows).toHaveLength(12);
    expect(municipalitySurvey.interviewed.reduce((sum, { people }) => sum + people, 0)).toBe(27);
    expect(surveyTotals(municipalitySurvey)).toHaveLength(11);
    expect(checkSurvey(municipalitySurvey)).toEqual([]);
    expect(readInput(CollaborationSurvey, municipalitySurvey).findings).toEqual([]);
  });
});

describe('kontroll av en kartläggning', () => {
  const [first, second] = municipalitySurvey.rows as [
    CollaborationSurvey['rows'][number],
    CollaborationSurvey['rows'][number],
  ];
  const small = { ...municipalitySurvey, rows: [first, second], statedTotals: [] };
  const [answer, ...others] = first.answers as [
    CollaborationSurvey['rows'][number]['answers'][number],
    ...CollaborationSurvey['rows'][number]['answers'],
  ];
  test.each([
    ['samma kommun igen', { rows: [first, first] }, [['surveyMunicipalityTwice', 'rows.1.municipality']]],
    [
      'ett svar för lite',
      { rows: [{ ...first, answers: others }] },
      [['surveyAnswerMissing', 'rows.0.answers']],
    ],
    [
      'ett svar för mycket',
      { rows: [{ ...first, answers: [...first.answers, answer] }] },
      [['surveyAnsweredTwice', 'rows.0.answers.11']],
    ],
    [
      'okänt svar',
      { rows: [{ ...first, answers: [{ ...answer, value: 'x' }, ...others] }] },
      [['surveyAnswerUnknown', 'rows.0.answers.0']],
    ],
    [
      'en uppgiven summa som inte stämmer',
      { statedTotals: [{ column: 'routines', value: 'written', municipalities: 1 }] },
      [['surveyTotalDisagrees', 'statedTotals.0']],
    ],
    [
      'en uppgiven summa av något okänt',
      { statedTotals: [{ column: 'x', value: 'written', municipalities: 0 }] },
      [['surveyAnswerUnknown', 'statedTotals.0']],
    ],
  ])('%s', (_, changed, found) => {
    expect(
      checkSurvey({ ...small, ...changed }).map(({ code, path }) => [
        code.replace('coordination/', ''),
        path.join('.'),
      ]),
    ).toEqual(found);
  });
});
