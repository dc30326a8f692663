import { type Locale, type Text, textIn } from '@tsi/core';
import type { Observation } from './observation.ts';

type Weight = 'frequency' | 'duration' | 'severity' | 'cumulative';

const labels: { readonly [W in Weight]: Readonly<Record<NonNullable<Observation[W]>, Text>> } = {
  frequency: {
    once: { sv: 'en gång', en: 'once' },
    sometimes: { sv: 'ibland', en: 'sometimes' },
    often: { sv: 'ofta', en: 'often' },
    constantly: { sv: 'hela tiden', en: 'constantly' },
    unknown: { sv: 'okänt hur ofta', en: 'not known how often' },
  },
  duration: {
    days: { sv: 'i dagar', en: 'for days' },
    weeks: { sv: 'i veckor', en: 'for weeks' },
    months: { sv: 'i månader', en: 'for months' },
    years: { sv: 'i år', en: 'for years' },
    unknown: { sv: 'okänt hur länge', en: 'not known how long' },
  },
  severity: {
    slight: { sv: 'lindrigt', en: 'slight' },
    moderate: { sv: 'måttligt', en: 'moderate' },
    serious: { sv: 'allvarligt', en: 'serious' },
    unknown: { sv: 'okänt hur allvarligt', en: 'not known how serious' },
  },
  cumulative: {
    yes: { sv: 'läggs till annat', en: 'adds to other things' },
    no: { sv: 'står för sig', en: 'on its own' },
    unknown: { sv: 'okänt om det läggs till annat', en: 'not known whether it adds to other things' },
  },
};

/** Frequency, duration, severity and accumulation in words; only what was recorded. */
export const weightLabels = (
  { frequency, duration, severity, cumulative }: Observation,
  locale: Locale | undefined,
): readonly string[] =>
  [
    frequency && labels.frequency[frequency],
    duration && labels.duration[duration],
    severity && labels.severity[severity],
    cumulative && labels.cumulative[cumulative],
  ].flatMap((label) => (label ? [textIn(label, locale)] : []));
