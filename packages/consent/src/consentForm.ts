import {
  addMonths,
  ageOn,
  coreFinding,
  type Finding,
  type IsoDate,
  type Locale,
  operation,
  operations,
  readInput,
  requireDay,
} from '@tsi/core';
import { Child } from './child.ts';
import { ConsentFormContent } from './consentFormContent.ts';
import { consentFormHtml } from './consentFormHtml.ts';
import { consentFormMarkdown } from './consentFormMarkdown.ts';
import { formIntroductions, formPhrases, formTitles, noTexts, yesTexts } from './consentFormTexts.ts';
import type { ConsentPractice } from './consentPractice.ts';
import { finding } from './finding.ts';
import {
  directionBlocks,
  directionName,
  giverName,
  type PrintedName,
  protectedWords,
  purposeWords,
  type Voice,
  voiceIn,
} from './formWording.ts';
import { type Giver, sameGiver } from './giver.ts';
import { InformationCategory } from './informationCategory.ts';
import { whoMustConsent } from './whoMustConsent.ts';
import type { FormBlock, WrittenForm } from './writtenForm.ts';

/** How a form or a receipt is written. */
export interface FormFormat {
  readonly format: 'html' | 'md';
  readonly locale?: Locale | undefined;
  /** Short sentences, one thing in each, larger letters. Swedish: lättläst. */
  readonly easyRead?: boolean | undefined;
  /** HTML only: a whole page that prints on A4 instead of a fragment to put into one. */
  readonly page?: boolean | undefined;
  /** HTML only: what ids and names of fields begin with, when several stand on one page. */
  readonly id?: string | undefined;
  /** Names to print; everybody else writes theirs. */
  readonly names?: readonly PrintedName[] | undefined;
}

/** What a form is made of. */
export interface ConsentFormOptions extends FormFormat {
  readonly content: ConsentFormContent;
  /** The day it is handed out. */
  readonly on: IsoDate;
  readonly child: Child;
  readonly practice?: ConsentPractice | undefined;
}

/** The form, absent when an error among the findings must be mended first. */
export interface WrittenConsentForm {
  readonly form?: string;
  /** Those whose yes is needed, in the order of the form. */
  readonly signers: readonly Giver[];
  readonly findings: readonly Finding[];
}

/**
 * A consent form in plain words, for one kind of consent and one purpose, with a place for each who must answer.
 *
 * Swedish: samtyckesmall, samtyckesblankett. It says which operations, each direction for itself, which kinds of information and which not,
 * what for, how long, what a yes and a no mean, that it is voluntary and how to withdraw, and that it is not consent under the GDPR. The child
 * has a place of its own whatever its age. Everybody that `whoMustConsent` names signs alone. No answer is chosen beforehand.
 *
 * A form that asks for everything, for `other`, for nothing, to everybody, for a time that has passed or longer than the practice allows is not made, nor one for a
 * family with a protected identity: then a person handles it. `waiversFromForm` gives the records that the form is for.
 *
 * Limits: our own wording, not a municipality's adopted form. It sends nothing anywhere: the app or the paper carries the answers.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { type Child, type ConsentFormContent, consentForm, suggestedPractice } from '@tsi/consent';
 *
 * const child: Child = {
 *   ref: 'barn',
 *   birthDate: '2014-05-12',
 *   custody: 'joint',
 *   custodians: [{ ref: 'v1' }, { ref: 'v2' }],
 *   protectedIdentity: 'no',
 *   maturity: [],
 * };
 * const content: ConsentFormContent = {
 *   schemaVersion: '1',
 *   kind: 'secrecyWaiver',
 *   id: 'blankett-1',
 *   child: 'barn',
 *   validFrom: '2026-02-09',
 *   validTo: '2026-06-12',
 *   contact: 'kuratorn på skolan',
 *   purpose: 'support',
 *   protects: [{ about: 'child' }],
 *   directions: [
 *     {
 *       from: { holder: 'healthcare', operation: 'childPsychiatry' },
 *       to: [{ operation: 'school' }],
 *       categories: ['wellbeing', 'interventions'],
 *       exclusions: ['diagnosis'],
 *     },
 *   ],
 * };
 * const options = { on: '2026-02-09', child, practice: suggestedPractice, format: 'md' } as const;
 * const made = consentForm({ ...options, content });
 * made.form?.split('\n')[0]; // => '# Samtycke till att uppgifter lämnas'
 * made.signers; // => [{ kind: 'custodian', ref: 'v1' }, { kind: 'custodian', ref: 'v2' }]
 *
 * const direction = content.directions[0]!;
 * const open = { ...content, directions: [{ ...direction, categories: ['other'] as const }] };
 * consentForm({ ...options, content: open }).findings.map(({ code }) => code); // => ['consent/formOpenEnded']
 * ```
 */
