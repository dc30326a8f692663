import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';

/**
 * Which meetings of a council were held, and for which days the list is complete. No participants and no minutes.
 *
 * Swedish: mötesförteckning.
 */
export const MeetingLog = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  council: z.string().min(1).max(100),
  /** Förteckningen är fullständig från och med, till och med. */
  from: IsoDate,
  to: IsoDate,
  meetings: z.array(z.strictObject({ on: IsoDate, status: z.enum(['held', 'cancelled']) })).max(2000),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type MeetingLog = Immutable<z.infer<typeof MeetingLog>>;
