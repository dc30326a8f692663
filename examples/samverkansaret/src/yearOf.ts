import {
  type AgeCoverage,
  type Agenda,
  ageCoverage,
  type ChairAnswer,
  type Council,
  type CouncilCalendar,
  type CouncilTerm,
  chairOf,
  checkCouncil,
  checkForum,
  councilCalendar,
  type EvaluationPlan,
  evaluationPlan,
  type Forum,
  meetingRuleOf,
} from '@tsi/coordination';
import { addDays, citation, type Finding, type IsoDate, type Locale, type Source } from '@tsi/core';
import type { ChosenGoals, Place } from './places.ts';
import { schoolCalendar } from './schoolCalendar.ts';

/** What a forum's own description says of raising something there. */
export type MayRaise = 'yes' | 'no' | 'notStated';

/** A municipality's year of collaboration. */
export interface Year {
  readonly place: Place;
  readonly year: number;
  /** Each source once. */
  readonly sources: readonly Source[];
  readonly calendar: CouncilCalendar;
  readonly chairs: readonly {
    readonly council: Council;
    readonly turns: readonly { readonly term: CouncilTerm; readonly chair: ChairAnswer }[];
  }[];
  /** Bodies whose source does not say how often they meet, or not in a way that can be used. */
  readonly withoutDays: readonly Council[];
  readonly mayRaise: readonly {
    readonly forum: Forum;
    readonly withConsent: MayRaise;
    readonly withoutConsent: MayRaise;
    readonly deidentified: MayRaise;
  }[];
  readonly ages: AgeCoverage;
  readonly goals: readonly (ChosenGoals & {
    readonly plan: EvaluationPlan;
    /** The council's last meeting of the autumn. */
    readonly evaluatedOn?: IsoDate;
  })[];
  /** What is not settled about the bodies. */
  readonly open: readonly { readonly council: Council; readonly findings: readonly Finding[] }[];
}

/** Puts a municipality's year together. Weekdays and times are invented: nobody's source says them. */
export function yearOf(place: Place, year: number, { locale }: { readonly locale: Locale }): Year {
  const period = schoolCalendar(year);
  const start = period.terms[0]!.from;
  const plans = place.councils.map((council, i) => {
    const weekday = (i % 4) + 1;
    const rule = meetingRuleOf(originOf(council, place), {
      weekday,
      first: addDays(start, weekday - 1),
      season: 'terms',
      whenClosed: 'sameWeek',
      time: { start: '13:15', end: '14:45' },
    });
    return { council, rule };
  });
  const planned = plans.flatMap(({ council, rule }) => (rule === 'notStated' ? [] : [{ council, rule }]));
  const calendar = councilCalendar(planned, period, { locale });

  return {
    place,
    year,
    sources: onlyOnce(place.councils.flatMap(({ sources }) => sources)),
    calendar,
    chairs: place.councils.map((council) => ({
      council,
      turns: period.terms.map(({ term }) => {
        const ofYear = { year, term };
        return { term: ofYear, chair: chairOf(council, ofYear, { locale }) };
      }),
    })),
    withoutDays: plans.flatMap(({ council, rule }) => (rule === 'notStated' ? [council] : [])),
    mayRaise: place.forums
      .filter(({ kind }) => kind !== 'programme')
      .map((forum) => ({ forum, ...asked(forum) })),
    ages: ageCoverage(place.forums, { ages: { from: 0, to: 25 }, locale }),
    goals: place.goals(year).map((chosen) => {
      const last = calendar.meetings.findLast(({ council }) => council === chosen.council?.id);
      return {
        ...chosen,
        plan: evaluationPlan(chosen.selection, { locale }),
        ...(last && { evaluatedOn: last.on }),
      };
    }),
    open: place.councils.flatMap((council) => {
      const findings = checkCouncil(council, { locale });
      return findings.length > 0 ? [{ council, findings }] : [];
    }),
  };
}

const onlyOnce = (sources: readonly Source[]) => [
  ...new Map(sources.map((source) => [citation(source), source])).values(),
];

/** A forum's own cadence knows odd and even weeks; the council made of it does not. */
const originOf = (council: Council, { forums }: Place): Council | Forum => {
  const forum = forums.find(({ id, cadence }) => id === council.id && cadence !== 'notStated');
  return forum ?? council;
};

/** The same child put to a forum in three ways: known with consent, known without, and not to be recognised. */
function asked(forum: Forum) {
  const { ageSpan } = forum;
  const childAge = ageSpan === 'notStated' ? 'unknown' : ageSpan.from;
  const may = (deidentified: boolean, consentToRaise: 'given' | 'notGiven'): MayRaise => {
    const agenda: Agenda = {
      schemaVersion: '1',
      items: [{ kind: 'case', deidentified, childAge, consentToRaise }],
    };
    const found = checkForum(forum, agenda).filter(({ path }) => path[0] === 'items');
    if (found.some(({ severity }) => severity === 'error')) return 'no';
    return found.length > 0 ? 'notStated' : 'yes';
  };
  return {
    withConsent: may(false, 'given'),
    withoutConsent: may(false, 'notGiven'),
    deidentified: may(true, 'notGiven'),
  };
}
