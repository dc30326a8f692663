import type { Informant, NoAnswer } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Voice } from './assessment.ts';
import { behovskompassen } from './behovskompassen.ts';
import type { CarriedResult, Said, ShownProfile } from './carriedProfile.ts';
import { crosswalk } from './crosswalk.ts';
import { Crosswalk } from './crosswalkData.ts';
import { crosswalks } from './crosswalks.ts';
import { defineConversion, reverseConversion } from './defineConversion.ts';
import { defineCrosswalk, reverseCrosswalk } from './defineCrosswalk.ts';
import { describeProfile } from './describeProfile.ts';
import { findingKinds } from './findingKinds.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { scales } from './scales.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { shanarri } from './shanarri.ts';
import { wheelSvg } from './wheelSvg.ts';
import { wheels } from './wheels.ts';

const child: Informant = { kind: 'child' };
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
const said = (...answers: Answer[]) => profileOf([{ informant: child, answers }]);
const bare = ({ from: _, ...result }: CarriedResult) => result;
const spokeIn = (profile: { voices: readonly { spokes: readonly CarriedResult[] }[] }, spoke: string) => {
  const found = profile.voices[0]?.spokes.find((result) => result.spoke === spoke);
  if (!found) throw new Error('no such part');
  return found;
};

const { shanarriToBehovskompassen, shanarriToOrebrohjulet, orebrohjuletToShanarri } = crosswalks;
const joint = 'draft-respect-and-responsibility';

describe('one part to one part', () => {
  test.each([
    ['safe', 'safety'],
    ['healthy', 'health'],
    ['achieving', 'development'],
    ['nurtured', 'care'],
    ['active', 'leisure'],
    ['respected', 'respect'],
    ['responsible', 'responsibility'],
    ['included', 'belonging'],
  ])('SHANARRI %s är Behovskompassens %s', (from, to) => {
    const carried = crosswalk(said({ spoke: from, value: 2 }), shanarriToBehovskompassen);
    expect(spokeIn(carried, to)).toEqual({ spoke: to, value: 2, from: [{ spoke: from, value: 2 }] });
    expect(carried.voices[0]).toMatchObject({ answered: 1, ranges: 0, expected: 8 });
    expect(carried.wheel).toBe(behovskompassen);
  });

  test.each(['notAsked', 'declined', 'notApplicable', 'unknown'] satisfies NoAnswer[])(
    'the reason %s is carried as it is',
    (nothing) => {
      const carried = crosswalk(said({ spoke: 'safe', nothing }), shanarriToBehovskompassen);
      expect(bare(spokeIn(carried, 'safety'))).toEqual({ spoke: 'safety', nothing });
      expect(carried.notCarried).toEqual([]);
    },
  );
});

describe('several parts to one', () => {
  const to = (...answers: Answer[]) => {
    const carried = crosswalk(said(...answers), shanarriToOrebrohjulet);
    return { result: bare(spokeIn(carried, joint)), notCarried: carried.notCarried };
  };
  const respected = (value: number): Answer => ({ spoke: 'respected', value });
  const responsible = (value: number): Answer => ({ spoke: 'responsible', value });
  const declined = (spoke: string): Answer => ({ spoke, nothing: 'declined' });

  test('a range from the lowest answer to the highest, never their mean', () => {
    expect(to(respected(4), responsible(2)).result).toEqual({ spoke: joint, low: 2, high: 4 });
  });

  test('two answers that agree are one', () => {
    expect(to(respected(4), responsible(4)).result).toEqual({ spoke: joint, value: 4 });
  });

  test('one answered, one declined: nothing, and both are listed', () => {
    const { result, notCarried } = to(respected(4), declined('responsible'));
    expect(result).toEqual({ spoke: joint, nothing: 'notCarried' });
    expect(notCarried).toEqual([
      { informant: child, said: { spoke: 'respected', value: 4 }, why: 'otherPartMissing' },
      { informant: child, said: { spoke: 'responsible', nothing: 'declined' }, why: 'otherPartMissing' },
    ]);
  });

  test('what was never entered is not listed as lost', () => {
    expect(to(respected(4)).notCarried).toHaveLength(1);
  });

  test('both declined is declined', () => {
    const { result, notCarried } = to(declined('respected'), declined('responsible'));
    expect(result).toEqual({ spoke: joint, nothing: 'declined' });
    expect(notCarried).toEqual([]);
  });

  test('two reasons that differ do not become one', () => {
    expect(to(declined('respected'), { spoke: 'responsible', nothing: 'unknown' }).result).toEqual({
      spoke: joint,
      nothing: 'notCarried',
    });
  });
});

