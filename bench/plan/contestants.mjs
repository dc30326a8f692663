// One module a contestant, as its own users would write it: `isPlan(input)` and, where it has such, `issues(input)`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** Beside the libraries, so that they resolve; never in git. */
export const folder = new URL('../node_modules/.cache/plan/', import.meta.url);
const sources = fileURLToPath(new URL('../../packages/', import.meta.url));

/** Writes every module from the plan's JSON Schema; ours and zod's from the package's sources. */
export function writeContestants(schema) {
  const told = withDiscriminators(schema);
  const files = {
    ours: `export { isPlan } from '${sources}sip-gip/src/fast.ts';`,
    'ours with findings': `import { isPlan, planIssues } from '${sources}sip-gip/src/fast.ts';
export { isPlan };
export const issues = (input) => planIssues(input);`,
    zod: `import { readInput } from '${sources}core/src/index.ts';
import { Plan } from '${sources}sip-gip/src/plan.ts';
export const isPlan = (input) => Plan.safeParse(input).success;
export const issues = (input) => readInput(Plan, input).findings;`,
    'zod, z.compile': `import * as z from 'zod';
import { Plan } from '${sources}sip-gip/src/plan.ts';
const plan = z.compile(Plan);
export const isPlan = (input) => plan.safeParse(input).success;
export const issues = (input) => plan.safeParse(input).error.issues;`,
    'ajv, first error': ajv(told, 'discriminator: true'),
    'ajv, all errors': ajv(told, 'discriminator: true, allErrors: true'),
    'ajv, standalone': ajvStandalone(told),
    typebox: `import { Compile } from 'typebox/compile';
const plan = Compile(${JSON.stringify(flat(schema))});
export const isPlan = (input) => plan.Check(input);
export const issues = (input) => plan.Errors(input);`,
    valibot: valibot(schema),
    arktype: arktype(schema),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries(files)) writeFileSync(fileOf(name), code);
  return Object.keys(files);
}

export const fileOf = (name) => new URL(`${name.replace(/\W+/g, '-')}.mjs`, folder);

const nameOf = ($ref) => $ref.split('/').at(-1);

/** ajv goes straight to the right option when it is told what tells them apart. */
function withDiscriminators(schema) {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.oneOf?.every(({ properties }) => properties?.kind?.const)
      ? { ...value, type: 'object', discriminator: { propertyName: 'kind' }, required: ['kind'] }
      : value,
  );
}

const ajvOptions = 'strict: false, formats: { date: true }';
const ajv = (schema, options) => `import { Ajv2020 } from 'ajv/dist/2020.js';
const plan = new Ajv2020({ ${ajvOptions}, ${options} }).compile(${JSON.stringify(schema)});
export const isPlan = (input) => plan(input);
export const issues = (input) => plan(input) || plan.errors;`;

function ajvStandalone(schema) {
  const settings = {
    strict: false,
    formats: { date: true },
    discriminator: true,
    code: { source: true, esm: true },
  };
  const maker = new Ajv2020({ ...settings, allErrors: true });
  const code = standalone(maker, maker.compile(schema));
  return `${code.replace(/export default (\w+);/, '')}
export const isPlan = (input) => validate(input);
export const issues = (input) => validate(input) || validate.errors;`
    .replace(/export const validate = (\w+);/, 'const validate = $1;')
    .replace(/^"use strict";/, "import ucs2length from 'ajv/dist/runtime/ucs2length.js';\n")
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '(ucs2length.default ?? ucs2length)');
}

/** Without references, for those who read none. */
const flat = (schema) => {
  const inside = (part) =>
    JSON.parse(JSON.stringify(part), (_, value) =>
      value?.$ref ? inside(schema.$defs[nameOf(value.$ref)]) : value,
    );
  const { $defs: _, $schema: __, $id: ___, ...root } = schema;
  return inside(root);
};

