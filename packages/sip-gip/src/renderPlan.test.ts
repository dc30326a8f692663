import { describe, expect, test } from 'vitest';
import { copyFor } from './copyFor.ts';
import { exampleBarnetsPlan } from './exampleBarnetsPlan.ts';
import { exampleDischarge } from './exampleDischarge.ts';
import { exampleGip } from './exampleGip.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import { renderPlan } from './renderPlan.ts';

const plans = [exampleSip, exampleGip, exampleBarnetsPlan, exampleDischarge] as const;
const hostile = '<script>alert(1)</script> & "x" | *y*\n# z\n1. å';

describe.each(plans)('$kind', (plan) => {
  test.each(['html', 'md'] as const)('%s shows who does what', (format) => {
    for (const locale of ['sv', 'en']) {
      const written = renderPlan(plan, { format, locale });
      for (const { description } of plan.actions) expect(written).toContain(description);
      expect(written).not.toContain('undefined');
      expect(written).not.toContain('[object');
    }
  });

  test('html: balanced, one h1, every table with header cells', () => {
    const html = renderPlan(plan, { format: 'html', page: true });
    for (const tag of ['article', 'section', 'table', 'tr', 'th', 'td', 'dl', 'ul', 'li', 'p', 'h1', 'h2'])
      expect(html.split(`<${tag}>`).length + html.split(`<${tag} `).length).toBe(
        html.split(`</${tag}>`).length + 1,
      );
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<table/g)?.length).toBe(html.match(/<thead><tr><th scope="col">/g)?.length);
    expect(html).toContain('@page { size: A4');
    expect(html).not.toMatch(/<script|http/);
  });
});

test('entered words never become markup', () => {
  const plan: Plan = {
    ...exampleSip,
    reason: hostile,
    child: { ref: 'barn', name: hostile },
    actions: [{ ...exampleSip.actions[0], description: hostile, needs: [], goals: [] }],
    measuresByOthers: { kind: 'some', measures: [{ by: hostile.slice(0, 100), description: hostile }] },
  };
  const html = renderPlan(plan, { format: 'html', locale: '"><script>' });
  expect(html).not.toContain('<script');
  const markdown = renderPlan(plan, { format: 'md' });
  expect(markdown).not.toContain('<script');
  expect(markdown).not.toMatch(/^# z/m);
  expect(markdown).toContain('\\*y\\*');
  for (const line of markdown.split('\n').filter((row) => row.startsWith('| ')))
    expect(line.replaceAll('\\|', '').split('|').length).toBeGreaterThan(3);
});

test('a copy says for whom, and leaves no empty headings', () => {
  const { copy } = copyFor(
    exampleSip,
    { kind: 'custodian', ref: 'v1' },
    { on: '2026-02-09', assessments: [{ path: ['reason'], outcome: 'clear' }] },
  );
  const html = renderPlan(copy, { format: 'html' });
  expect(html).toContain('Kopia till: Vårdnadshavare');
  expect(html.match(/<h2>[^<]*<\/h2>/g)).toEqual(['<h2>Varför planen görs</h2>']);
  expect(renderPlan(copy, { format: 'md', locale: 'en' })).toContain('## Why the plan is made');
});

test('protected identity stands at the top of the plan itself', () => {
  expect(renderPlan({ ...exampleSip, protectedIdentity: 'yes' }, { format: 'html' })).toContain(
    'Skyddade personuppgifter',
  );
  expect(renderPlan(exampleSip, { format: 'html' })).not.toContain('Skyddade personuppgifter');
});

test('not asked, declined and nothing are different words', () => {
  const html = renderPlan(exampleGip, { format: 'html' });
  expect(html).toContain('ville inte svara');
  expect(html).toContain('Frågan är ställd: ingen annan gör något.');
  expect(
    renderPlan({ ...exampleGip, measuresByOthers: { kind: 'notAsked' } } as Plan, { format: 'md' }),
  ).toContain('Frågan är inte ställd.');
});
