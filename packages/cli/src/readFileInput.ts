import { type Finding, readInput } from '@tsi/core';
import type * as z from 'zod';
import { type Context, type PlacedFinding, place } from './command.ts';
import { finding } from './findingKinds.ts';
import { type JsonDocument, readDocument } from './readDocument.ts';

/** A JSON file that could be read, or the finding that says why not. */
export type FileText = { readonly document: JsonDocument } | { readonly unusable: PlacedFinding };

/** Reads a JSON file; standard input for `-`. */
export async function readJsonFile(file: string, { io, locale }: Context): Promise<FileText> {
  let text: string;
  try {
    text = await io.readText(file);
  } catch {
    return { unusable: { ...finding('cli/notReadable', { locale }), file } };
  }
  const read = readDocument(text, { locale });
  return 'document' in read ? read : { unusable: { ...read.finding, file, ...read.position } };
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
  const { document } = read;
  const placed = (findings: readonly Finding[]) => place(findings, file, document);
  const { value, findings } = readInput(schema, document.value, { locale: context.locale });
  return value === undefined
    ? { kind: 'wrongShape', findings: placed(findings) }
    : { kind: 'read', value, placed };
}
