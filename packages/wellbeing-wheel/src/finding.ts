import { findingsFrom } from '@tsi/core';
import { findingKinds } from './findingKinds.ts';

export const finding = findingsFrom(findingKinds);
