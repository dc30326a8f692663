import {
  type Council,
  councilOfForum,
  councils,
  type Forum,
  type ForumMap,
  forumMaps,
  type GoalSelection,
} from '@tsi/coordination';
import type { Text } from '@tsi/core';

/** What one municipality brings: its bodies from the sources, and a choice of goals that we have invented. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** What must be known to read it right. */
  readonly note?: Text;
  /** Where age gaps and what may be raised are read from. */
  readonly forums: readonly Forum[];
  /** Who meets, and who chairs. */
  readonly councils: readonly Council[];
  readonly goals: (year: number) => readonly ChosenGoals[];
}

export interface ChosenGoals {
  /** The council that chose, when one did. */
  readonly council?: Council;
  readonly selection: GoalSelection;
}

/** Forums where people meet; a programme is an offer to families. */
const meets = ({ kind, presence }: Forum) => kind !== 'programme' && presence === 'present';

function inDalsland(id: string, map: ForumMap, goals: readonly string[]): Place {
  const forums = map.forums.filter(meets);
  return {
    id,
    name: map.municipality,
    forums: map.forums,
    councils: forums.filter(({ kind }) => kind !== 'team').map(councilOfForum),
    goals: (year) => [
      {
        selection: {
          schemaVersion: '1',
          choice: 'central',
          holdsFor: map.municipality,
          ages: 'all',
          period: { from: `${year}-01-01`, to: `${year}-12-31` },
          goals: goals.map((goal) => ({ goal })),
        },
      },
    ],
  };
}

const kavlingeCouncils: readonly Council[] = Object.values<Council>(councils).filter(
  ({ place }) => place === 'Kävlinge',
);

/** Two goals a council, by its ages. The last one of the eldest reads two ways, so that the question shows. */
const goalsOfAges: Readonly<Record<number, readonly string[]>> = {
  1: ['preventive-1to13-3', 'adults-6'],
  6: ['preventive-1to13-6', 'atRisk-1to13-5'],
  13: ['preventive-13to20-5', 'alreadyHarmed-13to20-12'],
};

/** The councils of the inquiry as forums: it proposes them, tells their ages and is silent on what they may take up. */
const asForum = ({ id, place, label, description, ageSpan, convener, sources }: Council): Forum => ({
  schemaVersion: '1',
  id,
  municipality: place,
  label,
  description,
  presence: 'planned',
  ageSpan,
  cadence: 'notStated',
  convener,
  parties: 'notStated',
  switches: {
    individualCases: 'notStated',
    consentNeeded: 'notStated',
    deidentified: 'notStated',
    strategicOnly: 'notStated',
  },
  sources,
});

const kavlinge: Place = {
  id: 'kavlinge',
  name: 'Kävlinge',
  note: {
    sv: 'Råden är utredningens förslag, så de räknas som planerade. Den säger inte om de ska tala om enskilda barn.',
    en: 'The councils are what the inquiry proposes, so they count as planned. It does not say whether they are to talk about individual children.',
  },
  forums: kavlingeCouncils.map(asForum),
  councils: kavlingeCouncils,
  goals: (year) =>
    kavlingeCouncils.map((council) => {
      const ages =
        council.id === 'kavlingeCentral' || council.ageSpan === 'notStated' ? 'all' : council.ageSpan;
      const goals = ages === 'all' ? ['adults-10', 'children-13'] : goalsOfAges[ages.from]!;
      return {
        council,
        selection: {
          schemaVersion: '1',
          choice: 'eachCouncil',
          holdsFor: council.label.sv,
          ages,
          period: { from: `${year}-01-01`, to: `${year}-12-31` },
          goals: goals.map((goal) => ({ goal })),
        },
      };
    }),
};

/** The five municipalities of Dalsland (2022), and Kävlinge (2007). */
export const places: readonly Place[] = [
  inDalsland('bengtsfors', forumMaps.bengtsfors, ['children-13', 'preventive-1to13-3', 'adults-6']),
  inDalsland('dals-ed', forumMaps.dalsEd, ['children-7', 'preventive-13to20-2', 'adults-3']),
  inDalsland('fargelanda', forumMaps.fargelanda, ['children-11', 'preventive-1to13-6', 'adults-8']),
  inDalsland('mellerud', forumMaps.mellerud, ['children-13', 'atRisk-1to13-3', 'adults-6']),
  inDalsland('amal', forumMaps.amal, ['children-22', 'preventive-13to20-5', 'atRisk-13to20-2']),
  kavlinge,
];
