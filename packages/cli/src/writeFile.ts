import type { Context } from './command.ts';
import { finding } from './findingKinds.ts';
import type { FileInput } from './readFileInput.ts';

/** Writes a file that the caller named; answers with the finding when it cannot be written. */
export async function writeFile(
  file: string,
  text: string,
  { io, locale }: Context,
): Promise<Extract<FileInput<unknown>, { kind: 'unusable' }> | undefined> {
  try {
    await io.writeText(file, text);
    return undefined;
  } catch {
    return { kind: 'unusable', findings: [{ ...finding('cli/notWritable', { locale }), file }] };
  }
}