describe('one part to several', () => {
  const profile = profileOf([{ informant: child, answers: [{ spoke: joint, value: 2 }] }], {
    wheel: orebrohjulet,
  });
  const carried = crosswalk(profile, orebrohjuletToShanarri);

  test.each(['respected', 'responsible'])(
    '%s: anywhere on the scale, with what was said beside it',
    (spoke) => {
      expect(spokeIn(carried, spoke)).toEqual({ spoke, low: 1, high: 5, from: [{ spoke: joint, value: 2 }] });
    },
  );

  test('ranges are counted apart from answers, and told', () => {
    expect(carried.voices[0]).toMatchObject({ answered: 0, ranges: 2, completeness: 'tooFew' });
    expect(carried.findings).toContainEqual(
      expect.objectContaining({ code: 'wellbeing-wheel/carriedAsRange', params: { count: 2 } }),
    );
  });
});

test('a part that nothing corresponds to is listed, and one that nothing leads to says so', () => {
  const links = defineCrosswalk(shanarri, behovskompassen, [{ from: 'safe', to: 'safety' }]);
  const carried = crosswalk(said({ spoke: 'safe', value: 3 }, { spoke: 'active', value: 5 }), links);
  expect(carried.notCarried).toEqual([
    { informant: child, said: { spoke: 'active', value: 5 }, why: 'noLink' },
  ]);
  expect(spokeIn(carried, 'leisure')).toEqual({ spoke: 'leisure', nothing: 'notCarried', from: [] });
});

describe('scales', () => {
  const faces = { ...behovskompassen, id: 'faces', scales: [scales.threeFaces] };
  const links = defineCrosswalk(shanarri, faces, [{ from: 'safe', to: 'safety' }]);
  const toFaces = defineConversion(scales.oneToFive, scales.threeFaces, [
    { from: 1, to: 1 },
    { from: 2, to: { low: 1, high: 2 } },
    { from: 3, to: 2 },
    { from: 4, to: 3 },
    { from: 5, to: 3 },
  ]);

  test('without a conversion nothing is carried, and that is said', () => {
    const carried = crosswalk(said({ spoke: 'safe', value: 3 }), links);
    expect('scale' in carried).toBe(false);
    expect(bare(spokeIn(carried, 'safety'))).toEqual({ spoke: 'safety', nothing: 'notCarried' });
    expect(carried.notCarried).toMatchObject([{ why: 'noConversion' }]);
    expect(carried.findings).toContainEqual(
      expect.objectContaining({ code: 'wellbeing-wheel/noConversion', params: { allowed: 'faces-3' } }),
    );
  });

  test.each([
    [1, { value: 1 }],
    [2, { low: 1, high: 2 }],
    [5, { value: 3 }],
  ])('with one, %d is what the conversion says', (value, answer) => {
    const carried = crosswalk(said({ spoke: 'safe', value }), links, { conversion: toFaces });
    expect(bare(spokeIn(carried, 'safety'))).toEqual({ spoke: 'safety', ...answer });
    expect(carried.scale?.id).toBe('faces-3');
  });

  test('a scale with the same id that points the other way is another scale', () => {
    const turned = {
      ...behovskompassen,
      scales: [{ ...scales.oneToFive, direction: 'lowerIsBetter' as const }],
    };
    const carried = crosswalk(
      said({ spoke: 'safe', value: 1 }),
      defineCrosswalk(shanarri, turned, [{ from: 'safe', to: 'safety' }]),
    );
    expect(bare(spokeIn(carried, 'safety'))).toEqual({ spoke: 'safety', nothing: 'notCarried' });
  });

  test.each([
    ['does not begin in the profile’s scale', reverseOfFaces(), 'conversion.from'],
    [
      'does not end in one of the second wheel’s',
      defineConversion(
        scales.oneToFive,
        scales.trafficLight,
        [1, 2, 3, 4, 5].map((from) => ({ from, to: Math.ceil(from / 2) })),
      ),
      'conversion.to',
    ],
  ])('a conversion that %s is the caller’s mistake', (_, conversion, place) => {
    expect(() => crosswalk(said({ spoke: 'safe', value: 3 }), links, { conversion })).toThrow(place);
  });

  test('there and back over a coarser scale is wider, never narrower', () => {
    const there = crosswalk(said({ spoke: 'safe', value: 4 }), links, { conversion: toFaces });
    const back = crosswalk(there, reverseCrosswalk(links), { conversion: reverseConversion(toFaces) });
    expect(bare(spokeIn(back, 'safe'))).toEqual({ spoke: 'safe', low: 4, high: 5 });
  });
});

function reverseOfFaces() {
  return defineConversion(scales.threeFaces, scales.oneToFive, [
    { from: 1, to: 1 },
    { from: 2, to: 3 },
    { from: 3, to: 5 },
  ]);
}

