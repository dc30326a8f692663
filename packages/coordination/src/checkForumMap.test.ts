import { describe, expect, test } from 'vitest';
import { checkForumMap } from './checkForumMap.ts';
import type { ForumMap } from './forumMap.ts';
import { forumMaps } from './forumMaps.ts';

const codes = (map: ForumMap) =>
  checkForumMap(map).map(({ code, path }) => `${code.slice('coordination/'.length)} ${path.join('.')}`);
const questions = (map: ForumMap) =>
  codes(map).filter((told) => !/^(sourceUnclear|cadenceNotStated) /.test(told));

describe('källornas egna otydligheter', () => {
  test.each([
    [
      forumMaps.bengtsfors,
      [
        'consentRuleMissing forums.0.switches.consentNeeded',
        'caseRuleMissing forums.5.switches.individualCases',
      ],
    ],
    [forumMaps.dalsEd, []],
    [forumMaps.fargelanda, []],
    [
      forumMaps.mellerud,
      [
        'consentRuleMissing forums.0.switches.consentNeeded',
        'cadenceUnclear forums.4.cadence',
        'caseRuleMissing forums.7.switches.individualCases',
        'planWithoutRoutine statements.1',
      ],
    ],
    [forumMaps.amal, [0, 1, 2, 3].map((i) => `caseRuleMissing forums.${i}.switches.individualCases`)],
  ])('$municipality', (map, expected) => {
    expect(questions(map)).toEqual(expected);
  });

  test.each(Object.entries(forumMaps))('%s: varje anteckning blir en iakttagelse', (_, map) => {
    const notes = map.forums.reduce((sum, { open = [] }) => sum + open.length, 0);
    expect(codes(map).filter((told) => told.startsWith('sourceUnclear'))).toHaveLength(notes);
  });

  test('att samtyckesregeln saknas är ingen olaglighet, och källan följer med', () => {
    const [found] = checkForumMap(forumMaps.mellerud, { locale: 'en' });
    expect(found).toMatchObject({ severity: 'warning', sources: [{ section: '4.4 Befintliga insatser' }] });
    expect(found?.message).toContain('does not make it unlawful');
  });
});

describe('egna kartor (påhittade)', () => {
  const { mellerud } = forumMaps;
  const [sspf, steering] = mellerud.forums;
  const [, gip, sipRoutine] = mellerud.statements;
  const map = (change: Partial<ForumMap>): ForumMap => ({
    ...mellerud,
    forums: [],
    statements: [],
    ...change,
  });
  const consented = { ...sspf!, switches: { ...sspf!.switches, consentNeeded: 'yes' as const } };

  test.each<[string, Partial<ForumMap>, string[]]>([
    ['en tom karta', {}, []],
    ['ett forum i ordning', { forums: [consented] }, []],
    ['samma id två gånger', { forums: [consented, consented] }, ['forumIdTwice forums.1.id']],
    [
      'ett forum från en annan kommun',
      { forums: [{ ...consented, municipality: 'Åmål' }] },
      ['forumOfAnotherPlace forums.0.municipality'],
    ],
    [
      'omvänd ålder',
      { forums: [{ ...consented, ageSpan: { from: 19, to: 6 } }] },
      ['ageSpanReversed forums.0.ageSpan'],
    ],
    [
      'strategiskt och ändå ärenden',
      { forums: [{ ...consented, switches: { ...consented.switches, strategicOnly: 'yes' } }] },
      ['switchesDisagree forums.0.switches'],
    ],
    ['ett strategiskt forum', { forums: [steering!] }, []],
    [
      'det som planeras frågas inte efter regler',
      { forums: [{ ...sspf!, presence: 'planned', cadence: 'notStated' }] },
      [],
    ],
    ['en plan utan att några rutiner nämns', { statements: [gip!] }, []],
    [
      'en plan där bara andra rutiner nämns',
      { statements: [gip!, sipRoutine!] },
      ['planWithoutRoutine statements.0'],
    ],
    [
      'finns och saknas',
      { statements: [sipRoutine!, { ...sipRoutine!, id: 'annan', presence: 'statedMissing' }] },
      ['presenceDisagrees statements.1.presence'],
    ],
    [
      'saknas men planeras',
      {
        statements: [
          { ...sipRoutine!, presence: 'statedMissing' },
          { ...sipRoutine!, id: 'annan', presence: 'planned' },
        ],
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(map(change))).toEqual(expected);
  });

  test('ingen iakttagelse upprepar det som skrevs in', () => {
    const secret = 'Hemligt';
    const text = { sv: secret, en: secret };
    const forum = {
      ...sspf!,
      id: secret,
      label: text,
      description: text,
      municipality: secret,
      target: text,
      open: [{ subject: 'convener' as const, note: text }],
    };
    const findings = checkForumMap(map({ forums: [forum, forum] }));
    expect(findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});
