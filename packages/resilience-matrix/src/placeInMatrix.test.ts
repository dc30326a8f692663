import { describe, expect, test } from 'vitest';
import {
  absentFromSchool,
  child,
  contradictory,
  copingInAdversity,
  custodian1,
  newFosterHome,
  oneSeriousThing,
  oneSided,
  teacher,
} from '../examples/invented.ts';
import type { Observation } from './observation.ts';
import { placeInMatrix } from './placeInMatrix.ts';

const on = '2026-02-09';
const codes = (placement: { findings: readonly { code: string }[] }) =>
  placement.findings.map(({ code }) => code.replace('resilience-matrix/', ''));

// Every case is invented. The reason says why a person would read it so too.
describe('cases that a person can read', () => {
  test.each([
    [
      'absent from school: many see strain, little holds, and several informants agree',
      absentFromSchool,
      'vulnerableAdverse',
      [],
    ],
    [
      'copes well, but home is hard: nobody speaks against either',
      copingInAdversity,
      'resilientAdverse',
      ['copingMayHideNeed'],
    ],
    ['hard memories, and a home and a school that hold now', newFosterHome, 'vulnerableProtected', []],
    [
      'everybody contradicts everybody: no field',
      contradictory,
      'mixed',
      ['mixedEvidence', 'informantsDiffer'],
    ],
    [
      'one teacher about worries only: too few voices, a side not looked at, the child not heard',
      oneSided,
      'insufficientEvidence',
      ['seriousFact', 'insufficientEvidence', 'worldNotConsidered', 'childNotHeard'],
    ],
    [
      'much works and one serious thing was seen: it is not outweighed',
      oneSeriousThing,
      'mixed',
      ['seriousFact', 'mixedEvidence', 'copingMayHideNeed'],
    ],
  ] as const)('%s', (_, observations, quadrant, expected) => {
    const placement = placeInMatrix(observations, { on });
    expect(placement.quadrant).toBe(quadrant);
    expect(codes(placement)).toEqual(expected);
  });

  test('strengths and protection together', () => {
    const good = oneSeriousThing.filter(({ direction }) => direction !== 'adversity');
    expect(placeInMatrix(good, { on }).quadrant).toBe('resilientProtected');
  });

  test('nothing known gives the whole axes, and says what is missing', () => {
    const placement = placeInMatrix([], { on });
    expect(placement.axes.child.interval).toEqual([-1, 1]);
    expect(placement.axes.environment.interval).toEqual([-1, 1]);
    expect(placement.quadrant).toBe('insufficientEvidence');
    expect(placement.coverage.headings.every(({ nothing }) => nothing.includes('missing'))).toBe(true);
  });
});

const one: Observation = {
  id: 'o1',
  heading: 'world.school',
  date: '2026-01-20',
  by: child,
  basis: 'firstHand',
  direction: 'adversity',
  text: 'Kim sa det.',
};
const document = (
  observations: Observation[],
  unanswered: NonNullable<Parameters<typeof unansweredOf>[0]> = [],
) => ({
  schemaVersion: '1' as const,
  observations,
  unanswered,
});
const unansweredOf = (
  unanswered: {
    heading: Observation['heading'];
    nothing: 'notAsked' | 'declined' | 'notApplicable' | 'unknown';
    by: Observation['by'];
    date: Observation['date'];
  }[],
) => unanswered;

describe('what points at an observation', () => {
  test.each([
    ['dated after the day', { date: '2026-02-10' }, 'afterDay', 'date'],
    ['about a sibling', { about: { kind: 'sibling', ref: 's1' } }, 'aboutSibling', 'about'],
    ['same id twice', { id: 'o1' }, 'duplicateId', 'id'],
    ['contradicted by nothing', { contradictedBy: ['o1', 'Kim'] }, 'contradictionNotFound', 'contradictedBy'],
    ['contradicted by itself', { contradictedBy: ['o2'] }, 'contradictionNotFound', 'contradictedBy'],
    ['serious', { severity: 'serious' }, 'seriousFact', 'severity'],
    [
      'serious about a sibling',
      { severity: 'serious', about: { kind: 'sibling', ref: 's' } },
      'seriousFact',
      'severity',
    ],
  ] as const)('%s', (_, change, code, field) => {
    const changed = { ...one, id: 'o2', ...change } as Observation;
    const listed = placeInMatrix([one, changed], { on }).findings.find((found) => found.code.endsWith(code));
    expect(listed?.path.slice(0, 2)).toEqual([1, field]);
    const inDocument = placeInMatrix(document([one, changed]), { on });
    const found = inDocument.findings.find((finding) => finding.code.endsWith(code));
    expect(found?.path.slice(0, 3)).toEqual(['observations', 1, field]);
    expect(JSON.stringify(inDocument.findings)).not.toContain('Kim');
  });

  test('something serious after the day was not known then, and something kind is not serious', () => {
    const later = { ...one, date: '2026-02-10', severity: 'serious' } as const;
    const kind = { ...one, id: 'o2', direction: 'protection', severity: 'serious' } as const;
    expect(codes(placeInMatrix([later, kind], { on }))).not.toContain('seriousFact');
  });

  test('what is set aside is listed with the reason', () => {
    const later = { ...one, id: 'o2', date: '2026-03-01' } as const;
    const sibling = { ...one, id: 'o3', about: { kind: 'sibling', ref: 's1' } } as const;
    expect(placeInMatrix([one, later, sibling], { on }).setAside).toEqual([
      { id: 'o2', why: 'afterDay' },
      { id: 'o3', why: 'aboutSibling' },
    ]);
  });

  test('the same facts, asked about a later day, count then', () => {
    const later = { ...one, date: '2026-03-01' } as const;
    expect(placeInMatrix([later], { on }).evidence.adversity).toEqual([]);
    expect(placeInMatrix([later], { on: '2026-03-01' }).evidence.adversity).toHaveLength(1);
  });
});

