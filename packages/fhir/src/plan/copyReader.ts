import { OperationId } from '@tsi/core';
import type { PlanReader } from '@tsi/sip-gip';
import { asCode, type Content, flag, group, oneOf, words } from './field.ts';

export const aReader: Content<PlanReader> = group<{
  kind: PlanReader['kind'];
  operation?: OperationId;
  authority?: string;
  private?: boolean;
  ref?: string;
}>({
  kind: asCode(oneOf(['operation', 'child', 'custodian'])),
  operation: asCode(oneOf(OperationId.options)),
  authority: words,
  private: flag,
  ref: words,
}) as Content<PlanReader>;
