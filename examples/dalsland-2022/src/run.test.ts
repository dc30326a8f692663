import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInput } from '@tsi/core';
import { checkFigures, type FigureCheck, PublishedFigures, type Verdict } from '@tsi/indicators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const read = readInput(
  PublishedFigures,
  JSON.parse(readFileSync(new URL('../data/dalsland-2022.json', import.meta.url), 'utf8')),
);
const document = read.value!;
const answer = checkFigures(document);
const check = (id: string): FigureCheck => answer.figures.find((found) => found.id === id)!;
const numbers = (from: number, to = from) => ({ kind: 'range', from, to });

test('filen har rätt form och alla hänvisningar leder rätt', () => {
  expect(read.findings).toEqual([]);
  const broken = answer.findings.filter(({ code }) =>
    /unknownFigure|duplicateId|circular|unreadable|partLarger/.test(code),
  );
  expect(broken).toEqual([]);
});

describe('2.5 orosanmälningar per månad och barn', () => {
  test.each([
    ['bengtsfors', 35.7, 1821, 'agreesByTruncation', 20, 19],
    ['dals-ed', 5.1, 997, 'agreesByBoth', 5, 5],
    ['fargelanda', 28.2, 1427, 'agreesByTruncation', 20, 19],
    ['mellerud', 45.5, 2000, 'agreesByTruncation', 23, 22],
    ['amal', 38.6, 2680, 'agreesByBoth', 14, 14],
  ] as const)('%s: %d / %d %s', (place, numerator, denominator, verdict, rounded, truncated) => {
    expect(check(`reports-child-${place}`)).toMatchObject({
      verdict,
      computed: {
        numerator,
        denominator,
        candidates: {
          rounded: { digits: rounded, decimals: 3 },
          truncated: { digits: truncated, decimals: 3 },
        },
      },
    });
  });

  test.each([
    ['bengtsfors', numbers(321), numbers(322)],
    ['dals-ed', numbers(46), numbers(46)],
    ['fargelanda', numbers(254), numbers(254)],
    ['mellerud', { kind: 'impossible' }, numbers(410)],
    ['amal', numbers(347), numbers(348)],
  ])('%s: antalet anmälningar på nio månader', (place, byRounding, byTruncation) => {
    expect(check(`reports-month-${place}`).implied).toEqual({
      unknown: 'numerator',
      byRounding,
      byTruncation,
    });
  });

  test('Melleruds 45,5 kan bara vara avhugget, och avhuggning förklarar hela avsnittet', () => {
    expect(check('reports-month-mellerud').verdict).toBe('possibleByTruncationOnly');
    const rules = answer.displayRules.filter(({ group }) => group.startsWith('reports'));
    expect(rules.map(({ rule }) => rule)).toEqual(['truncation', 'truncation']);
  });
});

describe('2.7 förgymnasial utbildning bland arbetslösa 18–24 år', () => {
  test.each([
    ['bengtsfors', 7, 23, 'wrong'],
    ['dals-ed', 5, 12, 'agreesByTruncation'],
    ['fargelanda', 12, 22, 'agreesByTruncation'],
    ['mellerud', 23, 43, 'agreesByBoth'],
    ['amal', 36, 68, 'agreesByRounding'],
    ['dalsland', 83, 168, 'agreesByBoth'],
  ] as const)('%s: %d av %d %s', (place, numerator, denominator, verdict) => {
    expect(check(`pre-upper-share-${place}`)).toMatchObject({
      verdict,
      computed: { numerator, denominator },
    });
  });

  test('summorna 168 och 83 bekräftar alla antal', () => {
    expect(check('unemployed-dalsland').verdict).toBe('agreesExactly');
    expect(check('pre-upper-dalsland').verdict).toBe('agreesExactly');
    for (const place of ['bengtsfors', 'dals-ed', 'fargelanda', 'mellerud', 'amal']) {
      expect(check(`unemployed-${place}`).confirmedBy).toEqual(['unemployed-dalsland']);
      expect(check(`pre-upper-${place}`).confirmedBy).toEqual(['pre-upper-dalsland']);
    }
  });

  test('Bengtsfors 53 % är den enda uppgift som är fel, och felet pekar på procenttalet', () => {
    const wrong = answer.figures.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ id, pointsAt }) => [id, pointsAt])).toEqual([
      ['pre-upper-share-bengtsfors', 'printedValue'],
    ]);
    const errors = answer.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => [code, document.figures[path[1] as number]?.id])).toEqual([
      ['indicators/printedValueWrong', 'pre-upper-share-bengtsfors'],
    ]);
  });

  test('inget antal av 23 ger 53 %', () => {
    const [numerator] = check('pre-upper-share-bengtsfors').wouldNeed!;
    const impossible = { kind: 'impossible' };
    expect(numerator).toEqual({ unknown: 'numerator', byRounding: impossible, byTruncation: impossible });
  });

  test('ingen enda visningsregel förklarar kolumnen', () => {
    expect(answer.displayRules.find(({ group }) => group === 'pre-upper-share')?.rule).toBe('mixed');
  });

  test('om ett antal ändras bekräftar summan inte längre, och felet pekar inte på procenttalet', () => {
    const figures = document.figures.map((figure) =>
      figure.id === 'pre-upper-bengtsfors' ? { ...figure, printed: '8' } : figure,
    );
    const changed = checkFigures({ ...document, figures }).figures;
    const found = (id: string) => changed.find((figure) => figure.id === id);
    expect(found('pre-upper-dalsland')?.verdict).toBe('wrong');
    expect(found('pre-upper-share-bengtsfors')).toMatchObject({ verdict: 'wrong', pointsAt: 'cannotTell' });
  });
});

