import type { Group, Shape } from '../../packages/sip-gip/src/fast/shape.ts';
import { literal } from './literal.ts';
import type { Names } from './namesOf.ts';
import { isShape } from './writeIs.ts';

/** A shape, or a group of fields, as a constant of plain data. */
export const writeShape = (shape: Shape | Group, names: Names): string =>
  isShape(shape)
    ? `const ${shapeName(shape, names)}: ${types[shape.kind] ?? 'Shape'} = ${data(shape, names)};`
    : `const ${shapeName(shape, names)}: Group = ${fields(shape, names)};`;

const types: Readonly<Record<string, string>> = { object: 'ObjectShape', choice: 'Choice' };

function shapeName(shape: Shape | Group, names: Names): string {
  const name = names.get(shape) ?? '';
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${isShape(shape) ? 'Shape' : 'Fields'}`;
}

const named = (shape: Shape, names: Names) =>
  names.has(shape) ? shapeName(shape, names) : data(shape, names);

function data(shape: Shape, names: Names): string {
  const kind = `kind: ${literal(shape.kind)}`;
  switch (shape.kind) {
    case 'text':
    case 'integer':
      return `{ ${kind}, min: ${shape.min}, max: ${shape.max} }`;
    case 'day':
    case 'boolean':
    case 'record':
      return `{ ${kind} }`;
    case 'oneOf':
      return `{ ${kind}, values: [${shape.values.map(literal).join(', ')}] }`;
    case 'list':
      return `{ ${kind}, item: ${named(shape.item, names)}, min: ${shape.min}, max: ${shape.max} }`;
    case 'optional':
      return `{ ${kind}, of: ${named(shape.of, names)} }`;
    case 'either':
      return `{ ${kind}, of: [${shape.of.map((one) => named(one, names)).join(', ')}] }`;
    case 'object': {
      const groups = shape.groups.map((group) =>
        names.has(group) ? shapeName(group, names) : fields(group, names, '    '),
      );
      return `{\n  ${kind},\n  is: is${names.get(shape)},\n  groups: [\n    ${groups.join(',\n    ')},\n  ],\n}`;
    }
    case 'choice': {
      const options = Object.entries(shape.options).map(
        ([value, option]) => `    ${value}: ${named(option, names)},\n`,
      );
      return `{\n  ${kind},\n  by: ${literal(shape.by)},\n  options: {\n${options.join('')}  },\n}`;
    }
  }
}

const fields = (group: Group, names: Names, indent = '') =>
  `{\n${Object.entries(group)
    .map(([key, field]) => `${indent}  ${key}: ${named(field, names)},\n`)
    .join('')}${indent}}`;
