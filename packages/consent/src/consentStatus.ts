import {
  addMonths,
  ageOn,
  coreFinding,
  type Finding,
  type IsoDate,
  type Locale,
  requireDay,
  type Text,
  textIn,
  versionOn,
} from '@tsi/core';
import type { Consent, Given, InformedTopic, Refusal } from './consent.ts';
import type { ConsentPractice } from './consentPractice.ts';
import { committeeMayDecideVersions } from './consentRuleVersions.ts';
import { finding } from './finding.ts';
import { type Giver, sameGiver } from './giver.ts';
import {
  type ConsentOptions,
  type RequiredConsent,
  type UnsettledConsent,
  whoMustConsent,
} from './whoMustConsent.ts';

/**
 * The state of a consent on a day. Computed, never stored. Only `active` counts.
 *
 * `draft`: nobody has said yes. `partiallySigned`: something is missing. `notStarted`: complete, its first day has not
 * come. `declined`, `withdrawn`: somebody whose yes is needed said no, or took it back. `frozen`: custodians' consent
 * for a person who has turned 18.
 *
 * Swedish: utkast, delvis undertecknat, inte börjat gälla, gäller, nekat, återkallat, upphört, ersatt, fryst.
 */
export type ConsentState =
  | 'draft'
  | 'partiallySigned'
  | 'notStarted'
  | 'active'
  | 'declined'
  | 'withdrawn'
  | 'expired'
  | 'superseded'
  | 'frozen';

/** The states in words. */
export const consentStateLabels: Readonly<Record<ConsentState, Text>> = {
  draft: { sv: 'utkast', en: 'draft' },
  partiallySigned: { sv: 'inte komplett', en: 'not complete' },
  notStarted: { sv: 'har inte börjat gälla', en: 'not in force yet' },
  active: { sv: 'gäller', en: 'in force' },
  declined: { sv: 'nekat', en: 'declined' },
  withdrawn: { sv: 'återkallat', en: 'withdrawn' },
  expired: { sv: 'har gått ut', en: 'expired' },
  superseded: { sv: 'ersatt av ett annat', en: 'superseded' },
  frozen: { sv: 'fryst: personen har fyllt 18 år', en: 'frozen: the person has turned 18' },
};

/** What the practice asks for that the record lacks. Swedish: det som rutinen kräver och som saknas. */
export type PracticeGap = 'notFullyInformed' | 'childNotHeard';

/** The state of a consent on a day, with what is missing. */
export interface ConsentStatus {
  readonly state: ConsentState;
  /** Everybody whose yes is needed. */
  readonly required: readonly RequiredConsent[];
  /** Those of them who have not said yes on this day. */
  readonly missing: readonly RequiredConsent[];
  /** Those who said no or took their yes back, and whose no counts. */
  readonly refusedBy: readonly Giver[];
  readonly unsettled: readonly UnsettledConsent[];
  readonly gaps: readonly PracticeGap[];
  /** Last day it counts, the practice's longest time included. */
  readonly lastDay: IsoDate;
  readonly findings: readonly Finding[];
}

/**
 * Does this consent count on this day, and if not, what is missing?
 *
 * Swedish: samtyckets status en viss dag. The latest word of each person decides, and on the same day a no beats a yes.
 * A withdrawal stops the future; what was shared before stays shared. Where the statute is silent (form, length,
 * information, the child's voice) the practice passed decides; without one nothing is asked for.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { type Child, type Consent, consentStatus, suggestedPractice } from '@tsi/consent';
 *
 * const child: Child = {
 *   ref: 'barn',
 *   birthDate: '2014-05-12',
 *   custody: 'joint',
 *   custodians: [{ ref: 'v1' }, { ref: 'v2' }],
 *   protectedIdentity: 'no',
 *   maturity: [],
 * };
 * const consent: Consent = {
 *   kind: 'planConsent',
 *   schemaVersion: '1',
 *   id: 'plan-1',
 *   child: 'barn',
 *   given: [{ by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-20', form: 'written' }],
 *   declined: [],
 *   withdrawn: [],
 *   validFrom: '2026-01-20',
 *   validTo: '2026-12-31',
 *   informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
 *   childsVoice: { state: 'recorded', on: '2026-01-20', attitude: 'for' },
 * };
 * const status = consentStatus(consent, { on: '2026-02-09', child, practice: suggestedPractice });
 * status.state; // => 'partiallySigned'
 * status.missing.map(({ by }) => by); // => [{ kind: 'custodian', ref: 'v2' }]
 * ```
 */
