import { type Locale, nothingLabels, type Text, textIn } from '@tsi/core';
import {
  type ClaimCheck,
  type Comparison,
  catalogue,
  type Figure,
  type FigureCheck,
  type FiguresCheck,
  type Indicator,
  type Operand,
  type PublishedFigures,
  proportion,
  showDecimal,
  type Verdict,
  verdictLabels,
  type WholeNumbers,
} from '@tsi/indicators';
import { outcomes, texts } from './texts.ts';

/** Which definition belongs to a group of figures; what to know about a figure is printed from there. */
const indicators: Readonly<Record<string, Indicator>> = {
  dependency: catalogue.dependencyRatio,
  'reports-child': catalogue.concernReportsPerMonth,
  grades: catalogue.fullGradesYear9,
  unemployment: catalogue.youthUnemployment,
  'pre-upper-share': catalogue.preUpperSecondaryAmongUnemployed,
};

/** The whole answer as a text for the terminal. */
export function report(document: PublishedFigures, answer: FiguresCheck, locale: Locale): string {
  const say = (text: Text) => textIn(text, locale);
  const rows = document.figures.map((figure, index) => ({ figure, check: answer.figures[index]! }));
  const sections = groupBy(rows, ({ figure }) => figure.place.section);
  return [
    `${document.title}\n${say(texts.heading)}\n${say(texts.truncation)}`,
    ...[...sections].map(([section, inSection]) =>
      [
        `${say(texts.section)} ${section}`,
        ...[...groupBy(inSection, ({ figure }) => textIn(figure.label, locale))].map(([label, sameLabel]) =>
          [`  ${label}`, ...table(sameLabel, document, locale), ...notes(sameLabel, locale)].join('\n'),
        ),
      ].join('\n\n'),
    ),
    ...(answer.claims.length > 0 ? [claimsText(document, answer, locale)] : []),
    findingsText(document, answer, locale),
    summary(answer, locale),
  ].join('\n\n');
}

interface Row {
  readonly figure: Figure;
  readonly check: FigureCheck;
}

