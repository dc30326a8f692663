import { documents as consent } from '@tsi/consent';
import { documents as coordination } from '@tsi/coordination';
import { jsonSchemaOf } from '@tsi/core';
import { documents as indicators } from '@tsi/indicators';
import { documents as matrix } from '@tsi/resilience-matrix';
import { documents as sipGip } from '@tsi/sip-gip';
import { documents as wheel } from '@tsi/wellbeing-wheel';
import type * as z from 'zod';
import { refuse } from './answer.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { finding } from './findingKinds.ts';
import { withSuggestion } from './suggestion.ts';

const packages: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  'wellbeing-wheel': wheel,
  'resilience-matrix': matrix,
  consent,
  'sip-gip': sipGip,
  indicators,
  coordination,
};

const schemas = Object.entries(packages).flatMap(([packageName, documents]) =>
  Object.entries(documents).map(([document, schema]) => ({ packageName, document, schema })),
);

/** `tsi schema`: the JSON Schema of a document, or the names of all. Swedish: visa ett schema. */
export function schemaCommand(name: string | undefined, context: Context): ExitCode {
  const { io, json, locale } = context;
  const names = schemas.map(({ packageName, document }) => `${packageName}/${document}`);
  if (name === undefined) {
    io.out(json ? JSON.stringify(names) : names.join('\n'));
    return exitCode.fine;
  }
  const found = schemas.find(
    ({ packageName, document }) => name === document || name === `${packageName}/${document}`,
  );
  if (!found) {
    const unknown = {
      ...finding('cli/unknownSchema', { params: { known: names.join(', ') }, locale }),
      file: 'schema',
    };
    const spoken = [...names, ...schemas.map(({ document }) => document)];
    return refuse(context, { kind: 'unusable', findings: [withSuggestion(unknown, name, spoken, locale)] });
  }
  io.out(JSON.stringify(jsonSchemaOf(found.packageName, found.document, found.schema), null, 2));
  return exitCode.fine;
}
