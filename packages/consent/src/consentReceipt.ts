import { type Finding, type IsoDate, operation, requireDay } from '@tsi/core';
import type { Child } from './child.ts';
import type { Consent } from './consent.ts';
import { type FormFormat, inFormat } from './consentForm.ts';
import { formPhrases } from './consentFormTexts.ts';
import { consentKindLabels } from './consentKind.ts';
import type { ConsentPractice } from './consentPractice.ts';
import { type ConsentStatus, consentStateLabels, consentStatus } from './consentStatus.ts';
import {
  directionBlocks,
  directionName,
  giverName,
  protectedWords,
  purposeWords,
  type Voice,
  voiceIn,
} from './formWording.ts';
import { type Giver, sameGiver } from './giver.ts';
import type { FormBlock, WrittenForm } from './writtenForm.ts';

/** What a receipt is made of. */
export interface ConsentReceiptOptions extends FormFormat {
  /** The day it is handed out: the state is that day's, and later answers are not in it. */
  readonly on: IsoDate;
  readonly child: Child;
  readonly practice?: ConsentPractice | undefined;
  /** Whom to turn to in order to withdraw. Printed as it stands. */
  readonly contact: string;
}

/** The receipt, absent for a family with a protected identity: then a person handles it. */
export interface WrittenConsentReceipt {
  readonly receipt?: string;
  readonly status: ConsentStatus;
  readonly findings: readonly Finding[];
}

/**
 * A receipt that the family keeps: what was asked, who answered what and when, how long it counts and how to withdraw.
 *
 * Swedish: kvitto på samtycke. The record's note and the child's own words are not in it, since custodians share it. What
 * stops it from counting is told by its state and by who has not answered.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { type Child, type Consent, consentReceipt } from '@tsi/consent';
 *
 * const child: Child = {
 *   ref: 'barn',
 *   birthDate: '2014-05-12',
 *   custody: 'one',
 *   custodians: [{ ref: 'v1' }],
 *   protectedIdentity: 'no',
 *   maturity: [{ on: '2026-01-15', by: 'kurator', decides: 'custodians', appliesTo: ['planConsent'], reason: 'Påhittat.' }],
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
 * const { receipt } = consentReceipt(consent, { on: '2026-02-09', child, contact: 'kuratorn', format: 'md', locale: 'en' });
 * receipt?.includes('- **Custodian**: yes, 2026-01-20'); // => true
 * receipt?.includes('- **As it stands on 2026-02-09**: in force'); // => true
 * ```
 */
export function consentReceipt(consent: Consent, options: ConsentReceiptOptions): WrittenConsentReceipt {
  requireDay(options.on);
  const { child, on, practice, locale, easyRead = false } = options;
  const status = consentStatus(consent, { on, child, practice, locale });
  if (child.protectedIdentity === 'yes' || child.ref !== consent.child)
    return { status, findings: status.findings };
  const written = writtenReceipt(consent, status, voiceIn(locale, easyRead), options);
  return { receipt: inFormat(written, options, 'article'), status, findings: status.findings };
}

function writtenReceipt(
  consent: Consent,
  status: ConsentStatus,
  voice: Voice,
  { on, contact, locale, easyRead = false, names = [] }: ConsentReceiptOptions,
): WrittenForm {
  const { say, label } = voice;
  const heard = answersBy(consent, on);
  const givers = [...status.required.map(({ by }) => by), ...heard.map(({ by }) => by)].filter(
    (giver, i, all) => all.findIndex((other) => sameGiver(giver, other)) === i,
  );
  const answerOf = (giver: Giver): string => {
    const last = heard.filter(({ by }) => sameGiver(by, giver)).at(-1);
    return last ? say(formPhrases[last.said], { on: last.on }) : say(formPhrases.notAnswered);
  };
  const childsName = names.find(({ ref }) => ref === consent.child)?.name;
  return {
    title: say(formPhrases.receiptTitle),
    lang: locale ?? 'sv',
    easy: easyRead,
    introduction: [
      { kind: 'text', text: say(formPhrases.receiptFor) },
      {
        kind: 'facts',
        facts: [
          ...(childsName === undefined ? [] : [[say(formPhrases.child), childsName] as const]),
          [say(formPhrases.receiptKind), label(consentKindLabels[consent.kind])],
          [say(formPhrases.state, { on }), label(consentStateLabels[status.state])],
          [say(formPhrases.period), `${consent.validFrom} – ${status.lastDay}`],
        ],
      },
    ],
    sections: [
      {
        heading: say(formPhrases.receiptAnswers),
        blocks: [
          {
            kind: 'facts',
            facts: givers.map((giver) => [giverName(giver, givers, voice, names), answerOf(giver)]),
          },
        ],
      },
      ...(consent.kind === 'planConsent'
        ? []
        : [{ heading: say(formPhrases.receiptCovers), blocks: coveredBlocks(consent, voice) }]),
      {
        heading: say(formPhrases.voluntaryHeading),
        blocks: [
          { kind: 'text', text: say(formPhrases.withdraw) },
          { kind: 'facts', facts: [[say(formPhrases.contact), contact]] },
        ],
      },
      { heading: say(formPhrases.gdprHeading), blocks: [{ kind: 'text', text: say(formPhrases.gdpr) }] },
    ],
  };
}

/** What it covers, in the same words as the form. */
function coveredBlocks(
  consent: Exclude<Consent, { readonly kind: 'planConsent' }>,
  voice: Voice,
): readonly FormBlock[] {
  const { say, label } = voice;
  if (consent.kind === 'interventionConsent')
    return [
      {
        kind: 'facts',
        facts: [
          [say(formPhrases.intervention), consent.intervention],
          [say(formPhrases.operation), label(operation(consent.operation).label)],
        ],
      },
    ];
  return [
    {
      kind: 'facts',
      facts: [
        [say(formPhrases.directions), directionName(consent, voice)],
        [say(formPhrases.concerns), protectedWords(consent.protects, voice)],
        [say(formPhrases.purpose), purposeWords(consent.purpose, voice)],
      ],
    },
    ...directionBlocks(consent, voice),
  ];
}

/** Everything said to and with a day, in order; on the same day a no comes after a yes, since it counts. */
function answersBy(consent: Consent, on: IsoDate) {
  const said = <Said extends 'saidYes' | 'saidNo' | 'tookBack'>(
    list: readonly { readonly by: Giver; readonly on: IsoDate }[],
    what: Said,
  ) => list.filter((word) => word.on <= on).map((word) => ({ by: word.by, on: word.on, said: what }));
  return [
    ...said(consent.given, 'saidYes'),
    ...said(consent.declined, 'saidNo'),
    ...said(consent.withdrawn, 'tookBack'),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
