import * as z from 'zod';

/**
 * A calendar day, `YYYY-MM-DD`. Compares as text and has no time zone and no clock.
 *
 * Swedish: dag, datum. 30 February is refused.
 */
export type IsoDate = `${number}-${number}-${number}`;
export const IsoDate = /* @__PURE__ */ z.iso.date() as z.ZodType<IsoDate, IsoDate>;
