import { type Finding, type Locale, type Path, textIn } from '@tsi/core';
import { type Barnteam, type BarnteamFunction, barnteamSeats, barnteamSource } from './barnteam.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { withoutRepeats } from './isSameService.ts';

/**
 * Is the Barnteam as Ystad's model describes it: are the seven seats filled, does the contact convene, and does the child
 * need more than one service?
 *
 * Swedish: kontroll av Barnteamets sammansättning. A model and no law: every finding is a `warning` or an `info`, and who
 * is there is settled locally. Whether the child's case may be told around the table is for `@tsi/consent`.
 *
 * @param team what `readInput(Barnteam, …)` returned
 * @example
 * ```ts
 * import { checkBarnteam } from '@tsi/coordination';
 *
 * const findings = checkBarnteam(
 *   {
 *     schemaVersion: '1',
 *     services: [{ operation: 'school' }, { operation: 'childPsychiatry' }],
 *     members: [
 *       { role: 'skolsköterska', functions: ['schoolNurse', 'finder'] },
 *       { role: 'skolkurator', functions: ['schoolCounsellor'] },
 *       { role: 'skolpsykolog', functions: ['schoolPsychologist'] },
 *       { role: 'socialsekreterare', functions: ['socialServices'] },
 *       { role: 'rektor', functions: ['contact'] },
 *     ],
 *     convener: 1,
 *   },
 *   { locale: 'en' },
 * );
 * findings.map(({ code, params }) => [code, params]); // => [['coordination/barnteamSeatEmpty', { seat: 'childPsychiatry', label: 'representative of child and adolescent psychiatry' }], ['coordination/barnteamConvener', {}]]
 * ```
 */
export function checkBarnteam(
  { services, members, convener }: Barnteam,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const say = (code: CoordinationCode, path: Path, params = {}) =>
    finding(code, { path, params, locale, sources: [barnteamSource] });
  const convenes = typeof convener === 'number' ? members[convener] : undefined;
  const seats = Object.keys(barnteamSeats) as BarnteamFunction[];
  return [
    ...(withoutRepeats(services).length > 1 ? [] : [say('coordination/barnteamNotDue', ['services'])]),
    ...seats
      .filter((seat) => !members.some(({ functions }) => functions.includes(seat)))
      .map((seat) =>
        say('coordination/barnteamSeatEmpty', ['members'], {
          seat,
          label: textIn(barnteamSeats[seat].label, locale),
        }),
      ),
    ...(convenes?.functions.includes('contact') ? [] : [say('coordination/barnteamConvener', ['convener'])]),
  ];
}
