import { findingsFrom } from '@tsi/core';
import { findingKinds, type IndicatorsCode } from './findingKinds.ts';

/** States a finding of this package. */
export const finding = /* @__PURE__ */ findingsFrom<IndicatorsCode>(findingKinds);
