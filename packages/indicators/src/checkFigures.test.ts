import { readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFigures } from './checkFigures.ts';
import { type Claim, type Figure, PublishedFigures, type Relation } from './publishedFigures.ts';
import { roundRatio } from './roundRatio.ts';
import { showDecimal } from './showDecimal.ts';

// Every figure below is invented unless the test names its source.
const place = { section: '1', position: 'invented' };
type Rest = Partial<Pick<Figure, 'group' | 'relation'>>;
const figure = (id: string, unit: Figure['unit'], printed: Figure['printed'], rest: Rest = {}): Figure => ({
  id,
  label: { sv: id, en: id },
  place,
  unit,
  printed,
  ...rest,
});
const count = (id: string, printed: string, relation?: Relation) =>
  figure(id, 'count', printed, relation && { relation });
const share = (id: string, printed: Figure['printed'], numerator: string, denominator: string) =>
  figure(id, 'percent', printed, { relation: { kind: 'share', numerator, denominator } });
const sum = (id: string, printed: string, ...of: string[]) => count(id, printed, { kind: 'sum', of });
const check = (figures: Figure[], claims: Claim[] = []) =>
  checkFigures({ schemaVersion: '1', title: 'Invented', figures, claims });
const unknown = { unknown: 'wholeNumber' } as const;

describe('en andel mot sin täljare och nämnare', () => {
  test.each([
    ['41 %', '5', '12', 'agreesByTruncation'],
    ['42 %', '5', '12', 'agreesByRounding'],
    ['53%', '23', '43', 'agreesByBoth'],
    ['50 %', '6', '12', 'agreesExactly'],
    ['41,7 %', '5', '12', 'agreesByRounding'],
    ['41.66', '5', '12', 'agreesByTruncation'],
    ['53%', '7', '23', 'wrong'],
    ['cirka 53 %', '7', '23', 'unreadable'],
    ['0 %', '0', '0', 'cannotBeDerived'],
  ])('%s för %s av %s: %s', (printed, part, whole, verdict) => {
    const { figures } = check([
      count('part', part),
      count('whole', whole),
      share('s', printed, 'part', 'whole'),
    ]);
    expect(figures[2]!.verdict).toBe(verdict);
  });

  test('svaret bär täljare, nämnare och båda sätten att visa', () => {
    const { figures } = check([
      count('part', '36'),
      count('whole', '68'),
      share('s', '53%', 'part', 'whole'),
    ]);
    expect(figures[2]!.computed).toEqual({
      kind: 'value',
      value: 36 / 68,
      lower: 36 / 68,
      upper: 36 / 68,
      numerator: 36,
      denominator: 68,
      candidates: { rounded: { digits: 53, decimals: 0 }, truncated: { digits: 52, decimals: 0 } },
    });
  });

  test('en tom nämnare går inte att dela med, och de andra räknas ändå', () => {
    const { figures } = check([
      count('none', '0'),
      share('empty', '0 %', 'none', 'none'),
      count('ten', '10'),
      share('fine', '0 %', 'none', 'ten'),
    ]);
    expect(figures[1]!.computed).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
    expect(figures[3]!.verdict).toBe('agreesExactly');
  });

  test('whatever is shown by a rule is found to agree by that rule', () => {
    const counts = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).filter(([a, b]) => a <= b);
    fc.assert(
      fc.property(
        counts,
        fc.nat(3),
        fc.constantFrom('halfAwayFromZero', 'truncate'),
        ([a, b], decimals, mode) => {
          const printed = showDecimal(roundRatio(a, b, { decimals, mode, times: 100 }), { percent: true });
          const { figures } = check([count('a', `${a}`), count('b', `${b}`), share('s', printed, 'a', 'b')]);
          const one = mode === 'truncate' ? 'agreesByTruncation' : 'agreesByRounding';
          expect(['agreesExactly', 'agreesByBoth', one]).toContain(figures[2]!.verdict);
        },
      ),
    );
  });

  test('one unit further off is never found to agree', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), fc.boolean(), (a, b, above) => {
        fc.pre(a <= b);
        const { digits } = roundRatio(a, b, { decimals: 0, times: 100, mode: 'truncate' });
        fc.pre(above || digits > 0);
        const printed = `${above ? digits + 2 : digits - 1} %`;
        const { figures } = check([count('a', `${a}`), count('b', `${b}`), share('s', printed, 'a', 'b')]);
        expect(figures[2]!.verdict).toBe('wrong');
      }),
    );
  });
});

