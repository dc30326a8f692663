/** Signs that are the form of JSON, not its content. */
const form = /[\s{}[\]:,"]/;
const around = 40;

/**
 * The line around a place with everything but the form of JSON hidden, and a caret under the place.
 *
 * The line may hold a child's name, so letters, digits and other signs are shown as dots, one for one.
 */
export function maskedLine(text: string, at: number): string {
  const begins = text.lastIndexOf('\n', at - 1) + 1;
  const ends = text.indexOf('\n', at);
  const from = Math.max(begins, at - around);
  const to = Math.min(ends < 0 ? text.length : ends, at + around);
  const masked = Array.from({ length: to - from }, (_, i) => {
    const sign = text[from + i]!;
    return form.test(sign) ? sign.replace(/\s/, ' ') : '·';
  }).join('');
  return `${masked.trimEnd()}\n${' '.repeat(at - from)}^`;
}
