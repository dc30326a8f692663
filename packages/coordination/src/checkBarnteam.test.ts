import { expect, test } from 'vitest';
import { type Barnteam, type BarnteamFunction, barnteamSeats } from './barnteam.ts';
import { checkBarnteam } from './checkBarnteam.ts';

const seats = Object.keys(barnteamSeats) as BarnteamFunction[];
const full: Barnteam = {
  schemaVersion: '1',
  services: [{ operation: 'school' }, { operation: 'childPsychiatry' }],
  members: seats.map((seat) => ({ role: 'påhittad', functions: [seat] })),
  convener: seats.indexOf('contact'),
};

test('Ystads Barnteam har sju platser', () => {
  expect(seats).toHaveLength(7);
});

test.each<[string, Partial<Barnteam>, string[]]>([
  ['fullt, och Barnkontakten kallar', {}, []],
  ['en person på flera platser', { members: [{ role: 'rektor', functions: seats }], convener: 0 }, []],
  ['någon utan plats är också med', { members: [...full.members, { role: 'tolk', functions: [] }] }, []],
  ['ingen från BUP', { members: full.members.filter((_, i) => i !== 4), convener: 5 }, ['barnteamSeatEmpty']],
  ['en annan kallar', { convener: 0 }, ['barnteamConvener']],
  ['ingen kallar', { convener: 'nobody' }, ['barnteamConvener']],
  ['den som kallar finns inte i listan', { convener: 40 }, ['barnteamConvener']],
  ['en verksamhet räcker', { services: [{ operation: 'school' }] }, ['barnteamNotDue']],
])('%s', (_, change, codes) => {
  const found = checkBarnteam({ ...full, ...change });
  expect(found.map(({ code }) => code)).toEqual(codes.map((code) => `coordination/${code}`));
});

test('varje tom plats nämns för sig, i ord på det språk man ber om', () => {
  const found = checkBarnteam({ ...full, members: [] }, { locale: 'en' });
  expect(found.filter(({ params }) => params.seat).map(({ params }) => params.seat)).toEqual(seats);
  expect(found[0]?.message).toContain('school nurse');
});
