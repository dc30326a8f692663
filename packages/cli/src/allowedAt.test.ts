import { exampleSip, Plan } from '@tsi/sip-gip';
import { expect, test } from 'vitest';
import { allowedAt } from './allowedAt.ts';

test.each([
  ['the kinds of plan', ['kind'], {}, ['sip', 'sipDischarge', 'gip', 'barnetsPlan']],
  ['the basis of a SIP', ['basis'], exampleSip, ['statute', 'agreement', 'local']],
  ['the basis of a GIP', ['basis'], { ...exampleSip, kind: 'gip' }, ['local']],
  ['a status in a list', ['actions', 0, 'status'], exampleSip, ['planned', 'ongoing', 'done', 'stopped']],
  ['a text', ['reason'], exampleSip, []],
  ['nothing that the schema knows', ['x', 0, 'y'], exampleSip, []],
])('words: %s', (_, path, document, words) => {
  expect([...allowedAt(Plan, path, document).values].sort()).toEqual([...words].sort());
});

test('names: those of the shape that the document has', () => {
  expect(allowedAt(Plan, [], { kind: 'sipDischarge' }).names).toContain('discharge');
  expect(allowedAt(Plan, [], { kind: 'gip' }).names).not.toContain('discharge');
  const unasked = { kind: 'gip', childsVoice: { words: { kind: 'nothing' } } };
  const { names } = allowedAt(Plan, ['childsVoice', 'words'], unasked);
  expect(names).toContain('nothing');
  expect(names).not.toContain('words');
});
