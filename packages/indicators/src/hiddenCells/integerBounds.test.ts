import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditBudget } from './budget.ts';
import { integerBounds, onePoint } from './integerBounds.ts';
import type { Constraint, IntegerSystem, Term } from './integerSystem.ts';

const highest = 4;

/** Every point of a small box that agrees with everything: slow, and beyond doubt. */
function* everyPoint({ variables, constraints }: IntegerSystem): Generator<readonly number[]> {
  const point = new Array<number>(variables).fill(0);
  for (;;) {
    if (constraints.every(({ terms, from, to }) => between(from, at(terms, point), to))) yield [...point];
    let place = 0;
    while (place < variables && point[place] === highest) point[place++] = 0;
    if (place === variables) return;
    point[place]!++;
  }
}
const at = (terms: readonly Term[], point: readonly number[]) =>
  terms.reduce((sum, { variable, times }) => sum + times * point[variable]!, 0);
const between = (from: number, value: number, to: number) => from <= value && value <= to;

const anyTerms = (variables: number) =>
  fc
    .uniqueArray(fc.nat(variables - 1), { minLength: 1, maxLength: variables })
    .chain((chosen) =>
      fc
        .array(fc.constantFrom(1, 1, 1, -1, 2, -3, 7), { minLength: chosen.length, maxLength: chosen.length })
        .map((times) => chosen.map((variable, index) => ({ variable, times: times[index]! }))),
    );

/** Systems that are not those of tables: other coefficients, stretches, contradictions. */
const anySystem = fc.integer({ min: 1, max: 5 }).chain((variables) =>
  fc
    .array(
      fc.record({ terms: anyTerms(variables), from: fc.integer({ min: -6, max: 12 }), over: fc.nat(3) }),
      { maxLength: 4 },
    )
    .map((drawn): IntegerSystem => {
      const box = Array.from({ length: variables }, (_, variable): Constraint => {
        return { terms: [{ variable, times: 1 }], from: 0, to: highest };
      });
      const constraints = drawn.map(({ terms, from, over }) => ({ terms, from, to: from + over }));
      return { variables, constraints: [...box, ...constraints] };
    }),
);

test('the bounds are those of trying every point, also where the corners are not whole', () => {
  let compared = 0;
  let contradictory = 0;
  fc.assert(
    fc.property(
      anySystem.chain((system) =>
        fc.tuple(fc.constant(system), fc.array(anyTerms(system.variables), { minLength: 1, maxLength: 4 })),
      ),
      ([system, sums]) => {
        const points = [...everyPoint(system)];
        const found = integerBounds(system, sums, auditBudget());
        if (points.length === 0) {
          contradictory++;
          expect(found).toBe('contradictory');
          expect(onePoint(system, auditBudget())).toBe('contradictory');
          return;
        }
        const expected = sums.map((terms) => {
          const values = points.map((point) => at(terms, point));
          return { lower: Math.min(...values), upper: Math.max(...values) };
        });
        compared += sums.length;
        expect(found).toEqual(expected);
        expect(points).toContainEqual(onePoint(system, auditBudget()));
      },
    ),
    { numRuns: 1500 },
  );
  expect(compared).toBeGreaterThan(1000);
  expect(contradictory).toBeGreaterThan(10);
});

test('a sum without a largest value says so', () => {
  const system = {
    variables: 2,
    constraints: [
      {
        terms: [
          { variable: 0, times: 1 },
          { variable: 1, times: -1 },
        ],
        from: 3,
        to: 3,
      },
    ],
  };
  const sums = [0, 1].map((variable) => [{ variable, times: 1 }]);
  expect(integerBounds(system, sums, auditBudget())).toEqual([
    { lower: 3, upper: undefined },
    { lower: 0, upper: undefined },
  ]);
});

test('what takes more than the budget is not answered', () => {
  const system = {
    variables: 4,
    constraints: [{ terms: [0, 1, 2, 3].map((variable) => ({ variable, times: 1 })), from: 9, to: 9 }],
  };
  expect(integerBounds(system, [[{ variable: 0, times: 1 }]], { left: 20 })).toBe('tooLarge');
});

test('numbers too large to be exact are not answered', () => {
  const terms = [
    { variable: 0, times: 3_000_000_000 },
    { variable: 1, times: 1_000_000_007 },
  ];
  const system = { variables: 2, constraints: [{ terms, from: 4e15, to: 8e15 }] };
  const sums = [terms.map(({ variable }) => ({ variable, times: 4_000_000_000 }))];
  expect(integerBounds(system, sums, auditBudget())).toBe('tooLarge');
});
