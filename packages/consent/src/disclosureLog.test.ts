import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisclosureEntry } from './disclosureEntry.ts';
import { appendEntry, emptyLog, type LogHead, verifyLog } from './disclosureLog.ts';
import { disclosure } from './inventedForms.ts';

const notShared = disclosure as Extract<DisclosureEntry, { kind: 'notShared' }>;
const { why, ...common } = notShared;
const shared = {
  ...common,
  kind: 'shared',
  outcome: 'clear',
  ground: 'consent',
  consent: '0b0f4b5e-6a51-4e0f-9c3c-2f1c7d8e9a01',
} as const satisfies DisclosureEntry;

async function logOf(entries: readonly DisclosureEntry[]) {
  let head = emptyLog;
  let text = '';
  const heads: LogHead[] = [head];
  for (const entry of entries) {
    const appended = await appendEntry(head, entry);
    head = appended.head!;
    heads.push(head);
    text += appended.line!;
  }
  return { text, head, heads, lines: text.split('\n').slice(0, -1) };
}
const four = await logOf([shared, notShared, { ...shared, on: '2026-02-10' }, notShared]);
const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const told = async (text: string, expected?: LogHead) => {
  const { state, findings } = await verifyLog(text, { expected });
  return [state, findings.map(({ code, params }) => [code.replace('consent/log', ''), params.line])] as const;
};

describe('en hel logg', () => {
  test('en rad per anteckning, och varje rad för sig är JSON', () => {
    expect(four.lines.map((line) => JSON.parse(line).entry.kind)).toEqual([
      'shared',
      'notShared',
      'shared',
      'notShared',
    ]);
  });

  test('godtas, med och utan sparat slutmärke', async () => {
    const whole = { state: 'whole', head: four.head, length: four.text.length, findings: [] };
    expect(await verifyLog(four.text)).toEqual(whole);
    expect(await verifyLog(four.text, { expected: four.head })).toEqual(whole);
    // A head that was saved earlier is still in a log that has grown.
    expect(await verifyLog(four.text, { expected: four.heads[2] })).toEqual(whole);
    expect(await verifyLog('')).toEqual({ state: 'whole', head: emptyLog, length: 0, findings: [] });
  });

  test('kontrollsumman är densamma som med ett annat verktyg', () => {
    // Computed once with Python’s json and hashlib over the first line without its hash.
    expect(four.heads[1]!.hash).toBe('7fd66512605439a174ffe93f7803787c74b08daac5a75a74cc60e5e9a6c19c96');
  });
});

