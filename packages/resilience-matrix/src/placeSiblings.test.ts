import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyObservation, anyObservations } from '../examples/anyObservations.ts';
import { child, teacher } from '../examples/invented.ts';
import { olderSibling, youngerSibling } from '../examples/inventedOverTime.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { placeSiblings } from './placeSiblings.ts';
import { ownWeighing } from './weighingRule.ts';

const on = '2026-02-09';
const own = (findings: readonly { readonly code: string; readonly path: readonly unknown[] }[]) =>
  findings.filter(({ path }) => path.length === 0).map(({ code }) => code.replace('resilience-matrix/', ''));

describe('two children in one home', () => {
  const siblings = placeSiblings(olderSibling, youngerSibling, { on });

  test('the older copes in a hard home, of the younger too little is known', () => {
    expect([siblings.first.quadrant, siblings.second.quadrant]).toEqual([
      'resilientAdverse',
      'insufficientEvidence',
    ]);
  });

  test('what they have in common, what differs and what nobody has asked', () => {
    const kinds = Object.fromEntries(siblings.headings.map(({ heading, kind }) => [heading, kind]));
    expect(kinds).toMatchObject({
      'world.money': 'alike',
      'need.care': 'differ',
      'need.safety': 'onlyFirst',
      'need.play': 'onlySecond',
    });
    expect(own(siblings.findings)).toEqual([
      'seriousForOneSibling',
      'siblingsFareDifferently',
      'askAboutSibling',
    ]);
  });

  test('what the older says of the younger counts for neither', () => {
    expect(siblings.first.setAside).toEqual([{ id: 's9', why: 'aboutSibling' }]);
    expect(siblings.second.evidence.adversity.map(({ heading }) => heading)).toEqual(['world.money']);
    expect(siblings.findings.find(({ code }) => code.endsWith('aboutSibling'))?.path).toEqual([
      'first',
      8,
      'about',
    ]);
  });
});

const fact: Observation = {
  id: 'a',
  heading: 'need.care',
  date: '2026-01-20',
  by: teacher,
  basis: 'firstHand',
  direction: 'adversity',
  text: 'Påhittat.',
};

test.each([
  ['only the first', [fact], [], 'onlyFirst'],
  ['only the second', [], [fact], 'onlySecond'],
  ['the same direction, by others', [fact], [{ ...fact, by: child }], 'alike'],
  ['opposite directions', [fact], [{ ...fact, direction: 'protection' }], 'differ'],
  ['one of them both ways', [fact, { ...fact, id: 'b', direction: 'protection' }], [fact], 'differ'],
  ['open for one of them', [fact], [{ ...fact, basis: 'interpreted' }], 'alike'],
] as const)('one heading: %s', (_, first, second, kind) => {
  expect(placeSiblings(first, second, { on }).headings).toMatchObject([
    { heading: 'need.care', axis: 'environment', kind },
  ]);
});

test('serious for both is told for each, and not once more', () => {
  const serious = { ...fact, severity: 'serious' } as const;
  expect(own(placeSiblings([serious], [serious], { on }).findings)).toEqual([]);
  expect(own(placeSiblings([serious], [fact], { on }).findings)).toEqual(['seriousForOneSibling']);
});

test('what is serious in one child raises no question about the other’s environment', () => {
  const ill = { ...fact, heading: 'grow.health', direction: 'vulnerability', severity: 'serious' } as const;
  expect(own(placeSiblings([ill], [{ ...ill, severity: 'slight' }], { on }).findings)).toEqual([]);
});

test('both by the same rule on the same day', () => {
  const rule = { ...ownWeighing, id: 'invented', informants: 5 };
  const { first, second } = placeSiblings([fact], [], { on, rule });
  expect([first.rule, second.rule]).toEqual([rule, rule]);
  expect([first.on, second.on]).toEqual([on, on]);
});

describe('always', () => {
  test('each child is placed as if the other were not there', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const siblings = placeSiblings(first, second, { on });
        expect(siblings.first).toEqual(placeInMatrix(first, { on }));
        expect(siblings.second).toEqual(placeInMatrix(second, { on }));
      }),
    );
  });

  test('a fact about the home, written with one child, leaves the other where they were', () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, anyObservation, (first, second, one) => {
        const before = placeSiblings(first, second, { on }).second;
        expect(placeSiblings([...first, one], second, { on }).second).toEqual(before);
      }),
    );
  });

  test('who is first means nothing', () => {
    const turned = {
      alike: 'alike',
      differ: 'differ',
      onlyFirst: 'onlySecond',
      onlySecond: 'onlyFirst',
    } as const;
    fc.assert(
      fc.property(anyObservations, anyObservations, (first, second) => {
        const there = placeSiblings(first, second, { on });
        const back = placeSiblings(second, first, { on });
        expect(back.headings.map(({ heading, axis, kind }) => [heading, axis, kind])).toEqual(
          there.headings.map(({ heading, axis, kind }) => [heading, axis, turned[kind]]),
        );
        expect(own(back.findings)).toEqual(own(there.findings));
      }),
    );
  });
});
