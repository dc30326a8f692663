/** A document with its texts as FHIR allows them, except in what others added: that is kept as JSON. */
export const allowedText = (value: unknown): unknown => {
  if (typeof value === 'string') {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what FHIR forbids.
    const text = value.replace(/[\u0000-\u0008\v\f\u000e-\u001f]|\p{Surrogate}/gu, '');
    return text.trim() === '' && value !== '' ? '\uFFFD' : text;
  }
  if (Array.isArray(value)) return value.map(allowedText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'extensions' ? item : allowedText(item)]),
  );
};
