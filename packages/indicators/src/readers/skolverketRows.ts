import { type Finding, type IsoDate, type Locale, type Nothing, readInput, requireDay } from '@tsi/core';
import * as z from 'zod';
import { finding } from '../finding.ts';
import { parseFigure } from '../parseFigure.ts';
import { numberOf } from './numberOf.ts';
import type { Retrieval, SourceRow } from './sourceRow.ts';

/**
 * Why Skolverket gives no figure. “Rounded off” is a figure of about 100 percent that would tell of the few who are not
 * eligible; “teachers excluded” is one that does not apply, since no licence is required of them.
 */
const kinds = {
  EXISTS: undefined,
  MISSING: 'missing',
  OMITTED_DUE_TO_BASED_ON_FEW_PUPILS: 'suppressed',
  ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE: 'suppressed',
  TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION: 'notApplicable',
} as const satisfies Readonly<Record<string, Nothing | undefined>>;

const text = /* @__PURE__ */ z.string().max(200);
const Figure = /* @__PURE__ */ z.object({
  value: /* @__PURE__ */ text.nullish(),
  valueType: /* @__PURE__ */ z.enum(/* @__PURE__ */ Object.keys(kinds) as (keyof typeof kinds)[]),
  timePeriod: text,
});
const Measures = /* @__PURE__ */ z.record(
  text,
  /* @__PURE__ */ z.union([text, Figure, /* @__PURE__ */ z.array(Figure)]),
);

/**
 * Reads the statistics of a school as Skolverket's service for planned educations writes them: figures as Swedish text
 * with a type that says why one is not there.
 *
 * Swedish: Skolverkets värdetyper. Give the object that has the measures as its fields; ask for it with the service's own
 * `Accept`. The rows are `at` what you give, measure and period; `status` is the value's type. `..` is `suppressed`,
 * `.` is `missing`, `*` is `notApplicable`. `~100` is `suppressed` and `cirka 590` is `missing`: the number they are near
 * stands in `about`, which nobody may count with. A type that is not known, or a text that is no figure, gives `failed`
 * with `indicators/answerUnexpected` and the place.
 *
 * @throws RangeError when `retrieved` is not a day.
 * @example
 * ```ts
 * import { skolverketRows } from '@tsi/indicators';
 *
 * // Invented figures.
 * const measures = {
 *   averageGradesMeritRating9thGrade: [
 *     { value: '231,5', valueType: 'EXISTS', timePeriod: '2023/24' },
 *     { value: '..', valueType: 'OMITTED_DUE_TO_BASED_ON_FEW_PUPILS', timePeriod: '2024/25' },
 *   ],
 *   totalNumberOfPupils: 'cirka 590',
 * };
 * const read = skolverketRows(measures, { at: { school: 'Tomby skola' }, retrieved: '2026-03-02' });
 * read.kind === 'read' && read.rows.map(({ value }) => value); // => [231.5, 'suppressed', 'missing']
 * read.kind === 'read' && read.rows[2]?.about; // => 590
 * ```
 */
export function skolverketRows(
  measures: unknown,
  options: {
    /** Whose figures they are, by your own names. */
    readonly at: Readonly<Record<string, string>>;
    readonly retrieved: IsoDate;
    readonly locale?: Locale | undefined;
  },
): Retrieval {
  const { at, retrieved, locale } = options;
  requireDay(retrieved);
  const unexpected = (path: Finding['path']) =>
    ({
      kind: 'failed',
      findings: [finding('indicators/answerUnexpected', { path, params: { service: 'Skolverket' }, locale })],
    }) as const;
  const { value, findings } = readInput(Measures, measures);
  if (value === undefined) return unexpected(findings[0]!.path);

  const rows: SourceRow[] = [];
  for (const [measure, given] of Object.entries(value)) {
    const figures = Array.isArray(given) ? given : [given];
    for (const [place, figure] of figures.entries()) {
      const read = typeof figure === 'string' ? plainText(figure) : typed(figure);
      if (read === undefined) return unexpected(Array.isArray(given) ? [measure, place] : [measure]);
      const period = typeof figure === 'string' ? {} : { period: figure.timePeriod };
      const source = { basis: 'guidance', act: 'Skolverket', section: measure } as const;
      rows.push({ at: { ...at, measure, ...period }, ...read, source, retrieved });
    }
  }
  return { kind: 'read', rows, findings: [] };
}

type Read = Pick<SourceRow, 'value' | 'status' | 'about'>;

function typed({ value, valueType }: z.infer<typeof Figure>): Read | undefined {
  const kind = kinds[valueType];
  if (kind !== undefined) return { value: kind, status: valueType, ...aboutOf(value ?? '') };
  const figure = numberIn(value ?? '');
  return figure === undefined ? undefined : { value: figure, status: valueType };
}

/** A figure without a type: a number, one that is only near (`cirka 590`), or nothing. */
function plainText(written: string): Read | undefined {
  const about = aboutOf(written);
  if (about.about !== undefined) return { value: 'missing', status: written, ...about };
  if (written === '') return { value: 'missing', status: '' };
  const figure = numberIn(written);
  return figure === undefined ? undefined : { value: figure, status: '' };
}

function aboutOf(written: string): Pick<SourceRow, 'about'> {
  const near = /^\s*(?:~|cirka |ca\.? )\s*(.+)$/i.exec(written)?.[1];
  const about = near === undefined ? undefined : numberIn(near);
  return about === undefined ? {} : { about };
}

function numberIn(written: string): number | undefined {
  const figure = parseFigure(written);
  return figure.kind === 'value' ? numberOf(figure) : undefined;
}