export function consentStatus(consent: Consent, options: ConsentOptions): ConsentStatus {
  requireDay(options.on);
  const { on, child, practice, locale } = options;
  const protects = consent.kind === 'secrecyWaiver' ? consent.protects : undefined;
  const who = whoMustConsent({ kind: consent.kind, ...(protects && { protects }) }, options);

  const words = wordsOf(consent, options);
  const yes = (by: Giver) => words.latest(by) === 'yes';
  const missing = who.required.filter(({ by, oneIsEnough }) =>
    oneIsEnough ? !who.required.some((other) => other.oneIsEnough && yes(other.by)) : !yes(by),
  );
  const alone = who.required.some(({ reason }) => reason === 'assessedAlone' || reason === 'adult');
  const counted: readonly Giver[] = [
    ...who.required.map(({ by }) => by),
    // A custodian who is left out as prevented, yet says no, was heard after all.
    ...(child && !alone ? child.custodians.map(({ ref }): Giver => ({ kind: 'custodian', ref })) : []),
  ];
  const refusals = [...consent.declined, ...consent.withdrawn].filter(
    ({ by, on: day }) =>
      day <= on && counted.some((giver) => sameGiver(giver, by)) && words.latest(by) !== 'yes',
  );

  const dates = datesOf(consent, practice, locale);
  const gaps = gapsOf(consent, practice);
  const otherChild = child !== undefined && child.ref !== consent.child;
  const findings = [
    ...who.findings,
    ...dates.findings,
    ...words.findings(locale),
    ...(otherChild ? [finding('consent/otherChild', { locale, path: ['child'] })] : []),
    ...gapFindings(consent, practice, gaps, locale),
    ...childsNo(consent, who.required, on, locale),
    ...disagreement(who.required, words.latest, options),
    ...(consent.supersededBy?.id === consent.id
      ? [finding('consent/supersedesItself', { locale, path: ['supersededBy', 'id'] })]
      : []),
  ];

  const complete =
    who.required.length > 0 &&
    missing.length === 0 &&
    who.unsettled.length === 0 &&
    gaps.length === 0 &&
    !otherChild &&
    !words.unclear(counted) &&
    !dates.reversed;
  const frozen =
    child !== undefined &&
    ageOn(child.birthDate, on) >= 18 &&
    !yes({ kind: 'child' }) &&
    consent.given.some(({ by }) => by.kind === 'custodian');

  // A grown person's own no is an answer, not a consent that waits for one.
  const saidNoAsAdult =
    child !== undefined && refusals.some((refusal) => ageOn(child.birthDate, refusal.on) >= 18);

  const state = ((): ConsentState => {
    if (consent.supersededBy && consent.supersededBy.on <= on) return 'superseded';
    if (on > dates.lastDay) return 'expired';
    if (frozen && child.ref === consent.child && !saidNoAsAdult) return 'frozen';
    if (refusals.some((refusal) => consent.withdrawn.includes(refusal))) return 'withdrawn';
    if (refusals.length > 0) return 'declined';
    if (complete) return consent.validFrom <= on ? 'active' : 'notStarted';
    return consent.given.some((given) => given.on <= on) ? 'partiallySigned' : 'draft';
  })();
  return {
    state,
    required: who.required,
    missing,
    refusedBy: distinct(refusals.map(({ by }) => by)),
    unsettled: who.unsettled,
    gaps,
    lastDay: dates.lastDay,
    findings: [...findings, ...(state === 'frozen' ? [finding('consent/frozenAtMajority', { locale })] : [])],
  };
}

const distinct = (givers: readonly Giver[]): readonly Giver[] =>
  givers.filter((giver, i) => givers.findIndex((other) => sameGiver(giver, other)) === i);

/** What each person said last, and what in the record cannot be. */
function wordsOf(consent: Consent, { on, child, practice }: ConsentOptions) {
  const formCounts = ({ form }: Given) => !practice || practice.forms.includes(form);
  // A grown person is bound by what they said themselves, but not by what they said as a small child.
  const ownAge = practice?.childConsentFromAge ?? 18;
  const adult = child !== undefined && ageOn(child.birthDate, on) >= 18;
  const saidTooYoung = (given: Given) =>
    adult && given.by.kind === 'child' && ageOn(child.birthDate, given.on) < ownAge;
  const counts = (given: Given) => formCounts(given) && !saidTooYoung(given);
  const lastDay = (words: readonly { readonly by: Giver; readonly on: IsoDate }[], by: Giver) =>
    words
      .filter((word) => word.on <= on && sameGiver(word.by, by))
      .map((word) => word.on)
      .sort()
      .at(-1) ?? '';
  const unheard = (withdrawal: Refusal) =>
    withdrawal.on <= on &&
    !consent.given.some((given) => given.on <= withdrawal.on && sameGiver(given.by, withdrawal.by));
  return {
    latest: (by: Giver): 'yes' | 'no' | 'nothing' => {
      const no = [lastDay(consent.declined, by), lastDay(consent.withdrawn, by)].sort().at(-1) ?? '';
      const yes = lastDay(consent.given.filter(counts), by);
      if (no === '' && yes === '') return 'nothing';
      return yes > no ? 'yes' : 'no';
    },
    unclear: (counted: readonly Giver[]) =>
      consent.withdrawn.some((word) => unheard(word) && counted.some((giver) => sameGiver(giver, word.by))),
    findings: (locale: Locale | undefined): readonly Finding[] => [
      ...consent.withdrawn.flatMap((withdrawal, i) =>
        unheard(withdrawal)
          ? [finding('consent/withdrawnBeforeGiven', { locale, path: ['withdrawn', i, 'on'] })]
          : [],
      ),
      ...consent.given.flatMap((given, i) =>
        formCounts(given)
          ? []
          : [
              finding('consent/formNotAccepted', {
                locale,
                path: ['given', i, 'form'],
                params: { allowed: practice?.forms.join(', ') ?? '' },
              }),
            ],
      ),
    ],
  };
}

