import type { ForumSwitches } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { request } from './inventedCase.ts';
import { forumRequirementLabels, sharingInForum } from './sharingInForum.ts';

const forum = (changes: Partial<ForumSwitches>): ForumSwitches => ({
  individualCases: 'no',
  consentNeeded: 'no',
  deidentified: 'no',
  strategicOnly: 'no',
  ...changes,
});
const known = request('school', 'childAndFamilyServices');
const unnamed = request('school', 'childAndFamilyServices', { identified: 'no' });

describe('vad forumet kräver', () => {
  test.each([
    [
      'elevsamverkan: ärenden med samtycke',
      forum({ individualCases: 'yes', consentNeeded: 'yes' }),
      known,
      ['consent'],
    ],
    ['ärenden utan krav på samtycke', forum({ individualCases: 'yes' }), known, []],
    [
      'ärenden, samtycke inte angivet',
      forum({ individualCases: 'yes', consentNeeded: 'notStated' }),
      known,
      ['askTheForum'],
    ],
    ['elevhälsans samverkansmöte: avidentifierat', forum({ deidentified: 'yes' }), known, ['deidentify']],
    ['samma, och frågan är avidentifierad', forum({ deidentified: 'yes' }), unnamed, []],
    [
      'ärenden och avidentifierat: då gäller det strängare',
      forum({ individualCases: 'yes', deidentified: 'yes', consentNeeded: 'yes' }),
      known,
      ['deidentify'],
    ],
    ['styrgrupp: inga ärenden', forum({ strategicOnly: 'yes' }), known, ['noCase']],
    ['styrgrupp, avidentifierad fråga', forum({ strategicOnly: 'yes' }), unnamed, ['noCase']],
    ['varken ärenden eller avidentifierat', forum({}), unnamed, ['noCase']],
    [
      'motsäger sig',
      forum({ strategicOnly: 'yes', individualCases: 'yes' }),
      known,
      ['noCase', 'askTheForum'],
    ],
    [
      'inget angivet',
      forum({
        individualCases: 'notStated',
        consentNeeded: 'notStated',
        deidentified: 'notStated',
        strategicOnly: 'notStated',
      }),
      known,
      ['askTheForum'],
    ],
    [
      'inget angivet, avidentifierad fråga',
      forum({ individualCases: 'notStated', deidentified: 'notStated' }),
      unnamed,
      ['askTheForum'],
    ],
    [
      'inga ärenden, avidentifierat inte angivet',
      forum({ deidentified: 'notStated' }),
      known,
      ['deidentify', 'askTheForum'],
    ],
  ] as const)('%s', (_, switches, asked, requires) => {
    expect(sharingInForum(switches, asked).requires).toEqual(requires);
  });

  test('villkoren bryter aldrig sekretess, och det sägs varje gång', () => {
    const state = fc.constantFrom('yes' as const, 'no' as const, 'notStated' as const);
    const any = fc.record({
      individualCases: state,
      consentNeeded: state,
      deidentified: state,
      strategicOnly: state,
    });
    fc.assert(
      fc.property(any, fc.constantFrom(known, unnamed), (switches, asked) => {
        const answer = sharingInForum(switches, asked);
        expect(answer.findings.map(({ code }) => code)).toContain('consent/forumLiftsNothing');
        if (Object.values(switches).includes('notStated') && answer.requires.length === 0)
          // Only a question that does not tell who the child is may go on past what is not stated.
          expect(asked.identified).toBe('no');
        if (asked.identified === 'yes' && switches.deidentified === 'yes')
          expect(answer.requires).not.toEqual([]);
      }),
    );
  });

  test('en orosanmälan väntar aldrig på ett forum', () => {
    const answer = sharingInForum(
      forum({ strategicOnly: 'yes' }),
      { ...known, suspectedHarm: 'yes' },
      { locale: 'en' },
    );
    expect(answer.findings.map(({ message }) => message)).toContain(
      'A concern report never waits for a forum.',
    );
  });

  test('det som inte går att läsa lyfts inte', () => {
    const answer = sharingInForum({ individualCases: 'yes' } as unknown as ForumSwitches, known);
    expect(answer.requires).toEqual(['noCase']);
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'core/missing', path: ['switches', 'deidentified'] }),
    );
  });

  test('varje krav har ord', () => {
    for (const { sv, en } of Object.values(forumRequirementLabels)) expect(sv).not.toBe(en);
  });
});
