import type { Path } from '@tsi/core';
import { isElementName } from './elementNames.ts';

/**
 * A place in a bundle that is being read. What has been read is marked, so that what was not can be told afterwards.
 *
 * Swedish: läsmärke.
 */
export interface Cursor {
  readonly value: unknown;
  readonly path: Path;
  readonly marks: Marks;
  readonly holder: object | undefined;
}

/** What has been read. */
interface Marks {
  /** Which members of which objects. */
  readonly read: Map<object, Set<string | number>>;
  /** Moments of which only the day was read. */
  readonly dayOnly: Path[];
}

/** Nothing read yet. */
export const noMarks = (): Marks => ({ read: new Map(), dayOnly: [] });

/** The deepest that anything is read. */
export const deepest = 100;

/** The beginning of a reading. */
export const beginReading = (value: unknown): Cursor => ({
  value,
  path: [],
  marks: noMarks(),
  holder: undefined,
});

/** The place some steps further down; undefined when there is nothing. Nothing is marked. */
export function at(cursor: Cursor | undefined, ...steps: Path): Cursor | undefined {
  let here = cursor;
  for (const step of steps) {
    const holder = here?.value;
    if (here === undefined || typeof holder !== 'object' || holder === null) return undefined;
    if (here.path.length >= deepest || !Object.hasOwn(holder, step)) return undefined;
    const value = (holder as Record<string | number, unknown>)[step];
    if (value === undefined || value === null) return undefined;
    here = { value, path: [...here.path, step], marks: here.marks, holder };
  }
  return here;
}

/** The items of a list, or none when it is not a list. */
export function items(cursor: Cursor | undefined, ...steps: Path): Cursor[] {
  const list = at(cursor, ...steps);
  if (!Array.isArray(list?.value)) return [];
  return list.value.flatMap((_, index) => at(list, index) ?? []);
}

/** Marks a place, and everything below it, as read. */
export function mark(cursor: Cursor | undefined): void {
  const step = cursor?.path.at(-1);
  if (!cursor?.holder || step === undefined) return;
  const marked = cursor.marks.read.get(cursor.holder) ?? new Set();
  marked.add(step);
  cursor.marks.read.set(cursor.holder, marked);
}

/** Marks a moment of which only the day is read. */
export function markDay(cursor: Cursor): void {
  mark(cursor);
  cursor.marks.dayOnly.push(cursor.path);
}

/** The text that stands at a place. Not marked. */
export const textAt = (cursor: Cursor | undefined, ...steps: Path): string | undefined => {
  const value = at(cursor, ...steps)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The text that stands at a place, which is thereby read. */
export function takeText(cursor: Cursor | undefined, ...steps: Path): string | undefined {
  const place = at(cursor, ...steps);
  const text = textAt(place);
  if (text !== undefined) mark(place);
  return text;
}

/**
 * The places below that were not read, each told once at the highest place of which nothing was read. A name that
 * FHIR does not have may be a person's: then the place that holds it is told instead.
 */
export function unread(cursor: Cursor): Path[] {
  const { places, any } = walk(cursor.value, cursor.path, cursor.marks);
  return any || places.length === 0 ? places : [cursor.path];
}

interface Walked {
  readonly places: Path[];
  /** Something in it was read. */
  readonly any: boolean;
}

function walk(value: unknown, path: Path, marks: Marks): Walked {
  if (typeof value !== 'object' || value === null) return { places: [path], any: false };
  if (path.length >= deepest) return { places: [path], any: false };
  const marked = marks.read.get(value);
  const found: Path[] = [];
  let any = false;
  let nameless = false;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (marked?.has(step)) {
      any = true;
      continue;
    }
    if (item === undefined) continue;
    if (typeof step === 'string' && !isElementName(step)) {
      nameless = true;
      continue;
    }
    const below = walk(item, [...path, step], marks);
    if (below.any) {
      any = true;
      found.push(...below.places);
    } else if (below.places.length > 0) found.push([...path, step]);
  }
  if (nameless) return { places: [path, ...found], any };
  return { places: found, any };
}
