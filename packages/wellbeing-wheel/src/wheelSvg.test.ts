import type { Informant } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Voice } from './assessment.ts';
import { describeProfile } from './describeProfile.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { scales } from './scales.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import { svgAnswers } from './svgAnswers.ts';
import { seriesStyles } from './svgSeries.ts';
import { ringSteps, wheelGeometry } from './wheelGeometry.ts';
import { wheelSvg } from './wheelSvg.ts';

const child: Informant = { kind: 'child' };
const custodian = (ref: string): Informant => ({ kind: 'custodian', ref });
const teacher: Informant = { kind: 'professional', operation: 'school', role: 'lärare' };

const profileOf = (
  voices: readonly Voice[],
  { wheel = shanarri, ...change }: Partial<Omit<Assessment, 'wheel'>> & { wheel?: typeof shanarri } = {},
) =>
  scoreAssessment(wheel, {
    schemaVersion: '1',
    id: 'invented-1',
    wheel: wheel.id,
    wheelVersion: wheel.version,
    scale: '1-5',
    ageForm: '10-12',
    date: '2026-02-03',
    voices,
    ...change,
  });
const all = (value: number): Answer[] => shanarri.spokes.map(({ id }) => ({ spoke: id, value }));
const nobody: Answer[] = shanarri.spokes.map(({ id }) => ({ spoke: id, nothing: 'notAsked' }));

