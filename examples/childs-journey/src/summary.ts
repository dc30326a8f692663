import { type SharingOutcome, sharingOutcomeLabels } from '@tsi/consent';
import { fiveQuestionsRouteLabels } from '@tsi/coordination';
import { citations, type Finding, type Locale, operation, textIn } from '@tsi/core';
import { quadrants } from '@tsi/resilience-matrix';
import { type PlanCopy, planKindLabels } from '@tsi/sip-gip';
import { changeCounts } from './changeCounts.ts';
import { informantName } from './informantName.ts';
import type { Journey } from './journey.ts';
import { marksOf, outcomeMark } from './outcomeMark.ts';
import { readerName } from './readerName.ts';
import { showShare } from './showShare.ts';
import { sayIn } from './words.ts';

/** The case on one screen, for the terminal. Roles instead of names. */
export function summary(told: Journey, { locale }: { readonly locale: Locale }): string[] {
  const say = sayIn(locale);
  const { caseFile, clock, kind, five } = told;
  return [
    `${say('title')} · ${say('invented')}`,
    `${say('day')} ${caseFile.on}. ${say('child')}: ${told.age} ${say('years')}, ${say(told.term.term)} ${told.term.schoolYear}.`,
    '',
    `1  ${say('wheel')}`,
    ...wheelLines(told, locale),
    `2  ${say('matrix')}`,
    `   ${quadrantWords(told, locale)}`,
    `3  ${say('five')}`,
    `   ${textIn(fiveQuestionsRouteLabels[five.route], locale)}: ${five.needs.map((need) => textIn(operation(need.operation).label, locale)).join('; ')}`,
    `   ${say('stair')}: ${say('step')} ${clock.step} ${say('since')} ${clock.since}. ${say('inGap')} ${clock.daysInCriticalStep} ${say('days')};`,
    `   ${say('withoutOwner').toLowerCase()} ${clock.daysWithoutOwner}, ${say('withoutConsent').toLowerCase()} ${clock.daysWithoutConsent}, ${say('withoutMeeting').toLowerCase()} ${clock.daysWithoutNextMeeting}`,
    `4  ${say('whichPlan')}`,
    ...(kind.mustReport ? [`   ! ${say('mustReport')}`] : []),
    `   ${kind.kind ? textIn(planKindLabels[kind.kind], locale) : say('noPlan')}${kind.kind && kind.basis ? ` · ${say('basis').toLowerCase()}: ${say(kind.basis)}` : ''}`,
    ...(kind.sources.length > 0 ? [`   ${citations(kind.sources)}`] : []),
    ...kind.missing.map(({ message }) => `   – ${message}`),
    `5  ${say('sharing')}`,
    ...sharingLines(told, locale),
    `6  ${say('planChecked')}`,
    `   ${countWords(told.planFindings, locale)}`,
    ...shown(told.planFindings),
    `7  ${say('deadlines')}`,
    ...deadlineLines(told, locale),
    `8  ${say('copies')}`,
    ...told.copies.map(
      ({ reader, copy, leftOut }) =>
        `   ${readerName(reader, caseFile, locale)}: ${copyWords(copy, leftOut.length, locale)}`,
    ),
    `9  ${say('followUp')} (${caseFile.followUp.period})`,
    `   ${say('sipAccepted')}: ${showShare(told.figures.sipAccepted, locale)}`,
    `   ${say('meetingsHeld')}: ${showShare(told.figures.meetingsHeld, locale)}`,
    '',
    say('notDecision'),
  ];
}

function wheelLines({ comparison, profiles, caseFile }: Journey, locale: Locale): string[] {
  const say = sayIn(locale);
  if (!comparison) return [`   ${profiles[0] ? profiles[0].date : say('noAssessment')}`];
  const counts = changeCounts(comparison).map(
    ({ informant, better, worse, same, notComparable }) =>
      `   ${informantName(informant, caseFile, locale)}: ${better} ${say('parts')} ${say('better')}, ${worse} ${say('worse')}, ${same} ${say('same')}, ${notComparable} ${say('notComparable')}`,
  );
  return [
    `   ${comparison.before.date} → ${comparison.after.date} (${comparison.days} ${say('days')})`,
    ...counts,
  ];
}

/** The field of the matrix in words, or why there is none. */
function quadrantWords({ placement }: Pick<Journey, 'placement'>, locale: Locale): string {
  const { quadrant } = placement;
  if (quadrant === 'mixed')
    return textIn(
      {
        sv: 'Underlaget pekar åt båda hållen: inget fält kan anges',
        en: 'The evidence points both ways: no field can be named',
      },
      locale,
    );
  if (quadrant === 'insufficientEvidence')
    return textIn(
      { sv: 'För lite underlag för att ange ett fält', en: 'Too little evidence to name a field' },
      locale,
    );
  return textIn(quadrants[quadrant].label, locale);
}

function sharingLines({ operations, pairs }: Journey, locale: Locale): string[] {
  const labels = operations.map((id) => textIn(operation(id).label, locale));
  const width = Math.max(...labels.map((label) => label.length), 4) + 4;
  const header = `   ${''.padEnd(width)}${operations.map((_, i) => `→${i + 1}`.padEnd(4)).join('')}`;
  const rows = operations.map((from, i) => {
    const cells = operations.map((to) => {
      const pair = pairs.find((one) => one.from === from && one.to === to);
      return (pair ? marksOf(pair.assessment) : '').padEnd(4);
    });
    return `   ${`${i + 1} ${labels[i]}`.padEnd(width)} ${cells.join('')}`;
  });
  const used = new Set(
    pairs.flatMap(({ assessment }) => [
      assessment.outcome,
      ...(assessment.otherwise ? [assessment.otherwise] : []),
    ]),
  );
  const legend = (Object.keys(outcomeMark) as SharingOutcome[])
    .filter((outcome) => used.has(outcome))
    .map((outcome) => `${outcomeMark[outcome]} ${textIn(sharingOutcomeLabels[outcome], locale)}`)
    .join('   ');
  return pairs.length > 0 ? [header, ...rows, `   ${legend}`] : [];
}

function deadlineLines({ deadlines }: Journey, locale: Locale): string[] {
  const days = deadlines.map(({ due, wording }) => due ?? (wording ? textIn(wording, locale) : ''));
  const width = Math.max(0, ...days.map((day) => day.length)) + 2;
  return deadlines.map(
    ({ label, done }, i) => `   ${days[i]!.padEnd(width)}${textIn(label, locale)}${done ? ` ✓ ${done}` : ''}`,
  );
}

/** How much of the plan a copy holds. */
export function copyWords(copy: PlanCopy, leftOut: number, locale: Locale): string {
  const say = sayIn(locale);
  if (Object.keys(copy.content).length === 0) return say('noCopy');
  return leftOut === 0 ? say('everything') : `${leftOut} ${say('parts')} ${say('notIncluded')}`;
}

/** `0 fel, 2 varningar, 1 upplysningar`. */
export function countWords(findings: readonly Finding[], locale: Locale): string {
  const say = sayIn(locale);
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  return `${count('error')} ${say('errors')}, ${count('warning')} ${say('warnings')}, ${count('info')} ${say('notes')}`;
}

const shown = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ message }) => `   – ${message}`);
