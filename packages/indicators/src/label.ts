import * as z from 'zod';

export const shortText = /* @__PURE__ */ z.string().min(1).max(500);

/** A text in Swedish, English and any other languages. Swedish: text på flera språk. */
export const Label = /* @__PURE__ */ z.object({ sv: shortText, en: shortText }).catchall(shortText);
