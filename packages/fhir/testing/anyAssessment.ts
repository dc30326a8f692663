import { addDays, type Informant, NoAnswer, type OperationId, operations } from '@tsi/core';
import { Accommodation, type Answer, type Assessment, type Voice, type Wheel } from '@tsi/wellbeing-wheel';
import fc from 'fast-check';
import { knownWheels } from './inventedWheels.ts';

// Arbitrary assessments for the tests: those that fit their wheel, and those that do not.

/** Words as people and machines write them: any language, signs, blanks, control characters, halves of characters. */
export const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
    fc.string({ unit: 'binary', minLength: 1, maxLength }),
    fc.constantFrom(
      'Det knyter sig i magen.',
      ' ',
      '\n',
      'a|b',
      '/',
      'ä/1',
      '\u0001',
      '\ud800',
      '<b>&',
      '😀',
    ),
  );

const anyInformant: fc.Arbitrary<Informant> = fc.oneof(
  fc.constant({ kind: 'child' } as const),
  fc.record({ kind: fc.constant('custodian' as const), ref: anyText(20) }),
  fc.record({
    kind: fc.constant('professional' as const),
    operation: fc.constantFrom(...(Object.keys(operations) as OperationId[])),
    role: anyText(20),
  }),
  fc.record({ kind: fc.constant('other' as const), role: anyText(20) }),
);

const nothing = fc.record({ nothing: fc.constantFrom(...NoAnswer.options) });

/** Answers to some of the questions, once each, in the wheel's order. */
function fittingAnswers({ spokes }: Wheel, steps: readonly number[]): fc.Arbitrary<Answer[]> {
  const answer = fc.oneof(fc.record({ value: fc.constantFrom(...steps) }), nothing);
  const parts = spokes.map(({ id: spoke, items }): fc.Arbitrary<readonly Answer[]> => {
    if (!items) return fc.option(answer, { nil: undefined }).map((one) => (one ? [{ spoke, ...one }] : []));
    const each = fc
      .tuple(...items.questions.map(() => fc.option(answer, { nil: undefined })))
      .map((all) =>
        all.flatMap((one, index) => (one ? [{ spoke, item: items.questions[index]!.id, ...one }] : [])),
      );
    return fc.oneof(
      each,
      nothing.map((whole) => [{ spoke, ...whole }]),
    );
  });
  return fc.tuple(...parts).map((all) => all.flat());
}

const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.record(
      {
        spoke: fc.oneof(fc.constantFrom('safe', 'home', 'body'), anyText(10)),
        item: fc.oneof(fc.constantFrom('sleep'), anyText(10)),
      },
      { requiredKeys: ['spoke'] },
    ),
    fc.oneof(
      fc.record({
        value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((it) => !Object.is(it, -0)),
      }),
      nothing,
    ),
  )
  .map(([about, said]) => ({ ...about, ...said }));

const words = (spokes: fc.Arbitrary<string>) =>
  fc.array(fc.record({ spoke: spokes, text: anyText(60) }), { maxLength: 6 });

/** An assessment that its wheel can score, with everything in the wheel's order. */
export const fittingAssessment: fc.Arbitrary<{ wheel: Wheel; assessment: Assessment }> = fc
  .constantFrom(...knownWheels)
  .chain((wheel) =>
    fc
      .record({ scale: fc.constantFrom(...wheel.scales), ageForm: fc.constantFrom(...wheel.ageForms) })
      .chain(({ scale, ageForm }) =>
        assessmentOf(wheel, scale.id, ageForm.id, {
          answers: fittingAnswers(
            wheel,
            scale.steps.map(({ value }) => value),
          ),
          words: words(fc.constantFrom(...wheel.spokes.map(({ id }) => id))).map((all) =>
            wheel.spokes.flatMap(({ id }) => all.filter(({ spoke }) => spoke === id)),
          ),
        }),
      ),
  );

/** Any assessment that the schema lets through, told of any wheel. */
export const anyAssessment: fc.Arbitrary<{ wheel: Wheel; assessment: Assessment }> = fc
  .tuple(fc.constantFrom(...knownWheels), anyText(10), anyText(10), fc.boolean())
  .chain(([wheel, scale, ageForm, known]) =>
    assessmentOf(wheel, known ? wheel.scales[0]!.id : scale, known ? wheel.ageForms[0]!.id : ageForm, {
      answers: fc.array(anyAnswer, { maxLength: 12 }),
      words: words(fc.oneof(fc.constantFrom('safe', 'body'), anyText(10))),
    }),
  );

function assessmentOf(
  wheel: Wheel,
  scale: string,
  ageForm: string,
  said: { answers: fc.Arbitrary<Answer[]>; words: fc.Arbitrary<NonNullable<Voice['words']>> },
): fc.Arbitrary<{ wheel: Wheel; assessment: Assessment }> {
  const voice = fc.record(
    {
      informant: anyInformant,
      ...said,
      present: fc.array(anyInformant, { maxLength: 3 }),
      accommodation: fc.array(fc.constantFrom(...Accommodation.options), { maxLength: 3 }),
    },
    { requiredKeys: ['informant', 'answers'] },
  );
  return fc
    .record(
      {
        schemaVersion: fc.constant('1' as const),
        id: anyText(40),
        wheel: fc.constant(wheel.id),
        wheelVersion: fc.oneof(
          { weight: 9, arbitrary: fc.constant(wheel.version) },
          { weight: 1, arbitrary: anyText(5) },
        ),
        scale: fc.constant(scale),
        ageForm: fc.constant(ageForm),
        date: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days)),
        voices: fc.array(voice, { minLength: 1, maxLength: 4 }),
        extensions: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 }) as fc.Arbitrary<
          Record<string, unknown>
        >,
      },
      {
        requiredKeys: ['schemaVersion', 'id', 'wheel', 'wheelVersion', 'scale', 'ageForm', 'date', 'voices'],
      },
    )
    .map((assessment) => ({ wheel, assessment }));
}
