import { readInput } from '@tsi/core';
import { copyFor, exampleGip, type PlanLeftOut, renderPlan } from '@tsi/sip-gip';
import { RenderAnswer } from '../answerShapes.ts';
import { finding } from '../findingKinds.ts';
import { question } from '../question.ts';
import { RenderQuestion } from '../questionShapes.ts';
import { practiceOf } from '../settingsOf.ts';
import { toldFindings, under } from '../toldFindings.ts';

export const render = question({
  path: '/render',
  id: 'render',
  summary: { sv: 'Skriv ut planen', en: 'Write out the plan' },
  description: {
    sv: 'Planen som sida: HTML, en hel sida för vuxna, om inget annat sägs; annars Markdown (md), ett stycke (fragment), lättläst (child, teenager). Med ”for” blir det en läsares kopia, och ”leftOut” säger till avsändaren vad som inte kom med.',
    en: 'The plan as a page: HTML, a whole page for adults, unless you say otherwise; else Markdown (md), a fragment, easy to read (child, teenager). With “for” it is one reader’s copy, and “leftOut” tells the sender what did not come along.',
  },
  shape: RenderQuestion,
  answer: RenderAnswer,
  example: { plan: exampleGip, format: 'md', for: { kind: 'child' }, audience: 'child', suspectedHarm: 'no' },
  ask: (body, { on, locale, strictLaw }) => {
    const { value, findings: wrong } = readInput(RenderQuestion, body, { locale });
    if (!value) return { refused: wrong };
    const { plan, for: reader, practice, child, consents } = value;
    const { format = 'html', as = 'page', audience = 'adults', overview = false } = value;
    const written = {
      format,
      as,
      audience,
      locale,
      overview: overview ? { on, id: 'overview' } : undefined,
    } as const;
    // What the plan lacks is asked with /validate; here it is only written out.
    if (!reader)
      return { answer: { on, format, page: renderPlan(plan, written), findings: [], moreFindings: 0 } };

    if (reader.kind === 'custodian' && !plan.custodians.some(({ ref }) => ref === reader.ref))
      return { refused: [finding('plan-service/unknownCustodian', { path: ['for', 'ref'], locale })] };
    const { copy, leftOut, findings } = copyFor(plan, reader, {
      on,
      locale,
      strictLaw,
      child,
      consents,
      practice: practiceOf(practice),
      suspectedHarm: value.suspectedHarm,
    });
    return {
      answer: {
        on,
        format,
        page: renderPlan(copy, written),
        leftOut: leftOut.map((one) => ({ ...one, path: knownSteps(one) })),
        ...toldFindings(under('plan', findings)),
      },
    };
  },
});

/** A path without names that somebody made up: in extensions, and in a label that points nowhere. */
const knownSteps = ({ path, why }: PlanLeftOut): PlanLeftOut['path'] =>
  why === 'pathNotFound' ? ['parts'] : path[0] === 'extensions' ? ['extensions'] : path;