/** Tags open and close in order, and attributes are quoted: enough to call our own output XML. */
function wellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([A-Za-z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, close, name, __, self) => {
      if (close) return open.pop() === name ? '' : '<';
      if (!self) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(amp|lt|gt|quot|#39);)/.test(rest);
}

describe('the picture', () => {
  const before = profileOf([{ informant: child, answers: all(2) }], { date: '2025-11-10' });
  const profile = profileOf([
    { informant: child, answers: all(3) },
    { informant: teacher, answers: nobody },
  ]);

  test.each([
    ['one date', wheelSvg(profile, { id: 'w' })],
    ['two dates', wheelSvg(profile, { id: 'w', before })],
    ['English', wheelSvg(profile, { id: 'w', before, locale: 'en' })],
    [
      'three faces',
      wheelSvg(profileOf([{ informant: child, answers: all(1) }], { scale: 'faces-3' }), { id: 'w' }),
    ],
    [
      'unknown scale',
      wheelSvg(profileOf([{ informant: child, answers: all(1) }], { scale: 'x' }), { id: 'w' }),
    ],
    ['all missing', wheelSvg(profileOf([{ informant: child, answers: nobody }]), { id: 'w' })],
  ])('%s: well-formed, self-contained, with title and description', (_, svg) => {
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('role="img" aria-labelledby="w-title" aria-describedby="w-desc"');
    expect(svg).not.toMatch(/<script|<style|<image|<a |href|@import|\son\w+=/);
    expect(svg.match(/https?:/g)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test('ids begin with the caller’s, so that two pictures can share a page', () => {
    const ids = (id: string) =>
      [...wheelSvg(profile, { id }).matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
    expect(ids('first')).toEqual(['first-title', 'first-desc', 'first-hatch']);
    expect(ids('second').some((id) => ids('first').includes(id))).toBe(false);
  });

  test.each(['', '1a', 'a b', 'a"', 'å'])('an id that cannot be one is refused: %j', (id) => {
    expect(() => wheelSvg(profile, { id })).toThrow(TypeError);
  });

  test('size is a width; the height follows', () => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(
      wheelSvg(profile, { id: 'w', size: 630 }),
    )!;
    const [, boxHeight] = /viewBox="0 0 840 (\d+)"/.exec(wheelSvg(profile, { id: 'w' }))!;
    expect(Number(width)).toBe(630);
    expect(Number(height)).toBeCloseTo(Number(boxHeight) * 0.75, 1);
    expect(() => wheelSvg(profile, { id: 'w', size: 0 })).toThrow(RangeError);
  });

  test('whatever a role or a name holds, the picture stays well-formed', () => {
    fc.assert(
      fc.property(
        fc.string({
          minLength: 1,
          maxLength: 60,
          unit: fc.oneof(
            fc.constantFrom(...'<>&"\'\u0000 ]'),
            fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
          ),
        }),
        (role) => {
          const odd = profileOf([{ informant: { kind: 'other', role }, answers: all(3) }]);
          expect(wellFormed(wheelSvg(odd, { id: 'w', nameOf: () => role }))).toBe(true);
        },
      ),
    );
  });

  test('a draft wheel says so in the picture', () => {
    const draft = profileOf([{ informant: child, answers: [] }], { wheel: orebrohjulet });
    expect(wheelSvg(draft, { id: 'w' })).toContain('>Utkast: delarnas namn är inte officiella.</text>');
  });

  test('more informants than can be told apart are counted, and stand in the description', () => {
    const ten = profileOf(
      Array.from({ length: 10 }, (_, i) => ({ informant: custodian(`v${i}`), answers: all(3) })),
    );
    const svg = wheelSvg(ten, { id: 'w' });
    expect(svg).toContain('2 uppgiftslämnare till ryms inte');
    expect(svg).toContain('Vårdnadshavare 10: Trygg 3');
  });
});

describe('an earlier day that may not be compared is left out, and that is said', () => {
  const profile = profileOf([{ informant: child, answers: all(3) }]);
  test.each([
    ['another scale', { scale: '0-10' }],
    ['another age form', { ageForm: '6-9' }],
    ['a later day', { date: '2026-02-04' }],
    ['another wheel', { wheel: orebrohjulet }],
  ] as const)('%s', (_, change) => {
    const before = profileOf([{ informant: child, answers: all(2) }], change);
    const svg = wheelSvg(profile, { id: 'w', before });
    expect(svg).toContain('Det tidigare tillfället visas inte');
    expect(svg).not.toContain('Ofylld:');
  });
});

describe('a missing answer looks neither good nor bad', () => {
  const geometry = wheelGeometry(8, [0, 0], 64, 200);
  const scale = scales.oneToFive;
  const drawn = (answers: readonly Answer[]) =>
    svgAnswers(geometry, {
      scale,
      style: seriesStyles[0]!,
      aside: 0,
      after: profileOf([{ informant: child, answers }]).voices[0],
      before: undefined,
    });
  const radii = (markers: string) =>
    [...markers.matchAll(/cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, x, y]) =>
      Math.hypot(Number(x), Number(y)),
    );

  test('there is a marker for every answer, on its ring, and none for a missing one', () => {
    const answer = fc.oneof(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('notAsked', 'declined', 'notApplicable', 'unknown', undefined),
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 8, maxLength: 8 }), (given) => {
        const answers = given.flatMap((said, i): Answer[] => {
          const spoke = shanarri.spokes[i]!.id;
          if (said === undefined) return [];
          return typeof said === 'number'
            ? [{ spoke, value: said }]
            : [{ spoke, nothing: said as 'declined' }];
        });
        const values = given.filter((said) => typeof said === 'number');
        const found = radii(drawn(answers).markers);
        expect(found).toHaveLength(values.length);
        for (const [i, radius] of found.entries())
          expect(radius).toBeCloseTo(64 + (136 * (values[i]! - 1)) / 4, 0);
      }),
    );
  });

  test('the bad end is not the middle of the wheel', () => {
    expect(Math.min(...radii(drawn(all(1)).markers))).toBeGreaterThan(60);
  });

  test('where lower is better, the lowest number is outermost', () => {
    const { markers } = svgAnswers(geometry, {
      scale: { ...scale, direction: 'lowerIsBetter' },
      style: seriesStyles[0]!,
      aside: 0,
      after: profileOf([{ informant: child, answers: [{ spoke: 'safe', value: 1 }] }]).voices[0],
      before: undefined,
    });
    expect(radii(markers)).toEqual([200]);
  });

  test.each([
    ['all answered: one closed line', all(3), 1, true],
    ['one missing: one open line', all(3).slice(1), 1, false],
    ['two apart missing: two lines', all(3).filter((_, i) => i !== 0 && i !== 4), 2, false],
    ['too few: no line at all', all(3).slice(0, 4), 0, false],
  ] as const)('%s', (_, answers, stretches, closed) => {
    const { lines } = drawn(answers);
    expect([...lines.matchAll(/M/g)]).toHaveLength(stretches);
    expect(lines.includes('Z')).toBe(closed);
  });

  test('a part nobody answered is hatched; one that somebody answered is not', () => {
    const hatched = (voices: readonly Voice[]) =>
      wheelSvg(profileOf(voices), { id: 'w' }).match(/<path [^>]*fill="url\(#w-hatch\)"/g)?.length ?? 0;
    expect(hatched([{ informant: child, answers: nobody }])).toBe(8);
    expect(hatched([{ informant: child, answers: all(3).slice(2) }])).toBe(2);
    expect(
      hatched([
        { informant: child, answers: nobody },
        { informant: teacher, answers: all(1) },
      ]),
    ).toBe(0);
  });

  test('a part that only an informant beyond the eighth answered is not hatched', () => {
    const voices = Array.from({ length: 9 }, (_, i) => ({
      informant: custodian(`v${i}`),
      answers: i === 8 ? all(3) : nobody,
    }));
    expect(wheelSvg(profileOf(voices), { id: 'w' })).not.toContain('fill="url(#w-hatch)"');
  });

  test('nothing is filled between the lines: an area would look like a score', () => {
    expect(drawn(all(4)).lines).toContain('fill="none"');
    expect(drawn(all(4)).lines).not.toMatch(/fill="(?!none)/);
  });
});

describe('two dates', () => {
  const day = (date: '2025-11-10' | '2026-02-03', value: number) =>
    profileOf([{ informant: child, answers: [{ spoke: 'safe', value }] }], { date });
  const hollow = (before: number, after: number) =>
    [
      ...wheelSvg(day('2026-02-03', after), { id: 'w', before: day('2025-11-10', before) }).matchAll(
        /r="([\d.]+)" fill="#fff" stroke="#0b5cad"/g,
      ),
    ].map(([, radius]) => Number(radius));

  test('the earlier answer is a small hollow marker; the same answer is a ring that shows round the filled one', () => {
    const moved = hollow(2, 4);
    const unmoved = hollow(3, 3);
    // The first is in the wheel; those beside the names say that the seven other parts were missing then.
    expect(moved[0]).toBeLessThan(6);
    expect(unmoved[0]).toBeGreaterThan(6);
  });
});

describe('rings', () => {
  const geometry = wheelGeometry(8, [0, 0], 64, 200);
  const upTo = (last: number) => ({
    ...scales.oneToFive,
    steps: Array.from({ length: last + 1 }, (_, value) => ({ value })),
  });
  const shown = (last: number) => ringSteps(upTo(last), geometry).map(({ value }) => value);

  test.each([
    ['0–4: every step', 4, [0, 1, 2, 3, 4]],
    ['0–10: every step', 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['0–100: every tenth', 100, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
    ['0–97, which nothing divides: the ends', 97, [0, 97]],
  ])('%s', (_, last, values) => {
    expect(shown(last)).toEqual(values);
  });
});

test('informants differ in shape and dash, not only in colour', () => {
  const looks = seriesStyles.map(({ corners }) => JSON.stringify(corners));
  expect(new Set(looks).size).toBe(seriesStyles.length);
  expect(new Set(seriesStyles.map(({ dash }) => dash)).size).toBe(seriesStyles.length);
});

describe('in words', () => {
  const before = profileOf([{ informant: child, answers: [{ spoke: 'safe', value: 2 }] }], {
    date: '2025-11-10',
  });
  const profile = profileOf([
    {
      informant: child,
      answers: [
        { spoke: 'safe', value: 3 },
        { spoke: 'healthy', nothing: 'declined' },
      ],
    },
    { informant: custodian('v1'), answers: all(4) },
  ]);

  test('says every answer and every reason, for both dates', () => {
    expect(describeProfile(profile, { before })).toEqual([
      'Välbefinnandehjulet (SHANARRI), 2025-11-10 och 2026-02-03.',
      'Skala 1–5: 1 = stämmer inte alls, 5 = stämmer helt.',
      'Högre tal är det goda hållet.',
      'Barnet: Trygg 3 (2025-11-10: 2); Må bra ville inte svara (2025-11-10: uppgift saknas); Utvecklas uppgift saknas (2025-11-10: uppgift saknas); Omvårdad uppgift saknas (2025-11-10: uppgift saknas); Aktiv uppgift saknas (2025-11-10: uppgift saknas); Respekterad uppgift saknas (2025-11-10: uppgift saknas); Ansvarstagande uppgift saknas (2025-11-10: uppgift saknas); Delaktig uppgift saknas (2025-11-10: uppgift saknas); 1 av 8 besvarade, för få svar för en linje.',
      'Vårdnadshavare: Trygg 4; Må bra 4; Utvecklas 4; Omvårdad 4; Aktiv 4; Respekterad 4; Ansvarstagande 4; Delaktig 4; 8 av 8 besvarade.',
      'Var och en visas för sig: ingen summa, inget medelvärde och ingen nivå att nå.',
    ]);
  });

  test('names come from the app only', () => {
    const lines = describeProfile(profile, {
      locale: 'en',
      nameOf: ({ kind }) => (kind === 'child' ? 'You' : 'Mum'),
    });
    expect(lines.some((line) => line.startsWith('You: Safe 3; Healthy declined to answer;'))).toBe(true);
  });

  test('several custodians are numbered the same way whatever their order', () => {
    const labels = (refs: string[]) =>
      describeProfile(profileOf(refs.map((ref, i) => ({ informant: custodian(ref), answers: all(i + 1) }))))
        .filter((line) => line.startsWith('Vårdnadshavare'))
        .map((line) => line.slice(0, 23));
    expect(labels(['v1', 'v2'])).toEqual(['Vårdnadshavare 1: Trygg', 'Vårdnadshavare 2: Trygg']);
    expect(labels(['v2', 'v1'])).toEqual(labels(['v1', 'v2']));
  });

  test('a step with a name of its own is named', () => {
    const faces = profileOf([{ informant: child, answers: all(3) }], { scale: 'faces-3' });
    expect(describeProfile(faces).join(' ')).toContain('Trygg 3 glad');
  });

  test('the picture holds the same words', () => {
    const svg = wheelSvg(profile, { id: 'w', before });
    for (const line of describeProfile(profile, { before })) expect(svg).toContain(line);
  });
});
