import type { Finding, Locale } from '@tsi/core';
import type { Council } from './council.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';

const asked = ['ageSpan', 'members', 'convener', 'chair', 'meetings'] as const;

/**
 * What does a council's description leave open, and where does it contradict itself?
 *
 * Swedish: vad är inte bestämt om rådet?
 *
 * Nothing here is an error of the council's: a source that is silent gives `info`, one that contradicts itself `warning`.
 *
 * @param council what `readInput(Council, …)` returned, or one of `councils`
 * @example
 * ```ts
 * import { checkCouncil, councils } from '@tsi/coordination';
 *
 * checkCouncil(councils.kavlingeWest13To20).map(({ code }) => code); // => ['coordination/chairRuleForOtherAges', 'coordination/chairOrderNotStated']
 * ```
 */
export function checkCouncil(
  council: Council,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const { ageSpan, chair, open, sources } = council;
  const state = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    finding(code, { path, params, locale, sources });

  return [
    ...asked
      .filter((field) => council[field] === 'notStated')
      .map((field) => state('coordination/councilNotStated', [field])),
    ...(ageSpan !== 'notStated' && ageSpan.from > ageSpan.to
      ? [state('coordination/councilAgesReversed', ['ageSpan'])]
      : []),
    ...(chair === 'notStated' ? [] : ofChair(chair)),
    ...open.map((_, i) => state('coordination/councilLeavesOpen', ['open', i])),
  ];

  function ofChair(rule: Exclude<Council['chair'], 'notStated'>): Finding[] {
    if (rule.kind === 'fixed') return [];
    if (rule.kind === 'termAndYear') {
      const taken = (term: string, years: string) =>
        rule.turns.filter((turn) => turn.term === term && turn.years === years).length;
      const all = (['spring', 'autumn'] as const).flatMap((term) => [
        taken(term, 'odd'),
        taken(term, 'even'),
      ]);
      return [
        ...(all.includes(0) ? [state('coordination/chairTurnMissing', ['chair', 'turns'])] : []),
        ...(all.some((times) => times > 1) ? [state('coordination/chairTurnTwice', ['chair', 'turns'])] : []),
      ];
    }
    const { statedFor, order } = rule;
    const otherAges =
      statedFor &&
      ageSpan !== 'notStated' &&
      (statedFor.from !== ageSpan.from || statedFor.to !== ageSpan.to);
    return [
      ...(otherAges ? [state('coordination/chairRuleForOtherAges', ['chair', 'statedFor'])] : []),
      ...(order === 'notStated' ? [state('coordination/chairOrderNotStated', ['chair', 'order'])] : []),
    ];
  }
}
