import type { Source, Text } from '@tsi/core';
import { dalsland2022, kronoberg, scottishGuidance } from './sources.ts';

/** A model that names somebody who holds together the support of several services. Swedish: modell. */
export type CoordinatorModelId = 'ystad' | 'falun' | 'kronoberg' | 'scotland';

/** Who holds the support together, by a model. Swedish: samordnande roll. */
export interface CoordinatorRole {
  readonly id: CoordinatorModelId;
  readonly title: Text;
  /** `person`, or a whole `operation` that takes it on. */
  readonly held: 'person' | 'operation';
  /** When there is to be one. */
  readonly when: Text;
  /** Who chooses; `notStated` where the source does not say. */
  readonly chosenBy: Text | 'notStated';
  /** What the role does, as far as the source says. */
  readonly tasks: readonly Text[];
  /** Only if the family agrees? */
  readonly familyMustAgree: 'yes' | 'notStated';
  readonly sources: readonly [Source, ...Source[]];
}

/**
 * Who holds the support together when several services take part, in four models.
 *
 * Swedish: stödsamordnare (Ystad), särskild samordnare (Falun), samverkansansvarig verksamhet (Kronoberg), lead
 * professional (Skottland). Practice, agreed locally: no Swedish statute names these roles. The person who answers for a
 * SIP by the statute is another matter, in `@tsi/sip-gip`.
 */
export const coordinatorRoles: Readonly<Record<CoordinatorModelId, CoordinatorRole>> = {
  ystad: {
    id: 'ystad',
    title: { sv: 'stödsamordnare', en: 'stödsamordnare (support coordinator)' },
    held: 'person',
    when: {
      sv: 'När familjen har stöd från mer än en verksamhet.',
      en: 'When the family has support from more than one service.',
    },
    chosenBy: 'notStated',
    tasks: [
      { sv: 'Är familjens kontaktperson.', en: 'Is the family’s contact.' },
      { sv: 'Ger stödet en ordning.', en: 'Gives the support an order.' },
      {
        sv: 'Gör det begripligt för barn och familj vad var och en gör.',
        en: 'Makes it plain to child and family what each service does.',
      },
    ],
    familyMustAgree: 'notStated',
    sources: [dalsland2022('3.3')],
  },
  falun: {
    id: 'falun',
    title: { sv: 'särskild samordnare', en: 'särskild samordnare (special coordinator)' },
    held: 'person',
    when: {
      sv: 'När barnet får stöd från flera samhällsaktörer.',
      en: 'When the child has support from several public services.',
    },
    chosenBy: {
      sv: 'Trygghetspersonen och de andra verksamheterna kring barnet, i dialog.',
      en: 'The trygghetsperson and the other services around the child, in dialogue.',
    },
    tasks: [
      {
        sv: 'Ansvarar för helheten, så att den fungerar sedd från barnets håll.',
        en: 'Answers for the whole, so that it works as the child sees it.',
      },
      {
        sv: 'Ser till att barnet inte hamnar mellan verksamheter och att vårdnadshavarna slipper samordna själva.',
        en: 'Sees to it that the child does not fall between services and that the custodians need not coordinate it themselves.',
      },
    ],
    familyMustAgree: 'notStated',
    sources: [dalsland2022('3.2')],
  },
  kronoberg: {
    id: 'kronoberg',
    title: { sv: 'samverkansansvarig verksamhet', en: 'samverkansansvarig verksamhet (lead service)' },
    held: 'operation',
    when: {
      sv: 'När barnets plan lämnas till den verksamhet som är mest berörd.',
      en: 'When the child’s plan is handed to the service most involved.',
    },
    chosenBy: 'notStated',
    tasks: [{ sv: 'Tar över barnets plan.', en: 'Takes over the child’s plan.' }],
    familyMustAgree: 'notStated',
    sources: [kronoberg('')],
  },
  scotland: {
    id: 'scotland',
    title: { sv: 'lead professional', en: 'lead professional' },
    held: 'person',
    when: {
      sv: 'När fler än en verksamhet behövs.',
      en: 'When more than one service is needed.',
    },
    chosenBy: 'notStated',
    tasks: [
      {
        sv: 'Är den som familjen och de som arbetar med barnet vänder sig till.',
        en: 'Is the one whom the family and those who work with the child turn to.',
      },
      {
        sv: 'Håller stödet i linje med planen, utan dubbelarbete.',
        en: 'Keeps the support in line with the plan, with nothing done twice.',
      },
      { sv: 'Följer om planen fungerar.', en: 'Watches whether the plan works.' },
      {
        sv: 'Värnar barnets rättigheter och delaktighet.',
        en: 'Looks after the child’s rights and part in it.',
      },
      { sv: 'Ordnar specialisthjälp när den behövs.', en: 'Arranges specialist help when it is needed.' },
    ],
    familyMustAgree: 'yes',
    sources: [
      scottishGuidance('Getting it right for every child: Practice Guidance 3 (2022)', ''),
      scottishGuidance('Child’s Plan: practice statement (Scottish Government)', 'section 3'),
    ],
  },
};
