import * as z from 'zod';

const words = (longest: number) => z.string().regex(/\S/).max(longest);

/**
 * The schema of a {@link Text}: Swedish and English, and any language that an app adds, each at most so long.
 *
 * Swedish: schema för text på flera språk. Length in code points.
 */
export const textOf = (longest: number) =>
  z.object({ sv: words(longest), en: words(longest) }).catchall(words(longest));
