import { createRequire } from 'node:module';
import { exampleGip, exampleSip } from '@tsi/sip-gip';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { tsi } from '../testing/tsi.ts';
import type { Io } from './io.ts';
import { planChecker } from './planChecker.ts';

const plan = JSON.parse(JSON.stringify({ ...exampleSip, agreement: undefined }));
const gip = JSON.parse(JSON.stringify(exampleGip));
const day = '--on 2026-02-09';
const validate = (more: string, files: Readonly<Record<string, unknown>>) =>
  tsi(`validate ${more} ${day}`, files);

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The text that stands at a line and column. */
const at = (text: string, line: number, column: number) => text.split('\n')[line - 1]!.slice(column - 1);
const findingsOf = (out: string) =>
  JSON.parse(out).files.flatMap((file: { findings: object[] }) => file.findings);

describe('varje iakttagelse pekar på sitt ställe', () => {
  test.each([
    ['ett ord som inte är tillåtet: värdet', { ...plan, kind: 'spi' }, 'core/notAllowed', '"spi"'],
    [
      'ett okänt fält: fältnamnet',
      { ...plan, meetingPlaze: 'x' },
      'core/unknownField',
      '"meetingPlaze": "x"',
    ],
    ['något som saknas: det som det saknas i', { ...plan, reason: undefined }, 'core/missing', '{'],
    ['en dag som inte finns: dagen', { ...plan, startsOn: '2026-02-30' }, 'core/notADay', '"2026-02-30"'],
    ['en regel: det som regeln gäller', { ...plan, needs: [] }, 'sip-gip/referenceUnresolved', '"n1"'],
    [
      'en regel om hela planen: planen',
      { ...plan, overallResponsible: undefined },
      'sip-gip/oneResponsible',
      '{',
    ],
  ])('%s', async (_, input, code, text) => {
    const content = JSON.stringify(input, null, 2);
    const { out } = await validate('p.json --format json', { 'p.json': content });
    const found = findingsOf(out).find((one: { code: string }) => one.code === code);
    expect(
      found,
      findingsOf(out)
        .map((one: { code: string }) => one.code)
        .join(),
    ).toBeDefined();
    expect(at(content, found.line, found.column)).toMatch(text);
    expect(at(content, found.line, found.column).startsWith(text)).toBe(true);
  });

  test('i den ordning de står i texten', async () => {
    const input = { ...plan, needs: [], kind: 'spi', startsOn: 'i dag' };
    const { out } = await validate('p.json --format json', { 'p.json': input });
    const lines = findingsOf(out).map(({ line }: { line: number }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('menade du?', () => {
  test.each([
    ['ett ord', { ...plan, kind: 'Sip' }, 'Menade du ”sip”?'],
    [
      'ett ord djupt inne',
      { ...plan, actions: [{ ...plan.actions[0], status: 'ongiong' }] },
      'Menade du ”ongoing”?',
    ],
    ['ett fältnamn', { ...plan, meetingplace: 'x', meetingPlace: undefined }, 'Menade du ”meetingPlace”?'],
  ])('%s', async (_, input, words) => {
    expect((await validate('p.json', { 'p.json': input })).out).toContain(words);
  });

  test('på engelska, och aldrig det som redan står där', async () => {
    const { out } = await validate('p.json --locale en', {
      'p.json': { ...plan, startsONN: 1, kind: 'Gipp' },
    });
    expect(out).toContain('Did you mean “gip”?');
    expect(out).not.toMatch(/Did you mean “startsOn”|Gipp|startsONN/);
  });
});

describe('text som inte är JSON', () => {
  test('rad, tecken, vad som väntades och en pil under dold text: 2', async () => {
    const broken = '{\n  "name": "Påhittad Person",\n  "kind": sip\n}';
    const { code, out } = await validate('p.json', { 'p.json': broken });
    expect(code).toBe(2);
    expect(out).toBe(
      [
        'p.json:3:11  fel: Det här är inte giltig JSON.',
        '      "····": ···',
        '              ^',
        '    Rad 3, tecken 11: Här väntades ett värde: text inom citattecken, tal, true, false, null, { eller [.',
        '    cli/notJson',
        'Ingen plan kontrollerad.',
        'Hindrar: 1 fel.',
        'Filer eller rader som inte gick att använda: 1.',
      ].join('\n'),
    );
  });

  test('en klammer som aldrig stängs: var den öppnades', async () => {
    const { out } = await validate('p.json', { 'p.json': '{\n  "needs": [\n' });
    expect(out).toContain('Klammern på rad 2 står öppen.');
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(plan)}`, 'utf16le'), 'cli/notUtf8'],
    ['Latin-1', Buffer.from('{"a": "å"}', 'latin1'), 'cli/notUtf8'],
    ['tom', '', 'cli/notJson'],
  ])('%s: 2, med ord om varför', async (_, bytes, code) => {
    const ended = await validate('p.json', { 'p.json': bytes });
    expect(ended.code).toBe(2);
    expect(ended.out).toContain(code);
  });

  test.each([
    ['byteordningsmarkering', `\uFEFF${JSON.stringify(plan)}`],
    ['CRLF', JSON.stringify(plan, null, 2).replaceAll('\n', '\r\n')],
  ])('%s går bra', async (_, content) => {
    expect((await validate('p.json', { 'p.json': content })).code).toBe(0);
  });

  test('samma fältnamn två gånger hindrar, och pekas ut', async () => {
    const content = JSON.stringify(plan, null, 2).replace('"version"', '"id": "plan-2",\n  "version"');
    const { code, out } = await validate('p.json --format json', { 'p.json': content });
    const [found] = findingsOf(out);
    expect(code).toBe(1);
    expect(found.code).toBe('cli/repeatedName');
    expect(at(content, found.line, found.column)).toMatch(/^"id": "plan-2"/);
  });

  test('10 000 nivåer djupt', async () => {
    const deep = `{"extensions":${'['.repeat(1e4)}${']'.repeat(1e4)}}`;
    expect((await validate('p.json --quiet', { 'p.json': deep })).code).toBe(1);
  });
});

describe('vad som hindrar sägs rent ut', () => {
  test('fel hindrar, varningar och upplysningar inte', async () => {
    const { code, out } = await validate('p.json', { 'p.json': { ...gip, goals: [], startsOn: 'i går' } });
    expect(code).toBe(1);
    expect(out).toMatch(/\n1 plan, 1 att rätta\.\nHindrar: 1 fel\.$/);
    const warned = await validate('p.json', { 'p.json': { ...gip, goals: [] } });
    expect(warned.code).toBe(0);
    expect(warned.out).toContain('varning (hindrar inte): ');
    expect(warned.out).toMatch(/\n1 plan, inget att rätta\.\nHindrar inte: 1 varning, 2 upplysningar\.$/);
  });

  test('--fail-level flyttar gränsen', async () => {
    const files = { 'p.json': { ...gip, goals: [] } };
    expect((await validate('p.json --fail-level warning', files)).out).toMatch(
      /\n1 plan, 1 att rätta\.\nHindrar: 1 varning\.\nHindrar inte: 2 upplysningar\.$/,
    );
    expect((await validate('p.json --fail-level warning', files)).code).toBe(1);
  });

  test('--quiet: bara det som hindrar, annars tyst', async () => {
    expect(await tsi('validate p.json --quiet', { 'p.json': gip })).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
    const { out } = await validate('p.json --quiet', { 'p.json': { ...gip, startsOn: 1, goals: [] } });
    expect(out).not.toContain('hindrar');
    expect(out).toContain('core/');
  });

  test('--max-findings visar färre men räknar alla', async () => {
    const files = { 'p.json': { ...plan, startsOn: 1, version: 'x', id: 2 } };
    const { code, out } = await validate('p.json --max-findings 2', files);
    expect(code).toBe(1);
    expect(out.match(/ fel: /g)).toHaveLength(2);
    expect(out).toContain('Hindrar: 3 fel.\nRäknade men inte visade: 1.');
  });
});

describe('en plan per rad', () => {
  const broken = { ...plan, startsOn: '2026-02-30' };
  const ndjson = [
    '',
    JSON.stringify(plan),
    JSON.stringify(broken),
    '{"kind": "sip"',
    JSON.stringify(gip),
    '',
  ].join('\r\n');

  test('radnummer i filen, alla rader prövas, och antal per kod', async () => {
    const { code, out } = await validate('p.ndjson', { 'p.ndjson': ndjson });
    expect(code).toBe(2);
    expect(out).toMatch(/^p\.ndjson:3:\d+ {2}fel: Inte en dag/m);
    expect(out).toMatch(/^p\.ndjson:4:16 {2}fel: Det här är inte giltig JSON/m);
    expect(out).toMatch(
      /\n1 {2}fel {2}cli\/notJson\n1 {2}fel {2}core\/notADay\n2 {2}upplysning {2}sip-gip\/planConsentNotRead\n1 {2}upplysning {2}sip-gip\/practiceNotPassed\n3 planer, 1 att rätta\./,
    );
  });

  test('det som gäller varje plan sägs en gång', async () => {
    const { out } = await validate('p.ndjson', { 'p.ndjson': ndjson });
    expect(out.match(/^ {4}sip-gip\/planConsentNotRead/gm)).toHaveLength(1);
  });

  test('--ndjson läser också standard in', async () => {
    expect((await validate('- --ndjson --quiet', { '-': ndjson })).out).toMatch(/^-:3:\d+ /);
  });
});

describe('--format json', () => {
  test('precis ett JSON-värde, också när en fil inte går att läsa', async () => {
    const { code, out } = await validate('p.json nej.json l.ndjson --format json', {
      'p.json': plan,
      'l.ndjson': `${JSON.stringify(gip)}\n${JSON.stringify(gip)}`,
    });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-02-09',
      files: [
        { file: 'p.json', plans: 1, readable: true },
        { file: 'nej.json', plans: 0, readable: false, findings: [{ code: 'cli/notReadable' }] },
        { file: 'l.ndjson', plans: 2, readable: true, findings: [{ code: 'sip-gip/practiceNotPassed' }] },
      ],
      summary: { plans: 3, blocked: 0, unreadable: 1, hidden: 0, interrupted: false, exitCode: 2 },
    });
  });

  test('också när överenskommelsen inte går att läsa, och när inga planer finns', async () => {
    const refused = await validate('p.json --json --agreement nej.json', { 'p.json': plan });
    expect(refused.code).toBe(2);
    expect(findingsOf(refused.out)).toMatchObject([{ code: 'cli/notReadable', file: 'nej.json' }]);
    const none = await tsi('validate tom --json --on 2026-02-09', {}, { files: async () => [] });
    expect(none.code).toBe(2);
    expect(findingsOf(none.out)).toMatchObject([{ code: 'cli/noFiles', file: 'tom' }]);
  });
});

describe('--format sarif', () => {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, '');
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  formats.default(ajv);
  // Written in draft 4, but in no word that has changed its meaning since.
  const { $schema: _, id: __, ...schema } = require(`${folder}schemas/sarif-2.1.0-rtm.5.json`);
  const isSarif = ajv.compile(schema);

  const files = {
    'plan för barn.json': { ...plan, kind: 'spi', startsOn: '2026-02-30' },
    '/planer/p.ndjson': `${JSON.stringify({ ...gip, goals: [] })}\n{`,
    'nej.json': undefined,
  };

  test.each(['sv', 'en'])('godkänns av det officiella schemat (%s)', async (locale) => {
    for (const inputs of [files, { 'plan.json': gip }]) {
      const { out } = await tsi(
        ['validate', ...Object.keys(inputs), '--format', 'sarif', '--on', '2026-02-09', '--locale', locale],
        inputs,
      );
      expect(isSarif(JSON.parse(out)), JSON.stringify(isSarif.errors)).toBe(true);
    }
  });

  test('regler med hjälp, nivå, ställe och fil', async () => {
    const args = ['validate', ...Object.keys(files), '--format', 'sarif', '--on', '2026-02-09'];
    const { code, out } = await tsi(args, files);
    const [{ results, tool, invocations, columnKind }] = JSON.parse(out).runs;
    expect(code).toBe(2);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: false, exitCode: 2 }]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const rule of tool.driver.rules) {
      expect(rule.help.text).toContain(`tsi explain ${rule.id}`);
      expect(rule.help.text).not.toMatch(/[{}]\w/);
    }
    expect(results.map(({ level }: { level: string }) => level)).toEqual(
      expect.arrayContaining(['error', 'warning', 'note']),
    );
    const places = results.map(
      ({ locations }: { locations: { physicalLocation: object }[] }) => locations[0]?.physicalLocation,
    );
    expect(places).toContainEqual({
      artifactLocation: { uri: 'plan%20f%C3%B6r%20barn.json' },
      region: { startLine: 3, startColumn: 11 },
    });
    expect(places).toContainEqual({
      artifactLocation: { uri: 'file:///planer/p.ndjson' },
      region: { startLine: 2, startColumn: 2 },
    });
    expect(places).toContainEqual({ artifactLocation: { uri: 'nej.json' } });
  });
});

test('--format github: en rad per iakttagelse, rätt skriven', async () => {
  const { out } = await tsi(['validate', 'a:b,100%.json', '--format', 'github', '--on', '2026-02-09'], {
    'a:b,100%.json': { ...gip, goals: [], startsOn: '2026-02-30' },
  });
  const [first, ...rest] = out.split('\n');
  expect(first).toMatch(
    /^::error file=a%3Ab%2C100%25\.json,line=\d+,col=\d+,title=core\/notADay::Inte en dag i kalendern\. Dagar skrivs ÅÅÅÅ-MM-DD\.$/,
  );
  expect(rest).toEqual(['1 plan, 1 att rätta.', 'Hindrar: 1 fel.']);
});

describe('barnet och samtyckena', () => {
  const child = {
    ref: 'barn',
    birthDate: '2014-05-12',
    custody: 'joint',
    custodians: [{ ref: 'v1' }, { ref: 'v2' }],
    protectedIdentity: 'no',
    maturity: [],
  };

  test('samtycket till planen prövas när uppgifterna finns', async () => {
    const files = { 'p.json': plan, 'barn.json': child, 'samtycken.json': [] };
    const { code, out } = await validate('p.json --child barn.json --consents samtycken.json', files);
    expect(code).toBe(1);
    expect(out).toContain('sip-gip/planConsentNotInForce');
  });

  test('ett barns uppgifter prövas inte mot flera planer: 2', async () => {
    const files = { 'a.json': plan, 'b.json': plan, 'barn.json': child };
    const { code, out } = await validate('a.json b.json --child barn.json', files);
    expect(code).toBe(2);
    expect(out).toContain('cli/onePlanOnly');
  });
});

describe('långa körningar', () => {
  test('flera trådar ger samma svar som en, i samma ordning', async () => {
    const [fine, faulty] = [gip, { ...gip, startsOn: '2026-02-30' }].map((one) =>
      utf8(`${JSON.stringify(one)}\n`),
    );
    async function* read() {
      for (let line = 1; line <= 60; line += 1) yield line % 20 === 0 ? faulty! : fine!;
    }
    let threads = 0;
    const lineWorkers: Io['lineWorkers'] = (options) => {
      const { lines } = planChecker(options);
      return {
        count: 3,
        check: async (sent) => {
          threads += 1;
          // The later asked, the sooner answered.
          await new Promise((done) => setTimeout(done, 3 - (threads % 3)));
          return lines(sent);
        },
        end: async () => {},
      };
    };
    for (const more of [
      '',
      ' --max-findings 2',
      ' --quiet',
      ' --json',
      ' --fail-level info --max-findings 50',
    ]) {
      const args = `validate p.ndjson ${day}${more}`;
      expect(await tsi(args, {}, { read, lineWorkers })).toEqual(await tsi(args, {}, { read }));
    }
    expect(threads).toBeGreaterThan(100);
  });

  const lines = `${JSON.stringify(gip)}\n`;
  async function* endless() {
    for (;;) yield utf8(lines);
  }

  test('på en terminal syns hur långt det har kommit, i ett rör inte', async () => {
    const shown: (string | undefined)[] = [];
    let now = 0;
    const stop = new AbortController();
    const { code, out } = await tsi(
      'validate p.ndjson --on 2026-02-09',
      {},
      {
        read: endless,
        now: () => {
          now += 100;
          return new Date(now);
        },
        progress: (text) => shown.push(text),
        interrupted: () => stop.signal,
        drained: async () => {
          if (now > 3000) stop.abort();
        },
      },
    );
    expect(shown.length).toBeLessThan(15);
    expect(shown[0]).toMatch(/^\d+ planer, 0 att rätta$/);
    expect(shown.at(-1)).toBeUndefined();
    // Stopped in good order: what was found so far is told.
    expect(code).toBe(130);
    expect(out).toMatch(/\d+ planer, inget att rätta\.\n.*\nAvbrutet före slutet\.$/);
  });
});

test('--json och --format github utesluter varandra: 2', async () => {
  expect((await validate('p.json --json --format github', { 'p.json': plan })).code).toBe(2);
});
