import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';
import { TermDays } from './councilTerm.ts';

/**
 * The days that a calendar is made for, with the municipality's terms, its school holidays and the public holidays.
 *
 * Swedish: period med läsårstider, lov och helgdagar. First and last days are inside. None of these days is known here:
 * terms and school holidays are decided locally, and `swedishHolidays(year)` of `@tsi/sip-gip/holidays` is one way to
 * get the rest.
 */
export const MeetingPeriod = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  from: IsoDate,
  to: IsoDate,
  /** Vår- och hösttermin med första och sista dag. */
  terms: z.array(TermDays).max(50),
  /** Lov. */
  breaks: z.array(z.strictObject({ from: IsoDate, to: IsoDate })).max(100),
  /** Helgdagar. */
  holidays: z.array(IsoDate).max(1000),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type MeetingPeriod = Immutable<z.infer<typeof MeetingPeriod>>;
