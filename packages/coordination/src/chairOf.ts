import type { Finding, Locale, Source, Text } from '@tsi/core';
import type { Council } from './council.ts';
import { type CouncilTerm, termNumber } from './councilTerm.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';

/** What {@link chairOf} answers. Swedish: ordförande för terminen. */
export interface ChairAnswer {
  /** The role that chairs, never a name. */
  readonly chair: Text | 'notStated';
  /** The roles that the turn goes between: one when it is settled, none when nothing is stated. */
  readonly among: readonly Text[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}

/**
 * Who chairs this council this term?
 *
 * Swedish: vem är ordförande den här terminen?
 *
 * `term` names its calendar year, since a rotation by odd and even years counts those. Where the source lets the turn
 * go round and does not say who begins, the answer is `notStated` with the roles it goes between, until the council has
 * an `order` of its own; so is a term before that order begins.
 *
 * @throws RangeError when the year is not a whole number.
 * @example
 * ```ts
 * import { chairOf, councils } from '@tsi/coordination';
 *
 * chairOf(councils.kavlingeCentral, { year: 2026, term: 'autumn' }).chair; // => { sv: 'chefen för kultur och fritid', en: 'the head of culture and leisure' }
 * chairOf(councils.kavlingeWest6To13, { year: 2026, term: 'autumn' }).chair; // => 'notStated'
 * ```
 */
export function chairOf(
  council: Council,
  term: CouncilTerm,
  { locale }: { readonly locale?: Locale | undefined } = {},
): ChairAnswer {
  if (!Number.isInteger(term.year)) throw new RangeError('The year of the term is not a whole number.');
  const { chair, sources } = council;
  const open = (among: readonly Text[], code: CoordinationCode, path: Finding['path']): ChairAnswer => ({
    chair: 'notStated',
    among,
    findings: [finding(code, { path, locale, sources })],
    sources,
  });
  const settled = (role: Text): ChairAnswer => ({ chair: role, among: [role], findings: [], sources });

  if (chair === 'notStated') return open([], 'coordination/councilNotStated', ['chair']);
  if (chair.kind === 'fixed') return settled(chair.role);
  if (chair.kind === 'termAndYear') {
    const years = Math.abs(term.year % 2) === 1 ? 'odd' : 'even';
    const turns = chair.turns.filter((turn) => turn.term === term.term && turn.years === years);
    if (turns.length === 1) return settled(turns[0]!.role);
    const code = turns.length === 0 ? 'coordination/chairTurnMissing' : 'coordination/chairTurnTwice';
    return open(
      turns.map(({ role }) => role),
      code,
      ['chair', 'turns'],
    );
  }
  if (chair.order === 'notStated')
    return open(chair.among, 'coordination/chairOrderNotStated', ['chair', 'order']);
  const { first, holders } = chair.order;
  const turn = termNumber(term) - termNumber(first);
  const holder = turn < 0 ? undefined : holders[turn % holders.length];
  return holder
    ? settled(holder)
    : open(chair.among, 'coordination/chairOrderNotStated', ['chair', 'order', 'first']);
}