describe('summor', () => {
  const parts = [count('a', '7'), count('b', '5')];

  test('en summa som stämmer bekräftar sina delar', () => {
    const { figures, findings } = check([...parts, sum('total', '12', 'a', 'b')]);
    expect(figures.map(({ confirmedBy }) => confirmedBy)).toEqual([['total'], ['total'], ['total']]);
    expect(findings).toEqual([]);
  });

  test('en summa som inte stämmer bekräftar ingenting', () => {
    const { figures, findings } = check([...parts, sum('total', '13', 'a', 'b')]);
    expect(figures.map(({ confirmedBy }) => confirmedBy)).toEqual([[], [], []]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['indicators/sumWrong', ['figures', 2, 'printed']],
    ]);
  });

  // Kävlinge's budget for 2006, Kulturnämnden (thousand SEK): four items are listed and a larger total is printed.
  test('Kävlinge 2006: de listade posterna ger inte den tryckta summan', () => {
    const items = ['107 675', '331 257', '22 284', '12 424'].map((printed, index) =>
      count(`item${index}`, printed),
    );
    const { figures } = check([...items, sum('total', '509 935', 'item0', 'item1', 'item2', 'item3')]);
    expect(figures[4]).toMatchObject({ verdict: 'wrong', computed: { value: 473_640 } });
  });

  // The same budget, Socialnämnden.
  test('Kävlinge 2006: socialnämndens poster ger summan', () => {
    const items = ['31 824', '24 352', '134 357', '57 562'].map((printed, index) =>
      count(`item${index}`, printed),
    );
    const { figures } = check([...items, sum('total', '248 095', 'item0', 'item1', 'item2', 'item3')]);
    expect(figures[4]!.verdict).toBe('agreesExactly');
  });

  test('en felaktig andel av bekräftade antal pekar på den tryckta andelen', () => {
    const shares = [share('sa', '90 %', 'a', 'total'), share('sb', '41 %', 'b', 'total')];
    const { figures, findings } = check([...parts, sum('total', '12', 'a', 'b'), ...shares]);
    expect(figures[3]).toMatchObject({ verdict: 'wrong', pointsAt: 'printedValue' });
    expect(findings.map(({ code }) => code)).toEqual(['indicators/printedValueWrong']);
  });

  test('utan en summa går det inte att säga vilket tal som är fel', () => {
    const { figures, findings } = check([...parts, share('s', '90 %', 'b', 'a')]);
    expect(figures[2]).toMatchObject({ verdict: 'wrong', pointsAt: 'cannotTell' });
    expect(findings.map(({ code }) => code)).toEqual(['indicators/figureWrong']);
  });

  test('det sägs vilka antal som skulle ha behövts', () => {
    const { figures } = check([...parts, share('s', '50 %', 'b', 'a')]);
    expect(figures[2]!.wouldNeed).toEqual([
      { unknown: 'numerator', byRounding: { kind: 'impossible' }, byTruncation: { kind: 'impossible' } },
      {
        unknown: 'denominator',
        byRounding: { kind: 'range', from: 10, to: 10 },
        byTruncation: { kind: 'range', from: 10, to: 10 },
      },
    ]);
  });
});

