import { expect, test } from 'vitest';
import { absentFromSchool, child, custodian1, teacher } from '../examples/invented.ts';
import { evidenceTable } from './evidenceTable.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { ownWeighing } from './weighingRule.ts';

const on = '2026-02-09';
const one: Observation = {
  id: 'o1',
  heading: 'world.school',
  date: '2026-01-20',
  by: teacher,
  basis: 'firstHand',
  direction: 'adversity',
  text: 'Tre <vikarier> & "oro".',
  frequency: 'often',
  duration: 'months',
  severity: 'unknown',
  cumulative: 'no',
  wouldContradict: 'En <lugn> vecka.',
};

test('every observation has a row with a heading of its own, in one body a direction', () => {
  const html = evidenceTable(placeInMatrix(absentFromSchool, { on }));
  expect([...html.matchAll(/<th scope="row">/g)]).toHaveLength(absentFromSchool.length);
  expect([...html.matchAll(/<tbody>/g)]).toHaveLength(4);
  expect([...html.matchAll(/<th scope="col">/g)]).toHaveLength(7);
  for (const { text } of absentFromSchool) expect(html).toContain(text);
});

test('what was entered is escaped, and weights are told in words', () => {
  const html = evidenceTable(placeInMatrix([one], { on }), { locale: 'en' });
  expect(html).toContain('Tre &lt;vikarier&gt; &amp; &quot;oro&quot;.');
  expect(html).toContain('Would speak against it: En &lt;lugn&gt; vecka.');
  expect(html).toContain('often, for months, not known how serious, on its own');
  expect(html).toContain('lärare (School)');
});

test('a second entry by the same informant says that it counts together with the first', () => {
  const html = evidenceTable(placeInMatrix([one, { ...one, id: 'o2', date: '2026-01-21' }], { on }));
  expect([...html.matchAll(/räknas ihop med raden ovanför/g)]).toHaveLength(1);
});

test('a direction without evidence says so', () => {
  expect([...evidenceTable(placeInMatrix([one], { on })).matchAll(/Inga iakttagelser/g)]).toHaveLength(3);
});

test('the app may name informants in its own way', () => {
  const placement = placeInMatrix([one, { ...one, by: custodian1 }, { ...one, by: child }], { on });
  const html = evidenceTable(placement, { nameOf: ({ kind }) => `<${kind}>` });
  expect(html).toContain('<td>&lt;custodian&gt;</td>');
  expect(html).not.toContain('v1');
  expect(evidenceTable(placement)).toContain('vårdnadshavare (v1)');
});

test('with an earlier day: what is new, what has changed and what is no longer there, each on its row', () => {
  const reported = { ...one, id: 'r', by: custodian1, basis: 'reported' } as const;
  const taken = { ...one, id: 't', by: child, direction: 'protection' } as const;
  const before = placeInMatrix([reported, taken], { on: '2026-01-25' });
  const now = placeInMatrix([{ ...one, date: '2026-02-01' }, reported], { on });
  const rows = [...evidenceTable(now, { before }).matchAll(/<tr><th scope="row">.*<\/tr>/g)].map(
    ([row]) => row,
  );
  expect(rows).toHaveLength(3);
  expect(rows.map((row) => /<td>([^<]*)<\/td><td>([^<]*)<\/td><\/tr>$/.exec(row)?.slice(1))).toEqual([
    ['räknas inte längre', 'inte längre med'],
    ['styrks av fler', 'räknas nu fullt ut'],
    ['står för sig själv', 'nytt'],
  ]);
  expect(evidenceTable(now, { before, locale: 'en' })).toContain('<th scope="col">Since 2026-01-25</th>');
  expect([...evidenceTable(now, { before }).matchAll(/colspan="8"/g)].length).toBeGreaterThan(3);
});

test('an entry that was replaced stands twice: new, and no longer there', () => {
  const before = placeInMatrix([one], { on });
  const html = evidenceTable(placeInMatrix([{ ...one, id: 'o2' }], { on }), { before });
  expect(html).toMatch(
    /<td>står för sig själv<\/td><td>nytt<\/td><\/tr>\n.*<td>räknas inte längre<\/td><td>inte längre med<\/td>/,
  );
});

test('a comparison that is refused is not tabled', () => {
  expect(() =>
    evidenceTable(placeInMatrix([], { on }), { before: placeInMatrix([], { on: '2026-02-10' }) }),
  ).toThrow(RangeError);
});

test('what the rule holds too old is marked at its day', () => {
  const rule = { ...ownWeighing, id: 'invented', fading: { afterDays: 10 } };
  const html = evidenceTable(placeInMatrix([one, { ...one, id: 'o2', date: '2026-02-01' }], { on, rule }));
  expect(html).toContain('<td>2026-01-20<br>gammalt enligt regeln</td>');
  expect(html).toContain('<td>2026-02-01</td>');
});

test('the foot says how many were set aside and why, and is left out when none was', () => {
  const later = { ...one, id: 'l', date: '2026-03-01' } as const;
  const sibling = { ...one, id: 's', about: { kind: 'sibling', ref: 'Kim' } } as const;
  const html = evidenceTable(placeInMatrix([one, later, sibling, { ...sibling, id: 's2' }], { on }));
  expect(html).toContain(
    '<tfoot><tr><td colspan="7">Inte invägda, daterade efter dagen: 1. Inte invägda, handlar om syskon: 2.</td></tr></tfoot>',
  );
  expect(html).not.toContain('Kim');
  expect(evidenceTable(placeInMatrix([one], { on }))).not.toContain('tfoot');
});