describe('säger vilken rad', () => {
  const [a, b, c, d] = four.lines as [string, string, string, string];
  test.each([
    ['ändrad dag', [a, b.replace('2026-02-09', '2026-02-08'), c, d], [['EntryAltered', 2]]],
    [
      'ändrad kontrollsumma',
      [a, b.replace(/"hash":"./, '"hash":"x'), c, d],
      [
        ['EntryAltered', 2],
        ['ChainBroken', 3],
      ],
    ],
    ['borttagen rad', [a, c, d], [['EntriesMissing', 2]]],
    ['första raden borttagen', [b, c, d], [['EntriesMissing', 1]]],
    [
      'omkastade rader',
      [a, c, b, d],
      [
        ['EntriesMissing', 2],
        ['EntryOutOfPlace', 3],
        ['EntriesMissing', 4],
      ],
    ],
    ['samma rad två gånger', [a, b, b, c, d], [['EntryOutOfPlace', 3]]],
    ['ett mellanslag till', [a, b.replace(':', ': '), c, d], [['LineUnreadable', 2]]],
    ['samma namn två gånger', [a, b.replace('"n":2', '"n":1,"n":2'), c, d], [['LineUnreadable', 2]]],
    [
      'en tom rad',
      [a, '', b, c, d],
      [
        ['LineUnreadable', 2],
        ['EntryOutOfPlace', 3],
      ],
    ],
    ['skräp inuti', [a, 'x', c, d], [['LineUnreadable', 2]]],
  ] as const)('%s', async (_, lines, expected) => {
    expect(await told(textOf(lines))).toEqual(['broken', expected]);
  });

  test('en rad utbytt mot en annan hel rad syns på nästa', async () => {
    const other = await logOf([shared, { ...notShared, on: '2026-02-01' }]);
    expect(await told(textOf([a, other.lines[1]!, c, d]))).toEqual(['broken', [['ChainBroken', 3]]]);
  });

  test('ett borttaget slut syns mot slutmärket', async () => {
    expect(await told(textOf([a, b]))).toEqual(['whole', []]);
    expect(await told(textOf([a, b]), four.head)).toEqual(['broken', [['EndMissing', undefined]]]);
    expect(await told('', four.head)).toEqual(['broken', [['EndMissing', undefined]]]);
  });

  test('djupt nästlat skräp ger ett fynd, inte ett avbrott', async () => {
    expect(await told(`${'['.repeat(50_000)}${']'.repeat(50_000)}\n`)).toEqual([
      'broken',
      [['LineUnreadable', 1]],
    ]);
    expect(await told(`${'{"entry":'.repeat(50_000)}1${'}'.repeat(50_000)}\n`)).toEqual([
      'broken',
      [['LineUnreadable', 1]],
    ]);
  });
});

test('avbruten var som helst på sista raden: de hela raderna finns kvar och går att fortsätta från', async () => {
  const start = four.text.length - four.lines[3]!.length - 1;
  for (let end = start + 1; end < four.text.length - 1; end += 7) {
    const check = await verifyLog(four.text.slice(0, end));
    expect(check).toMatchObject({ state: 'cutOff', head: four.heads[3], length: start });
    expect(check.findings.map(({ code, params }) => [code, params])).toEqual([
      ['consent/logCutOff', { line: 4 }],
    ]);
  }
  const kept = four.text.slice(0, start);
  const { line } = await appendEntry(four.heads[3]!, notShared);
  expect(kept + line).toBe(four.text);
});

test('bara radbrytningen saknas: anteckningen räknas', async () => {
  const check = await verifyLog(four.text.slice(0, -1));
  expect(check).toMatchObject({ state: 'cutOff', head: four.head, length: four.text.length - 1 });
  expect(check.findings.map(({ code }) => code)).toEqual(['consent/logLineNotEnded']);
});

test('egenskap: ingen ändring, borttagning, flytt eller insättning går förbi', async () => {
  const tampering = fc.record({
    how: fc.constantFrom('alter', 'remove', 'swap', 'insert', 'character'),
    at: fc.nat(3),
    other: fc.nat(3),
    position: fc.nat(10_000),
    character: fc.constantFrom('0', 'a', ' ', '"', '}', '\n', 'å'),
  });
  await fc.assert(
    fc.asyncProperty(tampering, async ({ how, at, other, position, character }) => {
      const lines = [...four.lines];
      let text = '';
      if (how === 'alter') lines[at] = lines[at]!.replace('support', 'investigation');
      if (how === 'remove') lines.splice(at, 1);
      if (how === 'swap') [lines[at], lines[other]] = [lines[other]!, lines[at]!];
      if (how === 'insert') lines.splice(at, 0, lines[other]!);
      text = textOf(lines);
      if (how === 'character') {
        const where = position % text.length;
        text = text.slice(0, where) + character + text.slice(where + 1);
      }
      fc.pre(text !== four.text);
      const { state, findings } = await verifyLog(text, { expected: four.head });
      expect(state).not.toBe('whole');
      expect(findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

describe('vad som inte får stå i loggen', () => {
  test.each([
    ['ett namn', 'Anna Andersson'],
    ['ett personnummer', '20121212-1212'],
    ['ett personnummer med bokstav före', 'p121212-1212'],
    ['ett datum', 'b2012-12-12'],
    ['ett telefonnummer', 't0701234567'],
    ['en e-postadress', 'anna@exempel.invalid'],
    ['ingenting', ''],
  ])('%s: ingen rad alls, och inget som återges', async (_, child) => {
    const appended = await appendEntry(emptyLog, { ...shared, child });
    expect(appended.line).toBeUndefined();
    expect(appended.head).toBeUndefined();
    expect(appended.findings.map(({ path }) => path)).toContainEqual(['child']);
    if (child !== '') expect(JSON.stringify(appended.findings)).not.toContain(child);
  });

  test('fri text och okända fält', async () => {
    const appended = await appendEntry(emptyLog, { ...shared, note: 'Hemlig' });
    expect(appended.line).toBeUndefined();
    expect(appended.findings.map(({ code }) => code)).toEqual(['core/unknownField']);
    expect(JSON.stringify(appended.findings)).not.toContain('Hemlig');
  });

  test('en UUID går bra', async () => {
    const child = '42661417-4000-4266-9141-123456789012';
    expect((await appendEntry(emptyLog, { ...shared, child })).findings).toEqual([]);
  });
});