describe('ingående tal som själva är avrundade', () => {
  test('räknas som de är tryckta', () => {
    const rate = { kind: 'rate', numerator: 'month', denominator: 'children' } as const;
    const { figures } = check([
      figure('month', 'number', '35,7'),
      count('children', '1821'),
      figure('r', 'number', '0.019', { relation: rate }),
    ]);
    expect(figures[2]).toMatchObject({
      verdict: 'agreesByTruncation',
      computed: { numerator: 35.7, denominator: 1821 },
    });
  });

  test('ett tal som ryms i deras avrundning kallas inte fel', () => {
    const yearly = { kind: 'rate', numerator: 'month', denominator: { constant: 1 }, per: 12 } as const;
    const of = (printed: string) => [
      figure('month', 'number', '2,5'),
      figure('year', 'number', printed, { relation: yearly }),
    ];
    expect(check(of('30')).figures[1]!.verdict).toBe('agreesByBoth');
    expect(check(of('31')).figures[1]!.verdict).toBe('agreesWithinInputs');
    expect(check(of('33')).figures[1]!.verdict).toBe('wrong');
    expect(check(of('28')).figures[1]!.verdict).toBe('wrong');
  });

  test('resten per del: kvoten är exakt när båda talen är det', () => {
    const relation = { kind: 'restPerPart', whole: 'all', part: 'working' } as const;
    const { figures } = check([
      count('all', '9409'),
      count('working', '4730'),
      figure('ratio', 'number', '0.99', { relation }),
    ]);
    expect(figures[2]).toMatchObject({
      verdict: 'agreesByRounding' /* 0,98922 */,
      computed: { numerator: 4679, denominator: 4730 },
    });
  });
});

describe('det som inte står i dokumentet', () => {
  test('ett okänt antal begränsas av den tryckta siffran', () => {
    const relation = { kind: 'rate', numerator: unknown, denominator: { constant: 9 } } as const;
    const { figures, findings } = check([figure('m', 'number', '45,5', { relation })]);
    expect(figures[0]).toMatchObject({
      verdict: 'possibleByTruncationOnly',
      implied: { byRounding: { kind: 'impossible' }, byTruncation: { kind: 'range', from: 410, to: 410 } },
    });
    expect(findings.map(({ code }) => code)).toEqual(['indicators/onlyByTruncation']);
  });

  test('ingen hel person ger 33 % av fem', () => {
    const relation = { kind: 'share', numerator: unknown, denominator: 'five' } as const;
    const { figures, findings } = check([count('five', '5'), figure('s', 'percent', '33 %', { relation })]);
    expect(figures[1]).toMatchObject({ verdict: 'wrong', pointsAt: 'cannotTell' });
    expect(findings.map(({ code }) => code)).toEqual(['indicators/noWholeNumber']);
  });

  test('en bara avrundad siffra: 67 % av tre', () => {
    const relation = { kind: 'share', numerator: unknown, denominator: 'three' } as const;
    const { figures } = check([count('three', '3'), figure('s', 'percent', '67 %', { relation })]);
    expect(figures[1]!.verdict).toBe('possibleByRoundingOnly');
  });

  test('två okända tal säger ingenting', () => {
    const relation = { kind: 'rate', numerator: unknown, denominator: unknown } as const;
    const { figures } = check([figure('r', 'number', '0,5', { relation })]);
    expect(figures[0]).toMatchObject({ verdict: 'cannotBeDerived', computed: { reason: 'unknownOperand' } });
  });

  test('en uppgift som inte står kan räknas fram och användas vidare', () => {
    const { figures } = check([
      count('a', '7'),
      count('b', '5'),
      figure('total', 'count', { nothing: 'missing' }, { relation: { kind: 'sum', of: ['a', 'b'] } }),
      share('s', '58 %', 'a', 'total'),
    ]);
    expect(figures[2]).toMatchObject({ verdict: 'notStated', computed: { value: 12 }, confirmedBy: [] });
    expect(figures[2]!.computed).not.toHaveProperty('candidates');
    expect(figures[3]!.verdict).toBe('agreesByBoth');
  });

  test('det som är dolt för att skydda någon räknas aldrig fram', () => {
    const hidden = figure(
      'total',
      'count',
      { nothing: 'suppressed' },
      { relation: { kind: 'sum', of: ['a'] } },
    );
    const answer = check([count('a', '3917'), hidden, share('s', '50 %', 'a', 'total')]);
    expect(answer.figures[1]).toEqual({
      id: 'total',
      verdict: 'cannotBeDerived',
      computed: { kind: 'notComputable', reason: 'suppressed' },
      confirmedBy: [],
    });
    expect(answer.figures[2]!.computed).toEqual({ kind: 'notComputable', reason: 'missingOperand' });
  });

  test.each(['missing', 'notYetPublished', 'notComputable', 'removed'] as const)(
    '%s utan samband går inte att räkna fram och är inte 0',
    (nothing) => {
      const { figures, findings } = check([figure('x', 'percent', { nothing })]);
      expect(figures[0]).toMatchObject({ verdict: 'cannotBeDerived', computed: { kind: 'notComputable' } });
      expect(findings).toEqual([]);
    },
  );
});

