import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { glossary } from './glossary.ts';
import { glossaryEntry } from './glossaryEntry.ts';

const key = (word: string) => word.toLowerCase();

test('de 21 förkortningarna i kartläggningen från 2009 finns', () => {
  const from2009 = glossary.filter(({ sources }) =>
    sources.some(({ section }) => section === 'Förkortningar som används i utredningen'),
  );
  expect(from2009.map(({ sv }) => sv[0])).toEqual([
    'IFO',
    'BUP',
    'BNP',
    'BUH',
    'BUM',
    'BHV',
    'BVC',
    'MVC',
    'ADHD',
    'SPSM',
    'basutredning',
    'Pinocchio',
    'Brå',
    'SoL',
    'LSS',
    'SkolL',
    'HSL',
    'SOSFS',
    'Öre-FÖR',
    'T-VITS',
    'Samba',
  ]);
});

test.each(['sv', 'en'] as const)('inget ord (%s) står i två rader', (language) => {
  const words = glossary.flatMap((entry) => entry[language].map(key));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('varje rad har en betydelse på två språk och citerar utan att upprepa sig', () => {
  for (const { sv, meaning, sources } of glossary) {
    expect(meaning.sv, sv[0]).toMatch(/[.?]$/);
    expect(meaning.en, sv[0]).toMatch(/[.?]$/);
    expect(meaning.sv, sv[0]).not.toBe(meaning.en);
    expect(new Set(sources.map((source) => JSON.stringify(source))).size).toBe(sources.length);
  }
});

test('varje namn i kod finns i koden', () => {
  const packages = fileURLToPath(new URL('../../', import.meta.url));
  const code = readdirSync(packages)
    .flatMap((name) => {
      const folder = `${packages}${name}/src/`;
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return files
        .filter((file) => /\.ts$/.test(file) && !/glossary|\.test\.ts$/.test(file))
        .map((file) => folder + file);
    })
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const words = new Set(code.match(/\w+/g));
  for (const { sv, code: names } of glossary)
    expect(
      names.filter((name) => !words.has(name)),
      sv[0],
    ).toEqual([]);
});

describe('slå upp', () => {
  test.each([
    ['BUP', 'BUP'],
    ['bup', 'BUP'],
    ['  Samordnad  individuell plan ', 'SIP'],
    ['coordinated individual plan', 'SIP'],
    ['a\u030Aterkallat samtycke', 'återkallat samtycke'],
    ['concernReport', 'anmälan'],
    ['CONCERNREPORT', 'anmälan'],
    ['term', 'läsår'],
  ])('%s', (word, first) => {
    expect(glossaryEntry(word)?.sv[0]).toBe(first);
  });

  test('ett ord som inte finns', () => {
    expect(glossaryEntry('')).toBeUndefined();
    expect(glossaryEntry('toString')).toBeUndefined();
  });

  test('varje ord leder till sin egen rad', () => {
    for (const entry of glossary) for (const word of entry.sv) expect(glossaryEntry(word)).toBe(entry);
  });
});
