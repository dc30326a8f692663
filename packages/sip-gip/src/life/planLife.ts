import type { IsoDate } from '@tsi/core';
import type { Plan } from '../plan.ts';
import type { LifeEntry } from '../planFields.ts';
import { courseOn } from './course.ts';

/**
 * What has happened to a plan up to a day: the life that it keeps, or else what its days tell.
 *
 * A plan without a kept life was written before it had one. Then a consent that it refers to counts from the plan's
 * first known day, the plan as established on its first day (`startsOn`), and only what fits together is taken.
 */
export function planLife(plan: Plan, on: IsoDate): readonly LifeEntry[] {
  const kept = plan.administration?.life;
  const { closing } = plan;
  if (kept !== undefined)
    return closing && !kept.some(({ kind }) => kind === 'closed')
      ? [...kept, { kind: 'closed', on: closing.on }]
      : kept;
  const told = lifeFromDays(plan).filter((entry) => entry.on <= on);
  const { impossible } = courseOn(told, on, plan.child.birthDate);
  return told.filter((_, index) => !impossible.includes(index));
}

function lifeFromDays({
  consents,
  calledOn,
  meetingOn,
  startsOn,
  followUps,
  closing,
}: Plan): readonly LifeEntry[] {
  const days = [calledOn, meetingOn, startsOn].filter((day) => day !== undefined).sort();
  const first = days[0] ?? startsOn;
  const entries: LifeEntry[] = [];
  if (consents.some(({ kind }) => kind === 'planConsent')) entries.push({ kind: 'consentGiven', on: first });
  if (calledOn !== undefined) entries.push({ kind: 'called', on: calledOn });
  entries.push({ kind: 'established', on: startsOn });
  for (const { result } of followUps) if (result) entries.push({ kind: 'followedUp', on: result.heldOn });
  if (closing?.reason === 'consentWithdrawn') entries.push({ kind: 'consentWithdrawn', on: closing.on });
  if (closing) entries.push({ kind: 'closed', on: closing.on });
  return entries;
}
