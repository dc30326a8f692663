import { type Locale, operation, secrecyHolderLabels, type Text, textIn } from '@tsi/core';
import { aboutLabels } from './about.ts';
import type { ProtectedPerson } from './consent.ts';
import type { FormDirection } from './consentFormContent.ts';
import { formPhrases, purposeTexts, type Wording } from './consentFormTexts.ts';
import { type Giver, sameGiver } from './giver.ts';
import { informationCategoryLabels } from './informationCategory.ts';
import type { PersonRef } from './personRef.ts';
import { type SharingPurpose, sharingPurposeLabels } from './sharingPurpose.ts';
import type { FormBlock } from './writtenForm.ts';

/** A name to print for a reference. Without one the form has a line to write it on. Swedish: namn i blanketten. */
export interface PrintedName {
  readonly ref: PersonRef;
  readonly name: string;
}

/** How a form speaks: one language, plain or easy to read. */
export interface Voice {
  readonly say: (wording: Wording, params?: Readonly<Record<string, string | number>>) => string;
  readonly label: (text: Text) => string;
}

export const voiceIn = (locale: Locale | undefined, easy: boolean): Voice => ({
  say: (wording, params = {}) =>
    textIn(easy ? wording.easy : wording.plain, locale).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    ),
  label: (text) => textIn(text, locale),
});

const partyName = (party: FormDirection['to'][number], { label }: Voice) =>
  `${label(operation(party.operation).label)}${party.authority === undefined ? '' : `, ${party.authority}`}`;

/** From whom to whom, in words. */
export const directionName = ({ from, to }: Pick<FormDirection, 'from' | 'to'>, voice: Voice): string =>
  voice.say(formPhrases.fromTo, {
    from: partyName(from, voice),
    to: to.map((party) => partyName(party, voice)).join(voice.say(formPhrases.and)),
  });

/** What one direction covers and what it does not. What is excluded is never listed as given. */
export function directionBlocks(direction: FormDirection, voice: Voice): readonly FormBlock[] {
  const { say, label } = voice;
  const { from, categories, exclusions } = direction;
  const labels = (list: FormDirection['categories']) =>
    [...new Set(list)].map((category) => label(informationCategoryLabels[category]));
  const severalSecrecies = operation(from.operation).holders.length !== 1;
  return [
    ...(severalSecrecies
      ? [
          {
            kind: 'facts',
            facts: [[say(formPhrases.heldBy), label(secrecyHolderLabels[from.holder])]],
          } as const,
        ]
      : []),
    {
      kind: 'list',
      label: say(formPhrases.given),
      items: labels(categories.filter((category) => !exclusions.includes(category))),
    },
    ...(exclusions.length > 0
      ? [{ kind: 'list', label: say(formPhrases.notGiven), items: labels(exclusions) } as const]
      : []),
    { kind: 'text', text: say(formPhrases.nothingElse) },
  ];
}

/** Whose information it is, in words. */
export const protectedWords = (protects: readonly ProtectedPerson[], { label }: Voice): string =>
  [...new Set(protects.map(({ about }) => label(aboutLabels[about])))].join(', ');

/** What it is for, in words. */
export function purposeWords(purpose: SharingPurpose, { say, label }: Voice): string {
  const wording = purposeTexts[purpose];
  return wording
    ? say(wording)
    : say(formPhrases.otherPurpose, { purpose: label(sharingPurposeLabels[purpose]) });
}

/** What to call each of those who answer; numbered where they are several of a kind. */
export function giverName(
  giver: Giver,
  all: readonly Giver[],
  voice: Voice,
  names: readonly PrintedName[],
): string {
  const { say } = voice;
  if (giver.kind === 'child') return say(formPhrases.theChild);
  const alike = all.filter(({ kind }) => kind === giver.kind);
  const n = alike.findIndex((other) => sameGiver(other, giver)) + 1;
  const role =
    giver.kind === 'person'
      ? say(formPhrases.person)
      : say(alike.length > 1 ? formPhrases.custodian : formPhrases.custodianAlone, { n });
  const name = names.find(({ ref }) => ref === giver.ref)?.name;
  return name === undefined ? role : `${role}: ${name}`;
}
