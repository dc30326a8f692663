import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseCoordinator } from './chooseCoordinator.ts';
import type { CoordinatorCandidate, CoordinatorChoice } from './coordinatorChoice.ts';
import { coordinatorRoles } from './coordinatorRoles.ts';

type Judged = 'yes' | 'no' | 'unknown';
const letters = { y: 'yes', n: 'no', '?': 'unknown' } as const;
/** `yn?`: help most needed yes, complexity no, good relation unknown. */
const candidate = (
  judged: string,
  familyAgrees: CoordinatorCandidate['familyAgrees'] = 'yes',
): CoordinatorCandidate => {
  const [helpMostNeeded, complexity, goodRelation] = [...judged].map(
    (letter) => letters[letter as keyof typeof letters],
  ) as [Judged, Judged, Judged];
  return { operation: 'school', role: 'påhittad', helpMostNeeded, complexity, goodRelation, familyAgrees };
};
const services = [{ operation: 'school' }, { operation: 'childPsychiatry' }] as const;
const choice = (...candidates: CoordinatorCandidate[]): CoordinatorChoice => ({
  schemaVersion: '1',
  services,
  candidates,
});
const answerTo = (...candidates: CoordinatorCandidate[]) =>
  chooseCoordinator(choice(...candidates), { role: coordinatorRoles.falun });

describe('Faluns tre kriterier: störst behov, komplexitet, relation', () => {
  test.each<[string, CoordinatorCandidate[], number | string, string[]]>([
    ['ingen kandidat', [], 'nobody', ['noCoordinator']],
    ['en kandidat som uppfyller något', [candidate('ynn')], 0, []],
    ['en kandidat som inte uppfyller något', [candidate('nnn')], 'undecided', ['coordinatorUndecided']],
    ['en kandidat som ingen vet något om', [candidate('???')], 'undecided', ['coordinatorUndecided']],
    ['en uppfyller allt den andra gör, och mer', [candidate('nyn'), candidate('nyy')], 1, []],
    [
      'olika kriterier: ingen väger tyngre',
      [candidate('ynn'), candidate('nyy')],
      'undecided',
      ['coordinatorUndecided'],
    ],
    ['lika', [candidate('yyn'), candidate('yyn')], 'undecided', ['coordinatorUndecided']],
    ['det okända kan vara ett ja', [candidate('yyn'), candidate('n?n')], 0, []],
    ['det okända kan vända', [candidate('yyn'), candidate('nn?')], 'undecided', ['coordinatorUndecided']],
    ['familjen säger nej', [candidate('yyy', 'no'), candidate('nyn')], 1, []],
    ['familjen säger nej till alla', [candidate('yyy', 'no')], 'nobody', ['noCoordinator']],
    ['familjen är inte tillfrågad', [candidate('yyy', 'notAsked')], 0, ['familyNotAskedYet']],
  ])('%s', (_, candidates, proposed, codes) => {
    const answer = answerTo(...candidates);
    expect(answer.proposed).toBe(proposed);
    expect(answer.findings.map(({ code }) => code)).toEqual(codes.map((code) => `coordination/${code}`));
  });

  test('skälen står för var och en', () => {
    expect(answerTo(candidate('y?n')).candidates).toEqual([
      {
        candidate: 0,
        speaksFor: ['helpMostNeeded'],
        speaksAgainst: ['goodRelation'],
        unknown: ['complexity'],
        standing: 'possible',
      },
    ]);
  });
});

test.each([
  ['en verksamhet', [{ operation: 'school' }], false],
  ['samma verksamhet två gånger', [{ operation: 'school' }, { operation: 'school' }], false],
  ['två', services, true],
  [
    'kommunal och fristående skola',
    [{ operation: 'school' }, { operation: 'school', huvudman: 'private' }],
    true,
  ],
] as const)('finns det något att samordna? %s', (_, some, due) => {
  const answer = chooseCoordinator(
    { ...choice(candidate('yyy')), services: some },
    { role: coordinatorRoles.ystad },
  );
  expect(answer.due).toBe(due);
  expect(answer.findings.length).toBe(due ? 0 : 1);
});

test('modellens egna källor först, och Faluns när kriterierna lånas', () => {
  const places = (id: keyof typeof coordinatorRoles) =>
    chooseCoordinator(choice(), { role: coordinatorRoles[id] }).sources.map(({ section }) => section);
  expect(places('falun')).toEqual(['3.2']);
  expect(places('ystad')).toEqual(['3.3', '3.2']);
});

const anyCandidate = fc
  .tuple(
    fc.array(fc.constantFrom('y', 'n', '?'), { minLength: 3, maxLength: 3 }),
    fc.constantFrom('yes', 'no', 'notAsked'),
  )
  .map(([judged, agrees]) => candidate(judged.join(''), agrees as 'yes' | 'no' | 'notAsked'));
const anyChoice = fc.array(anyCandidate, { maxLength: 6 });

test('att få veta mer vänder aldrig ett förslag', () => {
  fc.assert(
    fc.property(anyChoice, fc.infiniteStream(fc.boolean()), (candidates, coins) => {
      const { proposed } = answerTo(...candidates);
      const settle = (judged: Judged): Judged =>
        judged === 'unknown' ? (coins.next().value ? 'yes' : 'no') : judged;
      const known = candidates.map((one) => ({
        ...one,
        helpMostNeeded: settle(one.helpMostNeeded),
        complexity: settle(one.complexity),
        goodRelation: settle(one.goodRelation),
      }));
      if (typeof proposed === 'number') expect(answerTo(...known).proposed).toBe(proposed);
    }),
  );
});

test('ett nej från familjen föreslås aldrig, och ordningen i listan spelar ingen roll', () => {
  fc.assert(
    fc.property(anyChoice, (candidates) => {
      const { proposed } = answerTo(...candidates);
      if (typeof proposed === 'number') expect(candidates[proposed]?.familyAgrees).not.toBe('no');
      const turned = answerTo(...[...candidates].reverse()).proposed;
      expect(turned).toBe(typeof proposed === 'number' ? candidates.length - 1 - proposed : proposed);
    }),
  );
});
