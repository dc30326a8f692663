import type { Group, Shape } from '../../packages/sip-gip/src/fast/shape.ts';
import { literal } from './literal.ts';
import type { Names } from './namesOf.ts';

/** The functions that answer whether a value has a shape, or an object the fields of a group. */
export function writeIs(shape: Shape | Group, names: Names): string {
  const name = names.get(shape)!;
  const head = `const is${name} = (it: unknown): boolean =>`;
  if (!isShape(shape))
    return `const is${name} = (it: Fields): boolean =>
  ${fieldsAre(shape, names).join(' &&\n  ')};

function is${name}Field(key: string): boolean {
  switch (key) {
${cases(shape, '    ')}      return true;
    default:
      return false;
  }
}`;
  switch (shape.kind) {
    case 'object': {
      const common = shape.groups.find((group) => names.has(group));
      const own = Object.assign({}, ...shape.groups.filter((group) => group !== common));
      const asked = shape.groups.flatMap((group) =>
        group === common ? [`is${names.get(group)}(it)`] : fieldsAre(group, names),
      );
      return `${head}
  ${['isObject(it)', ...asked, `hasOnly${name}Fields(it)`].join(' &&\n  ')};

function hasOnly${name}Fields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
${cases(own, '      ')}        continue;
      default:
        ${common ? `if (!is${names.get(common)}Field(key)) ` : ''}return false;
    }
  return true;
}`;
    }
    case 'choice':
      return `function is${name}(it: unknown): boolean {
  if (!isObject(it)) return false;
  switch (it.${shape.by}) {
${Object.entries(shape.options)
  .map(([value, option]) => `    case ${literal(value)}:\n      return ${isCall(option, 'it', names)};\n`)
  .join('')}    default:
      return false;
  }
}`;
    default:
      return wrapped(head, question(shape, 'it', names));
  }
}

const isCall = (shape: Shape, it: string, names: Names) =>
  names.has(shape) ? `is${names.get(shape)}(${it})` : question(shape, it, names);

/** The question itself, without a function of its own. */
function question(shape: Shape, it: string, names: Names): string {
  switch (shape.kind) {
    case 'text':
      return `isText(${it}, ${shape.min}, ${shape.max})`;
    case 'integer':
      return `isInteger(${it}, ${shape.min}, ${shape.max})`;
    case 'day':
      return `isDay(${it})`;
    case 'boolean':
      return `typeof ${it} === 'boolean'`;
    case 'record':
      return `isRecord(${it})`;
    case 'oneOf':
      return shape.values.map((value) => `${it} === ${literal(value)}`).join(' || ');
    case 'list':
      return `isList(${it}, ${shape.min}, ${shape.max}, is${names.get(shape.item)})`;
    case 'optional':
      return `(${it} === undefined || ${isCall(shape.of, it, names)})`;
    case 'either':
      return shape.of.map((one) => isCall(one, it, names)).join(' || ');
    default:
      throw new Error(`A shape without a name: ${shape.kind}.`);
  }
}

const fieldsAre = (group: Group, names: Names) =>
  Object.entries(group).map(([key, field]) => isCall(field, `it.${key}`, names));

const wrapped = (head: string, body: string) => {
  const line = `${head} ${body};`;
  if (line.length <= 110) return line;
  const second = `  ${body};`;
  return `${head}\n${second.length <= 110 ? second : second.replaceAll(' || ', ' ||\n  ')}`;
};

const cases = (group: Group, indent: string) =>
  Object.keys(group)
    .map((key) => `${indent}case ${literal(key)}:\n`)
    .join('');

export const isShape = (shape: Shape | Group): shape is Shape => typeof shape.kind === 'string';
