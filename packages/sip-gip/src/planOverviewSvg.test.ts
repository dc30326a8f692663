import type { IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleDischarge } from './exampleDischarge.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import { planOverviewSvg } from './planOverviewSvg.ts';
import { textWidth } from './planOverviewText.ts';

// Every plan here is invented.
const on = '2026-02-09';
const draw = (plan: Plan, locale = 'sv') =>
  planOverviewSvg(plan, { on, id: 'bild', locale }).replaceAll('\u00A0', ' ');
const [action] = exampleSip.actions;
const withActions = (...changes: readonly Partial<Plan['actions'][number]>[]): Plan => ({
  ...exampleSip,
  actions: changes.map((change, index) => ({ ...action, id: `a${index}`, ...change })),
});
const description = (svg: string) => svg.match(/<desc[^>]*>(.*?)<\/desc>/s)?.[1] ?? '';

interface Drawn {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
}
const texts = (svg: string): readonly Drawn[] =>
  [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([, attributes = '', escaped = '']) => {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
    const words = escaped.replaceAll(/&(?:[a-z]+|#\d+);/g, '&');
    const size = Number(value('font-size'));
    const wide = textWidth(words, size, value('font-weight') === '700');
    const x = Number(value('x'));
    const anchor = value('text-anchor');
    const from = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
    return { words, from, to: from + wide, y: Number(value('y')), size };
  });
const height = (svg: string) => Number(/viewBox="0 0 672 ([\d.]+)"/.exec(svg)?.[1]);

describe('what the picture says in words', () => {
  test('everything that it shows, in its own order', () => {
    expect(description(draw(exampleSip))).toBe(
      [
        'I dag 2026-02-09. 2026-01-27 start, möte. 2026-03-17 uppföljning.',
        'mentor, Skola: 1. Möter i entrén och går med till det lilla rummet: 2026-01-27 – 2026-06-12, pågår.',
        'familjebehandlare, Individ- och familjeomsorg (IFO):',
        '2. Familjebehandlare hemma en gång i veckan: från 2026-02-02, inget slut angivet, pågår.',
        'psykolog, Barn- och ungdomspsykiatri (BUP): 3. Bedömning av oron: från 2026-02-16, inget slut angivet, planerad.',
        'Det som andra gör har inga dagar och står i planen.',
      ].join(' '),
    );
  });

  test.each([
    ['no end', { plannedEnd: undefined }, 'från 2026-01-27, inget slut angivet, pågår'],
    ['no beginning', { start: undefined }, 'till 2026-06-12, ingen början angiven, pågår'],
    ['no day at all', { start: undefined, plannedEnd: undefined }, 'ingen dag angiven, pågår'],
    ['done, no end', { plannedEnd: undefined, status: 'done' }, 'från 2026-01-27, inget slut angivet, klar'],
  ] as const)('%s is said, not guessed', (_, change, words) => {
    const svg = draw(withActions(change));
    expect(description(svg)).toContain(words);
    expect(svg.includes('stroke-dasharray="0.1 6"')).toBe(
      !words.startsWith('från') || words.endsWith('klar'),
    );
  });

  test('no name of a person and no place', () => {
    const plan: Plan = {
      ...withActions({ responsibleName: 'Påhittad Person' }),
      meetingPlace: 'Påhittat rum',
    };
    expect(draw(plan)).not.toMatch(/Påhittad|Påhittat|Påhittade/);
  });
});

describe('how many actions fit', () => {
  const many = (count: number, roles: number): Plan =>
    withActions(
      ...Array.from({ length: count }, (_, index) => ({
        description: `Insats nummer ${index + 1}`,
        responsibleRole: `roll ${index % roles}`,
      })),
    );

  test.each([
    [0, 1, 'Inga insatser att visa.'],
    [1, 1, '1. Insats nummer 1: 2026-01-27 – 2026-06-12, pågår.'],
    [20, 4, '20. Insats nummer 20: 2026-01-27 – 2026-06-12, pågår.'],
    [30, 12, '30 insatser är för många för en sida. Här är de samlade efter vem som ansvarar.'],
    [500, 300, '500 insatser är för många för en sida. Här är de samlade efter verksamhet.'],
  ])('%i actions of %i responsible', (count, roles, words) => {
    const svg = draw(many(count, roles));
    expect(description(svg)).toContain(words);
    expect(height(svg)).toBeLessThan(850);
    if (/samlade/.test(words)) expect(texts(svg).map((text) => text.words)).toContain(words);
  });

  test('put together, every action is counted once', () => {
    const counts = [...description(draw(many(30, 7))).matchAll(/(\d+) insatser \((\d+) pågår\)/g)];
    expect(counts.map(([, all, ongoing]) => [all, ongoing])).toEqual(counts.map(([, all]) => [all, all]));
    expect(counts.reduce((sum, [, all]) => sum + Number(all), 0)).toBe(30);
  });
});

describe('no words are clipped or lie on top of each other', () => {
  const words = [
    'Habiliteringsverksamhetens',
    'kommunikationshjälpmedelsutprovning',
    'på',
    'stöd',
    'ö'.repeat(90),
    '象'.repeat(40),
  ];
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10) as IsoDate);
  const anyAction = fc.record({
    description: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
      .map((some) => some.join(' ')),
    responsibleRole: fc.constantFrom(
      'mentor',
      'samordningsansvarig förstesocialsekreterare',
      'ö'.repeat(300),
    ),
    operation: fc.constantFrom('school', 'childAndFamilyServices', 'childPsychiatry'),
    status: fc.constantFrom('planned', 'ongoing', 'done', 'stopped'),
    start: fc.option(day, { nil: undefined }),
    plannedEnd: fc.option(day, { nil: undefined }),
  });
  const caller = { operation: 'school', role: 'rektor' } as const;

  test('whatever the plan holds', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 40 }),
        fc.array(day, { maxLength: 30 }),
        fc.constantFrom('sv', 'en'),
        (changes, days, locale) => {
          const followUps = days.map((followUp) => ({ on: followUp, caller }));
          const svg = draw({ ...withActions(...changes), followUps } as Plan, locale);
          const all = texts(svg);
          const outside = all.filter(
            ({ from, to, y }) => from < -0.5 || to > 672.5 || y < 0 || y > height(svg),
          );
          const over = all.filter((a, index) =>
            all
              .slice(index + 1)
              .some(
                (b) =>
                  Math.abs(a.y - b.y) < Math.min(a.size, b.size) &&
                  a.to > b.from + 0.5 &&
                  b.to > a.from + 0.5,
              ),
          );
          expect([...outside, ...over]).toEqual([]);
          expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what is cut ends with … and the picture says so', () => {
    const svg = draw(withActions({ description: words.join(' ').repeat(9) }));
    expect(svg).toContain('…</text>');
    expect(svg).toContain('Texter som slutar med … är förkortade här. De står hela i planen.');
    expect(draw(withActions({ description: 'Kort.' }))).not.toContain('…');
  });
});