describe('det som inte går att räkna fram får gränser', () => {
  test.each([
    ['bengtsfors', numbers(4717, 4740), numbers(346, 351)],
    ['dals-ed', numbers(2421, 2432), numbers(217, 220)],
    ['fargelanda', numbers(3434, 3451), numbers(264, 266)],
    ['mellerud', numbers(4693, 4716), numbers(393, 396)],
    ['amal', numbers(6269, 6300), numbers(491, 494)],
  ])('%s: invånare 20–64 år och arbetskraft 18–24 år, om talen är avrundade', (place, working, labour) => {
    expect(check(`dependency-${place}`)).toMatchObject({
      verdict: 'cannotBeDerived',
      implied: { unknown: 'part', byRounding: working },
    });
    expect(check(`unemployment-${place}`)).toMatchObject({
      verdict: 'cannotBeDerived',
      implied: { unknown: 'denominator', byRounding: labour },
    });
  });

  test('det som gick förlorat med diagrammet saknas, och är inte 0', () => {
    expect(check('grades-bengtsfors')).toMatchObject({
      verdict: 'cannotBeDerived',
      computed: { kind: 'notComputable', reason: 'noRelation' },
    });
  });

  test.each([
    ['residents-dalsland', 42327, 1],
    ['children-dalsland', 8925, 1],
    ['share-children-bengtsfors', 1821, 9409],
    ['share-children-dalsland', 8925, 42327],
    ['reports-child-dalsland', 153.1, 8925],
  ])('%s står inte men går att räkna fram: %d / %d', (id, numerator, denominator) => {
    expect(check(id)).toMatchObject({ verdict: 'notStated', computed: { numerator, denominator } });
  });
});

describe('påståendena', () => {
  const [grades, unemployment] = answer.claims;

  test('högre arbetslöshet än Västra Götaland och riket: sammanräknat ja, men inte Bengtsfors och Dals-Ed', () => {
    expect(unemployment?.verdict).toBe('holdsTogetherOnly');
    const outcomes = unemployment?.each.map(({ subject, than, outcome }) => [
      subject.replace('unemployment-', ''),
      than.replace('unemployment-', ''),
      outcome,
    ]);
    expect(outcomes).toEqual([
      ['bengtsfors', 'vg', 'fails'],
      ['bengtsfors', 'riket', 'fails'],
      ['dals-ed', 'vg', 'fails'],
      ['dals-ed', 'riket', 'fails'],
      ['fargelanda', 'vg', 'holds'],
      ['fargelanda', 'riket', 'cannotTell'],
      ['mellerud', 'vg', 'holds'],
      ['mellerud', 'riket', 'holds'],
      ['amal', 'vg', 'holds'],
      ['amal', 'riket', 'holds'],
    ]);
  });

  test('sammanräknat och ovägt medelvärde är två olika tal', () => {
    if (unemployment?.pooled.kind !== 'value' || unemployment.unweightedMean.kind !== 'value')
      throw new Error('Values were expected.');
    expect(unemployment.pooled.lower).toBeGreaterThan(unemployment.unweightedMean.upper);
    expect(unemployment.pooled.lower).toBeCloseTo(168 / 1727, 12);
    expect(unemployment.pooled.against.map(({ outcome }) => outcome)).toEqual(['holds', 'holds']);
  });

  test('fullständiga betyg går inte att avgöra utan diagrammets värden', () => {
    expect(grades).toMatchObject({ verdict: 'cannotTell', pooled: { kind: 'notComputable' } });
  });
});

test('varje omdöme i sammanfattningen', () => {
  const count = (verdict: Verdict) => answer.figures.filter((found) => found.verdict === verdict).length;
  expect({
    exactly: count('agreesExactly'),
    both: count('agreesByBoth'),
    rounding: count('agreesByRounding'),
    truncation: count('agreesByTruncation'),
    wrong: count('wrong'),
  }).toEqual({ exactly: 2, both: 4, rounding: 1, truncation: 5, wrong: 1 });
});

