import { describe, expect, test } from 'vitest';
import { copyFor } from './copyFor.ts';
import { exampleBarnetsPlan } from './exampleBarnetsPlan.ts';
import { exampleDischarge } from './exampleDischarge.ts';
import { exampleGip } from './exampleGip.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import type { PlanCopy, PlanReader } from './planCopy.ts';
import { planOverviewSvg } from './planOverviewSvg.ts';
import { renderPlan } from './renderPlan.ts';

// Every plan here is invented.
const plans: readonly Plan[] = [exampleSip, exampleGip, exampleBarnetsPlan, exampleDischarge];
const on = '2026-02-09';
const overview = { on, id: 'o' } as const;
const headingsIn = (html: string) =>
  [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, level]) => Number(level));

describe.each(plans)('$kind', (plan) => {
  test.each(['html', 'md'] as const)('%s shows who does what', (format) => {
    for (const locale of ['sv', 'en']) {
      const written = renderPlan(plan, { format, locale, overview });
      for (const { description } of plan.actions) expect(written).toContain(description);
      expect(written).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    }
  });

  test.each(['adults', 'child', 'teenager'] as const)(
    'a page for %s: balanced, one h1, in order',
    (audience) => {
      const html = renderPlan(plan, { format: 'html', as: 'page', audience, overview });
      const opened = [...html.matchAll(/<([a-z]+\d?)[ >]/g)]
        .map(([, tag]) => tag)
        .filter((tag) => tag !== 'meta');
      const closed = [...html.matchAll(/<\/([a-z]+\d?)>/g)].map(([, tag]) => tag);
      const selfClosing = [...html.matchAll(/<[^>]*\/>/g)].length + (html.match(/<br>/g)?.length ?? 0);
      expect(opened.length - selfClosing).toBe(closed.length);
      expect(headingsIn(html)).toEqual([
        1,
        ...headingsIn(html)
          .slice(1)
          .map(() => 2),
      ]);
      expect(html).toContain('size: A4');
      expect(html).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
      for (const table of html.match(/<table.*?<\/table>/gs) ?? [])
        expect(table).toMatch(/<th scope="col">.*<th scope="row">/s);
    },
  );
});

