import { expect, test } from 'vitest';
import { HeadingId } from './headingId.ts';
import { myWorldTriangle } from './myWorldTriangle.ts';
import { SideId } from './sideId.ts';
import { headingOrder, sideOf, triangleHeading } from './triangleHeading.ts';

test('tre sidor med sju rubriker var, i samma ordning som id-listorna', () => {
  expect(myWorldTriangle.sides.map(({ id }) => id)).toEqual(SideId.options);
  expect(myWorldTriangle.sides.map(({ headings }) => headings.length)).toEqual([7, 7, 7]);
  expect(headingOrder).toEqual(HeadingId.options);
});

test.each(myWorldTriangle.sides)('every heading of $id is named after its side', ({ id, headings }) => {
  for (const heading of headings) expect(sideOf(heading.id)).toBe(id);
});

test.each(['sv', 'en'] as const)('labels and meanings in %s are there, and no two alike', (locale) => {
  const headings = myWorldTriangle.sides.flatMap((side) => side.headings);
  for (const part of ['label', 'meaning'] as const) {
    const texts = headings.map((heading) => heading[part][locale]);
    expect(new Set(texts).size).toBe(21);
    expect(texts.every((text) => text.length > 2)).toBe(true);
  }
});

test('a heading that does not exist is a mistake in the calling code, and is not repeated', () => {
  expect(() => triangleHeading('grow.Kim' as HeadingId)).toThrow(RangeError);
  expect(() => triangleHeading('grow.Kim' as HeadingId)).not.toThrow(/Kim/);
});
