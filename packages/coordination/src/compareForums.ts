import type { Text } from '@tsi/core';
import type { Forum } from './forum.ts';
import type { ForumMap } from './forumMap.ts';
import { type ForumTopic, type ForumTopicGroup, forumTopics } from './forumTopics.ts';
import { Presence } from './presence.ts';

/** What one municipality's map says of one topic. Swedish: ruta. */
export interface ForumCell {
  readonly place: string;
  readonly presence: Presence;
  /** How often it meets, where the map has one forum on the topic. */
  readonly cadence: Forum['cadence'];
  /** The entries of the map that this rests on, by id. */
  readonly entries: readonly string[];
}

/** One topic through all the maps. Swedish: rad. */
export interface ForumRow {
  readonly topic: ForumTopic;
  /** In the order of the maps. */
  readonly cells: readonly ForumCell[];
  /** In how many of the maps. Together as many as there are maps. */
  readonly totals: Readonly<Record<Presence, number>>;
}

/** An entry that no topic of the comparison holds: only its own municipality speaks of it. */
export interface ForumOfOnePlace {
  readonly id: string;
  readonly place: string;
  readonly group: ForumTopicGroup | 'coordination';
  readonly label: Text;
  readonly presence: Presence;
}

/** Swedish: jämförelse mellan kommuner. */
export interface ForumComparison {
  readonly places: readonly string[];
  readonly rows: readonly ForumRow[];
  readonly ofOnePlace: readonly ForumOfOnePlace[];
}

/**
 * What is there, planned, stated as missing or not mentioned, topic by topic, in several municipalities.
 *
 * Swedish: vad finns var? The rows are what the pictures are made of: see `forumComparisonTable` and
 * `forumComparisonSvg`. A topic that no map speaks of is left out. Where a map says several things of one topic, `present`
 * goes before `planned`, and that before `statedMissing`; `checkForumMap` finds those that disagree.
 *
 * It shows what the sources say and ranks nobody: a longer list is not better collaboration, and `notMentioned` is no *no*.
 *
 * @param options.topics the rows, in this order; `forumTopics` when it is left out
 * @example
 * ```ts
 * import { compareForums, forumMaps } from '@tsi/coordination';
 *
 * const { bengtsfors, dalsEd, fargelanda, mellerud, amal } = forumMaps;
 * const { rows } = compareForums([bengtsfors, dalsEd, fargelanda, mellerud, amal]);
 * rows.find(({ topic }) => topic.id === 'miniMaria')?.totals; // => { present: 0, planned: 4, statedMissing: 0, notMentioned: 1 }
 * ```
 */
export function compareForums(
  maps: readonly ForumMap[],
  { topics = forumTopics }: { readonly topics?: readonly ForumTopic[] | undefined } = {},
): ForumComparison {
  const rows = topics
    .map((topic): ForumRow => {
      const cells = maps.map((map) => cellOf(map, topic));
      return { topic, cells, totals: totalsOf(cells) };
    })
    .filter(({ totals }) => totals.notMentioned < maps.length);
  const known = new Set(topics.map(({ id }) => id));
  const isOwn = ({ topic }: { readonly topic?: string | undefined }) =>
    topic === undefined || !known.has(topic);
  const ofOnePlace = maps.flatMap(({ municipality: place, forums, statements }) => [
    ...forums.filter(isOwn).map(
      ({ id, kind, label, presence }): ForumOfOnePlace => ({
        id,
        place,
        group: kind === 'programme' ? 'programme' : 'forum',
        label,
        presence,
      }),
    ),
    ...statements
      .filter(isOwn)
      .map(({ id, group, label, presence }) => ({ id, place, group, label, presence })),
  ]);
  return { places: maps.map(({ municipality }) => municipality), rows, ofOnePlace };
}

function cellOf({ municipality: place, forums, statements }: ForumMap, { id }: ForumTopic): ForumCell {
  const ofTopic = forums.filter(({ topic }) => topic === id);
  const entries = [...ofTopic, ...statements.filter(({ topic }) => topic === id)];
  const presence = Presence.options.find((one) => entries.some((entry) => entry.presence === one));
  return {
    place,
    presence: presence ?? 'notMentioned',
    cadence: ofTopic.length === 1 ? ofTopic[0]!.cadence : 'notStated',
    entries: entries.map((entry) => entry.id),
  };
}

function totalsOf(cells: readonly ForumCell[]): ForumRow['totals'] {
  const count = (presence: Presence) => cells.filter((cell) => cell.presence === presence).length;
  return {
    present: count('present'),
    planned: count('planned'),
    statedMissing: count('statedMissing'),
    notMentioned: count('notMentioned'),
  };
}
