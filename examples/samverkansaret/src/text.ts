import { citations, type Locale } from '@tsi/core';
import { tell } from './tell.ts';
import type { Year } from './yearOf.ts';

/** A year for a terminal. */
export function text(told: Year, { locale }: { readonly locale: Locale }): readonly string[] {
  const { say, t, chairs, mayRaise, state, span, names, day } = tell(locale);
  const { place, year, calendar } = told;
  const heading = `${place.name} ${year}`;
  return [
    heading,
    '='.repeat(heading.length),
    ...wrap(`${say('sources')}: ${citations(told.sources)}.`, 96),
    say('invented'),
    ...(place.note ? wrap(t(place.note), 96) : []),
    '',
    `${say('meetings')} (${calendar.meetings.length})`,
    ...told.chairs.flatMap(({ council, turns }) => {
      const days = calendar.meetings.filter((meeting) => meeting.council === council.id);
      if (days.length === 0) return [];
      const often = council.meetings === 'notStated' ? '' : ` – ”${council.meetings.verbatim}”`;
      const convener = council.convener === 'notStated' ? say('notStated') : t(council.convener);
      return [
        `  ${t(council.label)}${often}`,
        `    ${say('convener')}: ${convener}`,
        `    ${say('chair')}: ${chairs(turns)}`,
        ...wrap(days.map(({ on }) => day(on)).join(' '), 92).map((line) => `    ${line}`),
      ];
    }),
    ...(told.withoutDays.length === 0
      ? []
      : wrap(`${say('withoutDays')}: ${told.withoutDays.map(({ label }) => t(label)).join(', ')}.`, 94).map(
          (line) => `  ${line}`,
        )),
    ...calendar.findings.map(
      ({ path, message }) => `  ${t(calendar.councils[Number(path[0])]!.label)}: ${message}`,
    ),
    '',
    say('mayRaise'),
    ...told.mayRaise.map(({ forum, withConsent, withoutConsent, deidentified }) => {
      const answers = [
        `${say('withConsent')}: ${mayRaise(withConsent)}`,
        `${say('withoutConsent')}: ${mayRaise(withoutConsent)}`,
        `${say('deidentified')}: ${mayRaise(deidentified)}`,
      ];
      return `  ${t(forum.label)}\n    ${answers.join(' · ')}`;
    }),
    '',
    say('ages'),
    ...told.ages.ranges.map((range) => {
      const by = names(told, [...range.by, ...range.forSome, ...range.planned]);
      const ages = `${span(range)} ${say('years')}`;
      const lines = wrap(`${state(range)}${by.length === 0 ? '' : `: ${by.join(', ')}`}`, 84);
      return lines.map((line, i) => `  ${(i === 0 ? ages : '').padEnd(12)}${line}`).join('\n');
    }),
    '',
    say('goals'),
    ...told.goals.flatMap(({ selection, plan, evaluatedOn }) => [
      `  ${selection.holdsFor}${evaluatedOn ? ` – ${say('evaluated')} ${evaluatedOn}` : ''}`,
      ...plan.goals.map(({ question, largerShare }) => `    ”${t(question)}” – ${say(largerShare)}`),
      ...plan.findings.map(({ message }) => `    ! ${message}`),
    ]),
  ];
}

/** Breaks at spaces. */
function wrap(line: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > longest) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
