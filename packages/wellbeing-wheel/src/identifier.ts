import * as z from 'zod';

/** A stable identifier that is stored in documents: letters, digits and hyphens. */
export const identifier = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100);
