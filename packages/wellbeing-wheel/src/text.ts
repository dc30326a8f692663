import * as z from 'zod';

const words = (longest: number) => z.string().regex(/\S/).max(longest);

/** A text in Swedish and English, and in any language that is added. */
export const text = (longest: number) =>
  z.object({ sv: words(longest), en: words(longest) }).catchall(words(longest));

/** A stable identifier that is stored in documents: letters, digits and hyphens. */
export const identifier = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100);