describe('inside another page', () => {
  test.each([
    [undefined, 2],
    [1, 1],
    [3, 3],
    [4, 4],
  ] as const)('headingLevel %j: the title is h%i and the sections one below', (headingLevel, level) => {
    const [title, ...sections] = headingsIn(renderPlan(exampleSip, { format: 'html', headingLevel }));
    expect(title).toBe(level);
    expect(new Set(sections)).toEqual(new Set([level + 1]));
  });

  test('Markdown begins at the top, unless it is told otherwise', () => {
    expect(renderPlan(exampleSip, { format: 'md' })).toMatch(/^# .*\n## Barnet\n/s);
    expect(renderPlan(exampleSip, { format: 'md', headingLevel: 3 })).toMatch(/^### .*\n#### Barnet\n/s);
  });

  test('a level that is none is the caller’s mistake', () => {
    const headingLevel = 7 as 4;
    expect(() => renderPlan(exampleSip, { format: 'html', headingLevel })).toThrow(RangeError);
  });
});

test('an action says what it is for, by the numbers of needs and goals', () => {
  const markdown = renderPlan(exampleSip, { format: 'md' });
  expect(markdown).toContain(
    [
      '3. Bedömning av oron.',
      '   - **Ansvarig**: psykolog, Barn- och ungdomspsykiatri (BUP), regionen',
      '   - **När**: från\u00A02026-02-16, planerad',
      '   - **För**: behov 2; mål 2',
    ].join('\n'),
  );
});

test('protected identity stands at the top of the plan itself', () => {
  const notice = (protectedIdentity: Plan['protectedIdentity']) =>
    renderPlan({ ...exampleSip, protectedIdentity }, { format: 'html' }).match(
      /tsi-plan-notice">([^<]*)</,
    )?.[1];
  expect(notice('yes')).toMatch(/^Skyddade personuppgifter/);
  expect(notice('unknown')).toMatch(/^Det är inte klarlagt/);
  expect(notice('no')).toBeUndefined();
});

test('not asked, declined and nothing are different words', () => {
  const html = renderPlan(exampleGip, { format: 'html' });
  expect(html).toContain('ville inte svara');
  expect(html).toContain('Frågan är ställd: ingen annan gör något.');
  expect(
    renderPlan({ ...exampleGip, measuresByOthers: { kind: 'notAsked' } } as Plan, { format: 'md' }),
  ).toContain('Frågan är inte ställd.');
});

describe('a copy', () => {
  const reader: PlanReader = { kind: 'custodian', ref: 'v1' };
  const part = { holder: 'school.other', category: 'other', about: 'child' } as const;
  const lists = [
    'custodians',
    'views',
    'disagreements',
    'needs',
    'goals',
    'actions',
    'participants',
    'followUps',
  ] as const;
  const wholes = [
    'child',
    'reason',
    'childsVoice',
    'risk',
    'crisis',
    'startsOn',
    'meetingOn',
    'measuresByOthers',
    'overallResponsible',
  ] as const;
  const labelled = (plan: Plan): Plan => ({
    ...plan,
    parts: [
      ...wholes.filter((field) => plan[field] !== undefined).map((field) => ({ ...part, path: [field] })),
      ...lists.flatMap((field) => plan[field].map((_, index) => ({ ...part, path: [field, index] }))),
    ],
  });
  const copyWithout = (plan: Plan, hidden: string | undefined): PlanCopy => {
    const { parts } = labelled(plan);
    const assessments = parts.map(({ path }) => ({
      path,
      outcome: path.join('.') === hidden ? ('consentNeeded' as const) : ('clear' as const),
    }));
    return copyFor(labelled(plan), reader, { on, assessments }).copy;
  };
  const everyDocument = (copy: PlanCopy) => [
    renderPlan(copy, { format: 'html', as: 'page' }),
    renderPlan(copy, { format: 'md', locale: 'en' }),
    renderPlan(copy, { format: 'md', audience: 'child' }),
    renderPlan(copy, { format: 'md', audience: 'teenager', locale: 'en' }),
    planOverviewSvg(copy, overview),
  ];

  test('says for whom and of which day, and has no empty headings', () => {
    const assessments = [{ path: ['reason'], outcome: 'clear' as const }];
    const { copy } = copyFor(exampleSip, reader, { on, assessments });
    const html = renderPlan(copy, { format: 'html', headingLevel: 1 });
    expect(html).toContain('Kopia till: Vårdnadshavare. <time>2026-02-09</time>.');
    expect(html.match(/<h2>[^<]*<\/h2>/g)).toEqual(['<h2>Varför planen görs</h2>']);
    expect(renderPlan(copy, { format: 'md', locale: 'en' })).toContain('## Why the plan is made');
  });

  const items = lists.flatMap((field) => exampleSip[field].map((_, index) => [field, index] as const));
  test.each(items)('without %s %i reads as if that had never been in the plan', (field, index) => {
    const never = { ...exampleSip, [field]: exampleSip[field].filter((_, position) => position !== index) };
    expect(everyDocument(copyWithout(exampleSip, `${field}.${index}`))).toEqual(
      everyDocument(copyWithout(never as Plan, undefined)),
    );
  });

  test.each(['risk', 'crisis', 'meetingOn', 'overallResponsible'] as const)(
    'without %s reads as if that had never been in the plan',
    (field) => {
      const { [field]: _, ...never } = exampleSip;
      expect(everyDocument(copyWithout(exampleSip, field))).toEqual(
        everyDocument(copyWithout(never as Plan, undefined)),
      );
    },
  );

  test('that holds nothing is still a document, and says nothing of what is gone', () => {
    const empty: PlanCopy = { ...copyWithout(exampleSip, undefined), content: {} };
    expect(headingsIn(renderPlan(empty, { format: 'html' }))).toEqual([2]);
    expect(renderPlan(empty, { format: 'md', audience: 'child' }).match(/^## .*/gm)).toEqual([
      '## Vem kan du fråga?',
      '## Vad kan du säga nej till?',
    ]);
    expect(renderPlan(empty, { format: 'html', overview })).toContain('Inga insatser att visa.');
  });
});
