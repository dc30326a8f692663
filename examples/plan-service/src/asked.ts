import { type IsoDate, IsoDate as IsoDateSchema } from '@tsi/core';
import * as z from 'zod';

/** The languages in which the service answers. */
export type SpokenLocale = 'sv' | 'en';

/** What a caller may say beside the question, in the address: nothing there tells of anybody. */
export const Query = z.strictObject({
  /** The day of the question. Today in Stockholm when it is left out. */
  on: IsoDateSchema.optional(),
  /** Goes before `Accept-Language`. */
  locale: z.enum(['sv', 'en']).optional(),
  /** A day after the law was last read is an error instead of a warning. */
  strictLaw: z.enum(['true', 'false']).optional(),
});

/** How a question is to be answered. */
export interface Asked {
  readonly on: IsoDate;
  readonly locale: SpokenLocale;
  readonly strictLaw: boolean;
}
