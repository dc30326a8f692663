import type { Informant } from '@tsi/core';
import { Basis, Direction, HeadingId, Observation } from '@tsi/resilience-matrix';
import fc from 'fast-check';

const informants: readonly Informant[] = [
  { kind: 'child' },
  { kind: 'custodian', ref: 'v1' },
  { kind: 'custodian', ref: 'v2' },
  { kind: 'professional', operation: 'school', role: 'lärare' },
  { kind: 'other', role: 'granne' },
];

/** Any observation, for tests that hold for all of them. Few headings, so that voices meet. */
export const anyObservation: fc.Arbitrary<Observation> = fc
  .record(
    {
      id: fc.string({ minLength: 1, maxLength: 3 }),
      heading: fc.constantFrom(...HeadingId.options.slice(0, 9)),
      date: fc.constantFrom('2025-09-01', '2026-02-09', '2026-02-10'),
      by: fc.constantFrom(...informants),
      basis: fc.constantFrom(...Basis.options),
      direction: fc.constantFrom(...Direction.options),
      text: fc.constant('Påhittat.'),
      about: fc.constantFrom({ kind: 'child' as const }, { kind: 'sibling' as const, ref: 's' }),
      severity: fc.constantFrom('slight' as const, 'serious' as const),
      contradictedBy: fc.constantFrom([], ['x']),
    },
    { requiredKeys: ['id', 'heading', 'date', 'by', 'basis', 'direction', 'text'] },
  )
  .map((raw) => Observation.parse(raw));

/** Up to forty of them, the same id perhaps more than once. */
export const anyObservations = fc.array(anyObservation, { maxLength: 40 });
