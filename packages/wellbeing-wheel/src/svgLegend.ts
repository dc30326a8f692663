import { type Locale, textIn } from '@tsi/core';
import { answeredLine, scaleLine } from './describeProfile.ts';
import { marker, rangeMark, type SeriesStyle } from './svgSeries.ts';
import { px, svgText, wrapText } from './svgText.ts';
import { hasRange, type SeenVoice, type WheelView } from './wheelView.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

const margin = 32;
const sample = 56;
const grey = { 'font-size': 12, fill: '#3d4b5a' };

/** What stands under the wheel: who is who, which date is which, and how to read the scale. */
export function svgLegend(
  view: WheelView,
  {
    styles,
    top,
    width,
    hatch,
    locale,
  }: {
    readonly styles: readonly SeriesStyle[];
    readonly top: number;
    readonly width: number;
    /** The pattern's id, when some part of the wheel is drawn with it. */
    readonly hatch: string | undefined;
    readonly locale: Locale | undefined;
  },
): { readonly svg: string; readonly bottom: number } {
  const column = (width - 2 * margin) / 2;
  const drawn = view.voices.slice(0, styles.length);
  const parts: string[] = [];
  let y = top;

  for (let first = 0; first < drawn.length; first += 2) {
    const row = drawn
      .slice(first, first + 2)
      .map((voice, side) =>
        voiceEntry(voice, styles[first + side]!, [margin + side * column, y], column, view, locale),
      );
    parts.push(...row.map(({ svg }) => svg));
    y += Math.max(...row.map(({ height }) => height)) + 8;
  }

  const keys = [
    ...(view.beforeDate
      ? [
          { shape: keyMarker('filled'), words: wheelWords.filled, date: view.profile.date },
          { shape: keyMarker('hollow'), words: wheelWords.hollow, date: view.beforeDate },
          { shape: keyMarker('ringed'), words: wheelWords.unmoved, date: view.profile.date },
        ]
      : []),
    ...(hasRange(view) ? [{ shape: keyRange, words: wheelWords.rangeKey, date: '' }] : []),
    ...(hatch ? [{ shape: keyHatch(hatch), words: wheelWords.noAnswers, date: view.profile.date }] : []),
  ];
  keys.forEach(({ shape, words, date }, index) => {
    const x = margin + (index % 2) * column;
    const base = y + Math.floor(index / 2) * 22 + 6;
    parts.push(
      shape(x, base),
      svgText(x + sample, base + 4.5, fillIn(textIn(words, locale), { date }), grey),
    );
  });
  y += Math.ceil(keys.length / 2) * 22 + 6;

  const { scale } = view.profile;
  const left = view.voices.length - drawn.length;
  const notes = [
    scaleLine(scale, locale) + (scale ? ` ${textIn(wheelWords.outwards, locale)}` : ''),
    ...(view.beforeLeftOut ? [textIn(wheelWords.beforeLeftOut, locale)] : []),
    ...(left > 0 ? [fillIn(textIn(wheelWords.notDrawn, locale), { count: left })] : []),
    textIn(wheelWords.notCombined, locale),
  ];
  for (const line of notes.flatMap((note) => wrapText(note, width - 2 * margin, 12))) {
    parts.push(svgText(margin, y + 12, line, grey));
    y += 17;
  }
  return { svg: parts.join(''), bottom: y };
}

function voiceEntry(
  { label, after }: SeenVoice,
  style: SeriesStyle,
  [x, y]: readonly [number, number],
  column: number,
  view: WheelView,
  locale: Locale | undefined,
): { readonly svg: string; readonly height: number } {
  const names = wrapText(label, column - sample - 8, 14, true);
  const below = after
    ? answeredLine(after, locale)
    : fillIn(textIn(wheelWords.onlyBefore, locale), { date: view.beforeDate ?? '' });
  const counts = wrapText(below, column - sample - 8, 12);
  const dash = style.dash && ` stroke-dasharray="${style.dash}"`;
  const line =
    after && after.completeness !== 'tooFew'
      ? `<path d="M${px(x)} ${px(y + 9)}h44" fill="none" stroke="${style.colour}" stroke-width="2"${dash}/>`
      : '';
  return {
    svg: [
      line,
      marker(style, [x + 22, y + 9], { hollow: !after }),
      ...names.map((text, index) =>
        svgText(x + sample, y + 14 + index * 18, text, { 'font-size': 14, 'font-weight': 600 }),
      ),
      ...counts.map((text, index) =>
        svgText(x + sample, y + 13 + names.length * 18 + index * 16, text, grey),
      ),
    ].join(''),
    height: names.length * 18 + counts.length * 16,
  };
}

const keyMarker = (kind: 'filled' | 'hollow' | 'ringed') => (x: number, y: number) => {
  const style: SeriesStyle = { colour: '#41566b', dash: '', corners: [] };
  const place = [x + 22, y] as const;
  if (kind === 'hollow') return marker(style, place, { hollow: true, radius: 4.5 });
  const ring = kind === 'ringed' ? marker(style, place, { hollow: true, radius: 8.5 }) : '';
  return ring + marker(style, place);
};

const keyRange = (x: number, y: number) =>
  rangeMark({ colour: '#41566b', dash: '', corners: [] }, [x + 8, y], [x + 36, y]);

const keyHatch = (hatch: string) => (x: number, y: number) =>
  `<rect x="${px(x + 10)}" y="${px(y - 7)}" width="24" height="14" fill="url(#${hatch})" stroke="#8895a3" stroke-dasharray="3 3"/>`;
