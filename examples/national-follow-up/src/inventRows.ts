import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ageBands, lastYear, municipalities, years } from './country.ts';
import { addsDays, measures } from './measures.ts';

export const header = ['municipality', 'year', 'age', 'age_band', ...measures.map(({ column }) => column)];

/**
 * Writes invented rows as CSV, one child in one year each, and the same for the same number every time. For every
 * measure a municipality has lost one year: those cells are empty.
 */
export async function inventRows(
  path: string,
  rows: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  await pipeline(inventedRows(rows, onProgress), createWriteStream(path));
}

/** Shares of 2^16, so that one drawn number decides twice: whether in the group, and whether counted. */
const parts = 2 ** 16;
const bandOf = (age: number) => ageBands[age < 6 ? 0 : age < 13 ? 1 : age < 18 ? 2 : 3];
const [comma, zero, newLine] = [...Buffer.from(',0\n')] as [number, number, number];
/** Bytes of a row without its measures, with room to spare. */
const most = 40;

function* inventedRows(rows: number, onProgress: (done: number) => void): Generator<Buffer> {
  yield Buffer.from(`${header.join(',')}\n`);
  const random = chance(20260212);
  const sumsDays = measures.map(addsDays);
  let done = 0;
  for (const { code, place, year, count } of placesOf(rows)) {
    const inGroup = measures.map((_, at) => parts * (0.25 + 0.6 * (((at * 7) % 11) / 11)));
    const counted = measures.map(
      (_, at) => parts * (0.06 + 0.4 * (((at * 5 + place) % 17) / 17) + 0.002 * (year - lastYear)),
    );
    const lost = measures.map(
      (_, at) => (at * 13) % municipalities.length === place && year === years[at % 14],
    );
    const buffer = Buffer.allocUnsafe(count * (most + 2 * measures.length));
    let end = 0;
    for (let row = 0; row < count; row++) {
      const age = random() % 21;
      end += buffer.write(`${code},${year},${age},${bandOf(age)}`, end, 'latin1');
      for (let at = 0; at < measures.length; at++) {
        buffer[end++] = comma;
        const number = random();
        if (lost[at]) continue;
        const isIn = number % parts < inGroup[at]!;
        const isCounted = number >>> 16 < counted[at]!;
        buffer[end++] = zero + (isIn ? (sumsDays[at] ? 1 + ((number >>> 16) % 9) : isCounted ? 2 : 1) : 0);
      }
      buffer[end++] = newLine;
    }
    yield buffer.subarray(0, end);
    done += count;
    onProgress(done / rows);
  }
}

/** How many invented children live where and when: together as many as asked for. */
function placesOf(rows: number) {
  let sum = 0;
  let given = 0;
  return municipalities.flatMap(({ code, weight }, place) =>
    years.map((year) => {
      sum += (weight / years.length) * rows;
      const count = Math.round(sum) - given;
      given += count;
      return { code, place, year, count };
    }),
  );
}

/** Always the same numbers from the same seed (xorshift, 32 bits). */
function chance(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