describe('what a reader must know', () => {
  const codes = (profile: ShownProfile) => profile.findings.map(({ code }) => code);

  test('that nobody answered the other wheel’s questions', () => {
    expect(codes(crosswalk(said({ spoke: 'safe', value: 3 }), shanarriToBehovskompassen))).toEqual([
      'wellbeing-wheel/carriedOver',
    ]);
  });

  test('a crosswalk to or from a draft wheel is a draft, whatever is said', () => {
    const links = defineCrosswalk(shanarri, orebrohjulet, [{ from: 'safe', to: 'draft-safe' }], {
      provenance: 'official',
    });
    expect(links.provenance).toBe('draft');
    expect(codes(crosswalk(said({ spoke: 'safe', value: 3 }), links))).toContain(
      'wellbeing-wheel/draftCrosswalk',
    );
  });

  test('another wheel or version than the crosswalk’s is the caller’s mistake', () => {
    expect(() => crosswalk(said(), orebrohjuletToShanarri)).toThrow(RangeError);
    const newer = { ...shanarri, version: '2' };
    expect(() => crosswalk(profileOf([], { wheel: newer }), shanarriToBehovskompassen)).toThrow(RangeError);
  });

  test('no finding repeats what was entered', () => {
    const secret = 'Påhittad Persson 20140512-2383';
    const profile = profileOf(
      [{ informant: { kind: 'other', role: secret }, answers: [{ spoke: 'respected', value: 4 }] }],
      { id: secret },
    );
    for (const locale of ['sv', 'en'])
      expect(JSON.stringify(crosswalk(profile, shanarriToOrebrohjulet, { locale }).findings)).not.toContain(
        'Persson',
      );
  });
});

