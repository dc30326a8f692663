import type { IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHandOver } from './checkHandOver.ts';
import { contactHandOver } from './contactHandOver.ts';
import { contactModels } from './contactModels.ts';
import type { ContactStage } from './contactStages.ts';
import { gapClock } from './gapClock.ts';
import { HandOver } from './handOver.ts';
import { handOverEvents } from './handOverEvents.ts';
import { type HandOverPartId, handOverParts } from './handOverParts.ts';

const partIds = Object.keys(handOverParts) as HandOverPartId[];
const to = { operation: 'school', role: 'kurator', since: '2026-02-05', accepts: 'yes' } as const;
const complete: HandOver = {
  schemaVersion: '1',
  of: 'owner',
  from: { operation: 'school', role: 'rektor', until: '2026-02-05' },
  to,
  familyTold: 'yes',
  parts: partIds.map((part) => ({ part, state: 'handedOver' })),
};

test('schemats delar är de som finns att läsa om', () => {
  expect(HandOver.shape.parts.element.shape.part.options).toEqual(partIds);
});

describe('vad som har blivit kvar mellan två händer', () => {
  test.each<[string, Partial<HandOver>, [string, (string | number)[]][]]>([
    ['ingenting', {}, []],
    ['ingen tar emot', { to: 'nobody' }, [['handOverToNobody', ['to']]]],
    ['tre dagar emellan', { to: { ...to, since: '2026-02-08' } }, [['handOverGap', ['to', 'since']]]],
    ['de överlappar', { to: { ...to, since: '2026-02-01' } }, []],
    [
      'mottagaren har sagt nej',
      { to: { ...to, accepts: 'no' } },
      [['receiverNotAccepted', ['to', 'accepts']]],
    ],
    [
      'mottagaren har inte svarat',
      { to: { ...to, accepts: 'unknown' } },
      [['receiverNotAccepted', ['to', 'accepts']]],
    ],
    [
      'en annan verksamhet',
      { to: { ...to, operation: 'childPsychiatry' } },
      [['handOverBetweenServices', ['to', 'operation']]],
    ],
    ['familjen vet inte', { familyTold: 'notAsked' }, [['familyNotTold', ['familyTold']]]],
    ['en del nämns inte', { parts: complete.parts.slice(1) }, [['handOverPartMissing', ['parts']]]],
    [
      'en del är inte lämnad än',
      { parts: [...complete.parts.slice(1), { part: 'plan', state: 'notYet' }] },
      [['handOverPartMissing', ['parts', 6, 'state']]],
    ],
    [
      'en del finns inte, och en annan har familjen sagt nej till',
      {
        parts: [
          { part: 'plan', state: 'doesNotExist' },
          { part: 'agreements', state: 'declined' },
          ...complete.parts.slice(2),
        ],
      },
      [],
    ],
    [
      'en del står två gånger',
      { parts: [...complete.parts, { part: 'plan', state: 'notYet' }] },
      [['handOverPartTwice', ['parts', 7, 'part']]],
    ],
  ])('%s', (_, change, expected) => {
    const found = checkHandOver({ ...complete, ...change });
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      expected.map(([code, path]) => [`coordination/${code}`, path]),
    );
  });
});

describe('överlämningen i trapphistoriken', () => {
  const clockAfter = (handOver: HandOver) =>
    gapClock(
      {
        schemaVersion: '1',
        stairs: 'tabbTrappan',
        covers: ['owner'],
        entries: [{ on: '2026-01-20', step: 2, reason: 'Påhittat.', owner: handOver.from }],
        events: handOverEvents(handOver),
      },
      { on: '2026-03-01' },
    );

  test('dagarna emellan är de som glappklockan räknar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (until, since) => {
        const day = (n: number): IsoDate => `2026-02-${String(n).padStart(2, '0')}` as IsoDate;
        const handOver: HandOver = {
          ...complete,
          from: { ...complete.from, until: day(until) },
          to: { ...to, since: day(since) },
        };
        const gap = checkHandOver(handOver).find(({ code }) => code === 'coordination/handOverGap');
        const days = Math.max(0, since - until);
        expect(gap?.params.days ?? 0).toBe(days);
        expect(clockAfter(handOver).daysWithoutOwner).toBe(days);
      }),
    );
  });

  test.each<[string, Partial<HandOver>]>([
    ['ingen tar emot', { to: 'nobody' }],
    ['mottagaren har inte sagt ja', { to: { ...to, accepts: 'unknown' } }],
  ])('%s: dagarna räknas', (_, change) => {
    expect(clockAfter({ ...complete, ...change }).daysWithoutOwner).toBe(24);
  });

  test.each(['contact', 'coordinator'] as const)('%s äger inte frågan', (of) => {
    expect(handOverEvents({ ...complete, of })).toEqual([]);
  });
});

describe('vem lämnar till vem', () => {
  test.each<[keyof typeof contactModels, ContactStage, ContactStage, string]>([
    ['ystad', 'newborn', 'beforePreschool', 'anotherRole'],
    ['ystad', 'preschool', 'compulsorySchool', 'anotherRole'],
    ['ystad', 'compulsorySchool', 'upperSecondary', 'unknown'],
    ['kronoberg', 'unborn', 'newborn', 'anotherRole'],
    ['kronoberg', 'compulsorySchool', 'upperSecondary', 'sameRole'],
    ['kronoberg', 'upperSecondary', 'notInEducation', 'anotherRole'],
    ['orebro', 'preschool', 'compulsorySchool', 'unknown'],
    ['scotland', 'newborn', 'preschool', 'unknown'],
    ['scotland', 'preschool', 'compulsorySchool', 'anotherRole'],
  ])('%s: %s till %s är %s', (id, from, next, change) => {
    const answer = contactHandOver(contactModels[id], { from, to: next });
    expect(answer.change).toBe(change);
    const codes = answer.findings.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
