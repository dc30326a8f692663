import { canary } from './plans.ts';
import type { Random } from './random.ts';

const pieces = [
  '',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\\ud800',
  'null',
  'true',
  '-',
  '-0',
  '1e999',
  '01',
  '.5',
  '1e',
  'NaN',
  'Infinity',
  '9'.repeat(400),
  '\u0000',
  '\u0007',
  '\u2028',
  '\ufeff',
  '\ud800',
  '// ',
  '/*',
  "'",
  '`',
  '\t',
  '\r\n',
  canary,
  `"${canary}":`,
  `"__proto__":{"${canary}":1},`,
  `"kind":"${canary}",`,
  `"id":"${canary}","id":`,
  '['.repeat(50),
  '{"a":'.repeat(50),
];

const hostileTexts: readonly (() => string)[] = [
  () => '',
  () => '\ufeff',
  () => '['.repeat(10_000),
  () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  () => `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  () => `{"kind":"sip","reason":"${canary.padEnd(1_000_000, 'å')}`,
  () => `{${`"${canary}":1,`.repeat(20_000)}"kind":"sip"}`,
  () => `[${'1e999,'.repeat(50_000)}0]`,
  () => `\u0000${canary}`,
  () => canary.repeat(10_000),
];

/** A plan's JSON text as it may come over a bad line, or from somebody who means harm. */
export function mutateText(text: string, random: Random): string {
  if (random.chance(0.001)) return random.pick(hostileTexts)();
  let mutant = text;
  for (let left = random.int(4); left > 0; left -= 1) {
    const at = random.int(mutant.length + 1);
    const to = random.chance(0.5) ? at : at + random.int(random.chance(0.1) ? mutant.length : 6);
    mutant = mutant.slice(0, at) + random.pick(pieces) + mutant.slice(to);
  }
  return random.chance(0.02) ? mutant.slice(0, random.int(mutant.length + 1)) : mutant;
}
