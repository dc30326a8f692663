import * as z from 'zod';

const words = (longest: number) => z.string().regex(/\S/).max(longest);

/** A text in Swedish and English, and in any language that an app adds. Swedish: text på flera språk. */
export const localizedText = (longest: number) =>
  z.object({ sv: words(longest), en: words(longest) }).catchall(words(longest));
