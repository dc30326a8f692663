import { findingsFrom } from '@tsi/core';
import { findingKinds, type MatrixCode } from './findingKinds.ts';

/** States a finding of this package. */
export const finding = /* @__PURE__ */ findingsFrom<MatrixCode>(findingKinds);
