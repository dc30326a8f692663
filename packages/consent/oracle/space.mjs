import { SharingPurpose } from '@tsi/consent';
import { OperationId, SecrecyHolder } from '@tsi/core';
import { operations } from './operations.mjs';

/** Every fact of a question, with the values that are tried. The first is the usual one. */
export const dimensions = {
  holder: SecrecyHolder.options,
  from: OperationId.options,
  to: OperationId.options,
  purpose: SharingPurpose.options,
  // On the last day of 17, on the birthday of 18, and the same around 21. -1: the child is not described.
  age: [17, 18, 20, 21, -1],
  day: [
    20260212, 20110701, 20130630, 20130701, 20200731, 20200801, 20210731, 20210801, 20211231, 20220101,
    20230630, 20230701, 20250331, 20250401, 20250630, 20250701, 20251130, 20251201, 20260114, 20260115,
    20280630, 20280701,
  ],
  consent: [
    'none',
    'active',
    'withdrawn',
    'declined',
    'excluded',
    'oneOfTwo',
    'expired',
    'notStarted',
    'superseded',
    'otherPurpose',
    'otherRecipient',
    'otherHolder',
    'otherChild',
    'planConsent',
  ],
  suspicion: ['no', 'yes', 'unknown'],
  shielded: ['no', 'yes', 'unknown'],
  golden: ['notAsked', 'passed', 'blocked'],
  authority: ['notStated', 'same', 'other'],
  fromPrivate: [false, true],
  toPrivate: [false, true],
  identified: [true, false],
  category: ['wellbeing', 'contact', 'concernReport', 'schooling'],
  investigation: ['notOpened', 'opened', 'unknown'],
  abuse: ['no', 'yes', 'unknown'],
  unable: ['no', 'yes', 'unknown'],
  reported: [false, true],
};

/** Operations with a secrecy that they hold information under; and the secrecy of a report, which anyone may hold. */
export const settled = Object.entries(operations).flatMap(([from, { holds = [] }]) =>
  [...holds, 'anyReporter.orosanmalan'].map((holder) => ({ holder, from })),
);
const latest = 20250701;
const sinceTheAct = dimensions.day.filter((day) => day >= latest);

/**
 * Parts of the space that are asked whole: `over` takes every value, `with` the values named, `pairs` limits who holds what,
 * and the rest is as usual.
 */
export const grids = [
  {
    name: 'every holder, giver, recipient, purpose and age',
    over: ['holder', 'from', 'to', 'purpose', 'age'],
  },
  {
    name: 'every day on which a wording begins or ends',
    pairs: settled,
    over: ['to', 'purpose', 'day'],
  },
  {
    name: 'every state of consent',
    pairs: settled,
    over: ['to', 'consent'],
    with: { purpose: ['support', 'investigation', 'crimePrevention'], age: [17, 18] },
  },
  {
    name: 'consent, suspicion, shielded persons and the golden rule',
    pairs: settled,
    over: ['to', 'suspicion', 'shielded', 'golden'],
    with: { consent: ['none', 'active', 'withdrawn'] },
  },
  {
    name: 'authorities, private parties and de-identified questions',
    pairs: settled,
    over: ['to', 'authority', 'fromPrivate', 'toPrivate', 'identified'],
    with: { purpose: ['support', 'crimePrevention', 'lawEnforcement'] },
  },
  {
    name: 'investigations, known abuse, suspicion and reports made',
    pairs: settled,
    over: ['to', 'suspicion', 'investigation', 'abuse', 'reported'],
    with: { purpose: ['investigation'] },
  },
  {
    name: 'categories, and those who cannot consent',
    pairs: settled,
    over: ['to', 'category'],
    with: {
      purpose: ['support', 'lawEnforcement', 'reportFeedback', 'suspensionNotice'],
      age: [17, 20],
      unable: ['no', 'yes'],
    },
  },
  { name: 'drawn from the whole space', draw: 50_000, with: { day: sinceTheAct } },
];

/**
 * The whole product of what decides most: one age in each band and one day of each wording, their first; both sides of
 * every limit are asked above.
 */
export const wholeGrid = {
  name: 'every holder, recipient, purpose, age band, state of consent and wording',
  pairs: settled,
  over: ['to', 'purpose', 'consent'],
  with: {
    age: [17, 18, 21, -1],
    day: [
      20260212, 20110701, 20130701, 20200801, 20210801, 20220101, 20230701, 20250401, 20250701, 20251201,
      20260115, 20280701,
    ],
  },
};

const usual = Object.fromEntries(Object.entries(dimensions).map(([name, values]) => [name, values[0]]));

/** The questions of a grid, one after the other. The same object is filled again each time. */
export function* questionsOf({ pairs, over = [], with: some = {}, draw }) {
  if (draw !== undefined) return yield* drawn(draw, some);
  const question = { ...usual };
  const names = [...over, ...Object.keys(some)];
  const values = names.map((name) => some[name] ?? dimensions[name]);
  for (const pair of pairs ?? [{}]) {
    Object.assign(question, pair);
    const at = names.map(() => 0);
    for (;;) {
      names.forEach((name, i) => {
        question[name] = values[i][at[i]];
      });
      yield question;
      let i = at.length - 1;
      while (i >= 0 && ++at[i] === values[i].length) at[i--] = 0;
      if (i < 0) break;
    }
  }
}

/** The same questions each time: a fixed start. Half of them with a holder that fits. */
function* drawn(count, some) {
  let state = 20260212;
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let i = 0; i < count; i++) {
    const question = Object.fromEntries(
      Object.entries({ ...dimensions, ...some }).map(([name, values]) => [
        name,
        values[below(values.length)],
      ]),
    );
    yield i % 2 === 0 ? question : { ...question, ...settled[below(settled.length)] };
  }
}

export const spaceSize = Object.values(dimensions).reduce((size, values) => size * BigInt(values.length), 1n);
