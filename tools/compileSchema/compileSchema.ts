import type * as z from 'zod';
import type { Shape } from '../../packages/sip-gip/src/fast/shape.ts';
import { namesOf } from './namesOf.ts';
import { shapesOf } from './shapesOf.ts';
import { writeIs } from './writeIs.ts';
import { writeShape } from './writeShape.ts';

/**
 * Writes a module that answers for a zod schema without zod and without `new Function`: `is…` asks of a value in plain
 * code whether it has the shape, and `…Shape` is the same as plain data, from which `issuesIn` says what is wrong.
 *
 * `schemas` are those that have a name, the one that is written among them; `helpers` is where their helpers stand.
 *
 * @throws Error for a schema that holds what the generator does not know.
 */
export function compileSchema(
  name: string,
  schemas: Readonly<Record<string, z.core.$ZodType>>,
  helpers: string,
): string {
  const root = schemas[name];
  if (!root) throw new Error(`No schema is called ${name}.`);
  const shapes = shapesOf(root);
  const given = new Map<Shape, string>();
  for (const [known, schema] of Object.entries(schemas)) {
    const shape = shapes.get(schema);
    if (shape && !given.has(shape)) given.set(shape, known);
  }
  const names = namesOf(shapes.get(root)!, given);
  const written = [...names.keys()];
  const body = [
    ...written.map((shape) => writeIs(shape, names)),
    ...written.map((shape) => writeShape(shape, names)),
    `export { is${name}, ${name.charAt(0).toLowerCase()}${name.slice(1)}Shape };`,
  ].join('\n\n');
  const used = (names: readonly string[]) => names.filter((one) => new RegExp(`\\b${one}\\b`).test(body));
  const functions = used(['isDay', 'isInteger', 'isList', 'isObject', 'isRecord', 'isText']);
  const types = used(['Choice', 'Group', 'ObjectShape', 'Shape']);
  return `// The zod schema ${name} without zod. Written by tools/compileSchema; do not edit: "npx -y pnpm@12.21.0 docs" writes it again.
import { type Fields, ${functions.join(', ')} } from '${helpers}/is.ts';
import type { ${types.join(', ')} } from '${helpers}/shape.ts';

${body}
`;
}