/** Definitions in the order in which they need each other. */
function inOrder({ $defs, ...root }, write) {
  const done = new Map();
  const visit = (name) => {
    if (done.has(name)) return;
    for (const [, inner] of JSON.stringify($defs[name]).matchAll(/"#\/\$defs\/(\w+)"/g)) visit(inner);
    done.set(name, `const ${name} = ${write($defs[name])};`);
  };
  for (const name of Object.keys($defs)) visit(name);
  return [...done.values(), `const plan = ${write(root)};`].join('\n');
}

function valibot(schema) {
  const pipe = (first, rest) => (rest.length > 0 ? `v.pipe(${[first, ...rest].join(', ')})` : first);
  const limit = (value, name) => (value === undefined ? [] : [`v.${name}(${value})`]);
  const write = (part) => {
    if (part.$ref) return nameOf(part.$ref);
    if (part.const !== undefined) return `v.literal(${JSON.stringify(part.const)})`;
    if (part.enum) return `v.picklist(${JSON.stringify(part.enum)})`;
    if (part.oneOf) return `v.variant('kind', [${part.oneOf.map(write).join(', ')}])`;
    if (part.anyOf) return `v.union([${part.anyOf.map(write).join(', ')}])`;
    switch (part.type) {
      case 'string':
        return pipe('v.string()', [
          ...limit(part.minLength, 'minLength'),
          ...limit(part.maxLength, 'maxLength'),
          ...limit(part.pattern && `/${part.pattern}/`, 'regex'),
        ]);
      case 'integer':
        return pipe('v.number()', [
          'v.safeInteger()',
          ...limit(part.minimum, 'minValue'),
          ...limit(part.maximum, 'maxValue'),
        ]);
      case 'boolean':
        return 'v.boolean()';
      case 'array':
        return pipe(`v.array(${write(part.items)})`, [
          ...limit(part.minItems, 'minLength'),
          ...limit(part.maxItems, 'maxLength'),
        ]);
    }
    if (!part.properties) return 'v.record(v.string(), v.unknown())';
    const fields = Object.entries(part.properties).map(([name, field]) =>
      part.required?.includes(name) ? `${name}: ${write(field)}` : `${name}: v.optional(${write(field)})`,
    );
    return `v.strictObject({ ${fields.join(', ')} })`;
  };
  return `import * as v from 'valibot';
${inOrder(schema, write)}
export const isPlan = (input) => v.is(plan, input);
export const issues = (input) => v.safeParse(plan, input).issues;`;
}

function arktype(schema) {
  const between = (min, of, max) =>
    `${min === undefined ? '' : `${min} <= `}${of}${max === undefined ? '' : ` <= ${max}`}`;
  const write = (part) => {
    if (part.$ref) return nameOf(part.$ref);
    if (part.const !== undefined) return JSON.stringify(`'${part.const}'`);
    if (part.enum) return `type.enumerated(...${JSON.stringify(part.enum)})`;
    if (part.oneOf ?? part.anyOf) return `type.or(${(part.oneOf ?? part.anyOf).map(write).join(', ')})`;
    switch (part.type) {
      case 'string':
        return part.pattern
          ? `type(/${part.pattern}/)`
          : JSON.stringify(between(part.minLength, 'string', part.maxLength));
      case 'integer':
        return JSON.stringify(
          between(part.minimum, 'number.integer', Math.min(part.maximum, Number.MAX_SAFE_INTEGER)),
        );
      case 'boolean':
        return '"boolean"';
      case 'array': {
        const all = `type(${write(part.items)}).array()`;
        const least = part.minItems === undefined ? all : `${all}.atLeastLength(${part.minItems})`;
        return part.maxItems === undefined ? least : `${least}.atMostLength(${part.maxItems})`;
      }
    }
    if (!part.properties) return '"Record<string, unknown>"';
    const fields = Object.entries(part.properties).map(
      ([name, field]) => `'${name}${part.required?.includes(name) ? '' : '?'}': ${write(field)}`,
    );
    return `type({ '+': 'reject', ${fields.join(', ')} })`;
  };
  return `import { type } from 'arktype';
${inOrder(schema, write)}
export const isPlan = (input) => plan.allows(input);
export const issues = (input) => plan(input);`;
}
