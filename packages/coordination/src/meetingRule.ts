import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';

/** 1 måndag – 7 söndag. */
const Weekday = /* @__PURE__ */ z.int().min(1).max(7);
const TimeOfDay = /* @__PURE__ */ z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const Pattern = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /** Udda eller jämna veckor (ISO 8601). */
  z.strictObject({ kind: z.literal('weekParity'), weeks: z.enum(['odd', 'even']), weekday: Weekday }),
  /** Var n:te vecka, räknat från en dag och inte från veckonumren. The day's weekday is the meetings'. */
  z.strictObject({ kind: z.literal('everyNthWeek'), every: z.int().min(1).max(52), from: IsoDate }),
  /** Var n:te månad, räknat från månaden som dagen ligger i. `nth` 1: its first such weekday. */
  z.strictObject({
    kind: z.literal('everyNthMonth'),
    every: z.int().min(1).max(12),
    from: IsoDate,
    nth: z.union([z.int().min(1).max(4), z.literal('last')]),
    weekday: Weekday,
  }),
  /** Så många möten varje vårtermin och hösttermin, jämnt fördelade. */
  z.strictObject({
    kind: z.literal('perTerm'),
    spring: z.int().min(0).max(100),
    autumn: z.int().min(0).max(100),
    weekday: Weekday,
  }),
  /** Så många möten under hela perioden, jämnt fördelade. */
  z.strictObject({ kind: z.literal('perPeriod'), times: z.int().min(0).max(400), weekday: Weekday }),
  /** Dagar som har valts för hand. */
  z.strictObject({ kind: z.literal('days'), days: z.array(IsoDate).max(400) }),
]);

/**
 * When one council or forum means to meet. Nothing has a default: weekday, closed days and season are local choices.
 *
 * Swedish: mötesregel.
 */
export const MeetingRule = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Rådets eller forumets id; each meeting's id begins with it. */
  council: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  pattern: Pattern,
  /** Mötas bara under terminerna, eller hela perioden? */
  season: z.enum(['terms', 'wholePeriod']),
  /** Faller mötet på lov eller helgdag: ställ in, eller ta en annan vardag samma vecka (först en senare). */
  whenClosed: z.enum(['leaveOut', 'sameWeek']),
  /** Klockslag i svensk tid. Absent: the whole day. */
  time: z.strictObject({ start: TimeOfDay, end: TimeOfDay }).optional(),
  place: z.string().min(1).max(200).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type MeetingRule = Immutable<z.infer<typeof MeetingRule>>;
