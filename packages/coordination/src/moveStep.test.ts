import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapClock } from './gapClock.ts';
import { moveStep } from './moveStep.ts';
import type { StairEvent, StairHistory } from './stairHistory.ts';
import type { StairMove } from './stairMove.ts';
import { stairs } from './stairs.ts';

const rektor = { operation: 'school', role: 'rektor' } as const;
const history = (step: number, ...events: StairEvent[]): StairHistory => ({
  schemaVersion: '1',
  stairs: 'tabbTrappan',
  covers: ['owner', 'waiting'],
  entries: [{ on: '2026-01-20', step, reason: 'Påhittat.' }],
  events,
});
const move: StairMove = { schemaVersion: '1', on: '2026-02-09', step: 2, reason: 'Påhittat.', owner: rektor };
const codesOf = ({ findings }: ReturnType<typeof moveStep>) => findings.map(({ code }) => code);
const wait = (to?: '2026-02-09'): StairEvent => ({
  kind: 'waiting',
  operation: 'childPsychiatry',
  from: '2026-01-25',
  ...(to && { to }),
});

describe('ett steg i taget blir en ny rad i historiken', () => {
  test.each<[string, StairHistory, Partial<StairMove>, string[]]>([
    ['upp, med ägare', history(1), {}, []],
    ['upp två steg', history(0), {}, []],
    ['ned igen', history(2), { step: 1 }, []],
    ['till det kritiska steget utan ägare', history(1), { owner: 'none' }, ['criticalStepWithoutOwner']],
    [
      'till det kritiska steget, ägaren okänd',
      history(1),
      { owner: 'unknown' },
      ['criticalStepWithoutOwner'],
    ],
    ['till ett annat steg utan ägare', history(2), { step: 1, owner: 'none' }, []],
    ['från det kritiska steget medan väntan pågår', history(2, wait()), { step: 1 }, ['movedWhileWaiting']],
    ['från det kritiska steget när väntan är över', history(2, wait('2026-02-09')), { step: 1 }, []],
  ])('%s', (_, before, change, codes) => {
    const moved = moveStep(before, { ...move, ...change });
    expect(codesOf(moved)).toEqual(codes.map((code) => `coordination/${code}`));
    const { on, step, reason, owner } = { ...move, ...change };
    expect(moved.history).toEqual({ ...before, entries: [...before.entries, { on, step, reason, owner }] });
  });
});

describe('det som vägras flyttar ingenting', () => {
  test.each<[string, StairHistory, object, string, (string | number)[]]>([
    ['inget skäl', history(1), { reason: ' ' }, 'core/wrongFormat', ['reason']],
    ['ingenting om ägaren', history(1), { owner: undefined }, 'core/missing', ['owner']],
    ['ett namn i stället för ägare', history(1), { owner: 'Hemligt' }, '', ['owner']],
    ['ett steg som inte finns', history(1), { step: 4 }, 'coordination/unknownStep', ['step']],
    ['samma steg', history(2), {}, 'coordination/alreadyOnStep', ['step']],
    ['samma dag', history(1), { on: '2026-01-20' }, 'coordination/moveNotAfterLatest', ['on']],
    ['före det senaste', history(1), { on: '2026-01-19' }, 'coordination/moveNotAfterLatest', ['on']],
    ['en okänd trappa', { ...history(1), stairs: 'hemlig' }, {}, 'coordination/unknownStairs', ['stairs']],
  ])('%s', (_, before, change, code, path) => {
    const moved = moveStep(before, { ...move, ...change });
    expect(moved.history).toBeUndefined();
    expect(moved.findings).toMatchObject([{ severity: 'error', path, ...(code && { code }) }]);
    expect(JSON.stringify(moved.findings).toLowerCase()).not.toContain('hemlig');
  });
});

test('en tom historik får sitt första steg', () => {
  expect(moveStep({ ...history(1), entries: [] }, move).history?.entries).toHaveLength(1);
});

test('en egen trappa gäller före vår', () => {
  const ours = { ...stairs.tabbTrappan, steps: stairs.tabbTrappan.steps.filter(({ step }) => step < 2) };
  expect(codesOf(moveStep(history(1), move, { ownStairs: [ours] }))).toEqual(['coordination/unknownStep']);
});

test('efter en flytt står arbetet på det nya steget från den dagen, och klockan börjar på noll', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 1, 2, 3), fc.constantFrom(0, 1, 2, 3), (from, step) => {
      const moved = moveStep(history(from), { ...move, step }).history;
      expect(moved === undefined).toBe(from === step);
      if (!moved) return;
      const clock = gapClock(moved, { on: move.on });
      expect(clock).toMatchObject({ step, since: move.on });
      expect(clock.daysInCriticalStep).toBe(step === 2 ? 0 : 'notApplicable');
      expect(gapClock(moved, { on: '2026-02-08' }).step).toBe(from);
    }),
  );
});
