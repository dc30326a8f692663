import { describe, expect, test } from 'vitest';
import { exampleSip } from '../exampleSip.ts';
import type { Plan } from '../plan.ts';
import { applyChange, newVersion } from './applyChange.ts';

const current: Plan = { ...exampleSip, version: 3, basedOn: 2 };
const codes = (changed: Plan, from = current) =>
  applyChange(from, changed).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

test('a change in the latest version is taken, and said', () => {
  const { plan, findings, differs } = applyChange(current, { ...newVersion(current), reason: 'Annat.' });
  expect([plan?.version, plan?.basedOn, plan?.reason, findings]).toEqual([4, 3, 'Annat.', []]);
  expect(differs.map(({ path }) => path)).toEqual([['reason']]);
});

test.each<readonly [string, Plan, string]>([
  [
    'a change made in an older version',
    { ...newVersion(exampleSip), reason: 'Annat.' },
    'sip-gip/changeStale basedOn',
  ],
  [
    'a document that says nothing of what it was based on',
    { ...current, basedOn: undefined } as unknown as Plan,
    'sip-gip/changeStale basedOn',
  ],
  ['the very document that is there', current, 'sip-gip/changeStale basedOn'],
  ['a version number of one’s own', { ...newVersion(current), version: 9 }, 'sip-gip/changeStale basedOn'],
  ['another plan', { ...newVersion(current), id: 'plan-2' }, 'sip-gip/otherPlan id'],
  [
    'a closing',
    { ...newVersion(current), closing: { on: '2026-03-01', reason: 'moved' } },
    'sip-gip/changedByStep closing',
  ],
  [
    'a life',
    { ...newVersion(current), administration: { life: [] } },
    'sip-gip/changedByStep administration.life',
  ],
  ['a consent', { ...newVersion(current), consents: [] }, 'sip-gip/changedByStep consents'],
])('refused: %s', (_, changed, expected) => {
  const answer = applyChange(current, changed);
  expect(answer.plan).toBeUndefined();
  expect(codes(changed)).toEqual([expected]);
});

test('a stale change is told what differs, without content', () => {
  const now: Plan = { ...newVersion(current), actions: current.actions.slice(1) };
  const { findings, differs } = applyChange(now, { ...newVersion(current), reason: 'Hemlig-4711' });
  expect(findings[0]?.message).toBe(
    'Ändringen är inte gjord i planens senaste version. Sådant som skiljer: 2.',
  );
  expect(differs.map(({ kind, path }) => [kind, path])).toEqual([
    ['changed', ['reason']],
    ['added', ['actions', 0]],
  ]);
  expect(JSON.stringify([findings, differs])).not.toContain('4711');
});

test('labels follow what they stand on, and go with it', () => {
  const { plan } = applyChange(current, {
    ...newVersion(current),
    needs: current.needs.slice(1),
    disagreements: [],
  });
  const labelled = (name: string) =>
    plan?.parts.filter(({ path }) => path[0] === name).map(({ path }) => path);
  expect(labelled('needs')).toEqual([
    ['needs', 0],
    ['needs', 1],
  ]);
  expect(labelled('disagreements')).toEqual([]);
  expect(labelled('goals')).toHaveLength(2);
});

test('labels that were written anew stay as written', () => {
  const parts = current.parts.slice(0, 3);
  expect(applyChange(current, { ...newVersion(current), parts }).plan?.parts).toEqual(parts);
});

describe('a closed plan', () => {
  const closed: Plan = { ...current, closing: { on: '2026-06-01', reason: 'goalsMet' } };
  const correction = (path: (string | number)[]) =>
    ({
      administration: { corrections: [{ path, on: '2026-06-08', by: 'mentor', wasWrong: 'Fel dag.' }] },
    }) as const;
  test.each<readonly [string, Partial<Plan>, readonly string[]]>([
    ['its words stay', { reason: 'Annat.' }, ['sip-gip/planClosed reason']],
    [
      'it is not opened',
      { closing: undefined } as unknown as Partial<Plan>,
      ['sip-gip/changedByStep closing', 'sip-gip/planClosed closing'],
    ],
    [
      'an error is put right where a correction says so',
      { meetingOn: '2026-01-28', ...correction(['meetingOn']) },
      [],
    ],
    [
      'and only there',
      { meetingOn: '2026-01-28', reason: 'Annat.', ...correction(['meetingOn']) },
      ['sip-gip/planClosed reason'],
    ],
    [
      'a correction of everything is none',
      { reason: 'Annat.', ...correction([]) },
      ['sip-gip/planClosed reason'],
    ],
    ['its administration goes on', { administration: { original: { keptBy: { kind: 'child' } } } }, []],
  ])('%s', (_, change, expected) => {
    expect(codes({ ...newVersion(closed), ...change } as Plan, closed)).toEqual(expected);
  });
});
