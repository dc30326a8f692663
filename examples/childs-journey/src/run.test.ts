import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCase } from './exampleCase.ts';
import { run } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'childs-journey-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the example with a text as its case file. */
function runWith(text: string, locale = 'sv') {
  const file = join(folder, 'case.json');
  writeFileSync(file, text);
  return run([file, '--locale', locale, '--out', join(folder, 'report.html')]);
}

type Json = Record<string, unknown>;
const at = (value: unknown, path: readonly (string | number)[]) =>
  path.reduce<Json>((part, step) => part[step] as Json, value as Json);

/** The case as text, with one value replaced. */
function caseWith(path: readonly (string | number)[], value: unknown): string {
  const input = structuredClone(exampleCase());
  at(input, path.slice(0, -1))[String(path.at(-1))] = value;
  return JSON.stringify(input, null, 2);
}

describe('det påhittade fallet', () => {
  test.each(['sv', 'en'])('går igenom på %s: sammanfattning, rapport, inga fel', (locale) => {
    const { code, out, err } = runWith(JSON.stringify(exampleCase()), locale);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.at(-1)).toMatch(/report\.html$/);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/<svg /g)).toHaveLength(2);
  });

  test('rapporten är en enda fil: inget skript, inget hämtas utifrån', () => {
    runWith(JSON.stringify(exampleCase()));
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(http|src=/i);
  });

  test('sammanfattningen på skärmen nämner ingen vid namn', () => {
    const { out } = runWith(JSON.stringify(exampleCase()));
    for (const { name } of exampleCase().people)
      for (const part of name.split(' ')) expect(out.join('\n')).not.toContain(part);
  });
});

describe('trasigt underlag: en tydlig iakttagelse med plats, på två språk, utan spår av programmet', () => {
  const voice = ['assessments', 0, 'voices', 0, 'answers', 0] as const;
  test.each([
    ['inte JSON', '{ "on": "2026-02-09", ', 'cli/notJson', '', 2],
    [
      'fel slags värde',
      caseWith(['situation', 'discharge'], 'nej'),
      'core/wrongType',
      'situation.discharge',
      1,
    ],
    [
      'okänt hjul',
      caseWith(['assessments', 1, 'wheel'], 'mabrahjulet'),
      'case/unknownWheel',
      'assessments.1.wheel',
      1,
    ],
    ['30 februari', caseWith(['on'], '2026-02-30'), 'core/notADay', 'on', 1],
    [
      'samtycke som slutar före det börjar',
      caseWith(['consents', 0, 'validTo'], '2026-01-01'),
      'core/datesReversed',
      'consents.0.validTo',
      1,
    ],
    [
      'insats som slutar före den börjar',
      caseWith(['plan', 'actions', 0, 'plannedEnd'], '2026-01-02'),
      'core/datesReversed',
      'plan.actions.0.plannedEnd',
      1,
    ],
    [
      'utanför skalan',
      caseWith([...voice, 'value'], 9),
      'wellbeing-wheel/offScale',
      'assessments.0.voices.0.answers.0.value',
      1,
    ],
    ['okänt fält', caseWith(['child', 'smeknamn'], 'x'), 'core/unknownField', 'child', 1],
    ['planen saknar fält', caseWith(['plan', 'reason'], undefined), 'core/missing', 'plan.reason', 1],
    [
      'fler tackade ja än erbjöds',
      caseWith(['followUp', 'sipAccepted'], 99),
      'case/moreThanAll',
      'followUp.sipAccepted',
      1,
    ],
    [
      'skattning efter dagen',
      caseWith(['assessments', 1, 'date'], '2026-03-01'),
      'case/afterDay',
      'assessments.1.date',
      1,
    ],
  ])('%s', (_, text, code, path, exit) => {
    for (const locale of ['sv', 'en']) {
      const ended = runWith(text, locale);
      const said = ended.err.join('\n');
      expect(ended.code).toBe(exit);
      expect(said).toContain(code);
      expect(said).toContain(path);
      expect(said).toMatch(locale === 'sv' ? / fel: / : / error: /);
      expect(said).not.toMatch(/^\s+at /m);
    }
  });

  test('en fil som inte finns', () => expect(run(['finns-inte.json'])).toMatchObject({ code: 2, out: [] }));
  test('ett val som inte finns', () => expect(run(['--sprak', 'sv'])).toMatchObject({ code: 2, out: [] }));
});

test('inget namn eller nummer som skrevs in upprepas i en iakttagelse, var det än hamnar', () => {
  const name = 'Hemligasson';
  const number = '121212-1212';
  const places: (string | number)[][] = [
    ['on'],
    ['child', name],
    ['child', 'birthDate'],
    ['assessments', 0, 'wheel'],
    ['assessments', 0, 'voices', 0, 'answers', 0, 'spoke'],
    ['assessments', 0, 'voices', 1, 'informant', 'ref'],
    ['observations', 'observations', 0, 'heading'],
    ['observations', 'observations', 0, 'contradictedBy'],
    ['stairs', 'stairs'],
    ['situation', name],
    ['consents', 0, 'kind'],
    ['consents', 0, 'given', 0, 'by', 'ref'],
    ['plan', 'kind'],
    ['plan', 'child', 'personalNumber'],
    ['plan', 'actions', 0, 'operation'],
    ['plan', 'actions', 0, 'needs', 0],
    ['plan', 'participants', 0, 'who', 'kind'],
    ['plan', name],
  ];
  let told = 0;
  for (const path of places)
    for (const entered of [name, number, [name], { [name]: number }]) {
      const { err, out } = runWith(caseWith(path, entered));
      told += err.length;
      expect([...err, ...out].join('\n')).not.toMatch(/Hemligasson|121212/);
    }
  expect(told).toBeGreaterThan(places.length);
});