describe('today', () => {
  const today = (day: IsoDate) => {
    const svg = planOverviewSvg(exampleSip, { on: day, id: 'bild' }).replaceAll('\u00A0', ' ');
    return [/>([^<]*I dag[^<]*)<\/text>/.exec(svg)?.[1], svg.includes('stroke-dasharray="5 3"')];
  };
  test.each([
    ['inside the plan', '2026-02-09', ['I dag 9 feb 2026', true]],
    ['a little after it', '2026-07-15', ['I dag 15 jul 2026', true]],
    ['years after it', '2031-01-01', ['I dag 1 jan 2031 →', false]],
    ['years before it', '2020-01-01', ['← I dag 1 jan 2020', false]],
  ] as const)('%s', (_, day, drawn) => {
    expect(today(day)).toEqual(drawn);
  });
});

test('a caller’s mistakes throw, without repeating what was passed', () => {
  expect(() => planOverviewSvg(exampleSip, { on, id: '1"><script>' })).toThrow(/^id must be/);
  expect(() => planOverviewSvg(exampleSip, { on: '2026-02-30', id: 'bild' })).toThrow(RangeError);
});

test('ids are the caller’s, so that two pictures can stand on a page', () => {
  const ids = [...draw(exampleDischarge).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['bild-title', 'bild-desc', 'bild-done']);
});
