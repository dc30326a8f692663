import { glossary } from '@tsi/coordination';
import { citation, type Source } from '@tsi/core';

/** docs/glossary.md: every row of the glossary by its Swedish word, and the documents they come from. */
export function glossaryPage(): string {
  const alphabet = new Intl.Collator('sv', { numeric: true });
  const rows = [...glossary].sort((a, b) => alphabet.compare(a.sv[0], b.sv[0]));
  const documents = [
    ...new Set(rows.flatMap(({ sources }) => sources.filter(isDocument)).map(({ act }) => act)),
  ].sort(alphabet.compare);
  const from = (source: Source) => {
    if (!isDocument(source)) return citation(source);
    const number = `[${documents.indexOf(source.act) + 1}]`;
    return source.section === '' ? number : `${number} ${source.section}`;
  };
  return [
    '# Glossary · Ordlista',
    '',
    'English names in code, Swedish words in the field. Both searches hit. The same words are in `glossary` of',
    '`@tsi/coordination`, and `tsi explain WORD` tells one of them. Generated from that data.',
    '',
    '| svenska | English | in code | meaning | betydelse | from |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ sv, en, code, meaning, sources }) =>
      [
        '',
        sv.join(', '),
        en.join(', '),
        code.map((name) => `\`${name}\``).join(', ') || '–',
        meaning.en,
        meaning.sv,
        sources.map(from).join('; '),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    '## Where the words come from',
    '',
    'A row without a source is a word of this project, or of everyday speech. Numbers in brackets are these documents:',
    '',
    ...documents.map((document, i) => `${i + 1}. ${document}`),
    '',
  ].join('\n');
}

const isDocument = ({ basis }: Source) => basis !== 'statute';
