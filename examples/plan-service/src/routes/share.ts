import { assessSharing, suggestedPractice } from '@tsi/consent';
import { readInput } from '@tsi/core';
import { ShareAnswer } from '../answerShapes.ts';
import { question } from '../question.ts';
import { ShareQuestion } from '../questionShapes.ts';
import { toldFindings, under } from '../toldFindings.ts';

export const share = question({
  path: '/share',
  id: 'share',
  summary: { sv: 'Får det lämnas ut?', en: 'May it be shared?' },
  description: {
    sv: 'Får uppgifterna lämnas till den mottagaren för det ändamålet, på vilken väg, och vad skulle göra svaret till ett ja? Aldrig ett beslut.',
    en: 'May this be given to that recipient for that purpose, by which route, and what would make the answer a yes? Never a decision.',
  },
  shape: ShareQuestion,
  answer: ShareAnswer,
  example: {
    request: {
      schemaVersion: '1',
      holder: 'school.studenthealth.psych',
      from: { operation: 'studentHealthPsychosocial' },
      to: { operation: 'childAndFamilyServices' },
      purpose: 'support',
      parts: [{ category: 'schooling', about: 'child' }],
      suspectedHarm: 'no',
      identified: 'yes',
    },
  },
  ask: (body, asked) => {
    const { value, findings: wrong } = readInput(ShareQuestion, body, asked);
    if (!value) return { refused: wrong };
    const { request, child, consents, practice } = value;
    const { findings, ...found } = assessSharing(request, {
      ...asked,
      child,
      consents,
      practice: practice === 'suggestedPractice' ? suggestedPractice : practice,
    });
    return { answer: { on: asked.on, ...found, ...toldFindings(under('request', findings)) } };
  },
});
