import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * The kinds of plan: the statutory one, the same at discharge from inpatient care, the municipality's own, and the
 * early one.
 *
 * Swedish: SIP (samordnad individuell plan), SIP vid utskrivning, GIP (gemensam individuell plan), Barnets plan.
 * Only the first two have a statute.
 */
export const PlanKindName = /* @__PURE__ */ z.enum(['sip', 'sipDischarge', 'gip', 'barnetsPlan']);
export type PlanKindName = Immutable<z.infer<typeof PlanKindName>>;

/** The kinds of plan in words. */
export const planKindLabels: Readonly<Record<PlanKindName, Text>> = {
  sip: { sv: 'Samordnad individuell plan (SIP)', en: 'Coordinated individual plan (SIP)' },
  sipDischarge: {
    sv: 'Samordnad individuell plan vid utskrivning från sluten vård',
    en: 'Coordinated individual plan at discharge from inpatient care',
  },
  gip: { sv: 'Gemensam individuell plan (GIP)', en: 'Joint individual plan within the municipality (GIP)' },
  barnetsPlan: { sv: 'Barnets plan', en: 'The child’s plan (Barnets plan)' },
};
