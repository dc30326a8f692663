import { findingsFrom } from '@tsi/core';
import { findingKinds } from './findingKinds.ts';

/** The codes of this package's findings. */
export type ConsentCode = keyof typeof findingKinds;

/** States a finding of this package's catalogue. */
export const finding = findingsFrom<ConsentCode>(findingKinds);