describe('hur en kolumn är visad', () => {
  const column = (...rows: readonly (readonly [string, string, string])[]) => {
    const figures = rows.flatMap(([printed, part, whole], row) => [
      count(`p${row}`, part),
      count(`w${row}`, whole),
      { ...share(`s${row}`, printed, `p${row}`, `w${row}`), group: 'column' },
    ]);
    const { displayRules, findings } = check(figures);
    return [displayRules[0]!.rule, findings.some(({ code }) => code === 'indicators/mixedDisplay')];
  };

  test.each([
    ['båda sätten', [['53%', '23', '43']], 'either', false],
    [
      'avhugget',
      [
        ['41%', '5', '12'],
        ['53%', '23', '43'],
      ],
      'truncation',
      false,
    ],
    [
      'avrundat',
      [
        ['53%', '36', '68'],
        ['53%', '23', '43'],
      ],
      'rounding',
      false,
    ],
    [
      'blandat',
      [
        ['41%', '5', '12'],
        ['53%', '36', '68'],
      ],
      'mixed',
      true,
    ],
    [
      'ett fel säger inget om sättet',
      [
        ['41%', '5', '12'],
        ['53%', '7', '23'],
      ],
      'truncation',
      false,
    ],
    ['ingenting att gå på', [['53%', '7', '23']], 'notShown', false],
  ] as const)('%s', (_, rows, rule, mixed) => {
    expect(column(...rows)).toEqual([rule, mixed]);
  });
});

describe('påståenden', () => {
  const claim = (says: Claim['says'], subjects: string[], than: string[]): Claim => ({
    id: 'c',
    label: { sv: 'påstående', en: 'claim' },
    place,
    says,
    subjects,
    than,
  });
  const verdictOn = (says: Claim['says'], here: string[], there: string) => {
    const figures = [
      ...here.map((printed, index) => figure(`h${index}`, 'percent', printed)),
      figure('there', 'percent', there),
    ];
    const ids = here.map((_, index) => `h${index}`);
    return check(figures, [claim(says, ids, ['there'])]).claims[0]!.verdict;
  };

  test.each([
    ['higher', ['10,9 %', '13,8 %'], '8,3 %', 'holdsForEach'],
    ['lower', ['5,5 %', '6,6 %'], '8,3 %', 'holdsForEach'],
    ['higher', ['5,5 %', '6,6 %'], '8,3 %', 'fails'],
    ['higher', ['8,3 %'], '8,3 %', 'cannotTell'],
    ['higher', ['10,9 %', '5,5 %'], '8,3 %', 'cannotTell'],
  ] as const)('%s: %j mot %s → %s', (says, here, there, verdict) => {
    expect(verdictOn(says, [...here], there)).toBe(verdict);
  });

  test('sammanräknat väger stora enheter tyngre än i medelvärdet', () => {
    const figures = [
      count('n1', '1'),
      count('d1', '2'),
      share('small', '50 %', 'n1', 'd1'),
      count('n2', '10'),
      count('d2', '100'),
      share('large', '10 %', 'n2', 'd2'),
      figure('country', 'percent', '20,0 %'),
    ];
    const { claims, findings } = check(figures, [claim('higher', ['small', 'large'], ['country'])]);
    expect(claims[0]).toMatchObject({
      verdict: 'fails',
      pooled: { lower: 11 / 102, upper: 11 / 102, against: [{ than: 'country', outcome: 'fails' }] },
      unweightedMean: { against: [{ than: 'country', outcome: 'holds' }] },
    });
    expect(findings.map(({ code }) => code)).toEqual(['indicators/claimFails']);
  });

  test('en saknad uppgift gör att det inte går att avgöra', () => {
    const figures = [figure('here', 'percent', { nothing: 'missing' }), figure('there', 'percent', '74,5 %')];
    const { claims, findings } = check(figures, [claim('lower', ['here'], ['there'])]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['indicators/claimCannotTell', ['claims', 0]],
    ]);
    expect(claims[0]).toMatchObject({
      verdict: 'cannotTell',
      pooled: { kind: 'notComputable', reason: 'missingParts' },
      unweightedMean: { kind: 'notComputable', reason: 'missingParts' },
    });
  });

  test.each([
    ['täljaren är okänd', '10 %', { numerator: unknown, denominator: 'n' }, 95 / 1000, 109 / 1000],
    ['nämnaren är okänd', '50 %', { numerator: 'n', denominator: unknown }, 1000 / 2020, 1000 / 1961],
  ] as const)(
    '%s och begränsas av det tryckta, vare sig avrundat eller avhugget',
    (_, printed, parts, lower, upper) => {
      const figures = [
        count('n', '1000'),
        figure('s', 'percent', printed, { relation: { kind: 'share', ...parts } }),
        figure('there', 'percent', '1 %'),
      ];
      const { pooled } = check(figures, [claim('higher', ['s'], ['there'])]).claims[0]!;
      expect(pooled).toMatchObject({ kind: 'value', lower, upper });
    },
  );

  test('0 % av något okänt har ingen gräns och går inte att räkna samman', () => {
    const relation = { kind: 'share', numerator: 'n', denominator: unknown } as const;
    const figures = [
      count('n', '3'),
      figure('s', 'percent', '0 %', { relation }),
      figure('t', 'percent', '1 %'),
    ];
    expect(check(figures, [claim('higher', ['s'], ['t'])]).claims[0]!.pooled.kind).toBe('notComputable');
  });

  test('andelar och tal per tusen slås inte ihop', () => {
    const figures = [
      count('n', '3'),
      count('d', '10'),
      share('s', '30 %', 'n', 'd'),
      figure('r', 'number', '300', {
        relation: { kind: 'rate', numerator: 'n', denominator: 'd', per: 1000 },
      }),
      figure('there', 'number', '0,1'),
    ];
    const { claims } = check(figures, [claim('higher', ['s', 'r'], ['there'])]);
    expect(claims[0]!.pooled).toEqual({ kind: 'notComputable', reason: 'missingParts' });
  });
});

