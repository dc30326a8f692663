import { expect, test } from 'vitest';
import { noteTemplate } from './noteTemplate.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { shanarri } from './shanarri.ts';

test('who was there and consent come first, then the child’s own words before anybody else’s', () => {
  const headings = noteTemplate(shanarri, { format: 'md' })
    .split('\n')
    .filter((line) => line.startsWith('## '));
  expect(headings).toEqual([
    '## Träffen',
    '## Vilka är med',
    '## Samtycke (stående punkt)',
    '## Barnets egna ord',
    '## Del för del',
    '## Det som fungerar och går att bygga på',
    '## Det vi ser olika på',
    '## Nästa steg',
    '## Nästa träff',
  ]);
});

test('a row for every part, and the four reasons why the child’s words are missing', () => {
  const note = noteTemplate(shanarri, { format: 'md', locale: 'en' });
  for (const { label } of shanarri.spokes) expect(note).toContain(`| ${label.en} |  |  |  |`);
  for (const reason of ['not asked', 'declined to answer', 'not known', 'not applicable'])
    expect(note).toContain(`- [ ] ${reason}\n`);
});

test('no sum, no scale and no picture of how well it goes', () => {
  expect(noteTemplate(shanarri, { format: 'md' })).not.toMatch(/\bsumma\b|poäng|medel|\d/iu);
});

test('as a page: table heads are heads, every column has one', () => {
  const page = noteTemplate(shanarri, { format: 'html', page: true });
  const tables = page.split('<table').slice(1);
  expect(tables).toHaveLength(4);
  for (const table of tables) {
    const columns = table.split('<th scope="col">').length - 1;
    const rows = table.split('<tbody>')[1]!.split('<tr>').slice(1);
    for (const row of rows) expect(row.split(/<td|<th/).length - 1).toBe(columns);
  }
  expect(page).not.toMatch(/<script|https?:|<link/);
});

test('a draft wheel is told as one', () => {
  expect(noteTemplate(orebrohjulet, { format: 'html', locale: 'en' })).toContain('Draft');
  expect(noteTemplate(shanarri, { format: 'html', locale: 'en' })).not.toContain('Draft');
});
