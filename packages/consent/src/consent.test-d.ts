import { expectTypeOf, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import type { Consent, PlanConsent, SecrecyWaiver } from './consent.ts';
import type { SharingRequest } from './sharingRequest.ts';

test('consent is not a boolean, and its kinds are not each other', () => {
  expectTypeOf<boolean>().not.toExtend<Consent>();
  expectTypeOf<PlanConsent>().not.toExtend<SecrecyWaiver>();
  expectTypeOf<SecrecyWaiver>().not.toExtend<PlanConsent>();
  expectTypeOf<Consent['kind']>().toEqualTypeOf<'planConsent' | 'secrecyWaiver' | 'interventionConsent'>();
});

test('a Date is not a day, and a question needs one', () => {
  expectTypeOf(assessSharing).parameter(1).toHaveProperty('on').not.toEqualTypeOf<Date>();
  // @ts-expect-error the day is never taken from a clock
  assessSharing({} as SharingRequest, {});
  // @ts-expect-error a Date is not a day
  assessSharing({} as SharingRequest, { on: new Date() });
});
