import { readInput } from '@tsi/core';
import { checkPlan, exampleGip } from '@tsi/sip-gip';
import { swedishHolidays } from '@tsi/sip-gip/holidays';
import * as z from 'zod';
import { ValidateAnswer } from '../answerShapes.ts';
import { question } from '../question.ts';
import { ValidateQuestion } from '../questionShapes.ts';
import { agreementOf, practiceOf } from '../settingsOf.ts';
import { toldFindings, under } from '../toldFindings.ts';

/** The shape of a plan is a question to be answered, not one that must hold before it is asked. */
const Envelope = ValidateQuestion.extend({ plan: z.unknown() });

export const validate = question({
  path: '/validate',
  id: 'validate',
  summary: { sv: 'Håller planen?', en: 'Does the plan hold?' },
  description: {
    sv: 'Kontrollerar en plans form och sedan reglerna: lagen, och överenskommelsen och praxisen om de anges. Med ”child” och ”consents” prövas samtyckena också. Svaret är 200 även när planen har fel: frågan fick ett svar.',
    en: 'Checks a plan’s shape and then the rules: the statute, and the agreement and practice when given. With “child” and “consents” the consents are checked too. The answer is 200 also when the plan has errors: the question was answered.',
  },
  shape: ValidateQuestion,
  answer: ValidateAnswer,
  // An invented plan in which an action ends before it begins.
  example: {
    plan: {
      ...exampleGip,
      actions: exampleGip.actions.map((action) => ({ ...action, plannedEnd: '2026-01-02' as const })),
    },
  },
  ask: (body, { on, locale, strictLaw }) => {
    const { value, findings: wrong } = readInput(Envelope, body, { locale });
    // An absent plan is a missing field; `unknown` alone would let it pass.
    if (!value) return { refused: wrong };
    const { plan, agreement, practice, child, consents } = value;
    const checked = checkPlan(plan, {
      on,
      locale,
      strictLaw,
      child,
      consents,
      agreement: agreementOf(agreement),
      practice: practiceOf(practice),
      holidays: swedishHolidays,
    });
    const blocks = checked.findings.some(({ severity }) => severity === 'error');
    const outcome: z.infer<typeof ValidateAnswer>['outcome'] = !checked.plan
      ? 'notAPlan'
      : blocks
        ? 'errors'
        : 'nothingBlocks';
    return { answer: { on, outcome, ...toldFindings(under('plan', checked.findings)) } };
  },
});
