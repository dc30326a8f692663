import type { Path } from '@tsi/core';
import { walkJson } from './walkJson.ts';

/** A part of a document to find in its text: by its path, or the name of a member of it. */
export interface Wanted {
  readonly path: Path;
  /** Points at the name of this member instead of at the part itself. */
  readonly member?: string | undefined;
}

/** A part that somebody asks for, and where it was last seen. */
interface Part {
  at: number | undefined;
  nameAt: number | undefined;
  readonly parts: Map<string | number, Part>;
}

/**
 * Offsets of parts of a JSON text, all found in one walk through it.
 *
 * Of a path that leads to something missing, the nearest part that exists. Of a name that stands twice, the last, as
 * `JSON.parse` has it.
 */
export function offsetsIn(text: string, wanted: readonly Wanted[]): number[] {
  const root: Part = { at: /[^ \t\r\n]/.exec(text)?.index ?? 0, nameAt: undefined, parts: new Map() };
  for (const { path, member } of wanted) {
    const steps = member === undefined ? path : [...path, member];
    steps.reduce((part, step) => partOf(part, step), root);
  }

  if (root.parts.size > 0) {
    const around: (Part | undefined)[] = [root];
    walkJson(text, {
      begin: (step, at, nameAt) => {
        const part = around.at(-1)?.parts.get(step);
        if (part?.at !== undefined) forget(part);
        if (part) Object.assign(part, { at, nameAt });
        around.push(part);
      },
      end: () => around.pop(),
    });
  }
  return wanted.map(({ path, member }) => {
    let part = root;
    for (const step of path) {
      const next = part.parts.get(step);
      if (next?.at === undefined) break;
      part = next;
    }
    return (member === undefined ? undefined : part.parts.get(member)?.nameAt) ?? part.at!;
  });
}

function partOf(part: Part, step: string | number): Part {
  const known = part.parts.get(step);
  if (known) return known;
  const made: Part = { at: undefined, nameAt: undefined, parts: new Map() };
  part.parts.set(step, made);
  return made;
}

/** The name comes again: what was seen under the earlier one does not count. */
function forget(part: Part): void {
  part.at = undefined;
  part.nameAt = undefined;
  for (const inner of part.parts.values()) forget(inner);
}

/** Offsets of names that stand for the second time (or third …) in one object. */
export function repeatedNames(text: string): number[] {
  const repeated: number[] = [];
  const around: Set<string | number>[] = [new Set()];
  walkJson(text, {
    begin: (step, _, nameAt) => {
      const names = around.at(-1)!;
      if (nameAt !== undefined && names.has(step)) repeated.push(nameAt);
      names.add(step);
      around.push(new Set());
    },
    end: () => around.pop(),
  });
  return repeated;
}

/**
 * Does a name stand twice in some object of this text? `JSON.parse` keeps the last and tells nobody, and another reader
 * may keep the first.
 *
 * Every document is asked this, so it only counts: are there as many names in the text as fields in the value?
 */
export const hasRepeatedNames = (text: string, value: unknown): boolean => namesIn(text) !== fieldsIn(value);

function namesIn(text: string): number {
  let names = 0;
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = text.indexOf('"', open + 1);
    while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
    let next = close + 1;
    while (text.charCodeAt(next) <= 0x20) next += 1;
    if (text.charCodeAt(next) === 0x3a) names += 1;
    open = text.indexOf('"', next);
  }
  return names;
}

/** A quote after an odd number of backslashes. */
function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (quote - before) % 2 === 0;
}

function fieldsIn(value: unknown): number {
  let fields = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (Array.isArray(part)) for (const element of part) waiting.push(element);
    else {
      const values = Object.values(part);
      fields += values.length;
      for (const inner of values) if (typeof inner === 'object') waiting.push(inner);
    }
  }
  return fields;
}
