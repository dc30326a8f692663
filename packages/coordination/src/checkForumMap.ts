import type { Finding, Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { Forum } from './forum.ts';
import type { ForumMap } from './forumMap.ts';

type Stated = Pick<ForumMap['statements'][number], 'id' | 'topic' | 'presence'>;

/**
 * What in this map does not hold together, or is left open: rules that are not stated, cadences that cannot be read,
 * plans without a routine, two statements that disagree.
 *
 * Swedish: vad är otydligt i kommunens samverkanskarta? It reads the description and not the municipality: a rule that is
 * not stated may well exist. Paths point into the map.
 *
 * @param map what `readInput(ForumMap, …)` returned, or one of `forumMaps`
 * @example
 * ```ts
 * import { checkForumMap, forumMaps } from '@tsi/coordination';
 *
 * const warnings = checkForumMap(forumMaps.mellerud).filter(({ severity }) => severity === 'warning');
 * warnings.map(({ code, path }) => [code, path[1]]); // => [['coordination/consentRuleMissing', 0], ['coordination/cadenceUnclear', 4], ['coordination/caseRuleMissing', 7]]
 * ```
 */
export function checkForumMap(
  map: ForumMap,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const state = (
    code: CoordinationCode,
    path: Finding['path'],
    { sources }: Pick<ForumMap, 'sources'> = map,
  ) => finding(code, { path, locale, sources });

  const ids = new Set<string>();
  const idTwice = ({ id }: Stated, path: Finding['path']) => {
    const before = ids.size;
    return ids.add(id).size === before ? [state('coordination/forumIdTwice', [...path, 'id'])] : [];
  };
  // By topic: what has been said of it so far.
  const said = new Map<string, Set<string>>();
  const disagrees = ({ topic, presence }: Stated, path: Finding['path']) => {
    if (topic === undefined) return [];
    const earlier = said.get(topic) ?? new Set();
    said.set(topic, new Set([...earlier, presence]));
    const opposite = presence === 'statedMissing' ? 'present' : 'statedMissing';
    return (presence === 'present' || presence === 'statedMissing') && earlier.has(opposite)
      ? [state('coordination/presenceDisagrees', [...path, 'presence'])]
      : [];
  };

  const ofForum = (forum: Forum, index: number): readonly Finding[] => {
    const path = ['forums', index];
    const { ageSpan, cadence, switches, kind = 'meeting', open = [] } = forum;
    const runs = forum.presence === 'present' && kind === 'meeting';
    const found = (code: CoordinationCode, ...at: Finding['path']) => [state(code, [...path, ...at], forum)];
    return [
      ...idTwice(forum, path),
      ...(forum.municipality === map.municipality
        ? []
        : found('coordination/forumOfAnotherPlace', 'municipality')),
      ...disagrees(forum, path),
      ...(ageSpan !== 'notStated' && ageSpan.from > ageSpan.to
        ? found('coordination/ageSpanReversed', 'ageSpan')
        : []),
      ...(switches.strategicOnly === 'yes' && switches.individualCases === 'yes'
        ? found('coordination/switchesDisagree', 'switches')
        : []),
      ...(runs && switches.individualCases === 'notStated' && switches.strategicOnly !== 'yes'
        ? found('coordination/caseRuleMissing', 'switches', 'individualCases')
        : []),
      ...(runs &&
      switches.individualCases === 'yes' &&
      switches.consentNeeded === 'notStated' &&
      switches.deidentified !== 'yes'
        ? found('coordination/consentRuleMissing', 'switches', 'consentNeeded')
        : []),
      ...(cadence === 'unclear' ? found('coordination/cadenceUnclear', 'cadence') : []),
      ...(runs && cadence === 'notStated' ? found('coordination/cadenceNotStated', 'cadence') : []),
      ...open.flatMap((_, note) => found('coordination/sourceUnclear', 'open', note)),
    ];
  };

  const routines = map.statements.filter(({ group }) => group === 'routine');
  const ofStatement = (one: ForumMap['statements'][number], index: number): readonly Finding[] => {
    const path = ['statements', index];
    const isOffered = one.group === 'plan' && one.presence === 'present' && one.topic !== undefined;
    const hasRoutine = routines.some(({ topic }) => topic === `${one.topic}Routine`);
    return [
      ...idTwice(one, path),
      ...disagrees(one, path),
      // Where no routine at all is listed, the source is silent on routines and not on this one.
      ...(isOffered && routines.length > 0 && !hasRoutine
        ? [state('coordination/planWithoutRoutine', path, one)]
        : []),
    ];
  };

  return [...map.forums.flatMap(ofForum), ...map.statements.flatMap(ofStatement)];
}
