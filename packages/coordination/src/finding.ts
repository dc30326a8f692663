import { findingsFrom } from '@tsi/core';
import { type CoordinationCode, findingKinds } from './findingKinds.ts';

/** States a finding of this package. */
export const finding = findingsFrom<CoordinationCode>(findingKinds);
