import type { Issue } from '@tsi/core';
import { codePoints, isDay, isInteger, isObject, isPlainObject, isText, symbolsOf } from './is.ts';
import type { Choice, ObjectShape, Shape } from './shape.ts';

/** Everything that is wrong with an input: what zod says of it, in the same order. */
export function issuesIn(shape: Shape, input: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  say(shape, input, { issues, step: '' }, '');
  return issues;
}

/** What a value stands in; its path is written out only when there is something to say. */
interface Place {
  readonly issues: Issue[];
  readonly up?: Place;
  readonly step: PropertyKey;
}

const below = (up: Place, step: PropertyKey): Place => ({ issues: up.issues, up, step });

function pathOf(up: Place, step: PropertyKey): PropertyKey[] {
  const path = [step];
  for (let at = up; at.up; at = at.up) path.push(at.step);
  // The input itself stands at no step.
  return path.reverse().slice(1);
}

const wrongType = (expected: string, up: Place, step: PropertyKey) =>
  up.issues.push({ code: 'invalid_type', expected, path: pathOf(up, step) });
const tooSmall = (minimum: number, up: Place, step: PropertyKey) =>
  up.issues.push({ code: 'too_small', minimum, path: pathOf(up, step) });
const tooBig = (maximum: number, up: Place, step: PropertyKey) =>
  up.issues.push({ code: 'too_big', maximum, path: pathOf(up, step) });

/** Says what is wrong with a value that stands at a step in a place. */
function say(shape: Shape, it: unknown, up: Place, step: PropertyKey): void {
  switch (shape.kind) {
    case 'text':
      if (!isText(it, shape.min, shape.max)) sayText(shape, it, up, step);
      break;
    case 'integer':
      if (!isInteger(it, shape.min, shape.max)) sayInteger(shape, it, up, step);
      break;
    case 'day':
      if (typeof it !== 'string') wrongType('string', up, step);
      else if (!isDay(it)) up.issues.push({ code: 'invalid_format', format: 'date', path: pathOf(up, step) });
      break;
    case 'boolean':
      if (typeof it !== 'boolean') wrongType('boolean', up, step);
      break;
    case 'record':
      if (!isPlainObject(it)) wrongType('record', up, step);
      else
        for (const key of symbolsOf(it))
          up.issues.push({ code: 'invalid_key', path: pathOf(below(up, step), key) });
      break;
    case 'oneOf':
      if (!shape.values.some((value) => value === it))
        up.issues.push({ code: 'invalid_value', values: shape.values, path: pathOf(up, step) });
      break;
    case 'optional':
      if (it !== undefined) say(shape.of, it, up, step);
      break;
    case 'list':
      sayList(shape, it, up, step);
      break;
    case 'object':
      if (!shape.is(it)) sayObject(shape, it, up, step);
      break;
    case 'choice':
      sayChoice(shape, it, up, step);
      break;
    case 'either':
      sayEither(shape.of, it, up, step);
  }
}

type Limits = Readonly<Record<'min' | 'max', number>>;

function sayText(limits: Limits, it: unknown, up: Place, step: PropertyKey): void {
  if (typeof it !== 'string') wrongType('string', up, step);
  sayLength(limits, it, up, step);
}

/** Whatever has a length is measured, also where something else is expected: so does zod. */
function sayLength({ min, max }: Limits, it: unknown, up: Place, step: PropertyKey): void {
  const length =
    typeof it === 'string' ? codePoints(it) : (it as { readonly length?: number } | null | undefined)?.length;
  if (length === undefined) return;
  if (Number.isFinite(min) && !(length >= min)) tooSmall(min, up, step);
  if (Number.isFinite(max) && !(length <= max)) tooBig(max, up, step);
}

function sayInteger({ min, max }: Limits, it: unknown, up: Place, step: PropertyKey): void {
  if (typeof it !== 'number' || !Number.isFinite(it)) wrongType('number', up, step);
  else if (!Number.isInteger(it)) wrongType('int', up, step);
  else {
    if (it < Number.MIN_SAFE_INTEGER) tooSmall(Number.MIN_SAFE_INTEGER, up, step);
    if (it > Number.MAX_SAFE_INTEGER) tooBig(Number.MAX_SAFE_INTEGER, up, step);
    if (it < min) tooSmall(min, up, step);
    if (it > max) tooBig(max, up, step);
  }
}

function sayList(shape: Extract<Shape, { kind: 'list' }>, it: unknown, up: Place, step: PropertyKey): void {
  if (!Array.isArray(it)) wrongType('array', up, step);
  // Of a list that is too long nothing more is said.
  else if (it.length <= shape.max) {
    const at = below(up, step);
    for (let i = 0; i < it.length; i++) say(shape.item, it[i], at, i);
  }
  sayLength(shape, it, up, step);
}

function sayObject({ groups }: ObjectShape, it: unknown, up: Place, step: PropertyKey): void {
  if (!isObject(it)) {
    wrongType('object', up, step);
    return;
  }
  const at = below(up, step);
  for (const group of groups) for (const key in group) say(group[key]!, it[key], at, key);
  const keys: string[] = [];
  for (const key in it) if (!groups.some((group) => Object.hasOwn(group, key))) keys.push(key);
  if (keys.length > 0) up.issues.push({ code: 'unrecognized_keys', keys, path: pathOf(up, step) });
}

function sayChoice({ by, options }: Choice, it: unknown, up: Place, step: PropertyKey): void {
  if (!isObject(it)) {
    wrongType('object', up, step);
    return;
  }
  const value = it[by];
  const option = typeof value === 'string' && Object.hasOwn(options, value) ? options[value] : undefined;
  if (option) say(option, it, up, step);
  else
    up.issues.push({
      code: 'invalid_union',
      errors: [],
      options: Object.keys(options),
      path: pathOf(below(up, step), by),
    });
}

/** Of alternatives the one that has the right type speaks alone; when none has, all do. */
function sayEither(alternatives: readonly Shape[], it: unknown, up: Place, step: PropertyKey): void {
  const errors = alternatives.map((shape) => issuesIn(shape, it));
  if (errors.some((issues) => issues.length === 0)) return;
  const near = alternatives.filter((_, i) =>
    errors[i]?.every(({ code }) => code === 'too_small' || code === 'too_big'),
  );
  if (near.length === 1) say(near[0]!, it, up, step);
  else up.issues.push({ code: 'invalid_union', errors, path: pathOf(up, step) });
}
