import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from './index.ts';

test('markup blir text', () => {
  expect(escapeMarkup(`<b onclick="x">Å & 'Ö'</b>`)).toBe(
    '&lt;b onclick=&quot;x&quot;&gt;Å &amp; &#39;Ö&#39;&lt;/b&gt;',
  );
});

test('tecken som XML förbjuder försvinner', () => {
  expect(escapeMarkup('a\u0000b\u001Bc\td')).toBe('abc\td');
});

test('tecken som vänder läsriktningen försvinner, arabiska och hebreiska står kvar', () => {
  expect(escapeMarkup('a\u202Eb\u2066c\u2069d')).toBe('abcd');
  expect(escapeMarkup('שלום مرحبا')).toBe('שלום مرحبا');
});

test('aldrig en vinkel eller ett citattecken kvar', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeMarkup(text))));
});
