import { findingsFrom } from '@tsi/core';
import { findingKinds, type SipGipCode } from './findingKinds.ts';

/** States a finding of this package's catalogue. */
export const finding = findingsFrom<SipGipCode>(findingKinds);
