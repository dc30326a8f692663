import { citation, readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { Forum } from './forum.ts';
import { ForumMap } from './forumMap.ts';
import { forumMaps } from './forumMaps.ts';
import { forums } from './forums.ts';
import { forumTopics } from './forumTopics.ts';

const { bengtsfors, dalsEd, fargelanda, mellerud, amal } = forumMaps;
const all: readonly Forum[] = Object.values<Forum>(forums);

test.each(Object.entries(forums))('%s har dokumentets form och sitt eget id', (id, forum) => {
  expect(forum.id).toBe(id);
  expect(readInput(Forum, forum).findings).toEqual([]);
});

test.each(Object.entries(forumMaps))('kartan %s har dokumentets form', (_, map) => {
  expect(readInput(ForumMap, map)).toEqual({ value: map, findings: [] });
});

test('varje forum finns i en karta, en gång', () => {
  expect(Object.values(forumMaps).flatMap((map) => map.forums)).toEqual(all);
});

test('varje ämne som någon använder går att jämföra', () => {
  const known = forumTopics.map(({ id }) => id);
  const used = Object.values(forumMaps).flatMap((map) =>
    [...map.forums, ...map.statements].flatMap(({ topic }) => (topic === undefined ? [] : [topic])),
  );
  expect(known).toEqual(expect.arrayContaining(used));
  expect([...new Set(used)].sort()).toEqual([...known].sort());
});

/*
 * The report's points under its three headings, counted in the document, and the entries made of them. One point can hold
 * several: a team with its meeting, three meetings of a coordinator, the routines in one line.
 */
describe('punkterna i avsnitt 4', () => {
  test.each<[ForumMap, string, [points: number, more: number], [number, number], number]>([
    [bengtsfors, '4.1', [9, 1], [5, 3], 4],
    [dalsEd, '4.2', [8, 0], [4, 2], 4],
    [fargelanda, '4.3', [4, 1], [3, 3], 3],
    [mellerud, '4.4', [9, 1], [4, 2], 2],
    [amal, '4.5', [7, 3], [2, 2], 4],
  ])('$municipality', (map, section, [offers, moreOffers], [structure, moreStructure], wishes) => {
    const count = (heading: string) =>
      [...map.forums, ...map.statements].filter(({ sources }) =>
        sources.some((source) => citation(source).endsWith(`, ${section} ${heading}`)),
      ).length;
    expect([count('Befintliga insatser'), count('Samverkan'), count('Det som saknas')]).toEqual([
      offers + moreOffers,
      structure + moreStructure,
      wishes,
    ]);
  });
});

describe('det som källan säger', () => {
  test('nio parter i Åmåls styrgrupper, nio roller i Ung Framtid', () => {
    const { amalSteeringGroups: steering, amalUngFramtid: project } = forums;
    expect(steering.parties.length + steering.otherParties.length).toBe(9);
    expect(project.parties.length + project.otherParties.length).toBe(9);
  });

  test('udda och jämna veckor på Teams', () => {
    expect(forums.amalTeamsMeetingYears7To9.cadence).toMatchObject({ every: 2, unit: 'week', weeks: 'odd' });
    expect(forums.amalTeamsMeetingUpperSecondary.cadence).toMatchObject({ every: 2, weeks: 'even' });
  });

  test('mötena under läsåret fördelas som källan säger, och summan stämmer', () => {
    const divided = all.flatMap(({ cadence }) =>
      typeof cadence === 'object' && cadence.perTerm ? [cadence] : [],
    );
    expect(divided.map(({ perTerm }) => perTerm)).toEqual([
      { autumn: 1, spring: 2 },
      { autumn: 1, spring: 2 },
      { autumn: 1, spring: 1 },
    ]);
    for (const { times, perTerm } of divided) expect(perTerm!.autumn + perTerm!.spring).toBe(times);
  });

  test('Melleruds otydliga mötestäthet är varken typad eller tyst', () => {
    const { cadence, open } = forums.mellerudStudentHealthMeeting;
    expect(cadence).toBe('unclear');
    expect(open.map(({ subject }) => subject)).toEqual(['cadence']);
    expect(open[0]!.note.sv).toContain('var tredje varje vecka');
  });

  test('den som skriver ”oklart” säger också vad källan skriver', () => {
    for (const { cadence, open = [] } of all.filter((forum) => forum.cadence === 'unclear'))
      expect([cadence, open.some(({ subject }) => subject === 'cadence')]).toEqual(['unclear', true]);
  });

  test('bara Mini-Maria planeras, och åldrarna går rätt väg', () => {
    expect(
      all.filter(({ presence }) => presence !== 'present').every(({ topic }) => topic === 'miniMaria'),
    ).toBe(true);
    for (const { ageSpan } of all) if (ageSpan !== 'notStated') expect(ageSpan.from).toBeLessThan(ageSpan.to);
  });

  test('sju är projekt', () => {
    expect(all.filter(({ project }) => project).map(({ label }) => label.sv)).toEqual([
      'Med tidiga gemensamma krafter',
      'Med gemensamma krafter',
      '”Min framtid” för ökad skolnärvaro',
      'Samverkande socialsekreterare',
      '”Spåret”',
      'Tillsammans i första linjen',
      'Ung Framtid i Åmål',
    ]);
  });
});
