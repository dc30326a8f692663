import { describe, expect, test } from 'vitest';
import { betweenChairs } from '../examples/betweenChairs.ts';
import type { Expected, TeachingCase } from '../examples/teachingCase.ts';
import { runsTheHome, speaksLate, teachingCases } from '../examples/teachingCases.ts';
import { domainView } from './domainView.ts';
import { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { planProposals } from './planProposals.ts';

const on = '2026-02-09';
const all = ({ told, invented }: TeachingCase) => [...told, ...invented];
const cases = [...betweenChairs, ...teachingCases];
const withTitle = (some: readonly TeachingCase[]) => some.map((one) => [one.title, one] as const);

function readsAs(observations: readonly Observation[], expected: Expected) {
  const { quadrant, axes, findings } = placeInMatrix(observations, { on });
  const codes = findings.map(({ code }) => code.replace('resilience-matrix/', ''));
  const { because, doubt: _, findings: told, ...readings } = expected;
  expect({ quadrant, child: axes.child.reading, environment: axes.environment.reading }, because).toEqual(
    readings,
  );
  expect(codes, because).toEqual(expect.arrayContaining([...told]));
}

describe('som det berättats 2009: en tjänsteman, och inget fält pekas ut', () => {
  test.each(withTitle(betweenChairs))('%s', (_, { told, expected }) => {
    readsAs(told, expected.told!);
  });
});

describe('med fler röster, påhittade', () => {
  test.each(withTitle(cases.filter(({ expected }) => expected.all)))('%s', (_, one) => {
    readsAs(all(one), one.expected.all!);
  });
});

test('varje fall är giltigt, har eget id och säger vad som är återberättat och vad som är påhittat', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  for (const one of cases) {
    for (const observation of all(one)) expect(Observation.safeParse(observation).success).toBe(true);
    const ids = all(one).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(one.told.every(({ extensions }) => extensions?.origin === 'retold')).toBe(true);
    expect(one.invented.every(({ extensions }) => extensions?.origin === 'invented')).toBe(true);
  }
});

test('i källan hörs aldrig barnet, i något av fallen', () => {
  for (const { told } of betweenChairs) expect(told.every(({ by }) => by.kind === 'professional')).toBe(true);
});

const uses = (one: TeachingCase, need: string) =>
  planProposals(placeInMatrix(all(one), { on }), { locale: 'sv' })
    .uses.filter((use) => use.need === need)
    .map(({ domain, nearness }) => `${domain} ${nearness}`);
const needs = (one: TeachingCase) =>
  planProposals(placeInMatrix(all(one), { on })).needs.map(({ need }) => need.id);
const byId = (id: string) => cases.find((one) => one.id === id)!;

describe('från bild till plan', () => {
  test('tonåringen som sköter hemmet får inget eget att bättra: allt som behöver ändras finns runt omkring', () => {
    expect(needs(runsTheHome)).toEqual([
      'environment-need.care',
      'environment-need.presence',
      'environment-world.support',
      'environment-world.work',
    ]);
  });

  test('hyran som bara den unge berättat om är en fråga, inte ett behov', () => {
    const { questions } = planProposals(placeInMatrix(all(runsTheHome), { on }));
    expect(questions.map(({ heading }) => heading)).toEqual(['world.money']);
  });

  test('barnet som pratar sent: bara barnet har behov, och det sägs', () => {
    const { findings, needs: made } = planProposals(placeInMatrix(all(speaksLate), { on }));
    expect(made.every(({ need }) => need.target === 'child')).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['resilience-matrix/onlyChildToChange']);
  });

  test('… och närmast att bygga på är en trygg bas och bilderboken på kvällen', () => {
    expect(uses(speaksLate, 'child-grow.relationships').slice(0, 2)).toEqual([
      'secureBase sameDomain',
      'friendships sameDomain',
    ]);
  });

  test('orkar inte vara i skolan: skolan kommer före barnet', () => {
    expect(needs(byId('noStrengthForSchool'))).toEqual([
      'environment-world.school',
      'environment-world.work',
      'child-grow.health',
      'child-grow.learning',
    ]);
  });

  test('utskriven samma dag: planen är inte svaret på det allvarliga', () => {
    const { findings } = planProposals(placeInMatrix(all(byId('dischargedToday')), { on }));
    expect(findings.map(({ code }) => code)).toContain('resilience-matrix/seriousBeforePlan');
  });

  test('färdigbehandlad utan boende: det som bär hör till den unge, det som tär till andra', () => {
    const cells = domainView(placeInMatrix(all(byId('nowhereToLive')), { on }));
    const reading = (wanted: string) =>
      cells.filter((cell) => cell.reading === wanted).map(({ domain, level }) => `${domain} ${level}`);
    expect(reading('strengths')).toEqual([
      'secureBase child',
      'education child',
      'friendships child',
      'talents child',
      'socialCompetencies child',
    ]);
    expect(reading('pressures')).toEqual(['secureBase family', 'secureBase community']);
  });
});