function table(rows: readonly Row[], document: PublishedFigures, locale: Locale): string[] {
  const cells = rows.map(({ figure, check }) => [
    figure.about ?? '',
    printedText(figure, check, locale),
    calculation(figure, check, document, locale),
    verdictText(check, document, locale),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) =>
    `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function printedText({ printed, says }: Figure, { verdict }: FigureCheck, locale: Locale): string {
  if (typeof printed === 'string') return says ? `${textIn(texts[says], locale)} ${printed}` : printed;
  return verdict === 'notStated'
    ? textIn(texts.notPrinted, locale)
    : `(${textIn(nothingLabels[printed.nothing], locale)})`;
}

/** What is divided by what, or added up, as the document prints it; `?` for what it does not give. */
function expression({ relation }: Figure, document: PublishedFigures): string {
  const name = (operand: Operand): string => {
    if (typeof operand !== 'string') return 'constant' in operand ? String(operand.constant) : '?';
    const found = document.figures.find(({ id }) => id === operand);
    return typeof found?.printed === 'string' ? found.printed : '?';
  };
  if (!relation) return '';
  if (relation.kind === 'same') return name(relation.as);
  if (relation.kind === 'sum' || relation.kind === 'atLeast') return relation.of.map(name).join(' + ');
  if (relation.kind === 'restPerPart')
    return `(${name(relation.whole)} − ${name(relation.part)}) / ${name(relation.part)}`;
  return `${name(relation.numerator)} / ${name(relation.denominator)}`;
}

function calculation(figure: Figure, check: FigureCheck, document: PublishedFigures, locale: Locale): string {
  const say = (text: Text) => textIn(text, locale);
  const percent = figure.unit === 'percent';
  const { computed, implied } = check;
  if (implied)
    return [
      `${expression(figure, document)}: ? = ${numbers(implied.byRounding, locale)} ${say(texts.rounded)}`,
      `${numbers(implied.byTruncation, locale)} ${say(texts.truncated)}`,
    ].join(', ');
  if (computed.kind === 'notComputable') return '';
  switch (figure.relation?.kind) {
    case 'sum':
      return `${expression(figure, document)} = ${show(computed.value, locale)}`;
    case 'atLeast':
      return `${textIn(texts.atLeast, locale)} ${expression(figure, document)}`;
    case 'same':
      return `${textIn(texts.elsewhere, locale)} ${expression(figure, document)}`;
  }
  const value = percent
    ? show(computed.value * 100, locale, { decimals: 2, percent })
    : show(computed.value, locale, { decimals: 5 });
  const quotient = `${show(computed.numerator, locale)} / ${show(computed.denominator, locale)} = ${value}`;
  if (!computed.candidates) return quotient;
  const { rounded, truncated } = computed.candidates;
  const candidates = [
    `${say(texts.rounded)} ${showDecimal(rounded, { locale, percent })}`,
    `${say(texts.truncated)} ${showDecimal(truncated, { locale, percent })}`,
  ];
  return [quotient, ...candidates, ...interval(figure, computed, locale)].join(', ');
}

/** Only where the definition asks for one: among all residents there is nothing to be uncertain about. */
function interval(
  { group = '' }: Figure,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  locale: Locale,
): string[] {
  if (indicators[group]?.interval !== 'wilson') return [];
  const share = proportion(numerator, denominator);
  if (share.kind === 'notComputable') return [];
  const [lower, upper] = [share.lower, share.upper].map((end) => show(end * 100, locale));
  return [locale === 'en' ? `95%: ${lower}–${upper}` : `95 %: ${lower}–${upper}`];
}

function verdictText(check: FigureCheck, document: PublishedFigures, locale: Locale): string {
  const say = (text: Text) => textIn(text, locale);
  const verdict = say(verdictLabels[check.verdict]);
  if (check.pointsAt === 'printedValue')
    return [verdict, say(texts.lookHere), ...noCount(check, locale)].join('; ');
  const others = check.confirmedBy.filter((sum) => sum !== check.id);
  if (others.length === 0) return verdict;
  const sums = others.map((id) => document.figures.find((figure) => figure.id === id)?.printed);
  return `${verdict}; ${say(texts.confirmed)} ${sums.join(', ')}`;
}

/** Says so when no whole numerator would give the printed share. */
function noCount({ wouldNeed = [], computed }: FigureCheck, locale: Locale): string[] {
  const none = wouldNeed.some(
    ({ unknown, byRounding, byTruncation }) =>
      unknown === 'numerator' && byRounding.kind === 'impossible' && byTruncation.kind === 'impossible',
  );
  return none && computed.kind === 'value'
    ? [`${textIn(texts.noCount, locale)} ${show(computed.denominator, locale)}`]
    : [];
}

function numbers(found: WholeNumbers, locale: Locale): string {
  if (found.kind === 'impossible') return textIn(texts.none, locale);
  if (found.kind === 'unbounded') return `${show(found.from, locale)} ${textIn(texts.andMore, locale)}`;
  return found.from === found.to
    ? show(found.from, locale)
    : `${show(found.from, locale)}–${show(found.to, locale)}`;
}

function notes(rows: readonly Row[], locale: Locale): string[] {
  const indicator = indicators[rows[0]?.figure.group ?? ''];
  return (indicator?.notes ?? []).map((note) => `    ${textIn(texts.note, locale)}: ${textIn(note, locale)}`);
}

function claimsText(document: PublishedFigures, answer: FiguresCheck, locale: Locale): string {
  const say = (text: Text) => textIn(text, locale);
  const name = (id: string) => document.figures.find((figure) => figure.id === id)?.about ?? id;
  const compare = (says: 'higher' | 'lower', than: string) =>
    `${say(says === 'higher' ? texts.higherThan : texts.lowerThan)} ${name(than)}`;
  const comparisons = (against: readonly { than: string; outcome: Comparison }[], says: 'higher' | 'lower') =>
    against.map(({ than, outcome }) => `${compare(says, than)}: ${say(outcomes[outcome])}`).join(', ');
  const together = (label: Text, found: ClaimCheck['pooled'], says: 'higher' | 'lower') => {
    if (found.kind === 'notComputable') return `    ${say(label)}: ${say(texts.notComputable)}`;
    const [lower, upper] = [found.lower, found.upper].map((end) => show(end * 100, locale, { decimals: 2 }));
    return `    ${say(label)} ${lower}–${upper} %: ${comparisons(found.against, says)}`;
  };
  return [
    say(texts.claims),
    ...answer.claims.map((found, index) => {
      const { label, place, says } = document.claims![index]!;
      return [
        `  ${place.section}  ${textIn(label, locale)}: ${say(outcomes[found.verdict])}`,
        ...[...groupBy(found.each, ({ subject }) => subject)].map(
          ([subject, against]) => `    ${name(subject)}: ${comparisons(against, says)}`,
        ),
        together(texts.pooled, found.pooled, says),
        together(texts.mean, found.unweightedMean, says),
      ].join('\n');
    }),
  ].join('\n\n');
}

function findingsText(document: PublishedFigures, answer: FiguresCheck, locale: Locale): string {
  const where = (path: readonly (string | number)[]) => {
    const [list, index, field] = path;
    const item = typeof index === 'number' ? document[list as 'figures' | 'claims']?.[index] : undefined;
    if (!item) return '';
    const about = field !== 'group' && 'about' in item && item.about ? `${item.about}, ` : '';
    return `${item.place.section} ${about}${textIn(item.label, locale)}: `;
  };
  return [
    textIn(texts.found, locale),
    ...answer.findings.map(
      ({ path, message, hint }) => `  ${where(path)}${message}${hint === undefined ? '' : ` ${hint}`}`,
    ),
  ].join('\n');
}

const summary = ({ figures }: FiguresCheck, locale: Locale): string =>
  verdictCounts(textIn(texts.summary, locale), figures, locale);

/** The verdicts of several documents, counted together. */
export const totals = (answers: readonly FiguresCheck[], locale: Locale): string =>
  verdictCounts(
    textIn(texts.totals, locale),
    answers.flatMap(({ figures }) => figures),
    locale,
  );

function verdictCounts(heading: string, figures: readonly FigureCheck[], locale: Locale): string {
  const byVerdict = groupBy(figures, ({ verdict }) => verdict);
  const order = Object.keys(verdictLabels) as Verdict[];
  return [
    `${heading}: ${figures.length} ${textIn(texts.figures, locale)}`,
    ...order.flatMap((verdict) => {
      const count = byVerdict.get(verdict)?.length;
      return count ? [`  ${String(count).padStart(3)}  ${textIn(verdictLabels[verdict], locale)}`] : [];
    }),
  ].join('\n');
}

/** A computed number for reading: whole numbers as they are, others with so many decimals. */
function show(
  value: number,
  locale: Locale,
  { decimals = 1, percent = false }: { readonly decimals?: number; readonly percent?: boolean } = {},
): string {
  const places = Number.isInteger(value) && !percent ? 0 : decimals;
  return showDecimal({ digits: Math.round(value * 10 ** places), decimals: places }, { locale, percent });
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
