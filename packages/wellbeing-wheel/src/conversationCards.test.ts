import { expect, test } from 'vitest';
import { conversationCards } from './conversationCards.ts';
import { conversationPicture } from './conversationPicture.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { shanarri } from './shanarri.ts';

const headings = (html: string) => [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);

test('one card for each part; an odd number leaves one for something else', () => {
  const eight = conversationCards(shanarri, { ageForm: '6-9', for: 'child' });
  expect(headings(eight)).toEqual(shanarri.spokes.map(({ label }) => label.sv));
  const seven = conversationCards(orebrohjulet, { ageForm: '6-9', for: 'child', locale: 'en' });
  expect(headings(seven).at(-1)).toBe('Something else');
  expect(seven).toContain('Draft');
});

test('a child’s card asks; an adult’s card also says what the part is about', () => {
  const about = shanarri.spokes[0]!.card.sv;
  expect(conversationCards(shanarri, { ageForm: '6-9', for: 'child' })).not.toContain(about);
  expect(conversationCards(shanarri, { ageForm: '6-9', for: 'custodian' })).toContain(about);
  // Nobody asks the youngest in words, so the card says what the part is about.
  expect(conversationCards(shanarri, { ageForm: '0-2', for: 'child' })).toContain(about);
});

test.each([0, 1, 2, 3])('%i questions on a card', (questionsPerCard) => {
  const html = conversationCards(shanarri, { ageForm: '6-9', for: 'child', questionsPerCard });
  expect(html.split('<p class="tsi-card-question">').length - 1).toBe(8 * questionsPerCard);
});

test.each([-1, 0.5, Number.NaN])('%d questions on a card is the caller’s mistake', (questionsPerCard) => {
  expect(() => conversationCards(shanarri, { ageForm: '6-9', for: 'child', questionsPerCard })).toThrow(
    RangeError,
  );
});

test('pictures can be left out', () => {
  const pictured = conversationCards(shanarri, { ageForm: '6-9', for: 'child' });
  expect(pictured.split('<svg').length - 1).toBe(8);
  expect(conversationCards(shanarri, { ageForm: '6-9', for: 'child', pictures: false })).not.toContain(
    '<svg',
  );
});

test.each(shanarri.spokes)(
  '$id has a picture with a name and a description in both languages',
  ({ id, label }) => {
    const [sv, en] = (['sv', 'en'] as const).map((locale) => conversationPicture(id, { id: 'p', locale }));
    expect(sv).toContain(`<title id="p-title">${label.sv}</title>`);
    expect(en).toContain(`<title id="p-title">${label.en}</title>`);
    expect(sv).toMatch(/<desc id="p-desc">[^<]{20,}<\/desc>/);
    expect(sv).toContain('role="img" aria-labelledby="p-title p-desc"');
  },
);

test('a part without a picture, or an id that cannot be one, is the caller’s mistake', () => {
  expect(() => conversationPicture('other', { id: 'p' })).toThrow(RangeError);
  expect(() => conversationPicture('safe', { id: '1' })).toThrow(TypeError);
});
