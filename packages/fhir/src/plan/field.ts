import { type IsoDate, isDay, type Path } from '@tsi/core';
import { at, type Cursor, items, mark, markDay, takeText, textAt } from '../cursor.ts';
import { ownExtension, ownIdentifiers } from '../ours.ts';
import { type Draft, push, put } from './draft.ts';
import { clean, type Export, lose, type Writing } from './exporting.ts';
import type { Import, Reading } from './importing.ts';

/** How one thing is written in FHIR, and read back: said once for both ways. */
export interface Field<T, Out extends Writing = Export, In extends Reading = Import> {
  readonly write: (value: T, to: Draft, out: Out, path: Path) => void;
  readonly read: (from: Cursor, into: In) => T | undefined;
}

/** A field that asks for nothing of a plan. */
export type AnyField<T> = Field<T, Writing, Reading>;

/** How an object is written and read. Any part of it may be gone, as in a copy. */
export interface Mapping<T, Out extends Writing = Export, In extends Reading = Import> {
  readonly write: (value: T, to: Draft, out: Out, path: Path) => void;
  readonly read: (from: Cursor, into: In) => Partial<T>;
}

/** A field for every property: a property without one does not compile. */
export type Fields<T, Out extends Writing = Export, In extends Reading = Import> = {
  readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>, Out, In>;
};

/**
 * An object by its fields. FHIR has no empty lists, objects and texts: that one was there, and empty, is kept in an
 * extension of ours.
 */
export const fieldsOf = <T extends object, Out extends Writing = Export, In extends Reading = Import>(
  fields: Fields<T, Out, In>,
): Mapping<T, Out, In> => {
  const entries = Object.entries(fields) as [string, Field<unknown, Out, In>][];
  return {
    write: (value, to, out, path) => {
      for (const [key, field] of entries) {
        const part = (value as Record<string, unknown>)[key];
        if (part === undefined) continue;
        if (isEmpty(part)) push(to, 'extension', { url: empties[kindOf(part)], valueCode: key });
        else field.write(part, to, out, [...path, key]);
      }
    },
    read: (from, into) => {
      const found: Record<string, unknown> = {};
      for (const [key, field] of entries) {
        const part = field.read(from, into);
        if (part !== undefined) found[key] = part;
      }
      for (const extension of items(from, 'extension')) {
        const key = textAt(extension, 'valueCode');
        const kind = emptyKinds.find((one) => textAt(extension, 'url') === empties[one]);
        if (!kind || key === undefined || !Object.hasOwn(fields, key)) continue;
        mark(extension);
        found[key] ??= { list: [], object: {}, text: '' }[kind];
      }
      return found as Partial<T>;
    },
  };
};

const empties = {
  list: ownExtension('empty-list'),
  object: ownExtension('empty-object'),
  text: ownExtension('empty-text'),
};
const emptyKinds = ['list', 'object', 'text'] as const;
const kindOf = (part: unknown) => (Array.isArray(part) ? 'list' : part === '' ? 'text' : 'object');
const isEmpty = (part: unknown) =>
  part === '' || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);

/** Two mappings of one object, each with its own properties. */
export const together = <A extends object, B extends object>(
  a: Mapping<A>,
  b: Mapping<B>,
): Mapping<A & B> => ({
  write: (value, to, out, path) => {
    a.write(value, to, out, path);
    b.write(value, to, out, path);
  },
  read: (from, into) => ({ ...a.read(from, into), ...b.read(from, into) }) as Partial<A & B>,
});

/** How a single value is written and read. */
export interface Value<T> {
  readonly write: (value: T, out: Writing, path: Path) => unknown;
  readonly read: (from: Cursor) => T | undefined;
}

export const text: Value<string> = { write: clean, read: (from) => takeText(from) };

/** A day. Of a moment in time the day is read, as it is written there. */
export const day: Value<IsoDate> = {
  write: (value) => value,
  read: (from) => {
    const said = textAt(from);
    if (said === undefined || !/^.{10}(T|$)/.test(said)) return undefined;
    const dayOf = said.slice(0, 10);
    if (!isDay(dayOf)) return undefined;
    if (said === dayOf) mark(from);
    else markDay(from);
    return dayOf;
  },
};

/** One of our words. */
export const oneOf = <T extends string>(words: readonly T[]): Value<T> => ({
  write: (value) => value,
  read: (from) => {
    const word = words.find((one) => one === from.value);
    if (word !== undefined) mark(from);
    return word;
  },
});

/** A value in an element of FHIR's. */
export const element = <T>(value: Value<T>, ...steps: readonly (string | number)[]): AnyField<T> => ({
  write: (it, to, out, path) => put(to, steps, value.write(it, out, path)),
  read: (from) => {
    const place = at(from, ...steps);
    return place && value.read(place);
  },
});

/** The app's own reference, as an identifier. Elsewhere the id of the resource is taken for it. */
export const reference = (kind: string): AnyField<string> => ({
  write: (ref, to, out, path) =>
    push(to, 'identifier', { system: ownIdentifiers(kind), value: clean(ref, out, path) }),
  read: (from, into) => {
    const own = items(from, 'identifier').find((one) => textAt(one, 'system') === ownIdentifiers(kind));
    if (own) mark(own);
    return textAt(own, 'value') ?? (into.own ? undefined : takeText(from, 'id'));
  },
});

