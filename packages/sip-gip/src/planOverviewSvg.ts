import { escapeMarkup, type IsoDate, type Locale, requireDay, type Text, textIn } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanContent, PlanCopy } from './planCopy.ts';
import { planKindLabels } from './planKindName.ts';
import { planOverview } from './planOverview.ts';
import { barInWords, barShape, hatching } from './planOverviewBars.ts';
import { dayMark, dayNames, todayLine, todayName } from './planOverviewDays.ts';
import { overviewInWords } from './planOverviewInWords.ts';
import { type Lane, overviewLanes } from './planOverviewLanes.ts';
import { overviewLegend } from './planOverviewLegend.ts';
import {
  faint,
  fitLines,
  ink,
  left,
  px,
  right,
  soft,
  textElement,
  textWidth,
  width,
} from './planOverviewText.ts';
import { overviewWords } from './planOverviewWords.ts';
import { type TimeAxis, timeAxis } from './timeAxis.ts';

interface OverviewOptions {
  readonly on: IsoDate;
  readonly id: string;
  readonly locale?: Locale | undefined;
}

/**
 * A plan on one page: who does what by when, as a picture.
 *
 * Swedish: planen på en sida; vem gör vad, och när.
 *
 * Rows are the actions under whoever is responsible (role and operation, never the name of a person); time runs from
 * left to right, with meeting, follow-ups and the day `on` as today. An action without an end that is given runs on to
 * an arrow, and days that are not there are dotted lines: nothing is guessed. When there are too many actions for an A4
 * page they are put together by responsible or by operation, and the picture says so. It is told without colour, and
 * the description tells it in words. An SVG string without script, fonts or links; what was entered is escaped, and
 * what is cut ends with “…”. No address, school unit or meeting place is in it.
 *
 * @throws RangeError when `on` is not a day, or `id` is not a letter followed by letters, digits, `-` or `_`.
 * @example
 * ```ts
 * import { exampleSip, planOverviewSvg } from '@tsi/sip-gip';
 *
 * const svg = planOverviewSvg(exampleSip, { on: '2026-02-09', id: 'overview', locale: 'en' });
 * svg.includes('aria-labelledby="overview-title"'); // => true
 * ```
 */
export const planOverviewSvg = (plan: Plan | PlanCopy, options: OverviewOptions): string =>
  overviewPicture(plan, { ...options, heading: true });

