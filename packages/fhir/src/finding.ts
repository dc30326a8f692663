import { findingsFrom } from '@tsi/core';
import { type FhirCode, findingKinds } from './findingKinds.ts';

/** States a finding of this package's catalogue. */
export const finding = findingsFrom<FhirCode>(findingKinds);