/** The app's own reference of a resource, without reading it. */
export const referenceOf = (kind: string, from: Cursor | undefined, into: Reading): string | undefined =>
  textAt(
    items(from, 'identifier').find((one) => textAt(one, 'system') === ownIdentifiers(kind)),
    'value',
  ) ?? (into.own ? undefined : textAt(from, 'id'));

/** A word as a coding in one of our code systems, in a list of concepts. */
export const conceptOf = <T extends string>(
  list: string,
  system: string,
  words: readonly T[],
): AnyField<T> => ({
  write: (word, to) => push(to, list, { coding: [{ system, code: word }] }),
  read: (from) => {
    for (const concept of items(from, list)) {
      const coding = items(concept, 'coding').find((one) => textAt(one, 'system') === system);
      const word = words.find((one) => one === textAt(coding, 'code'));
      if (word === undefined) continue;
      mark(concept);
      return word;
    }
    return undefined;
  },
});

/** What an extension of ours holds: a value, or parts. Several when the same extension is repeated. */
export interface Content<T> {
  readonly write: (value: T, out: Writing, path: Path) => readonly Draft[];
  readonly read: (extensions: readonly Cursor[], into: Reading) => T | undefined;
}

const simple =
  (element: string) =>
  <T>(value: Value<T>): Content<T> => ({
    write: (it, out, path) => [{ [element]: value.write(it, out, path) }],
    read: ([extension]) => {
      const place = at(extension, element);
      return place && value.read(place);
    },
  });

const asString = simple('valueString');
export const asCode = simple('valueCode');
const asDate = simple('valueDate');
const asPositiveInt = simple('valuePositiveInt');
const asBoolean = simple('valueBoolean');

export const words = asString(text);
export const aDay = asDate(day);
export const count = asPositiveInt<number>({
  write: (value) => value,
  read: (from) => {
    if (!Number.isSafeInteger(from.value)) return undefined;
    mark(from);
    return from.value as number;
  },
});
export const decimal = simple('valueDecimal')<number>({
  write: (value) => value,
  read: (from) => {
    if (typeof from.value !== 'number') return undefined;
    mark(from);
    return from.value;
  },
});
export const flag = asBoolean<boolean>({
  write: (value) => value,
  read: (from) => {
    if (typeof from.value !== 'boolean') return undefined;
    mark(from);
    return from.value;
  },
});

/** Data of any shape, as JSON in a text: what others added to a document. */
export const json: Content<unknown> = asString({
  write: (value) => JSON.stringify(value),
  read: (from) => {
    const said = textAt(from);
    if (said === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(said);
      mark(from);
      return value;
    } catch {
      return undefined;
    }
  },
});

/** An object, each property as a part of its own. */
export const group = <T extends object>(
  parts: {
    readonly [Key in keyof T]-?: Content<NonNullable<T[Key]>>;
  },
): Content<T> => {
  const entries = Object.entries(parts) as [string, Content<unknown>][];
  const mapping = fieldsOf<T, Writing, Reading>(
    Object.fromEntries(entries.map(([key, content]) => [key, inExtension(key, content)])) as Fields<
      T,
      Writing,
      Reading
    >,
  );
  return {
    write: (value, out, path) => {
      const draft: Draft = {};
      mapping.write(value, draft, out, path);
      return Object.keys(draft).length > 0 ? [draft] : [];
    },
    read: ([extension], into) => {
      const value = extension ? mapping.read(extension, into) : {};
      return Object.keys(value).length > 0 ? (value as T) : undefined;
    },
  };
};

/** A list: the extension once for each item. */
export const many = <T>(content: Content<T>): Content<readonly T[]> => ({
  write: (list, out, path) => list.flatMap((item, index) => content.write(item, out, [...path, index])),
  read: (extensions, into) => {
    const list = extensions.flatMap((extension) => content.read([extension], into) ?? []);
    return list.length > 0 ? (list as readonly T[]) : undefined;
  },
});

const inExtension = <T>(url: string, content: Content<T>): AnyField<T> => ({
  write: (value, to, out, path) => {
    for (const one of content.write(value, out, path)) push(to, 'extension', { url, ...one });
  },
  read: (from, into) => {
    const found = items(from, 'extension').filter((one) => textAt(one, 'url') === url);
    const value = found.length > 0 ? content.read(found, into) : undefined;
    if (value !== undefined) for (const one of found) mark(at(one, 'url'));
    return value;
  },
});

/** What FHIR has no place for, in an extension of ours: a loss for those who do not know it. */
export const own = <T>(name: string, content: Content<T>): AnyField<T> => {
  const field = inExtension(ownExtension(name), content);
  return {
    read: field.read,
    write: (value, to, out, path) => {
      lose(out, 'fhir/ownExtension', path);
      field.write(value, to, out, path);
    },
  };
};
