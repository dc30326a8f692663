import { readFileSync } from 'node:fs';
import { addDays, type IsoDate, isDay } from '@tsi/core';
import { municipalities } from './municipalities.ts';

const corpus = new URL('../../../packages/sip-gip/corpus/', import.meta.url);

interface CorpusIndex {
  readonly valid: readonly { readonly file: string }[];
  readonly invalid: readonly { readonly file: string }[];
}

/**
 * Invented plans, one a line, the same for the same number every time: those of the corpus with other days and ids, in
 * an invented municipality. One in eight has a fault, one in three no day for follow-up, and one line in a thousand is cut
 * off and no JSON.
 */
export function* inventPlans(plans: number): Generator<string> {
  const index: CorpusIndex = JSON.parse(text('index.json'));
  const valid = index.valid.map(({ file }) => JSON.parse(text(file)));
  const invalid = index.invalid.map(({ file }) => JSON.parse(text(file)));
  const random = chance(20260212);
  const place = placeBy(random);
  for (let at = 0; at < plans; at++) {
    const from = random() % 8 === 0 ? invalid : valid;
    const plan: unknown = from[random() % from.length];
    const changes = {
      id: `invented-${at}`,
      ...(random() % 3 === 0 && { followUps: [] }),
      extensions: { invented: 'Planen är påhittad.', municipality: place() },
    };
    const line = JSON.stringify(isObject(plan) ? { ...plan, ...changes } : plan);
    const moved = movedBy(line, (random() % 730) - 365);
    yield `${random() % 1000 === 0 ? moved.slice(0, moved.length / 2) : moved}\n`;
  }
}

const text = (file: string) => readFileSync(new URL(file, corpus), 'utf8');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every day of a plan so many days later. What is no day of the calendar stays what it is. */
const movedBy = (line: string, days: number) =>
  line.replaceAll(/"\d{4}-\d{2}-\d{2}"/g, (quoted) => {
    const day = quoted.slice(1, -1);
    return isDay(day) ? `"${laterDay(day, days)}"` : quoted;
  });

const laterDays = new Map<string, IsoDate>();

function laterDay(day: IsoDate, days: number): IsoDate {
  const key = `${day} ${days}`;
  const known = laterDays.get(key) ?? addDays(day, days);
  laterDays.set(key, known);
  return known;
}

function placeBy(random: () => number): () => string {
  const total = municipalities.reduce((sum, { weight }) => sum + weight, 0);
  return () => {
    let left = (random() / 2 ** 32) * total;
    for (const { id, weight } of municipalities) {
      left -= weight;
      if (left < 0) return id;
    }
    return municipalities[0]!.id;
  };
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
