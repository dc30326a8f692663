import { readFileSync } from 'node:fs';
import { header } from './inventRows.ts';

/** The columns that hold texts; the others hold whole numbers. */
export const texts: readonly string[] = ['municipality', 'age_band'];

/** The rows of a small file as objects. Numbers become numbers, an empty cell becomes null. */
export function readRows(csv: string): Record<string, string | number | null>[] {
  const [, ...lines] = readFileSync(csv, 'utf8').trimEnd().split('\n');
  return lines.map((line) =>
    Object.fromEntries(
      line.split(',').map((text, at) => {
        const column = header[at]!;
        return [column, text === '' ? null : texts.includes(column) ? text : Number(text)];
      }),
    ),
  );
}