export function consentForm(options: ConsentFormOptions): WrittenConsentForm {
  requireDay(options.on);
  const { on, practice, locale, easyRead = false } = options;
  const content = readInput(ConsentFormContent, options.content, { locale });
  const child = readInput(Child, options.child, { locale });
  if (!content.value || !child.value)
    return {
      signers: [],
      findings: [...content.findings, ...child.findings.map((f) => ({ ...f, path: ['child', ...f.path] }))],
    };
  const { kind } = content.value;
  const who = whoMustConsent(
    { kind, ...(content.value.kind === 'secrecyWaiver' && { protects: content.value.protects }) },
    { on, child: child.value, practice, locale },
  );
  const signers = who.required
    .map(({ by }) => by)
    .filter((giver, i, all) => all.findIndex((other) => sameGiver(giver, other)) === i);
  const findings = [...who.findings, ...contentFindings(content.value, child.value, options)];
  if (who.unsettled.length > 0 || findings.some(({ severity }) => severity === 'error'))
    return { signers, findings };
  const adult = ageOn(child.value.birthDate, on) >= 18;
  const written = writtenForm(content.value, signers, adult, voiceIn(locale, easyRead), options);
  return { form: inFormat(written, options, 'form'), signers, findings };
}

export const inFormat = (written: WrittenForm, how: FormFormat, element: 'form' | 'article'): string =>
  how.format === 'md'
    ? consentFormMarkdown(written)
    : consentFormHtml(written, { page: how.page ?? false, id: how.id ?? 'tsi-consent', element });

/** What stands in the way of asking this, beside who must answer. */
function contentFindings(
  content: ConsentFormContent,
  child: Child,
  { on, practice, locale }: ConsentFormOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (content.child !== child.ref) findings.push(finding('consent/otherChild', { locale, path: ['child'] }));
  if (content.validTo < content.validFrom)
    findings.push(coreFinding('core/datesReversed', { locale, path: ['validTo'] }));
  else if (content.validTo < on)
    findings.push(finding('consent/formPeriodPassed', { locale, path: ['validTo'] }));
  if (practice && content.validTo > addMonths(content.validFrom, practice.maxMonths))
    findings.push(
      finding('consent/longerThanPractice', {
        locale,
        path: ['validTo'],
        params: { months: practice.maxMonths },
        severity: 'error',
      }),
    );
  if (content.kind !== 'secrecyWaiver') return findings;

  content.directions.forEach(({ from, to, categories, exclusions }, i) => {
    const path = ['directions', i] as const;
    const { holders } = operation(from.operation);
    if (!holders.includes(from.holder))
      findings.push(
        finding('consent/holderNotOfOperation', {
          locale,
          path: [...path, 'from', 'holder'],
          params: { allowed: holders.join(', ') },
        }),
      );
    const left = new Set(categories.filter((category) => !exclusions.includes(category)));
    if (left.size === 0)
      findings.push(finding('consent/formAsksNothing', { locale, path: [...path, 'categories'] }));
    if (left.has('other'))
      findings.push(finding('consent/formOpenEnded', { locale, path: [...path, 'categories'] }));
    if (left.size >= InformationCategory.options.length - 1)
      findings.push(finding('consent/formTooGeneral', { locale, path: [...path, 'categories'] }));
    if (new Set(to.map((party) => party.operation)).size >= Object.keys(operations).length - 1)
      findings.push(finding('consent/formTooGeneral', { locale, path: [...path, 'to'] }));
  });
  return findings;
}