/** The picture, with its heading or without: a page that holds it may have one. */
export function overviewPicture(
  plan: Plan | PlanCopy,
  { on, id, locale, heading }: OverviewOptions & { readonly heading: boolean },
): string {
  requireDay(on);
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError('id must be a letter followed by letters, digits, - or _.');
  const say = (text: Text) => textIn(text, locale);
  const content: PlanContent = 'document' in plan ? plan.content : plan;
  const overview = planOverview(content, locale);
  const { rows, days, others } = overview;
  const known = [...rows.flatMap(({ start, end }) => [start, end]), ...days.map((day) => day.on)];
  const axis = timeAxis(
    known.filter((day) => day !== undefined),
    on,
    { left, right, locale },
  );

  // From top to bottom: heading, today, the plan's days, the axis, the rows, what the signs mean, what is to be known.
  const names = dayNames(days, axis, locale);
  const todayY = heading ? 46 : 12;
  const marksY = todayY + 14 + names.height;
  const axisY = marksY + 40;
  const rowsY = axisY + 8;
  const laid = overviewLanes(rows, { room: highest - rowsY, locale });
  const bottom = rowsY + Math.max(laid.height, 28);
  const bars = laid.lanes.flatMap(({ bar }) => bar ?? []);
  const legend = overviewLegend(bars, { id, top: bottom + 22, locale });
  const grouping =
    laid.way === 'byResponsible' || laid.way === 'byOperation' ? [overviewWords[laid.way]] : [];
  const notes = [
    ...grouping,
    ...(laid.cut ? [overviewWords.shortened] : []),
    ...(names.unnamed ? [overviewWords.unnamedDays] : []),
    ...(others ? [overviewWords.othersToo] : []),
  ].map((note) => say(note).replace('{count}', String(rows.length)));
  const noteLines = notes.flatMap((note) => fitLines(note, width, { size: 11, most: 3 }).lines);
  const notesY = bottom + 22 + legend.height;
  const height = notesY + noteLines.length * 15 + 4;

  const title = `${say(planKindLabels[plan.kind])}: ${say(overviewWords.title)}`;
  const description = overviewInWords(overview, laid, { on, notes, locale });
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}" role="img" lang="${locale === 'en' ? 'en' : 'sv'}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(description)}</desc>`,
    hatching(id),
    `<rect width="${width}" height="${px(height)}" fill="#fff"/>`,
    heading ? textElement(title, 0, 18, { size: 14, bold: true }) : '',
    ...axis.ticks.map(({ x }) => line(x, axisY, bottom, faint, 0.7)),
    ...days.map((day) => line(axis.x(day.on), marksY, bottom, ink, 0.8)),
    todayLine(axis, on, todayY + 6, bottom),
    todayName(axis, on, todayY, locale),
    ...(days.length > 0
      ? [textElement(say(overviewWords.days), 0, marksY + 4, { size: 12, bold: true })]
      : []),
    ...names.drawn(marksY),
    ...days.map((day) => dayMark(axis.x(day.on), marksY)),
    ...axis.ticks.flatMap(({ x, label, below }) => [
      textElement(label, x, axisY - 16, { ...tickLook, paper: true }),
      ...(below ? [textElement(below, x, axisY - 3, { ...tickLook, paper: true })] : []),
    ]),
    rows.length === 0 ? textElement(say(overviewWords.noActions), 6, rowsY + 19, { size: 12 }) : '',
    ...laid.lanes.map((lane) => laneDrawn(lane, rowsY, axis, id, locale)),
    ...[rowsY, bottom].map((y) => `<path d="M0 ${px(y)}H${width}" stroke="${ink}"/>`),
    legend.drawn,
    ...noteLines.map((note, row) => textElement(note, 0, notesY + 11 + row * 15, { size: 11, fill: soft })),
    '</svg>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** How far down the rows may reach, so that the picture with its heading has room on an A4 sheet. */
const highest = 700;

const tickLook = { size: 10.5, anchor: 'middle', fill: soft } as const;

const line = (x: number, top: number, bottom: number, stroke: string, thick: number) =>
  `<path d="M${px(x)} ${px(top)}V${px(bottom)}" stroke="${stroke}" stroke-width="${thick}"/>`;

/** A heading on its band; or a number, words, a bar and, where there is room, the bar’s days below it. */
function laneDrawn(lane: Lane, top: number, axis: TimeAxis, id: string, locale: Locale | undefined): string {
  const { bar, number, lines, status } = lane;
  const y = top + lane.y;
  if (!bar) {
    const words = lines.map((words, row) =>
      textElement(words, 6, y + 16 + row * 15, { size: 12.5, bold: true }),
    );
    return `<rect y="${px(y)}" width="${width}" height="${px(lane.height)}" fill="#f0f0f0"/>${words.join('')}`;
  }
  const roomy = lane.height > 30;
  const first = y + (roomy ? 18 : 14);
  const label = lines.map((words, row) =>
    textElement(words, number === undefined ? 6 : 28, first + row * 15, { bold: number === undefined }),
  );
  return [
    number === undefined ? '' : textElement(String(number), 22, first, { bold: true, anchor: 'end' }),
    ...label,
    roomy ? barWords([barInWords(bar, locale, true), status], bar, y + 33, axis) : '',
    barShape(bar, y + (roomy ? 13 : 10), axis, id),
  ].join('');
}

/** Words below a bar, moved in where they would leave the picture. */
function barWords(
  parts: readonly (string | undefined)[],
  { start, end }: Lane['bar'] & object,
  y: number,
  axis: TimeAxis,
): string {
  const words = parts.filter((part) => part !== undefined).join(', ');
  const [shown = ''] = fitLines(words, right - left, { size: 11, most: 1 }).lines;
  const day = start ?? end;
  const x = Math.max(left, Math.min(day === undefined ? left : axis.x(day), right - textWidth(shown, 11)));
  return textElement(shown, x, y, { size: 11, fill: soft, paper: true });
}
