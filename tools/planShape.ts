import * as consent from '@tsi/consent';
import * as core from '@tsi/core';
import * as z from 'zod';
import { Plan } from '../packages/sip-gip/src/plan.ts';
import * as planFields from '../packages/sip-gip/src/planFields.ts';
import { compileSchema } from './compileSchema/compileSchema.ts';

/** The plan's schema without zod, by its path from the root. */
export const planShapeFile = (): Readonly<Record<string, string>> => ({
  'packages/sip-gip/src/generated/planShape.ts': compileSchema('Plan', namedSchemas(), '../fast'),
});

/** The schemas that a plan is made of, by the names they have in the code. */
function namedSchemas(): Readonly<Record<string, z.ZodType>> {
  const exported: Readonly<Record<string, unknown>> = { ...core, ...consent, ...planFields, Plan };
  return Object.fromEntries(
    Object.entries(exported).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType),
  );
}
