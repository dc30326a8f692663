import type { Plan } from '@tsi/sip-gip';
import { at, items, mark, takeText } from '../cursor.ts';
import { ownCodeSystem } from '../ours.ts';
import { takeInformant, writeInformant } from './agents.ts';
import { type Draft, push } from './draft.ts';
import { clean } from './exporting.ts';
import { aDay, day, type Field, group, type Mapping, own, words } from './field.ts';
import { planConcept } from './planConcept.ts';
import { hasCoding } from './resourceField.ts';

type Participant = Plan['participants'][number];

const attendances = ['invited', 'attended', 'declined'] as const;
const attendanceOf = (from: ReturnType<typeof at>) =>
  attendances.find((one) => hasCoding(items(from, 'role'), ownCodeSystem('plan-part'), one));

/** Who said no is not a member: their days stand in an extension of ours, and a period tells of none. */
const declinedDays = own('invited-period', group<Pick<Participant, 'from' | 'to'>>({ from: aDay, to: aDay }));

const participant: Mapping<Participant> = {
  write: (it, to, out, path) => {
    const { who, name, contact, attendance, from, to: until } = it as Partial<Participant>;
    const member = who && writeInformant(who, out, [...path, 'who']);
    const display = name && clean(name, out, [...path, 'name']);
    if (member || display) to.member = { ...member, ...(display && { display }) };
    if (contact !== undefined) contactField.write(contact, to, out, [...path, 'contact']);
    if (attendance !== undefined) to.role = [planConcept(attendance)];
    const days = { ...(from !== undefined && { from }), ...(until !== undefined && { to: until }) };
    if (Object.keys(days).length === 0) return;
    if (attendance === 'declined') declinedDays.write(days as Participant, to, out, path);
    else to.period = { ...(from && { start: from }), ...(until && { end: until }) };
  },
  read: (it, into) => {
    const reference = at(it, 'member');
    const who = takeInformant(reference, into);
    const name = takeText(reference, 'display');
    const contact = contactField.read(it, into);
    const attendance = attendanceOf(it);
    if (attendance) mark(at(it, 'role'));
    const start = at(it, 'period', 'start');
    const end = at(it, 'period', 'end');
    const from = start && day.read(start);
    const to = end && day.read(end);
    return {
      ...(who && { who }),
      ...(name !== undefined && { name }),
      ...(contact !== undefined && { contact }),
      ...(attendance && { attendance }),
      ...(from && { from }),
      ...(to && { to }),
      ...declinedDays.read(it, into),
    };
  },
};
const contactField = own('contact', words);

/** Everybody who was called or invited, in the plan's team. Swedish: deltagare. */
export const participants: Field<readonly Participant[]> = {
  write: (all, _to, out, path) => {
    for (const [index, one] of all.entries()) {
      const draft: Draft = {};
      participant.write(one, draft, out, [...path, index]);
      if (Object.keys(draft).length > 0) push(out.team, 'participant', draft);
    }
  },
  read: (_from, into) => {
    const all = items(into.team, 'participant').flatMap((one) => {
      if (isOverall(one)) return [];
      const found = participant.read(one, into);
      return Object.keys(found).length > 0 ? [found as Participant] : [];
    });
    return all.length > 0 ? all : undefined;
  },
};

export const isOverall = (from: ReturnType<typeof at>) =>
  hasCoding(items(from, 'role'), ownCodeSystem('plan-part'), 'overall-responsible');
