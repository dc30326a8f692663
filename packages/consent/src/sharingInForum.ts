import { type Finding, ForumSwitches, type Locale, readInput, type Text } from '@tsi/core';
import { finding } from './finding.ts';
import { SharingRequest } from './sharingRequest.ts';

/**
 * What the forum itself asks for before the question is put to `assessSharing`.
 *
 * `noCase`: leave the child out of this forum. `deidentify`: only without telling who the child is. `consent`: have consent
 * first. `askTheForum`: its terms are not stated.
 *
 * Swedish: lyft inte ärendet, avidentifiera, inhämta samtycke, fråga forumet.
 */
export type ForumRequirement = 'noCase' | 'deidentify' | 'consent' | 'askTheForum';

/** The requirements in words. */
export const forumRequirementLabels: Readonly<Record<ForumRequirement, Text>> = {
  noCase: { sv: 'lyft inte ärendet i forumet', en: 'do not raise the case in the forum' },
  deidentify: { sv: 'bara utan att det framgår vem barnet är', en: 'only without telling who the child is' },
  consent: { sv: 'inhämta samtycke först', en: 'obtain consent first' },
  askTheForum: { sv: 'ta reda på vad som gäller i forumet', en: 'find out the terms of the forum' },
};

/** What a forum asks for. Swedish: forumets villkor. */
export interface ForumSharing {
  readonly requires: readonly ForumRequirement[];
  readonly findings: readonly Finding[];
}

/**
 * What do the switches of this forum ask for, before the question of sharing there is assessed?
 *
 * Swedish: vad kräver forumet innan ett ärende lyfts där. The terms of a forum never lift secrecy: whatever they allow,
 * `assessSharing` answers for each holder and each recipient around the table. Nor do they stop a concern report. What cannot
 * be read gives `noCase`, with findings.
 *
 * @example
 * ```ts
 * import { type SharingRequest, sharingInForum } from '@tsi/consent';
 *
 * const request: SharingRequest = {
 *   schemaVersion: '1',
 *   holder: 'school.other',
 *   from: { operation: 'school' },
 *   to: { operation: 'childAndFamilyServices' },
 *   purpose: 'support',
 *   parts: [{ category: 'attendance', about: 'child' }],
 *   suspectedHarm: 'no',
 *   identified: 'yes',
 * };
 * const pupilForum = { individualCases: 'yes', consentNeeded: 'yes', deidentified: 'no', strategicOnly: 'no' } as const;
 * sharingInForum(pupilForum, request).requires; // => ['consent']
 * const steering = { individualCases: 'no', consentNeeded: 'no', deidentified: 'no', strategicOnly: 'yes' } as const;
 * sharingInForum(steering, request).requires; // => ['noCase']
 * ```
 */
export function sharingInForum(
  switches: ForumSwitches,
  request: SharingRequest,
  { locale }: { readonly locale?: Locale | undefined } = {},
): ForumSharing {
  const forum = readInput(ForumSwitches, switches, { locale });
  const asked = readInput(SharingRequest, request, { locale });
  if (!forum.value || !asked.value)
    return {
      requires: ['noCase'],
      findings: [
        ...forum.findings.map((found) => ({ ...found, path: ['switches', ...found.path] })),
        ...asked.findings,
      ],
    };
  const { individualCases, consentNeeded, deidentified, strategicOnly } = forum.value;
  const { identified, suspectedHarm } = asked.value;
  const findings: Finding[] = [finding('consent/forumLiftsNothing', { locale })];
  if (suspectedHarm !== 'no')
    findings.push(finding('consent/forumNeverWaits', { locale, path: ['suspectedHarm'] }));
  const answer = (...requires: readonly ForumRequirement[]): ForumSharing => ({ requires, findings });

  if (strategicOnly === 'yes' && (individualCases === 'yes' || deidentified === 'yes')) {
    findings.push(finding('consent/forumContradictsItself', { locale, path: ['switches', 'strategicOnly'] }));
    return answer('noCase', 'askTheForum');
  }
  if (strategicOnly === 'yes') return answer('noCase');
  if (individualCases === 'no' && deidentified === 'no') return answer('noCase');
  const unclear =
    individualCases === 'notStated' || deidentified === 'notStated' || strategicOnly === 'notStated';

  // A forum for de-identified questions, or one where no individual cases are raised, never hears who the child is.
  if (identified === 'yes' && (deidentified === 'yes' || individualCases === 'no')) {
    findings.push(finding('consent/forumOnlyDeidentified', { locale, path: ['identified'] }));
    return unclear ? answer('deidentify', 'askTheForum') : answer('deidentify');
  }
  if (identified === 'no') return unclear && deidentified !== 'yes' ? answer('askTheForum') : answer();
  const consent: readonly ForumRequirement[] = consentNeeded === 'yes' ? ['consent'] : [];
  return unclear || consentNeeded === 'notStated' ? answer(...consent, 'askTheForum') : answer(...consent);
}
