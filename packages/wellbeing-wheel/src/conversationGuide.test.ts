import { describe, expect, test } from 'vitest';
import { ageForms } from './ageForm.ts';
import { behovskompassen } from './behovskompassen.ts';
import { conversationGuide } from './conversationGuide.ts';
import { defineWheel } from './defineWheel.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';

const child = { ageForm: '6-9', for: 'child' } as const;
const hostile = '<b onclick="x">& | *x*</b>';
const ours = defineWheel({
  id: 'ours',
  version: '1',
  label: { sv: hostile, en: hostile },
  provenance: 'local',
  note: { sv: 'Påhittat.', en: 'Invented.' },
  sources: [],
  spokes: ['a', 'b', 'c'].map((id) => ({
    id,
    label: { sv: hostile, en: hostile },
    card: { sv: `Om ${id}.`, en: `About ${id}.` },
    articles: [],
  })),
  scales: [scales.oneToFive],
  ageForms,
});

describe('conversationGuide', () => {
  test('has what to think of before, every part with its questions, and what to do after', () => {
    const guide = conversationGuide(shanarri, { ...child, format: 'md' });
    const headings = guide.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(
      ['Innan ni börjar', ...shanarri.spokes.map(({ label }) => label.sv), 'När ni slutar'].map(
        (heading) => `## ${heading}`,
      ),
    );
    expect(guide).toContain('- Vad gör det lätt eller svårt att vara med?');
  });

  test('the same in both formats and both languages', () => {
    for (const locale of ['sv', 'en'] as const) {
      const md = conversationGuide(shanarri, { ...child, format: 'md', locale });
      const html = conversationGuide(shanarri, { ...child, format: 'html', locale });
      const inMd = md.split('\n').filter((line) => line.startsWith('- '));
      expect(inMd).toHaveLength(31);
      expect(html.split('<li>').length - 1).toBe(inMd.length);
      expect(html).toContain(`lang="${locale}"`);
    }
  });

  test('a child under 6 gets pictures, drawn in HTML and told in Markdown; an older child when asked for', () => {
    const pictures = (ageForm: string, more = {}) =>
      conversationGuide(shanarri, { ageForm, for: 'child', format: 'html', ...more }).split('<svg').length -
      1;
    expect([pictures('3-5'), pictures('6-9'), pictures('0-2')]).toEqual([8, 0, 0]);
    expect([pictures('13-17', { pictures: true }), pictures('3-5', { pictures: false })]).toEqual([8, 0]);
    const md = conversationGuide(shanarri, { ageForm: '3-5', for: 'child', format: 'md' });
    expect(md).toContain('*Bild: Ett barn vattnar en växt med en vattenkanna.*');
  });

  test('ids in a page are all different and begin with the one given', () => {
    const html = conversationGuide(shanarri, { ageForm: '3-5', for: 'child', format: 'html', id: 'g2' });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(16);
    expect(new Set(ids).size).toBe(16);
    expect(ids.every((id) => id?.startsWith('g2-'))).toBe(true);
    expect(() =>
      conversationGuide(shanarri, { ageForm: '3-5', for: 'child', format: 'html', id: '2 x' }),
    ).toThrow(TypeError);
  });

  test('adults see verified articles and what the part is about; a child sees neither', () => {
    const professional = conversationGuide(shanarri, { ageForm: '6-9', for: 'professional', format: 'md' });
    expect(professional).toContain('*Barnkonventionen: artikel 3, 6, 24, 39*');
    // Of the part's articles only the one that a source was read for.
    expect(professional).toContain('*Barnkonventionen: artikel 2*');
    const custodian = conversationGuide(shanarri, { ageForm: '6-9', for: 'custodian', format: 'md' });
    expect(custodian).toContain(shanarri.spokes[0]!.card.sv);
    const asked = conversationGuide(shanarri, { ...child, format: 'md' });
    expect(asked).not.toContain('Barnkonventionen');
    expect(asked).not.toContain(shanarri.spokes[0]!.card.sv);
  });

  test('who prepares a conversation at work reads the longer meaning, where a wheel has one', () => {
    const [first, ...rest] = ours.spokes;
    const meaning = { sv: 'Längre innebörd.', en: 'Longer meaning.' };
    const wheel = { ...ours, spokes: [{ ...first!, meaning }, ...rest] };
    const about = (to: 'custodian' | 'professional') =>
      conversationGuide(wheel, { ageForm: '6-9', for: to, format: 'md' });
    expect(about('professional')).toContain('Längre innebörd.');
    expect(about('professional')).not.toContain('Om a.');
    expect(about('custodian')).toContain('Om a.');
    expect(about('custodian')).not.toContain('Längre innebörd.');
  });

  test('says when questions are borrowed, when a wheel is a draft and when there are none', () => {
    const notice = (wheel: typeof shanarri, ageForm = '6-9') =>
      conversationGuide(wheel, { ageForm, for: 'child', format: 'md', locale: 'en' })
        .split('\n')
        .filter((line) => line.startsWith('**'))
        .join(' ');
    expect(notice(shanarri)).toBe('');
    expect(notice(behovskompassen)).toContain('SHANARRI');
    expect(notice(orebrohjulet)).toContain('Draft');
    expect(notice(ours)).toContain('has no questions');
    expect(notice(shanarri, '0-2')).toContain('do not answer questions in words');
  });

  test('a wheel without questions shows its parts and makes nothing up; a part without some says so', () => {
    const none = conversationGuide(ours, { ...child, format: 'md' });
    expect(none).toContain('Om a.');
    expect(none.split('Inga frågor är skrivna').length - 1).toBe(0);
    const some = conversationGuide(ours, { ...child, format: 'md', links: [{ from: 'a', to: 'safe' }] });
    expect(some.split('Inga frågor är skrivna').length - 1).toBe(2);
  });

  test('words of a wheel never become markup', () => {
    const html = conversationGuide(ours, { ...child, format: 'html', page: true });
    const md = conversationGuide(ours, { ...child, format: 'md' });
    expect(html).not.toContain('<b ');
    expect(md).not.toContain('<b ');
    expect(md).toContain('\\*x\\*');
  });

  test('a page carries no script, font or link', () => {
    const page = conversationGuide(shanarri, { ageForm: '3-5', for: 'child', format: 'html', page: true });
    expect(page.startsWith('<!doctype html>\n<html lang="sv">')).toBe(true);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /<script|https?:|<link|@import|url\(/,
    );
  });
});