describe('fel i inmatningen blir iakttagelser, aldrig undantag', () => {
  const codes = (figures: Figure[], claims: Claim[] = []) =>
    check(figures, claims).findings.map(({ code, path }) => [code, path.join('.')]);

  test('hänvisning till en uppgift som inte finns', () => {
    expect(codes([share('s', '50 %', 'a', 'b')])).toEqual([
      ['indicators/unknownFigure', 'figures.0.relation.numerator'],
      ['indicators/unknownFigure', 'figures.0.relation.denominator'],
    ]);
    expect(codes([sum('t', '5', 'gone')])).toEqual([['indicators/unknownFigure', 'figures.0.relation.of.0']]);
    const claim = { id: 'c', label: { sv: 'x', en: 'y' }, place, says: 'higher' } as const;
    expect(codes([count('a', '1')], [{ ...claim, subjects: ['gone'], than: ['a'] }])).toContainEqual([
      'indicators/unknownFigure',
      'claims.0.subjects.0',
    ]);
  });

  test('samma id två gånger', () => {
    expect(codes([count('a', '1'), count('a', '2')])).toEqual([['indicators/duplicateId', 'figures.1.id']]);
  });

  test('en uppgift som bygger på sig själv', () => {
    expect(codes([sum('a', '1', 'a')])).toEqual([['indicators/circular', 'figures.0.relation']]);
    const missing = (id: string, of: string) =>
      figure(id, 'count', { nothing: 'missing' }, { relation: { kind: 'sum', of: [of] } });
    expect(codes([missing('a', 'b'), missing('b', 'a')])).toEqual([
      ['indicators/circular', 'figures.0.relation'],
      ['indicators/circular', 'figures.1.relation'],
    ]);
  });

  test('en del som är större än det hela', () => {
    const found = codes([count('a', '9'), count('b', '5'), share('s', '180 %', 'a', 'b')]);
    expect(found).toEqual([['indicators/partLargerThanWhole', 'figures.2.relation']]);
  });

  test.each([
    ['count', '35,7'],
    ['count', '-3'],
    ['count', '53 %'],
    ['number', '53 %'],
    ['number', '..'],
  ] as const)('%s: %j', (unit, printed) => {
    expect(codes([figure('x', unit, printed)])).toEqual([
      ['indicators/unreadableFigure', 'figures.0.printed'],
    ]);
  });

  test('ingen iakttagelse upprepar det som skrevs', () => {
    const secret = 'Kim Invented';
    const answer = check([
      count(secret, secret),
      count(secret, '48151'),
      share('s', '62342 %', secret, 'other'),
      sum('t', '62342', secret),
    ]);
    expect(answer.findings.map(({ code }) => code).sort()).toEqual([
      'indicators/duplicateId',
      'indicators/unknownFigure',
      'indicators/unreadableFigure',
    ]);
    expect(JSON.stringify(answer.findings)).not.toMatch(/Kim|48151|62342/);
  });

  test('vad som helst som har rätt form ger ett svar med ett omdöme per uppgift', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const operand = fc.oneof(id, fc.constant(unknown), fc.record({ constant: fc.constantFrom(1, 9, 12) }));
    const relation = fc.oneof(
      fc.record({ kind: fc.constant('share' as const), numerator: operand, denominator: operand }),
      fc.record({ kind: fc.constant('rate' as const), numerator: operand, denominator: operand }),
      fc.record({ kind: fc.constant('sum' as const), of: fc.array(id, { minLength: 1, maxLength: 4 }) }),
      fc.record({ kind: fc.constant('restPerPart' as const), whole: operand, part: operand }),
    );
    const printed = fc.oneof(
      fc.constantFrom('0', '-1', '7', '23', '53 %', '0,019', '45.5', '..', '999999999999999'),
      fc.record({ nothing: fc.constantFrom('missing' as const, 'suppressed' as const) }),
    );
    const anyFigure = fc
      .tuple(id, fc.constantFrom('count' as const, 'percent' as const, 'number' as const), printed, relation)
      .map(([name, unit, shown, how]) => figure(name, unit, shown, { relation: how }));
    const claims = fc.array(
      fc.tuple(fc.array(id, { minLength: 1 }), id).map(([subjects, than]) => ({
        id: 'c',
        label: { sv: 'x', en: 'y' },
        place,
        says: 'higher' as const,
        subjects,
        than: [than],
      })),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 1, maxLength: 6 }), claims, (figures, said) => {
        const answer = check(figures, said);
        expect(answer.figures.map((found) => found.id)).toEqual(figures.map((given) => given.id));
        expect(JSON.stringify(answer)).not.toContain('null');
      }),
      { numRuns: 500 },
    );
  });
});

