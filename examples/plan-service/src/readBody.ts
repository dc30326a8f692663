import { readDocument } from '@tsi/cli';
import type { SpokenLocale } from './asked.ts';
import { finding } from './findingKinds.ts';
import { refuse } from './refusal.ts';

/** Refuses bytes that are not UTF-8, and does not hand on a byte order mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON value in a body.
 *
 * Refused, with the place but without the text: what is not UTF-8 or not JSON, and a name that stands twice in an object
 * (readers differ in which they take).
 */
export function readBody(bytes: Uint8Array, locale: SpokenLocale): unknown {
  const text = textOf(bytes);
  if (text === undefined) throw refuse('bad-json', [finding('plan-service/notUtf8', { locale })]);
  const read = readDocument(text, { locale });
  if ('finding' in read) throw refuse('bad-json', [read.finding]);
  const { value, repeatedNames } = read.document;
  if (repeatedNames.length > 0)
    throw refuse(
      'bad-json',
      repeatedNames
        .slice(0, 100)
        .map(({ line, column }) =>
          finding('plan-service/repeatedName', { params: { line, column }, locale }),
        ),
    );
  return value;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
