import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Child, Consent } from '@tsi/consent';
import { Agreement, checkPlan, isPlan, PlanPractice, vastraGotaland2021 } from '@tsi/sip-gip';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { planRules } from '../packages/sip-gip/src/rules/planRules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = `${root}packages/sip-gip/corpus/`;
const read = (file: string) => JSON.parse(readFileSync(`${corpus}${file}`, 'utf8'));

interface Case {
  readonly file: string;
  readonly about: string;
  readonly on: `${number}-${number}-${number}`;
  readonly agreement?: string;
  readonly practice?: string;
  readonly family?: string;
  readonly strictLaw?: boolean;
  readonly schemaAccepts: boolean;
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly path: unknown }[];
}
const index: Readonly<Record<'valid' | 'askedOtherwise' | 'invalid', readonly Case[]>> = read('index.json');
const cases = [...index.valid, ...index.askedOtherwise, ...index.invalid];

const schema = JSON.parse(readFileSync(`${root}packages/sip-gip/schema/plan.json`, 'utf8'));
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  validateFormats: false,
  formats: { date: true },
}).compile(schema);

const findingsOf = ({ file, on, agreement, practice, family, strictLaw }: Case) => {
  const { child, consents } = family === undefined ? {} : read(family);
  const { findings } = checkPlan(read(file), {
    on,
    strictLaw,
    ...(agreement !== undefined && { agreement: Agreement.parse(read(agreement)) }),
    ...(practice !== undefined && { practice: PlanPractice.parse(read(practice)) }),
    ...(family !== undefined && { child: Child.parse(child), consents: Consent.array().parse(consents) }),
  });
  return inOrder(findings.map(({ code, severity, path }) => ({ code, severity, path })));
};

/** In which order findings come is no promise. */
const inOrder = (findings: Case['findings']) =>
  findings.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('planerna i packages/sip-gip/corpus', () => {
  test.each(cases)('$file: $about', (one) => {
    expect(findingsOf(one)).toEqual(inOrder(one.findings));
    expect(isPlan(read(one.file))).toBe(one.schemaAccepts);
  });

  test('en giltig plan har inget fel, en ogiltig har något att säga', () => {
    for (const { findings } of index.valid)
      expect(findings.map(({ severity }) => severity)).not.toContain('error');
    for (const { findings } of index.invalid) expect(findings.length).toBeGreaterThan(0);
    expect(index.valid.length).toBeGreaterThanOrEqual(12);
    expect(index.invalid.length).toBeGreaterThanOrEqual(80);
  });

  test('varje fil står i förteckningen, en gång', () => {
    for (const folder of ['valid', 'invalid'] as const)
      expect(index[folder].map(({ file }) => file).sort()).toEqual(
        readdirSync(`${corpus}${folder}`)
          .map((name) => `${folder}/${name}`)
          .sort(),
      );
  });

  test('varje plan säger att den är påhittad', () => {
    for (const { file } of index.valid) expect(read(file).extensions.invented).toMatch(/påhittat/);
  });

  test('överenskommelsen är den som paketet har', () => {
    expect(read('context/agreement.json')).toEqual(vastraGotaland2021);
  });
});

test('varje kod som en regel om planer kan ge har en plan', () => {
  const law = readFileSync(`${root}packages/sip-gip/src/lawFindings.ts`, 'utf8').matchAll(
    /'((?:sip-gip|core)\/\w+)'/g,
  );
  const codes = [...planRules.flatMap((rule) => rule.codes), ...[...law].map(([, code]) => code)];
  const shown = new Set(cases.flatMap(({ findings }) => findings.map(({ code }) => code)));
  expect([...new Set(codes)].filter((code) => !shown.has(code!))).toEqual([]);
});

test('plan.json säger samma som zod-schemat om varje plan', () => {
  for (const { file, schemaAccepts } of cases)
    expect([file, validate(read(file))]).toEqual([file, schemaAccepts]);
});