function writtenForm(
  content: ConsentFormContent,
  signers: readonly Giver[],
  adult: boolean,
  voice: Voice,
  { locale, easyRead = false, names = [] }: FormFormat,
): WrittenForm {
  const { say } = voice;
  const { kind } = content;
  const text = (said: string): FormBlock => ({ kind: 'text', text: said });
  const childsName = names.find(({ ref }) => ref === content.child)?.name;
  return {
    title: say(formTitles[kind]),
    lang: locale ?? 'sv',
    easy: easyRead,
    introduction: [
      childsName === undefined
        ? { kind: 'line', label: say(formPhrases.child), room: 'line' }
        : { kind: 'facts', facts: [[say(formPhrases.child), childsName]] },
      text(say(formIntroductions[kind])),
    ],
    sections: [
      { heading: say(formPhrases.about), blocks: askedBlocks(content, voice) },
      ...(content.kind === 'secrecyWaiver'
        ? [
            {
              heading: say(formPhrases.directions),
              blocks: content.directions.map(
                (direction, i): FormBlock => ({
                  kind: 'group',
                  legend: `${i + 1}. ${directionName(direction, voice)}`,
                  blocks: directionBlocks(direction, voice),
                }),
              ),
            },
          ]
        : []),
      { heading: say(formPhrases.ifYes), blocks: [text(say(yesTexts[kind]))] },
      { heading: say(formPhrases.ifNo), blocks: [text(say(noTexts[kind]))] },
      {
        heading: say(formPhrases.voluntaryHeading),
        blocks: [
          text(say(formPhrases.voluntary)),
          text(say(formPhrases.limited)),
          ...(adult ? [] : [text(say(formPhrases.atMajority))]),
          text(say(formPhrases.withdraw)),
          { kind: 'facts', facts: [[say(formPhrases.contact), content.contact]] },
        ],
      },
      { heading: say(formPhrases.gdprHeading), blocks: [text(say(formPhrases.gdpr))] },
      ...(adult ? [] : [childsPlace(voice)]),
      {
        heading: say(formPhrases.answers),
        blocks: [
          text(say(formPhrases.eachForThemselves)),
          ...signers.map((giver): FormBlock => {
            const named =
              giver.kind === 'child' ? childsName : names.find(({ ref }) => ref === giver.ref)?.name;
            return {
              kind: 'group',
              legend:
                adult && giver.kind === 'child'
                  ? say(formPhrases.theAdult)
                  : giverName(giver, signers, voice, names),
              blocks: [
                ...questions(content, voice).map(
                  (legend): FormBlock => ({
                    kind: 'choice',
                    legend,
                    options: [say(formPhrases.yes), say(formPhrases.no)],
                  }),
                ),
                ...(kind === 'secrecyWaiver'
                  ? [{ kind: 'line', label: say(formPhrases.leaveOut), room: 'line' } as const]
                  : []),
                ...(named === undefined
                  ? [{ kind: 'line', label: say(formPhrases.name), room: 'line' } as const]
                  : []),
                { kind: 'line', label: say(formPhrases.date), room: 'line' },
                { kind: 'line', label: say(formPhrases.signature), room: 'line' },
              ],
            };
          }),
        ],
      },
    ],
  };
}

/** What is asked, in short. */
function askedBlocks(asked: ConsentFormContent, voice: Voice): readonly FormBlock[] {
  const { say, label } = voice;
  const period = [say(formPhrases.period), `${asked.validFrom} – ${asked.validTo}`] as const;
  if (asked.kind === 'planConsent') return [{ kind: 'facts', facts: [period] }];
  if (asked.kind === 'interventionConsent')
    return [
      {
        kind: 'facts',
        facts: [
          [say(formPhrases.intervention), asked.intervention],
          [say(formPhrases.operation), label(operation(asked.operation).label)],
          period,
        ],
      },
    ];
  return [
    {
      kind: 'facts',
      facts: [
        [say(formPhrases.concerns), protectedWords(asked.protects, voice)],
        [say(formPhrases.purpose), purposeWords(asked.purpose, voice)],
        period,
      ],
    },
  ];
}

/** The questions that each answers yes or no to: one for each direction. */
const questions = (content: ConsentFormContent, voice: Voice): readonly string[] => {
  if (content.kind === 'planConsent') return [voice.say(formPhrases.planQuestion)];
  if (content.kind === 'interventionConsent') return [voice.say(formPhrases.interventionQuestion)];
  return content.directions.map((direction, i) => `${i + 1}. ${directionName(direction, voice)}`);
};

const childsPlace = ({ say }: Voice): WrittenForm['sections'][number] => ({
  heading: say(formPhrases.childHeading),
  blocks: [
    { kind: 'text', text: say(formPhrases.childIntroduction) },
    {
      kind: 'choice',
      legend: say(formPhrases.childAsks),
      options: [
        say(formPhrases.childFor),
        say(formPhrases.childAgainst),
        say(formPhrases.childUnsure),
        say(formPhrases.childDeclined),
      ],
    },
    { kind: 'line', label: say(formPhrases.childWords), room: 'words' },
  ],
});
