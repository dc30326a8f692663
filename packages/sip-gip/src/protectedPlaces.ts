import type { Path } from '@tsi/core';
import type { Plan } from './plan.ts';

/** Where a plan says where somebody lives, goes to school or meets. Swedish: adress, skolenhet, mötesplats. */
export function protectedPlaces(plan: Plan): readonly Path[] {
  const places: Path[] = [
    ...(plan.child.address === undefined ? [] : [['child', 'address']]),
    ...(plan.child.schoolUnit === undefined ? [] : [['child', 'schoolUnit']]),
    ...(plan.meetingPlace === undefined ? [] : [['meetingPlace']]),
  ];
  plan.custodians.forEach(({ address, contact }, index) => {
    if (address !== undefined) places.push(['custodians', index, 'address']);
    if (contact !== undefined) places.push(['custodians', index, 'contact']);
  });
  plan.participants.forEach(({ contact }, index) => {
    if (contact !== undefined) places.push(['participants', index, 'contact']);
  });
  return places;
}
