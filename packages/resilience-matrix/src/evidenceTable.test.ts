import { expect, test } from 'vitest';
import { absentFromSchool, child, custodian1, teacher } from '../examples/invented.ts';
import { evidenceTable } from './evidenceTable.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';

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
