import { type Immutable, type OperationId, OperationNeed, type Source, type Text } from '@tsi/core';
import * as z from 'zod';
import { dalsland2022 } from './sources.ts';

const BarnteamFunction = /* @__PURE__ */ z.enum([
  'schoolNurse',
  'schoolCounsellor',
  'schoolPsychologist',
  'socialServices',
  'childPsychiatry',
  'finder',
  'contact',
]);

/** A seat in Ystad's Barnteam. Swedish: funktion i Barnteamet. */
export type BarnteamFunction = Immutable<z.infer<typeof BarnteamFunction>>;

/**
 * Who meets as a Barnteam around one child. No name and no number.
 *
 * Swedish: Barnteam (Ystad).
 */
export const Barnteam = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Verksamheter vars stöd eller resurser barnet behöver. */
  services: /* @__PURE__ */ z.array(OperationNeed).max(50),
  members: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        /** Yrkesroll eller relation, till exempel ”fritidsledare” eller ”förälder”. */
        role: /* @__PURE__ */ z.string().regex(/\S/).max(100),
        /** De platser som personen fyller; flera går bra, liksom ingen. */
        functions: /* @__PURE__ */ z.array(BarnteamFunction).max(10),
      }),
    )
    .max(50),
  /** Sammankallande: the member's place in the list, counted from 0. */
  convener: /* @__PURE__ */ z.union([z.int().min(0), z.enum(['nobody', 'unknown'])]),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Barnteam = Immutable<z.infer<typeof Barnteam>>;

/** A seat in words. Swedish: plats i Barnteamet. */
export interface BarnteamSeat {
  readonly label: Text;
  /** Absent where anybody may hold the seat. */
  readonly operation?: OperationId;
}

/**
 * The seven seats of a Barnteam in Ystad.
 *
 * Swedish: Barnteamets sammansättning. The finder (Upptäckare) is the adult who noticed: anyone who meets the child, a
 * parent too. The contact is the Barnkontakt of `contactModels` and convenes. The seats are those of a child in
 * school; who takes them for a younger child the source does not say.
 */
export const barnteamSeats: Readonly<Record<BarnteamFunction, BarnteamSeat>> = {
  schoolNurse: { label: { sv: 'skolsköterska', en: 'school nurse' }, operation: 'studentHealthMedical' },
  schoolCounsellor: {
    label: { sv: 'skolkurator', en: 'school counsellor' },
    operation: 'studentHealthPsychosocial',
  },
  schoolPsychologist: {
    label: { sv: 'skolpsykolog', en: 'school psychologist' },
    operation: 'studentHealthPsychosocial',
  },
  socialServices: {
    label: { sv: 'representant från socialtjänsten', en: 'representative of the social services' },
    operation: 'childAndFamilyServices',
  },
  childPsychiatry: {
    label: {
      sv: 'representant från barn- och ungdomspsykiatrin (BUP)',
      en: 'representative of child and adolescent psychiatry',
    },
    operation: 'childPsychiatry',
  },
  finder: { label: { sv: 'Upptäckaren', en: 'the finder (Upptäckare)' } },
  contact: { label: { sv: 'Barnkontakten', en: 'the contact (Barnkontakt)' } },
};

/** Where the Barnteam is described. Swedish: källa. */
export const barnteamSource: Source = dalsland2022('3.3');
