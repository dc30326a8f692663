import { OperationId } from '@tsi/core';
import type { Plan, PlanReader } from '@tsi/sip-gip';
import type { Context, PlacedFinding } from './command.ts';
import { finding } from './findingKinds.ts';
import { withSuggestion } from './suggestion.ts';

/** Whose copy an option asks for: `child`, `custodian:REF` or an operation. Undefined when the plan knows no such reader. */
export function readerOf(text: string, plan: Plan): PlanReader | undefined {
  if (text === 'child') return { kind: 'child' };
  const [, ref] = /^custodian:(.+)$/s.exec(text) ?? [];
  if (ref !== undefined)
    return plan.custodians.some((one) => one.ref === ref) ? { kind: 'custodian', ref } : undefined;
  const operation = OperationId.safeParse(text);
  return operation.success ? { kind: 'operation', operation: operation.data } : undefined;
}

/** Says that there is no such reader, and which there are. */
export function unknownReader(text: string, file: string, { locale }: Context): PlacedFinding {
  const params = { known: OperationId.options.join(', ') };
  const unknown = { ...finding('cli/unknownReader', { params, locale }), file };
  return withSuggestion(unknown, text, ['child', ...OperationId.options], locale);
}
