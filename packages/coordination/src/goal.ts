import { type Immutable, Source, type Text, textOf } from '@tsi/core';
import * as z from 'zod';

const Audience = /* @__PURE__ */ z.enum(['adults', 'children']);
const Direction = /* @__PURE__ */ z.enum(['overall', 'preventive', 'atRisk', 'alreadyHarmed']);
const Verb = /* @__PURE__ */ z.enum([
  'know',
  'experience',
  'feel',
  'think',
  'say',
  'have',
  'dare',
  'want',
  'meet',
  'beAbleTo',
  'trust',
  'notice',
  'see',
  'hear',
]);

/** Who shall notice that the goal is reached. Swedish: målgrupp. */
export type GoalAudience = z.infer<typeof Audience>;
/**
 * Which part of the work the goal belongs to. Swedish: inriktning. The last three are steps 1 to 3 of `stairs.kavlinge`; an
 * overall goal holds for all of them.
 */
export type GoalDirection = z.infer<typeof Direction>;
/** What reaching the goal means for the one concerned: to know, to feel, to dare … Swedish: målets verb. */
export type GoalVerb = z.infer<typeof Verb>;

/**
 * A goal for collaboration: what a child or an adult shall come to know, feel, dare … because services work together.
 * Never what a service shall do.
 *
 * Swedish: mål i målbanken, i kommuninvånarens perspektiv.
 */
export const Goal = /* @__PURE__ */ z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  audience: Audience,
  direction: Direction,
  /** Åldersgrupp, whole years, both ends included; `notStated` when the source names none. */
  ages: /* @__PURE__ */ z.union([
    z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }),
    z.literal('notStated'),
  ]),
  /** The first verb, when the goal has several. */
  verb: Verb,
  /** The goal as the one concerned would say it: `Jag vet att …`. It is also the statement to ask about. */
  statement: textOf(300),
  /** `several` when one may agree with a part of it and not with another. */
  claims: z.enum(['one', 'several']),
  /** Is agreeing what one hopes for? `unsettled`: the source can be read both ways, and people decide. */
  agreeing: z.enum(['hopedFor', 'notHopedFor', 'unsettled']),
  /** Its place in the list that the source has under that heading, from 1. */
  number: z.int().min(1).max(1000),
  source: Source,
});
export type Goal = Immutable<z.infer<typeof Goal>>;

/** The audiences in words. Swedish: målgrupper. */
export const goalAudienceLabels: Readonly<Record<GoalAudience, Text>> = {
  adults: { sv: 'Föräldrar och andra vuxna', en: 'Parents and other adults' },
  children: { sv: 'Barn och unga', en: 'Children and young people' },
};

/** The directions in words. Swedish: inriktningar. */
export const goalDirectionLabels: Readonly<Record<GoalDirection, Text>> = {
  overall: { sv: 'Övergripande', en: 'Overall' },
  preventive: { sv: 'Förebyggande för alla', en: 'Preventive, for everyone' },
  atRisk: { sv: 'För den som riskerar att fara illa', en: 'For those at risk of harm' },
  alreadyHarmed: { sv: 'För den som redan far illa', en: 'For those who already come to harm' },
};

/** The verbs in words. Swedish: målens verb. */
export const goalVerbLabels: Readonly<Record<GoalVerb, Text>> = {
  know: { sv: 'veta', en: 'to know' },
  experience: { sv: 'uppleva', en: 'to experience' },
  feel: { sv: 'känna', en: 'to feel' },
  think: { sv: 'tänka', en: 'to think' },
  say: { sv: 'säga', en: 'to say' },
  have: { sv: 'ha', en: 'to have' },
  dare: { sv: 'våga', en: 'to dare' },
  want: { sv: 'vilja', en: 'to want' },
  meet: { sv: 'möta', en: 'to meet' },
  beAbleTo: { sv: 'kunna', en: 'to be able to' },
  trust: { sv: 'lita på', en: 'to trust' },
  notice: { sv: 'märka', en: 'to notice' },
  see: { sv: 'se', en: 'to see' },
  hear: { sv: 'höra', en: 'to hear' },
};
