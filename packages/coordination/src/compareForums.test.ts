import { describe, expect, test } from 'vitest';
import { compareForums } from './compareForums.ts';
import type { ForumMap } from './forumMap.ts';
import { forumMaps } from './forumMaps.ts';
import { forums } from './forums.ts';

const { bengtsfors, dalsEd, fargelanda, mellerud, amal, orebroLan } = forumMaps;
const dalsland = compareForums([bengtsfors, dalsEd, fargelanda, mellerud, amal]);

describe('Dalsland 2022: vad rapporten säger om de fem kommunerna', () => {
  // F finns, P planeras, S uppges saknas, – nämns inte; i rapportens ordning.
  test.each<[string, string]>([
    ['sspfWorkingGroup', 'F – – F –'],
    ['sspfSteeringGroup', 'F F – F –'],
    ['crimePreventionCouncil', 'F – – F –'],
    ['childCollaboration', '– F – F –'],
    ['pupilCollaboration', '– F – – –'],
    ['studentHealthMeeting', 'F – F F –'],
    ['studentHealthTeam', 'F F F F –'],
    ['localCareCollaboration', 'F F F F –'],
    ['familyCentre', 'F F – F F'],
    ['miniMaria', 'P P P P –'],
    ['sip', 'F F F F F'],
    ['gip', 'F – – F –'],
    ['sipRoutine', 'F F F F F'],
    ['gipRoutine', 'F – – – –'],
    ['vibRoutine', '– – F – –'],
    ['absenceRoutine', 'F F F F F'],
    ['concernReportRoutine', 'F F F F F'],
    ['bupCollaboration', 'S S S S –'],
    ['holdingStructure', 'S – P S S'],
    ['traumaTraining', '– S – – S'],
  ])('%s: %s', (id, expected) => {
    const signs = { present: 'F', planned: 'P', statedMissing: 'S', notMentioned: '–' };
    const row = dalsland.rows.find(({ topic }) => topic.id === id)!;
    expect(row.cells.map(({ presence }) => signs[presence]).join(' ')).toBe(expected);
    const numbers = Object.values(row.totals);
    expect(numbers.reduce((sum, number) => sum + number)).toBe(5);
    expect(row.totals.present).toBe(expected.split('F').length - 1);
  });

  test('tjugo rader, och det som bara en kommun har', () => {
    expect(dalsland.rows).toHaveLength(20);
    const count = (place: string) => dalsland.ofOnePlace.filter((one) => one.place === place).length;
    expect(dalsland.places.map(count)).toEqual([5, 5, 3, 2, 11]);
  });

  test('Bengtsfors säger två saker om strukturen, och båda är underlag', () => {
    const row = dalsland.rows.find(({ topic }) => topic.id === 'holdingStructure')!;
    expect(row.cells[0]!.entries).toEqual(['wish2', 'wish4']);
  });
});

describe('andra kartor (påhittade)', () => {
  const forum = forums.bengtsforsSspfWorkingGroup;
  const map = (...changes: Partial<ForumMap['forums'][number]>[]): ForumMap => ({
    ...orebroLan,
    municipality: 'Påhittad',
    forums: changes.map((change) => ({ ...forum, ...change })),
  });

  test('den som finns går före den som planeras och den som saknas', () => {
    const presences = ['statedMissing', 'planned', 'present'] as const;
    const cellOf = (...some: (typeof presences)[number][]) =>
      compareForums([map(...some.map((presence) => ({ presence })))]).rows[0]!.cells[0]!.presence;
    expect(cellOf(...presences)).toBe('present');
    expect(cellOf('statedMissing', 'planned')).toBe('planned');
    expect(cellOf('statedMissing')).toBe('statedMissing');
  });

  test('två forum i samma ämne har ingen gemensam mötestäthet', () => {
    expect(compareForums([map({}, {})]).rows[0]!.cells[0]!.cadence).toBe('notStated');
    expect(compareForums([map({})]).rows[0]!.cells[0]!.cadence).toEqual(forum.cadence);
  });

  test('egna ämnen, och det som inget ämne rymmer', () => {
    const own = { id: 'own', group: 'forum', label: { sv: 'Eget', en: 'Own' } } as const;
    const { rows, ofOnePlace } = compareForums([map({ topic: 'own' }, {})], { topics: [own] });
    expect(rows.map(({ topic }) => topic)).toEqual([own]);
    expect(ofOnePlace).toHaveLength(1);
  });

  test('ett län utan ämnen ger inga rader', () => {
    const { rows, ofOnePlace } = compareForums([orebroLan]);
    expect([rows.length, ofOnePlace.length]).toEqual([0, 5]);
    expect(compareForums([])).toEqual({ places: [], rows: [], ofOnePlace: [] });
  });
});
