import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleBarnetsPlan } from '../exampleBarnetsPlan.ts';
import { exampleDischarge } from '../exampleDischarge.ts';
import { exampleGip } from '../exampleGip.ts';
import { exampleSip } from '../exampleSip.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { migratePlan } from './migratePlan.ts';

describe('plans', () => {
  test.each([exampleSip, exampleDischarge, exampleGip, exampleBarnetsPlan])(
    'a plan of the present format comes out as it went in',
    (plan) => {
      expect(migratePlan(plan)).toEqual({ plan, from: '1', findings: [] });
    },
  );
  test.each([
    ['newer', '2', 'sip-gip/schemaVersionNewer'],
    ['much newer', '400', 'sip-gip/schemaVersionNewer'],
    ['never existed', '0', 'sip-gip/schemaVersionUnknown'],
    ['not a version', 'Hemlig-4711', 'sip-gip/schemaVersionUnknown'],
    ['overlong', '9'.repeat(100_000), 'sip-gip/schemaVersionUnknown'],
    ['a number', 1, 'sip-gip/schemaVersionUnknown'],
    ['null', null, 'sip-gip/schemaVersionUnknown'],
    ['missing', undefined, 'sip-gip/schemaVersionMissing'],
  ])('a version that is %s', (_, schemaVersion, code) => {
    const { plan, from, findings } = migratePlan({ ...exampleSip, schemaVersion });
    expect([plan, from]).toEqual([undefined, undefined]);
    expect(findings.map((found) => [found.code, found.path])).toEqual([[code, ['schemaVersion']]]);
    expect(JSON.stringify(findings)).not.toMatch(/4711|999/);
  });
  test('an inherited version is none', () => {
    expect(migratePlan(Object.create({ schemaVersion: '1' })).findings[0]?.code).toBe(
      'sip-gip/schemaVersionMissing',
    );
  });
  test('a known version with faults: the version and the faults', () => {
    const { from, findings } = migratePlan({ ...exampleSip, reason: 7, extra: 1 });
    expect(from).toBe('1');
    expect(findings.map(({ code }) => code)).toEqual(['core/wrongType', 'core/unknownField']);
  });
  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
        (input) => {
          expect(migratePlan(input).findings.length).toBeGreaterThan(0);
        },
      ),
    );
    const throwing = {
      get schemaVersion(): string {
        throw new Error('no');
      },
    };
    expect(migratePlan(throwing).findings[0]?.code).toBe('sip-gip/migrationFailed');
  });
});

describe('the mechanism, on an invented format', () => {
  // 1: one name. 2: names apart. 3: a list of people.
  const migrations: readonly Migration[] = [
    {
      from: '1',
      to: '2',
      migrate: ({ name, ...rest }) => {
        const [given = '', ...family] = String(name).split(' ');
        return { ...rest, given, family: family.join(' ') };
      },
    },
    {
      from: '2',
      to: '3',
      migrate: ({ given, family, nick, ...rest }) => {
        if (given === 'broken') throw new Error(`cannot read ${family}`);
        return {
          ...rest,
          people: [{ given, family }],
          ...(nick !== undefined && { extensions: { nick } }),
        };
      },
    },
  ];
  const read = (input: Readonly<Record<string, unknown>>) =>
    migrateDocument(input, { current: '3', migrations });

  test.each([
    ['1', { schemaVersion: '1', name: 'Påhittad Person', nick: 'P' }],
    ['2', { schemaVersion: '2', given: 'Påhittad', family: 'Person', nick: 'P' }],
    [
      '3',
      { schemaVersion: '3', people: [{ given: 'Påhittad', family: 'Person' }], extensions: { nick: 'P' } },
    ],
  ])('from version %s to the last, with nothing lost', (from, input) => {
    const before = structuredClone(input);
    expect(read(input)).toEqual({
      from,
      document: {
        schemaVersion: '3',
        people: [{ given: 'Påhittad', family: 'Person' }],
        extensions: { nick: 'P' },
      },
      findings: [],
    });
    expect(input).toEqual(before);
  });
  test('a step that cannot read a document is a finding without its words', () => {
    const { document, from, findings } = read({ schemaVersion: '1', name: 'broken Hemlig-4711' });
    expect([document, from]).toEqual([undefined, '1']);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['sip-gip/migrationFailed', { to: '3' }],
    ]);
    expect(JSON.stringify(findings)).not.toContain('4711');
  });
  test('known versions are named', () => {
    expect(read({ schemaVersion: '0' }).findings[0]?.hint).toBe('Kända versioner: 1, 2, 3.');
    expect(read({ schemaVersion: '4' }).findings[0]?.code).toBe('sip-gip/schemaVersionNewer');
  });
  test('steps that lead nowhere or in a circle are a mistake in the code', () => {
    const gap = migrations.slice(0, 1);
    expect(() => migrateDocument({ schemaVersion: '1' }, { current: '3', migrations: gap })).toThrow(
      RangeError,
    );
    const circle = [...gap, { from: '2', to: '1', migrate: (document: object) => ({ ...document }) }];
    expect(() => migrateDocument({ schemaVersion: '1' }, { current: '3', migrations: circle })).toThrow(
      RangeError,
    );
  });
});
