import type { Finding, Locale } from '@tsi/core';
import type { Agenda } from './agenda.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { Forum } from './forum.ts';

/**
 * What on this agenda does not belong in this forum, or needs a rule that the forum has not stated?
 *
 * Swedish: får det här tas upp i forumet?
 *
 * The forum's own rules are tested, not the secrecy act: no finding means that the forum's description is no obstacle,
 * not that a piece of information may be told there. That is `assessSharing` in `@tsi/consent`. Paths point into the
 * agenda; those that begin with `forum` point into the forum.
 *
 * @param forum what `readInput(Forum, …)` returned, or one of `forums`
 * @param agenda what `readInput(Agenda, …)` returned
 * @example
 * ```ts
 * import { checkForum, forums } from '@tsi/coordination';
 *
 * const findings = checkForum(forums.bengtsforsStudentHealthMeeting, {
 *   schemaVersion: '1',
 *   items: [{ kind: 'case', deidentified: false, childAge: 11, consentToRaise: 'unknown' }],
 * });
 * findings.map(({ code, path }) => [code, path]); // => [['coordination/mustBeDeidentified', ['items', 0, 'deidentified']]]
 * ```
 */
export function checkForum(
  forum: Forum,
  agenda: Agenda,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const { switches, ageSpan, sources } = forum;
  const state = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    finding(code, { path, params, locale, sources });

  const strategic = switches.strategicOnly === 'yes' || switches.individualCases === 'no';
  const span =
    ageSpan === 'notStated' || ageSpan.from > ageSpan.to ? undefined : { from: ageSpan.from, to: ageSpan.to };

  const ofForum = [
    ...(forum.presence === 'present' ? [] : [state('coordination/forumNotRunning', ['forum', 'presence'])]),
    ...(forum.kind === 'programme' ? [state('coordination/programmeIsNoMeeting', ['forum', 'kind'])] : []),
    ...(switches.strategicOnly === 'yes' && switches.individualCases === 'yes'
      ? [state('coordination/switchesDisagree', ['forum', 'switches'])]
      : []),
    ...(ageSpan !== 'notStated' && !span
      ? [state('coordination/ageSpanReversed', ['forum', 'ageSpan'])]
      : []),
  ];
  return [...ofForum, ...agenda.items.flatMap((item, i) => ofItem(item, ['items', i]))];

  function ofItem(item: Agenda['items'][number], path: Finding['path']): Finding[] {
    if (item.kind === 'general') return [];
    const found: Finding[] = [];
    if (strategic) found.push(state('coordination/individualCaseInStrategicForum', path));
    else {
      if (switches.individualCases === 'notStated') found.push(state('coordination/caseRuleMissing', path));
      if (!item.deidentified) found.push(...ofIdentified(item.consentToRaise, path));
    }
    if (span && typeof item.childAge !== 'number')
      found.push(state('coordination/ageNotKnown', [...path, 'childAge'], span));
    else if (
      span &&
      typeof item.childAge === 'number' &&
      (item.childAge < span.from || item.childAge > span.to)
    )
      found.push(state('coordination/ageOutsideSpan', [...path, 'childAge'], span));
    return found;
  }

  /** A child who can be recognised: it may have to be de-identified, and otherwise consent is the question. */
  function ofIdentified(consentToRaise: 'given' | 'notGiven' | 'unknown', path: Finding['path']): Finding[] {
    if (switches.deidentified === 'yes')
      return [state('coordination/mustBeDeidentified', [...path, 'deidentified'])];
    if (switches.consentNeeded === 'notStated')
      return [state('coordination/consentRuleMissing', [...path, 'consentToRaise'])];
    if (switches.consentNeeded === 'no' || consentToRaise === 'given') return [];
    return [
      state(consentToRaise === 'notGiven' ? 'coordination/consentRequired' : 'coordination/consentNotKnown', [
        ...path,
        'consentToRaise',
      ]),
    ];
  }
}