describe('dokumentet läses strängt', () => {
  const document = {
    schemaVersion: '1',
    title: 'Invented',
    figures: [count('a', '7')],
    extensions: { 'our.own': true },
  };

  test('rätt form', () => {
    expect(readInput(PublishedFigures, document).value).toEqual(document);
  });

  test.each([
    ['okänt fält', { ...document, extra: 1 }, 'core/unknownField'],
    ['ingen version', { ...document, schemaVersion: undefined }, 'core/missing'],
    ['inga uppgifter', { ...document, figures: [] }, 'core/tooSmall'],
    [
      'ett tal i stället för text',
      { ...document, figures: [{ ...count('a', '7'), printed: 7 }] },
      'core/wrongType',
    ],
    ['inte ett objekt', 'text', 'core/wrongType'],
  ])('%s', (_, input, code) => {
    expect(readInput(PublishedFigures, input).findings.map((finding) => finding.code)).toContain(code);
  });
});

test('five thousand figures, each the sum of the one before, are read without trouble', () => {
  const chain = Array.from({ length: 5000 }, (_, index) =>
    index === 0
      ? count('f0', '1')
      : figure(
          `f${index}`,
          'count',
          { nothing: 'missing' },
          {
            relation: { kind: 'sum', of: [`f${index - 1}`] },
          },
        ),
  );
  expect(check(chain.toReversed()).figures[0]!.verdict).toBe('notStated');
});
