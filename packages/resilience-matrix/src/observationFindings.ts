import type { Finding, IsoDate, Locale } from '@tsi/core';
import { directions } from './direction.ts';
import { finding } from './finding.ts';
import type { Observation } from './observation.ts';
import type { Unanswered } from './observations.ts';

/** Why an observation is not weighed in, if it is not. */
export const whySetAside = (
  { date, about }: Observation,
  on: IsoDate,
): 'afterDay' | 'aboutSibling' | undefined =>
  about?.kind === 'sibling' ? 'aboutSibling' : date > on ? 'afterDay' : undefined;

/** What is worth telling about single observations; paths count from the list itself. */
export function observationFindings(
  observations: readonly Observation[],
  { on, locale }: { readonly on: IsoDate; readonly locale: Locale | undefined },
): Finding[] {
  const firstWith = new Map<string, number>();
  for (const [index, { id }] of observations.entries()) if (!firstWith.has(id)) firstWith.set(id, index);

  return observations.flatMap((one, index) => {
    const findings: Finding[] = [];
    const add = (code: Parameters<typeof finding>[0], ...path: (string | number)[]) =>
      findings.push(finding(code, { path: [index, ...path], locale }));

    if (firstWith.get(one.id) !== index) add('resilience-matrix/duplicateId', 'id');
    for (const [position, id] of (one.contradictedBy ?? []).entries())
      if (id === one.id || !firstWith.has(id))
        add('resilience-matrix/contradictionNotFound', 'contradictedBy', position);

    const why = whySetAside(one, on);
    if (why === 'afterDay') add('resilience-matrix/afterDay', 'date');
    if (why === 'aboutSibling') add('resilience-matrix/aboutSibling', 'about');
    // Also about a sibling: what is serious in the home is never passed over in silence.
    const strain = directions[one.direction].sign === -1;
    if (strain && one.severity === 'serious' && one.date <= on)
      add('resilience-matrix/seriousFact', 'severity');
    return findings;
  });
}

/** The same for headings that were left unanswered. */
export const unansweredFindings = (
  unanswered: readonly Unanswered[],
  { on, locale }: { readonly on: IsoDate; readonly locale: Locale | undefined },
): Finding[] =>
  unanswered.flatMap(({ date }, index) =>
    date > on ? [finding('resilience-matrix/afterDay', { path: [index, 'date'], locale })] : [],
  );