describe('the picture of it', () => {
  const answers: Answer[] = shanarri.spokes.map(({ id }, i) => ({ spoke: id, value: 1 + (i % 5) }));
  const carried = crosswalk(profileOf([{ informant: child, answers }]), shanarriToOrebrohjulet);

  test('says whose answers they are, and that the link is a draft', () => {
    const svg = wheelSvg(carried, { id: 'w' });
    expect(svg).toContain('>Svaren gavs med Välbefinnandehjulet (SHANARRI) och är överförda hit.</text>');
    expect(svg).toContain('>Utkast: kopplingen mellan hjulen är inte bestämd.</text>');
    expect(svg).toContain('Spann: svaret ligger någonstans i det');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test('a range is told as one, with the answers it rests on', () => {
    expect(describeProfile(carried).join(' ')).toContain(
      'Respekt och ansvar någonstans från 1 till 2 (svaren var: Respekterad 1, Ansvarstagande 2)',
    );
  });

  test('has no range in its key when there is none', () => {
    const exact = crosswalk(profileOf([{ informant: child, answers }]), shanarriToBehovskompassen);
    expect(wheelSvg(exact, { id: 'w' })).not.toContain('Spann:');
  });

  test('answers of this wheel and answers carried to it are not drawn as a change', () => {
    const now = profileOf([{ informant: child, answers: [{ spoke: 'safety', value: 3 }] }], {
      wheel: behovskompassen,
    });
    const before = crosswalk(
      profileOf([{ informant: child, answers }], { date: '2025-11-10' }),
      shanarriToBehovskompassen,
    );
    expect(wheelSvg(now, { id: 'w', before })).toContain('Det tidigare tillfället visas inte');
    const later = crosswalk(profileOf([{ informant: child, answers }]), shanarriToBehovskompassen);
    expect(wheelSvg(later, { id: 'w', before })).toContain('Ofylld: 2025-11-10');
  });
});

describe('the crosswalks that ship', () => {
  test.each(Object.entries(crosswalks))(
    '%s is our own, never official, and a crosswalk document',
    (_, links) => {
      expect(links.provenance).toBe(
        links.from === orebrohjulet || links.to === orebrohjulet ? 'draft' : 'local',
      );
      expect(links.sources.map(({ basis }) => basis)).toEqual(['own']);
      expect(Crosswalk.safeParse(links).success).toBe(true);
    },
  );

  test.each(Object.entries(crosswalks))('%s leaves no part of either wheel out', (_, { from, to, links }) => {
    expect(new Set(links.map((link) => link.from))).toEqual(new Set(from.spokes.map(({ id }) => id)));
    expect(new Set(links.map((link) => link.to))).toEqual(new Set(to.spokes.map(({ id }) => id)));
  });
});

describe('defineCrosswalk refuses', () => {
  test.each([
    ['a part the first wheel has not', [{ from: 'hopeful', to: 'safety' }], 'links.0.from'],
    ['a part the second wheel has not', [{ from: 'safe', to: 'hope' }], 'links.0.to'],
    [
      'the same link twice',
      [
        { from: 'safe', to: 'safety' },
        { from: 'safe', to: 'safety' },
      ],
      'links.1',
    ],
    ['no link', [], 'none'],
  ])('%s', (_, links, place) => {
    const define = () => defineCrosswalk(shanarri, behovskompassen, links);
    expect(define).toThrow(RangeError);
    expect(define).toThrow(place);
    expect(define).not.toThrow(/hope/);
  });
});

describe('always', () => {
  const anyPair = fc.constantFrom(...wheels.flatMap((from) => wheels.map((to) => [from, to] as const)));
  const anyLinks = anyPair.chain(([from, to]) =>
    fc
      .uniqueArray(
        fc.record({
          from: fc.constantFrom(...from.spokes.map(({ id }) => id)),
          to: fc.constantFrom(...to.spokes.map(({ id }) => id)),
        }),
        { minLength: 1, maxLength: 20, selector: (link) => `${link.from} ${link.to}` },
      )
      .map((links) => defineCrosswalk(from, to, links)),
  );
  const anyAnswer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const anyCase = anyLinks.chain((links) =>
    fc.record({
      links: fc.constant(links),
      values: fc.array(anyAnswer, {
        minLength: links.from.spokes.length,
        maxLength: links.from.spokes.length,
      }),
    }),
  );
  const answersOf = (links: Crosswalk, values: readonly (number | undefined)[]): Answer[] =>
    links.from.spokes.map(({ id: spoke }, i) => {
      const value = values[i];
      return value === undefined ? { spoke, nothing: 'declined' } : { spoke, value };
    });
  const bounds = (result: Said) =>
    'value' in result
      ? [result.value, result.value]
      : 'low' in result
        ? [result.low, result.high]
        : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

  test('there and back again holds what was said: a range is never narrowed', () => {
    fc.assert(
      fc.property(anyCase, ({ links, values }) => {
        const profile = profileOf([{ informant: child, answers: answersOf(links, values) }], {
          wheel: links.from,
        });
        const there = crosswalk(profile, links);
        const back = crosswalk(there, reverseCrosswalk(links));
        const again = crosswalk(back, links);
        for (const [first, second] of [
          [profile.voices[0]!.spokes, back.voices[0]!.spokes],
          [there.voices[0]!.spokes, again.voices[0]!.spokes],
        ] as const)
          first.forEach((result, i) => {
            const [low, high] = bounds(result);
            const [wideLow, wideHigh] = bounds(second[i]!);
            if ('nothing' in result) return;
            expect(wideLow).toBeLessThanOrEqual(low!);
            expect(wideHigh).toBeGreaterThanOrEqual(high!);
          });
      }),
    );
  });

  test('a skipped answer looks neither good nor bad: it gives no step and no range anywhere', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ links, values }, at) => {
        const gone = at % values.length;
        const without = values.map((value, i) => (i === gone ? undefined : value));
        const carry = (given: readonly (number | undefined)[]) =>
          crosswalk(
            profileOf([{ informant: child, answers: answersOf(links, given) }], { wheel: links.from }),
            links,
          ).voices[0]!.spokes;
        const fed = links.links
          .filter(({ from }) => from === links.from.spokes[gone]!.id)
          .map(({ to }) => to);
        const [full, fewer] = [carry(values), carry(without)];
        fewer.forEach((result, i) => {
          if (fed.includes(result.spoke)) expect('nothing' in result).toBe(true);
          else expect(result).toEqual(full[i]);
        });
      }),
    );
  });

  test('everything that was said stands on the other wheel or in the list of what does not', () => {
    fc.assert(
      fc.property(anyCase, ({ links, values }) => {
        const answers = answersOf(links, values);
        const { voices, notCarried } = crosswalk(
          profileOf([{ informant: child, answers }], { wheel: links.from }),
          links,
        );
        const shown = voices[0]!.spokes.flatMap((result) =>
          'nothing' in result && result.nothing === 'notCarried' ? [] : result.from,
        );
        for (const answer of answers)
          expect(
            [...shown, ...notCarried.map((one) => one.said)].some(({ spoke }) => spoke === answer.spoke),
          ).toBe(true);
      }),
    );
  });

  test('the order of links and of informants does not matter', () => {
    fc.assert(
      fc.property(anyCase, ({ links, values }) => {
        const voices: Voice[] = [
          { informant: child, answers: answersOf(links, values) },
          { informant: teacher, answers: answersOf(links, [...values].reverse()) },
        ];
        const turned = defineCrosswalk(links.from, links.to, [...links.links].reverse());
        const one = crosswalk(profileOf(voices, { wheel: links.from }), links);
        const other = crosswalk(profileOf([...voices].reverse(), { wheel: links.from }), turned);
        expect(other.voices).toEqual(one.voices);
        expect(other.notCarried).toEqual(one.notCarried);
      }),
    );
  });
});

test('every finding of a crosswalk is in the catalogue', () => {
  for (const { code } of crosswalk(said({ spoke: 'respected', value: 4 }), shanarriToOrebrohjulet).findings)
    expect(findingKinds).toHaveProperty([code]);
});
