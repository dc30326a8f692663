import { isUtf8 } from 'node:buffer';
import { type Finding, readInput } from '@tsi/core';
import type * as z from 'zod';
import { type Context, type PlacedFinding, place, repeatedNames } from './command.ts';
import { finding } from './findingKinds.ts';
import { type JsonDocument, readDocument } from './readDocument.ts';

/** A JSON file that could be read, or the finding that says why not. */
export type FileText = { readonly document: JsonDocument } | { readonly unusable: PlacedFinding };

/** Reads a JSON file; standard input for `-`. */
export async function readJsonFile(
  file: string,
  { io, locale }: Context,
  stop?: AbortSignal,
): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  let text: string;
  try {
    for await (const chunk of io.read(file, stop)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (!isUtf8(bytes)) return { unusable: { ...finding('cli/notUtf8', { locale }), file } };
    text = bytes.toString('utf8');
  } catch {
    return { unusable: { ...finding('cli/notReadable', { locale }), file } };
  }
  return readJsonText(text, file, { locale });
}

/** Reads a JSON text that stands in a file, from a line of it. */
export function readJsonText(
  text: string,
  file: string,
  options: { readonly locale: Context['locale']; readonly line?: number },
): FileText {
  const read = readDocument(text, options);
  if ('document' in read) return read;
  const { finding: unusable, position, excerpt } = read;
  return { unusable: { ...unusable, file, ...position, excerpt } };
}

/** A file's document read with a schema. */
export type FileInput<T> =
  | {
      readonly kind: 'read';
      readonly value: T;
      readonly placed: (findings: readonly Finding[]) => PlacedFinding[];
    }
  | { readonly kind: 'wrongShape'; readonly findings: readonly PlacedFinding[] }
  | { readonly kind: 'unusable'; readonly findings: readonly PlacedFinding[] };

/** Reads a JSON file with the schema of the document that it should be. */
export async function readFileInput<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  context: Context,
): Promise<FileInput<z.output<Schema>>> {
  const read = await readJsonFile(file, context);
  if ('unusable' in read) return { kind: 'unusable', findings: [read.unusable] };
  const { locale } = context;
  const { document } = read;
  const placed = (findings: readonly Finding[]) =>
    place([...repeatedNames(document, file, locale), ...findings], file, document, { schema, locale });
  const { value, findings } = readInput(schema, document.value, { locale });
  return value === undefined
    ? { kind: 'wrongShape', findings: placed(findings) }
    : { kind: 'read', value, placed };
}
