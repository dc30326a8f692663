import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodeIcal, { type VEvent } from 'node-ical';
import { afterAll, describe, expect, test } from 'vitest';
import { places } from './places.ts';
import { run } from './run.ts';
import { yearOf } from './yearOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'samverkansaret-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => readFileSync(join(folder, name), 'utf8');

const told = run(['--out', folder]);
const text = told.out.join('\n');

test('de fem kommunerna i Dalsland och Kävlinge', () => {
  expect(told).toMatchObject({ code: 0, err: [] });
  expect(places.map(({ name }) => name)).toEqual([
    'Bengtsfors',
    'Dals-Ed',
    'Färgelanda',
    'Mellerud',
    'Åmål',
    'Kävlinge',
  ]);
  for (const { name } of places) expect(text).toContain(`${name} 2026\n===`);
});

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
describe.each(places)('$id', (place) => {
  const { calendar, ages, goals } = yearOf(place, 2026, { locale: 'sv' });

  test('kalenderfilen har kalenderns möten', () => {
    const events = Object.values(nodeIcal.sync.parseICS(file(`${place.id}.ics`))).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    );
    expect(calendar.meetings.length).toBeGreaterThan(0);
    expect(events.map(({ start }) => inStockholm.format(start)).toSorted()).toEqual(
      calendar.meetings.map(({ on }) => `${on} 13:15`).toSorted(),
    );
  });

  test('varje ålder 0–25 har ett svar, och varje valt mål en fråga', () => {
    expect(ages.ranges[0]?.from).toBe(0);
    expect(ages.ranges.at(-1)?.to).toBe(25);
    for (const { plan, selection } of goals) {
      expect(plan.goals).toHaveLength(selection.goals.length);
      expect(plan.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

describe('vad källorna ger', () => {
  const year = (id: string) => yearOf(places.find((place) => place.id === id)!, 2026, { locale: 'sv' });

  test('Kävlinge: minst så många möten som varje råd ska ha, och CSR:s ordförande i tur', () => {
    const { calendar, chairs, goals } = year('kavlinge');
    expect(calendar.meetings).toHaveLength(2 * 2 + 6 * 2 * 3);
    expect(chairs[0]?.turns.map(({ chair }) => chair.chair !== 'notStated' && chair.chair.sv)).toEqual([
      'chefen för Lärcentrum',
      'chefen för kultur och fritid',
    ]);
    expect(goals).toHaveLength(7);
  });

  test('Åmål: årskurs 7–9 udda veckor, gymnasiet jämna', () => {
    const { meetings } = year('amal').calendar;
    const parities = (council: string) =>
      new Set(meetings.filter((meeting) => meeting.council === council).map(({ week }) => week.week % 2));
    expect(parities('amalTeamsMeetingYears7To9')).toEqual(new Set([1]));
    expect(parities('amalTeamsMeetingUpperSecondary')).toEqual(new Set([0]));
  });

  test('Dals-Ed: en sammankomst på hösten och två på våren', () => {
    const own = year('dals-ed').calendar.meetings.filter(
      ({ council }) => council === 'dalsEdChildCollaboration',
    );
    expect(own.map(({ term }) => term.term)).toEqual(['spring', 'spring', 'autumn']);
  });

  test('Mellerud: ”var tredje varje vecka” ger inga möten', () => {
    expect(year('mellerud').withoutDays.map(({ id }) => id)).toContain('mellerudStudentHealthMeeting');
  });

  test.each([
    ['bengtsfors', 'bengtsforsSspfSteeringGroup', ['no', 'no', 'no']],
    ['bengtsfors', 'bengtsforsSspfWorkingGroup', ['notStated', 'notStated', 'yes']],
    ['bengtsfors', 'bengtsforsStudentHealthMeeting', ['no', 'no', 'yes']],
    ['dals-ed', 'dalsEdChildCollaboration', ['yes', 'no', 'yes']],
  ] as const)('%s, %s: känt barn med och utan samtycke, och avidentifierat', (place, id, answers) => {
    const row = year(place).mayRaise.find(({ forum }) => forum.id === id)!;
    expect([row.withConsent, row.withoutConsent, row.deidentified]).toEqual(answers);
  });
});

test('sidan är på det språk som begärs och hämtar inget', () => {
  const swedish = file('samverkansaret.html');
  expect(run(['bengtsfors', '--locale', 'en', '--out', folder]).out.join('\n')).toContain('Chosen goals');
  const english = file('samverkansaret.html');
  expect(swedish).toContain('<html lang="sv">');
  expect(english).toContain('<html lang="en">');
  for (const markup of [swedish, english])
    expect(markup).not.toMatch(/<script|<link|src=|undefined|\[object/);
});

test('andra år, också med vecka 53 och tidig påsk', () => {
  for (const year of ['2008', '2015', '2020', '2024', '2027', '2032'])
    expect(run(['kavlinge', '--year', year, '--out', folder])).toMatchObject({ code: 0 });
});

test.each([[['stockholm']], [['--year', 'x']], [['--year', '1999']], [['--locale', 'de']], [['--x']]])(
  '%j ger bruksanvisningen och kod 2',
  (args) => {
    expect(run(args)).toMatchObject({ code: 2, out: [] });
  },
);
