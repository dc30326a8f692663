import { coreFinding, type Finding, type IsoDate, type Locale, type Path } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { holdsOn } from './interval.ts';
import type { StairEvent, StairHistory, StairSubject } from './stairHistory.ts';
import type { Stairs } from './stairs.ts';
import { ownerTimeline, planConsentTimeline, type Timeline } from './timeline.ts';

/** What does not add up in a history, seen from a day. Every finding says where, none says what was entered. */
export function historyFindings(
  history: StairHistory,
  ladder: Stairs,
  { on, locale }: { readonly on: IsoDate; readonly locale: Locale | undefined },
): readonly Finding[] {
  const { entries, events } = history;
  const found: Finding[] = [];
  const owners = ownerTimeline(history);
  const consents = planConsentTimeline(history);
  const find = (code: CoordinationCode, path: Path, params = {}) =>
    found.push(finding(code, { path, params, locale }));
  const covers = (subject: StairSubject, path: Path) => {
    const covered = history.covers.includes(subject);
    if (!covered) find('coordination/notCovered', path, { subject });
    return covered;
  };
  const later = (day: IsoDate | undefined, path: Path) => {
    if (day !== undefined && day > on) find('coordination/afterTheDay', path);
  };

  const allowed = ladder.steps.map(({ step }) => step).join(', ');
  entries.forEach((entry, i) => {
    later(entry.on, ['entries', i, 'on']);
    if (!ladder.steps.some(({ step }) => step === entry.step))
      find('coordination/unknownStep', ['entries', i, 'step'], { allowed });
    if (entries.slice(0, i).some((other) => other.on === entry.on && other.step !== entry.step))
      find('coordination/twoStepsOneDay', ['entries', i, 'step']);
    if (entry.owner !== undefined) covers('owner', ['entries', i, 'owner']);
  });

  events.forEach((event, i) => {
    if (!covers(subjectOf[event.kind], ['events', i])) return;
    if (event.kind === 'waiting') {
      later(event.from, ['events', i, 'from']);
      later(event.to, ['events', i, 'to']);
      if (event.to !== undefined && event.to < event.from)
        found.push(coreFinding('core/datesReversed', { path: ['events', i, 'to'], locale }));
      if (events.slice(0, i).some((other) => other.kind === 'waiting' && overlap(other, event)))
        find('coordination/overlappingWaits', ['events', i]);
      return;
    }
    later(event.on, ['events', i, 'on']);
    if (event.kind === 'meetingSet') {
      if (event.on > event.meetingOn) find('coordination/meetingSetAfterItsDay', ['events', i, 'on']);
      else if (event.meetingOn < on && !accountedFor(event.meetingOn, events))
        find('coordination/meetingUnaccountedFor', ['events', i]);
    }
    if (
      event.kind === 'meetingCancelled' &&
      !events.some(
        (set) => set.kind === 'meetingSet' && set.meetingOn === event.meetingOn && set.on <= event.on,
      )
    )
      find('coordination/noSuchMeeting', ['events', i]);
    if (event.kind === 'ownerEnded' && !began(owners, event.on, ['inPlace', 'unknown']))
      find('coordination/nothingToEnd', ['events', i]);
    if (event.kind === 'planConsentWithdrawn') {
      if (events.some((other) => other.kind === 'planConsentGiven' && other.on === event.on))
        find('coordination/givenAndWithdrawnSameDay', ['events', i]);
      else if (!began(consents, event.on, ['inPlace'])) find('coordination/nothingToEnd', ['events', i]);
    }
  });
  return found;
}

const subjectOf: Readonly<Record<StairEvent['kind'], StairSubject>> = {
  ownerAppointed: 'owner',
  ownerEnded: 'owner',
  planConsentGiven: 'planConsent',
  planConsentWithdrawn: 'planConsent',
  meetingSet: 'meetings',
  meetingHeld: 'meetings',
  meetingCancelled: 'meetings',
  waiting: 'waiting',
};

type Waiting = Extract<StairEvent, { kind: 'waiting' }>;
const overlap = (a: Waiting, b: Waiting) =>
  a.operation === b.operation &&
  (a.to === undefined || b.from < a.to) &&
  (b.to === undefined || a.from < b.to);

const accountedFor = (day: IsoDate, events: readonly StairEvent[]) =>
  events.some(
    (event) =>
      (event.kind === 'meetingHeld' && event.on === day) ||
      (event.kind === 'meetingCancelled' && event.meetingOn === day),
  );

/** Was it in place just before the day, or did it begin on that day? */
const began = (timeline: Timeline, day: IsoDate, states: readonly ('inPlace' | 'unknown')[]) =>
  states.some((state) => timeline[state].some((interval) => interval.to === day || holdsOn(interval, day)));
