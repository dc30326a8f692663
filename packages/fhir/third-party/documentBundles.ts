// The exports of wheel assessments and consents that others validate: every one of the examples and of the families
// in sip-gip's corpus, on three days and with protected identity, and invented ones of every shape.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Consent } from '../../consent/src/index.ts';
import { wheels } from '../../wellbeing-wheel/src/index.ts';
import type { Bundle } from '../src/index.ts';
import { consentToFhir, wheelToFhir } from '../src/index.ts';
import { anyAssessment, fittingAssessment } from '../testing/anyAssessment.ts';
import { arbitraryOf } from '../testing/arbitraryOf.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const family = '../../sip-gip/corpus/family/';
const journey = read('../../../examples/childs-journey/case.json');
const families = readdirSync(new URL(family, import.meta.url)).map((file) => ({
  file,
  ...read(family + file),
}));
const days = ['2025-01-01', '2026-02-09', '2027-06-01'] as const;
const identities = ['yes', 'no', 'unknown'] as const;

/** Invented documents, the same every time. */
const sample = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: 100, seed: 9 });

/** Each bundle with what it is. */
export const documentBundles = (): readonly (readonly [string, Bundle])[] => {
  const about = { ref: 'barn', protectedIdentity: 'no' } as const;
  const assessments = journey.assessments.flatMap((assessment: { id: string; wheel: string }) =>
    identities.map((protectedIdentity) => {
      const wheel = wheels.find(({ id }) => id === assessment.wheel)!;
      const child = { ref: 'barn', protectedIdentity };
      return [
        `wheel ${assessment.id}, protected ${protectedIdentity}`,
        wheelToFhir(wheel, assessment as never, { child }).bundle,
      ] as const;
    }),
  );
  const consents = [{ file: 'childs-journey', ...journey }, ...families].flatMap(
    ({ file, child, consents: all }) =>
      all.flatMap((consent: Consent) =>
        days.map(
          (on) =>
            [
              `consent ${consent.id} of ${file} on ${on}`,
              consentToFhir(consent, { on, child }).bundle,
            ] as const,
        ),
      ),
  );
  const invented = [fittingAssessment, anyAssessment].flatMap((any) =>
    sample(any).map(
      ({ wheel, assessment }, index) =>
        [
          `invented assessment ${index}`,
          wheelToFhir(wheel, assessment, { child: about, type: 'transaction' }).bundle,
        ] as const,
    ),
  );
  const inventedConsents = sample(arbitraryOf(Consent))
    .filter((consent) => Consent.safeParse(consent).success)
    .map(
      (consent, index) =>
        [
          `invented consent ${index}`,
          consentToFhir(consent, { on: '2026-02-09', child: journey.child }).bundle,
        ] as const,
    );
  return [...assessments, ...consents, ...invented, ...inventedConsents];
};
