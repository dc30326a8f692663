import { describe, expect, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import { goldenRule } from './goldenRule.ts';
import { type GoldenRuleAnswer, GoldenRuleId } from './goldenRuleAnswer.ts';
import { child, day, request, waiver } from './inventedCase.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

const consents = [waiver('childPsychiatry', 'school')];
const passing: GoldenRuleAnswer[] = goldenRule.map(({ id, lets }) => ({ question: id, answer: lets }));
const ask = (goldenRuleAnswers: GoldenRuleAnswer[] | undefined) =>
  assessSharing(
    request('childPsychiatry', 'school', goldenRuleAnswers ? { goldenRule: goldenRuleAnswers } : {}),
    { on: day, child, practice, consents },
  );
const changed = (question: GoldenRuleId, answer: GoldenRuleAnswer['answer']) =>
  passing.map((one) => (one.question === question ? { ...one, answer } : one));

test('sjutton frågor, en gång var, på båda språken', () => {
  expect(goldenRule.map(({ id }) => id)).toEqual(GoldenRuleId.options);
  expect(goldenRule).toHaveLength(17);
  for (const { question } of goldenRule)
    for (const text of [question.sv, question.en]) expect(text).toMatch(/^\p{Lu}.+\?$/u);
});

test('alla svar släpper igenom: svaret står kvar', () => {
  expect(ask(passing)).toMatchObject({ outcome: 'clear', goldenRule: 'passed' });
});

test('inte ställd: svaret säger det', () => {
  const answer = ask(undefined);
  expect(answer).toMatchObject({ outcome: 'clear', goldenRule: 'notAsked' });
  expect(answer.findings.map(({ code }) => code)).toContain('consent/goldenRuleNotAsked');
});

describe.each(goldenRule)('$id ($effect)', ({ id, lets, effect }) => {
  const stopped: GoldenRuleAnswer['answer'] = lets === 'yes' ? 'no' : 'yes';
  const expected = { blocks: 'noRoute', warns: 'clear', report: 'reportNow', manual: 'legalReview' }[effect];

  test('det svar som inte släpper igenom', () => {
    const answer = ask(changed(id, stopped));
    expect(answer.outcome).toBe(expected);
    if (effect === 'blocks') {
      expect(answer.needed).toContainEqual(expect.objectContaining({ fact: 'goldenRule', question: id }));
      expect(answer.findings).toContainEqual(
        expect.objectContaining({ code: 'consent/goldenRuleBlocks', params: { question: id } }),
      );
    }
  });

  test('två svar på samma fråga: det försiktiga räknas', () => {
    const twice = passing.filter(({ question }) => question !== (id === 'N4' ? 'T1' : 'N4'));
    expect(ask([...twice, { question: id, answer: stopped }]).outcome).toBe(expected);
  });

  test('utan svar på frågan släpps inget igenom som den skulle ha stoppat', () => {
    const { outcome } = ask(passing.filter(({ question }) => question !== id));
    expect(outcome).toBe(
      { blocks: 'noRoute', warns: 'clear', report: 'clear', manual: 'possibleRoute' }[effect],
    );
  });
});

test('en möjlig väg stoppas också', () => {
  const possible = request('childPsychiatry', 'childAndFamilyServices', { goldenRule: changed('P1', 'no') });
  expect(assessSharing(possible, { on: day, child, practice })).toMatchObject({
    outcome: 'noRoute',
    goldenRule: 'blocked',
  });
});

test('en skyldighet att lämna uppgifter stoppas inte', () => {
  const opened = request('childPsychiatry', 'childAndFamilyServices', {
    purpose: 'investigation',
    investigation: 'opened',
    goldenRule: changed('N2', 'no'),
  });
  expect(assessSharing(opened, { on: day, child, practice })).toMatchObject({
    outcome: 'clear',
    goldenRule: 'blocked',
  });
});

test('uppgifter om andra: fråga R3 är besvarad när delarna är märkta', () => {
  const about = request('childPsychiatry', 'school', {
    parts: [{ category: 'wellbeing', about: 'otherPerson', ref: 'farmor' }],
    goldenRule: changed('R3', 'yes'),
  });
  const protects = [{ about: 'child' as const }, { about: 'otherPerson' as const, ref: 'farmor' }];
  const signed = waiver('childPsychiatry', 'school', {
    protects,
    given: [
      ...consents[0]!.given,
      { by: { kind: 'person', ref: 'farmor' }, on: '2026-01-20', form: 'written' },
    ],
  });
  expect(assessSharing(about, { on: day, child, practice, consents: [signed] }).outcome).toBe('clear');
});
