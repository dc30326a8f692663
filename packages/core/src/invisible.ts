/**
 * Characters that no reader sees: controls that XML forbids, and those that turn the direction of what follows
 * (embeddings, overrides, isolates), so that words can be shown in another order than they are read by a program.
 * Arabic and Hebrew are written without them.
 */
export const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