describe('kommandot', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dalsland-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const withFile = (content: string, ...args: string[]) => {
    const path = join(folder, 'figures.json');
    writeFileSync(path, content);
    return run([path, ...args]);
  };

  test('svenska tabeller med täljare, nämnare, intervall och omdöme', () => {
    const { code, stdout, stderr } = run([]);
    expect([code, stderr]).toEqual([0, '']);
    const line = stdout.split('\n').find((text) => /Bengtsfors +53%/.test(text));
    expect(line).toMatch(
      /7 \/ 23 = 30,43\u00A0%.*95 %: 15,6–50,9.*STÄMMER INTE; antalen bekräftas av summorna/,
    );
    expect(stdout).toContain('69 uppgifter');
  });

  test('engelska', () => {
    const { code, stdout } = run(['--locale', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Bengtsfors +53% +7 \/ 23 = 30\.43%.*WRONG/);
    expect(stdout).not.toMatch(/stämmer|täljare|avsnitt /i);
  });

  test('--json skriver ett enda JSON-värde', () => {
    const own = fileURLToPath(new URL('../data/dalsland-2022.json', import.meta.url));
    expect(JSON.parse(run([own, '--json']).stdout)).toEqual(answer);
  });

  test.each([
    ['okänt val', ['--no-such-option']],
    ['okänt språk', ['--locale', 'fi']],
    ['två filer', ['a.json', 'b.json']],
    ['ingen fil', ['does-not-exist.json']],
  ])('%s ger 2 och inget annat än ett meddelande', (_, args) => {
    const { code, stdout, stderr } = run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\bat .*:\d+|no-such-option|does-not-exist/);
  });

  test.each([
    ['inte JSON', '{ "Kim Invented"', /^Filen är inte JSON\.\n$/],
    [
      'fel form',
      '{ "schemaVersion": "1", "title": "Kim Invented", "figures": 48151 }',
      /figures: Fel slags värde/,
    ],
    ['tomt', '[]', /Fel slags värde/],
  ])('%s ger 2, plats och förklaring, och upprepar inget', (_, content, message) => {
    const { code, stdout, stderr } = withFile(content);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/Kim|48151/);
  });

  test('samma på engelska', () => {
    expect(withFile('{}', '--locale', 'en').stderr).toMatch(/^The file cannot be used:\n {2}schemaVersion: /);
  });
});

describe('de fyra andra dokumenten', () => {
  const read = (name: string) => {
    const file = readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8');
    const { value, findings } = readInput(PublishedFigures, JSON.parse(file));
    expect(findings).toEqual([]);
    return checkFigures(value!);
  };
  const documents = new Map(
    ['kavlinge-2007', 'orebro-lan-2009', 'tabb-orebro-2023', 'region-orebro-2023'].map((name) => [
      name,
      read(name),
    ]),
  );

  test.each<[string, string, Verdict, number]>([
    ['kavlinge-2007', 'placements-share', 'agreesByTruncation', 0.665625],
    ['kavlinge-2007', 'cost-social-committee', 'agreesExactly', 248_095],
    ['kavlinge-2007', 'cost-culture-committee', 'wrong', 473_640],
    ['kavlinge-2007', 'staff-about', 'agreesApproximately', 909],
    ['kavlinge-2007', 'staff-over', 'agreesApproximately', 909],
    ['kavlinge-2007', 'staff-with-police', 'notStated', 919],
    ['kavlinge-2007', 'councils', 'agreesExactly', 7],
    ['kavlinge-2007', 'councils-local', 'agreesExactly', 6],
    ['kavlinge-2007', 'members', 'inconsistent', 51],
    ['kavlinge-2007', 'third-band-chair-to', 'inconsistent', 20],
    ['kavlinge-2007', 'step-families-share', 'notStated', 15 / 17],
    ['kavlinge-2007', 'goals', 'notStated', 101],
    ['orebro-lan-2009', 'invited', 'agreesExactly', 27],
    ['orebro-lan-2009', 'wish-and-content', 'agreesExactly', 12],
    ['orebro-lan-2009', 'routines', 'agreesExactly', 12],
    ['tabb-orebro-2023', 'pilots', 'agreesExactly', 4],
    ['tabb-orebro-2023', 'steps-described', 'inconsistent', 4],
    ['region-orebro-2023', 'activities', 'agreesExactly', 10],
    ['region-orebro-2023', 'unfinished-said', 'inconsistent', 3],
    ['region-orebro-2023', 'from-slide', 'inconsistent', 2016],
  ])('%s, %s: %s, uträknat %d', (name, id, verdict, value) => {
    const found = documents.get(name)?.figures.find((figure) => figure.id === id);
    expect(found).toMatchObject({ verdict, computed: { kind: 'value' } });
    expect(found?.computed.kind === 'value' && found.computed.value).toBeCloseTo(value, 12);
  });

  test('det som fattas i kulturnämndens kostnader sägs inte vara något annat än att summan inte går ihop', () => {
    const { findings } = documents.get('kavlinge-2007')!;
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'indicators/sumWrong',
      'indicators/inconsistent',
      'indicators/inconsistent',
    ]);
  });

  test('utan fil visas alla fem, och sist hur många uppgifter som fick vilket omdöme', () => {
    const { code, stdout } = run([]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n\n\n').at(-1)).toMatch(/^Alla fem dokumenten: 149 uppgifter\n/);
    expect(JSON.parse(run(['--json']).stdout)).toHaveLength(5);
  });
});