describe('silence is not an answer', () => {
  const asked = { heading: 'world.money', by: custodian1, date: '2026-01-20' } as const;

  test.each([
    ['declined', true],
    ['unknown', true],
    ['notApplicable', true],
    ['notAsked', false],
  ] as const)('a side where somebody answered %s is considered: %s', (nothing, considered) => {
    const { coverage } = placeInMatrix(document([], [{ ...asked, nothing }]), { on });
    expect(coverage.sidesNotConsidered.includes('world')).toBe(!considered);
    expect(coverage.headings.find(({ heading }) => heading === 'world.money')?.nothing).toEqual([nothing]);
  });

  test('several reasons under a heading stay apart, beside the evidence', () => {
    const { coverage } = placeInMatrix(
      document(
        [{ ...one, heading: 'world.money' }],
        [
          { ...asked, nothing: 'unknown' },
          { ...asked, by: child, nothing: 'declined' },
          { ...asked, by: teacher, nothing: 'unknown' },
        ],
      ),
      { on },
    );
    const money = coverage.headings.find(({ heading }) => heading === 'world.money');
    expect(money).toMatchObject({ evidence: ['o1'], nothing: ['declined', 'unknown'] });
  });

  test('a child who declined was asked; a child who was not asked was not heard', () => {
    const by = { ...asked, by: child } as const;
    const seen = { ...one, by: teacher } as const;
    expect(codes(placeInMatrix(document([seen], [{ ...by, nothing: 'declined' }]), { on }))).not.toContain(
      'childNotHeard',
    );
    expect(codes(placeInMatrix(document([seen], [{ ...by, nothing: 'notAsked' }]), { on }))).toContain(
      'childNotHeard',
    );
    expect(codes(placeInMatrix([seen], { on }))).toContain('childNotHeard');
  });

  test('an answer after the day does not count yet', () => {
    const later = { ...asked, date: '2026-03-01', nothing: 'declined' } as const;
    const placement = placeInMatrix(document([], [later]), { on });
    expect(placement.coverage.sidesNotConsidered).toContain('world');
    expect(placement.findings.find(({ code }) => code.endsWith('afterDay'))?.path).toEqual([
      'unanswered',
      0,
      'date',
    ]);
  });
});

describe('informants side by side', () => {
  const seen = (by: Observation['by'], direction: Observation['direction']) => ({
    ...one,
    id: `${by.kind} ${direction}`,
    by,
    direction,
  });

  test.each([
    ['one', [seen(child, 'adversity')], 'oneInformant'],
    ['one, both ways', [seen(child, 'adversity'), seen(child, 'protection')], 'oneInformant'],
    ['two alike', [seen(child, 'adversity'), seen(teacher, 'adversity')], 'agree'],
    ['two opposite', [seen(child, 'adversity'), seen(teacher, 'protection')], 'differ'],
  ] as const)('%s', (_, observations, kind) => {
    expect(placeInMatrix(observations, { on }).agreement).toMatchObject([
      { heading: 'world.school', axis: 'environment', kind },
    ]);
  });

  test('the two axes of a heading are kept apart', () => {
    const placement = placeInMatrix([seen(child, 'vulnerability'), seen(teacher, 'protection')], { on });
    expect(placement.agreement.map(({ axis, kind }) => [axis, kind])).toEqual([
      ['child', 'oneInformant'],
      ['environment', 'oneInformant'],
    ]);
  });
});

test('a day that does not exist is a mistake in the calling code', () => {
  expect(() => placeInMatrix([], { on: '2026-02-30' })).toThrow(RangeError);
});

test('a thousand facts are no problem, and a placement survives JSON', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...one,
    id: `o${index}`,
    contradictedBy: [`o${index - 1}`],
  }));
  const placement = placeInMatrix(many, { on });
  expect(placement.evidence.adversity).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(placement))).toEqual(placement);
});
