import { addDays, addMonths, ageOn, type IsoDate } from '@tsi/core';
import type { LifeEntry, LifeStep } from '../planFields.ts';
import { type PlanState, refusedSteps } from './steps.ts';

type Stage = 'proposed' | 'called' | 'active' | 'followedUp' | 'revised' | 'closed';
type ConsentNow = 'none' | 'given' | 'refused' | 'withdrawn' | 'lapsed';

/** How far a plan has come, and whether it may go on. The two move apart: a new yes takes the plan up where it was. */
export interface Course {
  readonly stage: Stage;
  readonly consent: ConsentNow;
  /** The last 18th birthday or step that changed the state; absent while nothing has. */
  readonly since?: IsoDate | undefined;
  /** The consent reaches past the 18th birthday: the person gave it, or was 18 when it was given. */
  readonly lasting: boolean;
}

const start: Course = { stage: 'proposed', consent: 'none', lasting: false };

export const stateOf = ({ stage, consent }: Course): PlanState => {
  if (stage === 'closed') return 'closed';
  switch (consent) {
    case 'none':
      return 'proposed';
    case 'refused':
      return 'consentRefused';
    case 'withdrawn':
      return 'consentWithdrawn';
    case 'lapsed':
      return 'consentLapsed';
    case 'given':
      return stage === 'proposed' ? 'consented' : stage;
  }
};

const stageAfter: Readonly<Partial<Record<LifeStep, Stage>>> = {
  called: 'called',
  established: 'active',
  followedUp: 'followedUp',
  revised: 'revised',
  closed: 'closed',
};

/** The course up to and including a day, and the positions of entries that could not happen where they stand. */
export function courseOn(
  entries: readonly LifeEntry[],
  on: IsoDate,
  birthDate: IsoDate | undefined,
): { readonly course: Course; readonly impossible: readonly number[] } {
  const impossible: number[] = [];
  const inOrder = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.on <= on)
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.index - b.index));

  let course = start;
  for (const { entry, index } of inOrder) {
    course = grownUp(course, entry.on, birthDate);
    if (canTake(course, entry, birthDate)) course = taken(course, entry, birthDate);
    else impossible.push(index);
  }
  return { course: grownUp(course, on, birthDate), impossible };
}

const isAdult = (on: IsoDate, birthDate: IsoDate | undefined) =>
  birthDate !== undefined && ageOn(birthDate, on) >= 18;

/** From the 18th birthday nobody else's consent holds. */
function grownUp(course: Course, on: IsoDate, birthDate: IsoDate | undefined): Course {
  if (birthDate === undefined || course.consent !== 'given' || course.lasting || !isAdult(on, birthDate))
    return course;
  const birthday = addMonths(birthDate, 18 * 12);
  return {
    ...course,
    consent: 'lapsed',
    // Born on 29 February: the day after the month's last, as ageOn counts.
    since: isAdult(birthday, birthDate) ? birthday : addDays(birthday, 1),
  };
}

/** Whoever has turned 18 consents for themselves. Who consented may be unknown; then it is not held against it. */
export const consentsForAdult = (
  { on, givenBy }: Pick<LifeEntry, 'on' | 'givenBy'>,
  birthDate: IsoDate | undefined,
): boolean =>
  isAdult(on, birthDate) && givenBy !== undefined && !givenBy.some(({ kind }) => kind === 'child');

const canTake = (course: Course, entry: LifeEntry, birthDate: IsoDate | undefined) =>
  refusedSteps[stateOf(course)][entry.kind] === undefined &&
  !(entry.kind === 'consentGiven' && consentsForAdult(entry, birthDate));

function taken(course: Course, entry: LifeEntry, birthDate: IsoDate | undefined): Course {
  const { kind, on } = entry;
  switch (kind) {
    case 'consentGiven':
      return {
        ...course,
        consent: 'given',
        lasting: isAdult(on, birthDate) || (entry.givenBy?.some((giver) => giver.kind === 'child') ?? false),
        since: course.consent === 'given' ? course.since : on,
      };
    case 'consentRefused':
      return { ...course, consent: 'refused', since: on };
    case 'consentWithdrawn':
      return { ...course, consent: 'withdrawn', since: on };
    case 'transferred':
      return course;
    case 'handedOver':
      return consentEnds(course, entry, birthDate) ? { ...course, consent: 'lapsed', since: on } : course;
    default:
      return { ...course, stage: stageAfter[kind] ?? course.stage, since: on };
  }
}

/**
 * In another municipality there are other parties than those the family said yes to. At 18 the birthday itself ends
 * others' consent; the handover does where no birthday is known.
 */
const consentEnds = (course: Course, { transition }: LifeEntry, birthDate: IsoDate | undefined) =>
  course.consent === 'given' &&
  (transition === 'municipality' || (transition === 'adult' && birthDate === undefined && !course.lasting));
