/** What broke off the reading of a JSON text. */
export type JsonFault =
  | 'empty'
  | 'value'
  | 'name'
  | 'colon'
  | 'commaOrEnd'
  | 'trailingComma'
  | 'afterEnd'
  | 'unclosed'
  | 'unclosedText'
  | 'escape'
  | 'comment'
  | 'quotes';

/** What is told on the way; places are offsets into the text. */
export interface JsonVisitor {
  /** A member of an object or an element of a list begins. A member's name has a place of its own. */
  readonly begin: (step: string | number, at: number, nameAt?: number) => void;
  readonly end: () => void;
}

/**
 * Goes through a JSON text and tells where each part stands, or where and why it is no JSON.
 *
 * `JSON.parse` remains the reader; this only finds places, and only when somebody must be told of one. It accepts
 * exactly what `JSON.parse` accepts, keeps no tree and does not call itself, so depth is no danger.
 */
export function walkJson(
  text: string,
  visit: JsonVisitor,
): { readonly fault: JsonFault; readonly at: number; readonly openedAt?: number } | undefined {
  /** The brackets that stand open: where, and in a list how far. */
  const open: { readonly at: number; readonly list: boolean; index: number }[] = [];
  let at = afterSpace(text, 0);
  if (at === text.length) return { fault: 'empty', at };

  /** Where the text breaks off instead of having what was expected. */
  const broken = (fault: JsonFault) => {
    if (at < text.length) return { fault: unusual[text[at]!] ?? fault, at };
    const opened = open.at(-1);
    return { fault: 'unclosed' as const, at, ...(opened && { openedAt: opened.at }) };
  };

  for (;;) {
    // A value stands here.
    const first = text[at];
    let complete = true;
    if (first === '{' || first === '[') {
      open.push({ at, list: first === '[', index: -1 });
      at = afterSpace(text, at + 1);
      if (text[at] === (first === '{' ? '}' : ']')) {
        open.pop();
        at += 1;
      } else complete = false;
    } else if (first === '"') {
      const end = endOfText(text, at);
      if (typeof end !== 'number') return end;
      at = end;
    } else {
      scalar.lastIndex = at;
      if (!scalar.test(text)) return broken('value');
      at = scalar.lastIndex;
    }

    // A whole value is behind: what follows it?
    while (complete) {
      at = afterSpace(text, at);
      const around = open.at(-1);
      if (!around) return at === text.length ? undefined : { fault: 'afterEnd', at };
      visit.end();
      if (text[at] === ',') {
        const comma = at;
        at = afterSpace(text, at + 1);
        if (text[at] === '}' || text[at] === ']') return { fault: 'trailingComma', at: comma };
        complete = false;
      } else if (text[at] === (around.list ? ']' : '}')) {
        open.pop();
        at += 1;
      } else return broken('commaOrEnd');
    }

    // The next member or element begins.
    const around = open.at(-1)!;
    if (around.list) {
      around.index += 1;
      visit.begin(around.index, at);
    } else {
      const nameAt = at;
      if (text[at] !== '"') return broken('name');
      const end = endOfText(text, at);
      if (typeof end !== 'number') return end;
      at = afterSpace(text, end);
      if (text[at] !== ':') return broken('colon');
      at = afterSpace(text, at + 1);
      const written = text.slice(nameAt + 1, end - 1);
      visit.begin(written.includes('\\') ? JSON.parse(`"${written}"`) : written, at, nameAt);
    }
  }
}

/** Signs that tell what somebody had in mind. */
const unusual: Readonly<Record<string, JsonFault>> = {
  '/': 'comment',
  '#': 'comment',
  "'": 'quotes',
  '”': 'quotes',
  '“': 'quotes',
  '„': 'quotes',
  '’': 'quotes',
};

const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

const escaped = /["\\/bfnrt]|u[\dA-Fa-f]{4}/y;

/** The offset after a quoted text. */
function endOfText(text: string, from: number): number | { readonly fault: JsonFault; readonly at: number } {
  for (let at = from + 1; ; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    // A line that ends, or the whole text, before the text is closed: told where it was opened.
    if (code < 0x20 || Number.isNaN(code)) return { fault: 'unclosedText', at: from };
    if (code === 0x5c) {
      escaped.lastIndex = at + 1;
      if (!escaped.test(text)) return { fault: 'escape', at };
      at = escaped.lastIndex;
    } else at += 1;
  }
}
