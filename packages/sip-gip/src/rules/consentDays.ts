import type { IsoDate, Path } from '@tsi/core';
import type { Plan } from '../plan.ts';

/**
 * The days on which the plan relies on the consent to its being made, up to the asked day: its first day, the meeting,
 * each follow-up held, and, while it is open, the asked day itself.
 */
export function consentDays(
  plan: Plan,
  on: IsoDate,
): readonly { readonly day: IsoDate; readonly path: Path }[] {
  const days: { readonly day: IsoDate; readonly path: Path }[] = [{ day: plan.startsOn, path: ['startsOn'] }];
  const known = new Set<IsoDate>([plan.startsOn]);
  const add = (day: IsoDate | undefined, path: Path) => {
    if (day === undefined || day > on || known.has(day)) return;
    known.add(day);
    days.push({ day, path });
  };
  add(plan.meetingOn, ['meetingOn']);
  for (const [index, { result }] of plan.followUps.entries())
    add(result?.heldOn, ['followUps', index, 'result', 'heldOn']);
  if (!plan.closing && plan.startsOn <= on) add(on, ['consents']);
  return days;
}
