import { type Finding, type Locale, type Path, type Text, textIn } from '@tsi/core';
import { finding } from './findingKinds.ts';
import { maskedLine } from './maskedLine.ts';
import { hasRepeatedNames, offsetsIn, repeatedNames, type Wanted } from './places.ts';
import { type JsonFault, walkJson } from './walkJson.ts';

/** A place in a text, both counted from 1; columns in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A JSON text that was read: its value, and where each part of it stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** The place of a path; of the nearest part that exists when the path leads to something missing. */
  readonly positionOf: (path: Path) => Position;
  /** Many places at the price of one. */
  readonly positionsOf: (wanted: readonly Wanted[]) => readonly Position[];
  /** Where a name stands again in an object that already has it: readers differ in which of them they take. */
  readonly repeatedNames: readonly Position[];
}

/** A document, or the finding that says why there is none. */
export type ReadDocument =
  | { readonly document: JsonDocument }
  | {
      readonly finding: Finding;
      readonly position: Position;
      /** The line with every letter and digit hidden, and a caret under the place. */
      readonly excerpt: string;
    };

/**
 * Reads a JSON text so that findings can point into it. The text itself is never repeated.
 *
 * Places are looked for only when somebody asks for them.
 */
export function readDocument(
  text: string,
  {
    locale,
    line = 1,
  }: {
    readonly locale?: Locale | undefined;
    /** Which line of its file the text begins on. */
    readonly line?: number;
  } = {},
): ReadDocument {
  // A byte order mark is how some editors begin a file; it is not part of the JSON.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return noDocument(json, line, locale);
  }
  const positionsOf = (wanted: readonly Wanted[]) => positionsAt(json, offsetsIn(json, wanted), line);
  return {
    document: {
      value,
      positionsOf,
      positionOf: (path) => positionsOf([{ path }])[0]!,
      repeatedNames: hasRepeatedNames(json, value) ? positionsAt(json, repeatedNames(json), line) : [],
    },
  };
}

function noDocument(json: string, line: number, locale: Locale | undefined): ReadDocument {
  const { fault, at, openedAt } = walkJson(json, { begin: () => {}, end: () => {} })!;
  const [position, opened] = positionsAt(json, openedAt === undefined ? [at] : [at, openedAt], line);
  const why = `${textIn(faultLabels[fault], locale)}${opened ? textIn(openedOn(opened.line), locale) : ''}`;
  return {
    finding: finding('cli/notJson', { params: { ...position!, why }, locale }),
    position: position!,
    excerpt: maskedLine(json, at),
  };
}

/** Lines and columns of offsets. */
function positionsAt(text: string, offsets: readonly number[], firstLine: number): Position[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offsets.map((offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - starts[low]! + 1 };
  });
}

const openedOn = (line: number): Text => ({
  sv: ` Klammern på rad ${line} står öppen.`,
  en: ` The bracket on line ${line} stands open.`,
});

const faultLabels: Readonly<Record<JsonFault, Text>> = {
  empty: { sv: 'Det står ingenting här.', en: 'There is nothing here.' },
  value: {
    sv: 'Här väntades ett värde: text inom citattecken, tal, true, false, null, { eller [.',
    en: 'A value was expected here: text in quotes, a number, true, false, null, { or [.',
  },
  name: {
    sv: 'Här väntades ett fältnamn inom citattecken.',
    en: 'A field name in quotes was expected here.',
  },
  colon: { sv: 'Här väntades ett kolon efter fältnamnet.', en: 'A colon was expected after the field name.' },
  commaOrEnd: {
    sv: 'Här väntades ett komma eller en klammer som stänger.',
    en: 'A comma or a closing bracket was expected here.',
  },
  trailingComma: {
    sv: 'Kommat före klammern som stänger ska bort.',
    en: 'Remove the comma before the closing bracket.',
  },
  afterEnd: {
    sv: 'Dokumentet är slut, men här står mer. En plan per rad läses med --ndjson.',
    en: 'The document has ended, but more stands here. One plan a line is read with --ndjson.',
  },
  unclosed: { sv: 'Texten tar slut innan allt är stängt.', en: 'The text ends before everything is closed.' },
  unclosedText: {
    sv: 'Citattecknet här stängs inte på samma rad.',
    en: 'The quote here is not closed on the same line.',
  },
  escape: {
    sv: 'Omvänt snedstreck skrivs dubbelt (\\\\) inne i en text.',
    en: 'A backslash is written twice (\\\\) inside a text.',
  },
  comment: { sv: 'JSON har inga kommentarer.', en: 'JSON has no comments.' },
  quotes: {
    sv: 'JSON har raka dubbla citattecken (").',
    en: 'JSON has straight double quotes (").',
  },
};
