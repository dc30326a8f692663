import { readInput } from '@tsi/core';
import { planKind as kindFor } from '@tsi/sip-gip';
import { PlanKindAnswer } from '../answerShapes.ts';
import { question } from '../question.ts';
import { PlanKindQuestion } from '../questionShapes.ts';
import { agreementOf, practiceOf } from '../settingsOf.ts';
import { toldFindings, under } from '../toldFindings.ts';

export const planKind = question({
  path: '/plan-kind',
  id: 'planKind',
  summary: { sv: 'Vilken plan gäller?', en: 'Which plan applies?' },
  description: {
    sv: 'Vilken plan läget kräver (SIP, SIP vid utskrivning, GIP, Barnets plan), på vilken grund, och vad som fattas. Lagen frågas först, sedan överenskommelsen, sist lokal praxis.',
    en: 'Which plan the situation calls for (SIP, SIP at discharge, GIP, Barnets plan), on which ground, and what is missing. The statute is asked first, then the agreement, last local practice.',
  },
  shape: PlanKindQuestion,
  answer: PlanKindAnswer,
  example: {
    situation: {
      schemaVersion: '1',
      needs: [{ operation: 'childAndFamilyServices' }, { operation: 'childPsychiatry' }],
      coordinationJudged: { kommun: 'needed', region: 'notAsked' },
      planConsent: 'notAsked',
      suspectedHarm: 'no',
      discharge: false,
      early: false,
    },
  },
  ask: (body, asked) => {
    const { value, findings: wrong } = readInput(PlanKindQuestion, body, asked);
    if (!value) return { refused: wrong };
    const { findings, ...found } = kindFor(value.situation, {
      ...asked,
      agreement: agreementOf(value.agreement),
      practice: practiceOf(value.practice),
    });
    return { answer: { on: asked.on, ...found, ...toldFindings(under('situation', findings)) } };
  },
});
