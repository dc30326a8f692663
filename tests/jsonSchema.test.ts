import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as consent from '@tsi/consent';
import * as coordination from '@tsi/coordination';
import * as indicators from '@tsi/indicators';
import * as matrix from '@tsi/resilience-matrix';
import * as sipGip from '@tsi/sip-gip';
import * as wheel from '@tsi/wellbeing-wheel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(`${root}${name}`, 'utf8'));

const corpusPlan = (name: string) => read(`packages/sip-gip/corpus/valid/${name}.json`);
const [open, closed] = ['sip-age-10-school-absence', 'sip-age-9-closed-goals-met'].map(corpusPlan);
/** A plan with every group of fields that a plan can have, and few of each. */
const fullPlan = {
  ...open,
  ...closed,
  ...corpusPlan('small-sip-discharge'),
  followUps: closed.followUps.slice(1),
  disagreements: open.disagreements,
  measuresByOthers: open.measuresByOthers,
  administration: { ...open.administration, ...closed.administration },
};
const childsCase = read('examples/childs-journey/case.json');
const figures = read('examples/dalsland-2022/data/dalsland-2022.json');

const [part, ...otherParts] = wheel.shanarri.spokes;
const wheelWithQuestions = {
  ...wheel.shanarri,
  spokes: [
    {
      ...part,
      items: {
        questions: [
          { id: 'home', label: { sv: 'Hemma', en: 'At home' } },
          { id: 'school', label: { sv: 'I skolan', en: 'At school' }, reversed: true },
        ],
        rule: 'mean',
        minimumAnswered: 1,
      },
    },
    ...otherParts.slice(0, 2),
  ],
};
const facesInFive = wheel.defineConversion(wheel.scales.threeFaces, wheel.scales.oneToFive, [
  { from: 1, to: { low: 1, high: 2 } },
  { from: 2, to: 3 },
  { from: 3, to: 5 },
]);

/** Documents with valid samples; the faults are made below. */
const samples: readonly (readonly [
  packageName: string,
  document: string,
  schema: z.ZodType,
  valid: readonly unknown[],
])[] = [
  ['wellbeing-wheel', 'assessment', wheel.Assessment, childsCase.assessments],
  ['wellbeing-wheel', 'wheel', wheel.Wheel, [wheel.behovskompassen, wheelWithQuestions]],
  ['wellbeing-wheel', 'crosswalk', wheel.Crosswalk, [wheel.crosswalks.shanarriToOrebrohjulet]],
  ['wellbeing-wheel', 'scale-conversion', wheel.ScaleConversion, [facesInFive]],
  ['resilience-matrix', 'observations', matrix.Observations, [childsCase.observations]],
  ['consent', 'child', consent.Child, [childsCase.child]],
  ['consent', 'consent', consent.Consent, childsCase.consents.slice(0, 2)],
  ['consent', 'consent-practice', consent.ConsentPractice, [consent.suggestedPractice]],
  ['sip-gip', 'plan', sipGip.Plan, [corpusPlan('small-gip'), fullPlan]],
  ['sip-gip', 'agreement', sipGip.Agreement, [sipGip.vastraGotaland2021]],
  ['sip-gip', 'plan-practice', sipGip.PlanPractice, [sipGip.suggestedPractice]],
  ['coordination', 'five-question-answers', coordination.FiveQuestionAnswers, [childsCase.fiveQuestions]],
  ['coordination', 'stair-history', coordination.StairHistory, [childsCase.stairs]],
  [
    'indicators',
    'published-figures',
    indicators.PublishedFigures,
    [{ ...figures, figures: figures.figures.slice(0, 8) }],
  ],
];

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
const placesIn = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((item, i) => placesIn(item, [...path, i]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, item]) => placesIn(item, [...path, name]))
      : []),
];

/** The document with one fault at a place: something else there, nothing there, or a field too many. */
function* faultsAt(document: unknown, path: Path): Generator<unknown> {
  const wrong = [null, 'ångest', '', '2026-02-30', -1, 2.5, [], {}, true];
  for (const value of wrong) yield replaced(document, path, value);
  if (path.length > 0) yield replaced(document, path, undefined);
  const here = path.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    document,
  );
  if (typeof here === 'object' && here !== null && !Array.isArray(here))
    yield replaced(document, path, { ...here, okänt: 1 });
}

function replaced(document: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(document);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], copy);
  const last = path.at(-1)!;
  if (value === undefined && !Array.isArray(parent))
    delete (parent as Record<string | number, unknown>)[last];
  else (parent as Record<string | number, unknown>)[last] = value ?? null;
  return copy;
}

// Formats say the same as the patterns beside them, which are what is compared.
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  validateFormats: false,
  formats: { date: true },
});

describe.each(samples)('%s: %s.json säger samma som zod-schemat', (packageName, document, schema, valid) => {
  const validate = ajv.compile(read(`packages/${packageName}/schema/${document}.json`));

  test('giltiga dokument', () => {
    for (const sample of valid) {
      expect(schema.safeParse(sample).success).toBe(true);
      expect(
        validate(JSON.parse(JSON.stringify(sample))),
        JSON.stringify(validate.errors?.map(({ schemaPath }) => schemaPath)),
      ).toBe(true);
    }
  });

  test('samma dokument med ett fel i taget', () => {
    let refused = 0;
    for (const sample of valid.map((one) => JSON.parse(JSON.stringify(one))))
      for (const path of placesIn(sample))
        for (const faulty of faultsAt(sample, path)) {
          const { success } = schema.safeParse(faulty);
          if (!success) refused += 1;
          if (validate(faulty) !== success) expect.fail(`${path.join('.')}: zod says ${success}`);
        }
    expect(refused).toBeGreaterThan(20);
  });
});
