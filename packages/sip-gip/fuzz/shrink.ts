import { placesIn, valueAt, withAt, withoutAt } from './places.ts';

/** The smallest value found that still fails, by leaving out and shortening; JSON values only. */
export function shrink(value: unknown, fails: (smaller: unknown) => boolean, tries = 3000): unknown {
  let left = tries;
  const stillFails = (smaller: unknown) => left-- > 0 && fails(smaller);
  if (typeof value === 'string') return shrinkText(value, stillFails);
  let smallest = value;
  for (let again = true; again && left > 0; ) {
    again = false;
    for (const place of placesIn(smallest).reverse()) {
      if (place.length === 0 || valueAt(smallest, place) === undefined) continue;
      const here = valueAt(smallest, place);
      const smaller = [
        withoutAt(smallest, place),
        ...(typeof here === 'string' && here.length > 8
          ? [withAt(smallest, place, () => here.slice(0, here.length / 2))]
          : []),
      ].find(stillFails);
      if (smaller === undefined) continue;
      smallest = smaller;
      again = true;
    }
  }
  return smallest;
}

function shrinkText(text: string, stillFails: (smaller: string) => boolean): string {
  let smallest = text;
  for (let length = Math.ceil(text.length / 2); length >= 1; length = Math.floor(length / 2))
    for (let at = 0; at + length <= smallest.length; ) {
      const smaller = smallest.slice(0, at) + smallest.slice(at + length);
      if (stillFails(smaller)) smallest = smaller;
      else at += length;
    }
  return smallest;
}
