import { type Locale, operation, textIn } from '@tsi/core';
import type { PlanReader } from '@tsi/sip-gip';
import type { CaseFile } from './caseFile.ts';
import { informantName } from './informantName.ts';

/** A copy's reader without a name. */
export const readerName = (reader: PlanReader, caseFile: Pick<CaseFile, 'child'>, locale: Locale): string =>
  reader.kind === 'operation'
    ? textIn(operation(reader.operation).label, locale)
    : informantName(reader, caseFile, locale);
