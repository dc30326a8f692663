import { expect, test } from 'vitest';
import { skolverketRows } from './skolverketRows.ts';

const options = { at: { school: 'Tomby skola' }, retrieved: '2026-03-02' } as const;
const one = (figure: unknown) => skolverketRows({ measure: figure }, options);
const timePeriod = '2024/25';

test.each([
  ['76,5', 'EXISTS', 76.5, undefined],
  ['0', 'EXISTS', 0, undefined],
  ['.', 'MISSING', 'missing', undefined],
  ['..', 'OMITTED_DUE_TO_BASED_ON_FEW_PUPILS', 'suppressed', undefined],
  ['~100', 'ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE', 'suppressed', 100],
  ['*', 'TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION', 'notApplicable', undefined],
  [null, 'MISSING', 'missing', undefined],
])('%s (%s)', (value, valueType, expected, about) => {
  const read = one([{ value, valueType, timePeriod }]);
  if (read.kind !== 'read') throw new Error('not read');
  expect(read.rows).toHaveLength(1);
  expect(read.rows[0]).toMatchObject({
    at: { school: 'Tomby skola', measure: 'measure', period: timePeriod },
    value: expected,
    status: valueType,
    retrieved: '2026-03-02',
  });
  expect(read.rows[0]?.about).toBe(about);
});

test.each([
  ['cirka 590', 'missing', 'cirka 590', 590],
  ['590', 590, '', undefined],
  ['', 'missing', '', undefined],
])('en text utan typ: %s', (written, value, status, about) => {
  const read = one(written);
  expect(read.kind === 'read' && [read.rows[0]?.value, read.rows[0]?.status, read.rows[0]?.about]).toEqual([
    value,
    status,
    about,
  ]);
});

test.each([
  [
    'en typ som inte är känd',
    [{ value: '1', valueType: 'GUESSED', timePeriod }],
    ['measure', 0, 'valueType'],
  ],
  ['ett värde som inte är ett tal', { value: 'många', valueType: 'EXISTS', timePeriod }, ['measure']],
  ['ett värde som saknas fast det finns', [{ valueType: 'EXISTS', timePeriod }], ['measure', 0]],
  ['en text som inte är ett tal', 'rätt många', ['measure']],
])('%s: fel som nämner platsen men inte vad som står där', (_, figure, path) => {
  const read = one(figure);
  expect(read).toMatchObject({ kind: 'failed', findings: [{ code: 'indicators/answerUnexpected', path }] });
  expect(JSON.stringify(read)).not.toMatch(/GUESSED|många/);
});
