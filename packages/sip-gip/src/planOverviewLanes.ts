import { type Locale, textIn } from '@tsi/core';
import { valueLabels } from './planLabels.ts';
import type { OverviewRow } from './planOverview.ts';
import { type Bar, barOf, barOfAll } from './planOverviewBars.ts';
import { fitLines, left, width } from './planOverviewText.ts';
import { overviewWords } from './planOverviewWords.ts';

/** A line of the picture: a heading, which has no bar; an action; or several put together. */
export interface Lane {
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly number?: number;
  readonly bar?: Bar;
  /** How far it has come; written after the bar’s days where there is room. */
  readonly status?: string | undefined;
  /** The same, where words have more room. */
  readonly inWords?: string;
}

/** The lines of a picture, in the most open way that has room. */
export interface Lanes {
  readonly way: 'roomy' | 'dense' | 'byResponsible' | 'byOperation';
  readonly lanes: readonly Lane[];
  readonly height: number;
  /** Some words are cut. */
  readonly cut: boolean;
}

export function overviewLanes(
  rows: readonly OverviewRow[],
  { room, locale }: { readonly room: number; readonly locale: Locale | undefined },
): Lanes {
  const responsible = byName(rows, 'who').size;
  for (const way of ['roomy', 'dense', 'byResponsible'] as const) {
    if ((way === 'byResponsible' ? responsible : rows.length) * least[way] > room) continue;
    const laid = way === 'byResponsible' ? together(rows, way, locale) : oneByOne(rows, way, locale);
    if (laid.height <= room) return laid;
  }
  // There are few enough operations for any page.
  return together(rows, 'byOperation', locale);
}

/** The height of one line that has a bar, at least. */
const least = { roomy: 42, dense: 20, byResponsible: 42, byOperation: 42 } as const;

function oneByOne(rows: readonly OverviewRow[], way: 'roomy' | 'dense', locale: Locale | undefined): Lanes {
  const roomy = way === 'roomy';
  const page = stack();
  for (const [who, own] of byName(rows, 'who')) {
    const heading = fitLines(who, width - 12, { size: 12.5, bold: true, most: roomy ? 2 : 1 });
    page.add(heading, { height: heading.lines.length * 15 + (roomy ? 9 : 6) });
    for (const row of own) {
      const label = fitLines(row.what, left - 44, { size: 12, most: roomy ? 3 : 1 });
      const status = row.status && textIn(valueLabels[row.status], locale);
      const height = Math.max(least[way], roomy ? label.lines.length * 15 + 13 : 0);
      page.add(label, { height, number: row.number, bar: barOf(row), status });
    }
  }
  return page.laid(way);
}

function together(
  rows: readonly OverviewRow[],
  way: 'byResponsible' | 'byOperation',
  locale: Locale | undefined,
): Lanes {
  const page = stack();
  for (const [name, own] of byName(rows, way === 'byResponsible' ? 'who' : 'operation')) {
    const label = fitLines(name, left - 22, { size: 12, bold: true, most: 3 });
    page.add(label, {
      height: Math.max(least[way], label.lines.length * 15 + 13),
      bar: barOfAll(own),
      ...howMany(own, locale),
    });
  }
  return page.laid(way);
}

/** How many actions there are, and how many of them have come how far. */
function howMany(rows: readonly OverviewRow[], locale: Locale | undefined): Pick<Lane, 'status' | 'inWords'> {
  const count = textIn(rows.length === 1 ? overviewWords.action : overviewWords.actions, locale);
  const status = count.replace('{count}', String(rows.length));
  const parts = (['planned', 'ongoing', 'done', 'stopped'] as const).flatMap((some) => {
    const number = rows.filter((row) => row.status === some).length;
    return number > 0 ? [`${number} ${textIn(valueLabels[some], locale)}`] : [];
  });
  return { status, inWords: parts.length > 0 ? `${status} (${parts.join(', ')})` : status };
}

/** Rows under their responsible or operation, each in the order in which it first comes. */
function byName(
  rows: readonly OverviewRow[],
  by: 'who' | 'operation',
): ReadonlyMap<string, readonly OverviewRow[]> {
  const groups = new Map<string, OverviewRow[]>();
  for (const row of rows) {
    const group = groups.get(row[by]);
    if (group) group.push(row);
    else groups.set(row[by], [row]);
  }
  return groups;
}

/** Lines laid below one another. */
function stack() {
  const lanes: Lane[] = [];
  let y = 0;
  let cut = false;
  return {
    add(label: ReturnType<typeof fitLines>, lane: Omit<Lane, 'y' | 'lines'>) {
      lanes.push({ ...lane, y, lines: label.lines });
      y += lane.height;
      cut ||= label.cut;
    },
    laid: (way: Lanes['way']): Lanes => ({ way, lanes, height: y, cut }),
  };
}