/** The last day it counts, and whether its days can be. */
function datesOf(consent: Consent, practice: ConsentPractice | undefined, locale: Locale | undefined) {
  const longest = practice && addMonths(consent.validFrom, practice.maxMonths);
  const tooLong = longest !== undefined && consent.validTo > longest;
  const reversed = consent.validTo < consent.validFrom;
  return {
    reversed,
    lastDay: tooLong ? longest : consent.validTo,
    findings: [
      ...(reversed ? [coreFinding('core/datesReversed', { locale, path: ['validTo'] })] : []),
      ...(tooLong
        ? [
            finding('consent/longerThanPractice', {
              locale,
              path: ['validTo'],
              params: { months: practice?.maxMonths ?? 0 },
            }),
          ]
        : []),
    ],
  };
}

const topicLabels: Readonly<Record<InformedTopic, Text>> = {
  purpose: { sv: 'ändamålet', en: 'the purpose' },
  whatYesMeans: { sv: 'vad ett ja innebär', en: 'what a yes means' },
  whatNoMeans: { sv: 'vad ett nej innebär', en: 'what a no means' },
  voluntary: { sv: 'att det är frivilligt', en: 'that it is voluntary' },
  withdrawal: { sv: 'att det kan tas tillbaka när som helst', en: 'that it can be withdrawn at any time' },
};

const topicsMissing = (consent: Consent, practice: ConsentPractice | undefined) =>
  (practice?.mustBeInformedOf ?? []).filter((topic) => !consent.informedOf.includes(topic));

const unheardChild = ({ childsVoice }: Consent) =>
  childsVoice.state === 'notAsked' || childsVoice.state === 'unknown';

function gapsOf(consent: Consent, practice: ConsentPractice | undefined): readonly PracticeGap[] {
  return [
    ...(topicsMissing(consent, practice).length > 0 ? (['notFullyInformed'] as const) : []),
    ...(practice?.childsVoice === 'required' && unheardChild(consent) ? (['childNotHeard'] as const) : []),
  ];
}

function gapFindings(
  consent: Consent,
  practice: ConsentPractice | undefined,
  gaps: readonly PracticeGap[],
  locale: Locale | undefined,
): readonly Finding[] {
  const topics = topicsMissing(consent, practice)
    .map((topic) => textIn(topicLabels[topic], locale))
    .join(', ');
  return [
    ...(gaps.includes('notFullyInformed')
      ? [finding('consent/notFullyInformed', { locale, path: ['informedOf'], params: { topics } })]
      : []),
    ...(unheardChild(consent) ? [finding('consent/childNotHeard', { locale, path: ['childsVoice'] })] : []),
  ];
}

/** One custodian says yes and another no: said, with what socialnämnden may decide and what that never replaces. */
function disagreement(
  required: readonly RequiredConsent[],
  latest: (by: Giver) => 'yes' | 'no' | 'nothing',
  { on, locale }: ConsentOptions,
): readonly Finding[] {
  const words = required
    .filter(({ reason }) => reason === 'custodian')
    .map(({ by, sources }) => ({ word: latest(by), sources }));
  const no = words.find(({ word }) => word === 'no');
  if (!no || !words.some(({ word }) => word === 'yes')) return [];
  const committee = versionOn(committeeMayDecideVersions, on);
  return [
    finding('consent/custodiansDisagree', { locale, sources: no.sources }),
    ...(committee
      ? [finding('consent/socialCommitteeMayDecide', { locale, sources: committee.sources })]
      : []),
  ];
}

/** The child says no where the child's yes is not required: said, never silently passed over. */
function childsNo(
  consent: Consent,
  required: readonly RequiredConsent[],
  on: IsoDate,
  locale: Locale | undefined,
): readonly Finding[] {
  if (required.some(({ by }) => by.kind === 'child')) return [];
  const { childsVoice, declined, withdrawn } = consent;
  const against =
    childsVoice.state === 'recorded' && childsVoice.on <= on && childsVoice.attitude === 'against';
  const refused = [...declined, ...withdrawn].some(({ by, on: day }) => by.kind === 'child' && day <= on);
  return against || refused ? [finding('consent/childSaidNo', { locale, path: ['childsVoice'] })] : [];
}
