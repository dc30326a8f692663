import { readInput } from '@tsi/core';
import { Wheel } from './wheel.ts';

/**
 * Makes a wheel of one's own, checked: what a municipality calls the parts is data, not code.
 *
 * Swedish: definiera ett eget hjul. A longer example, with crosswalk and picture, is in the README.
 *
 * @throws TypeError when a field is missing or of the wrong kind (an empty label or a scale with fewer than two steps
 * counts as that), RangeError when two parts, scales, age forms, questions or steps have the same id or number, when
 * steps do not rise, when an age form ends before it begins, or when more answers are required than there are questions.
 * The message names the place, never what stands there.
 * @example
 * ```ts
 * import { ageForms, defineWheel, scales } from '@tsi/wellbeing-wheel';
 *
 * const wheel = defineWheel({
 *   id: 'our-wheel',
 *   version: '1',
 *   label: { sv: 'Vårt hjul', en: 'Our wheel' },
 *   provenance: 'local',
 *   note: { sv: 'Påhittat exempel.', en: 'Invented example.' },
 *   sources: [],
 *   spokes: [
 *     { id: 'home', label: { sv: 'Hemma', en: 'Home' }, card: { sv: 'Hur det är hemma.', en: 'Life at home.' }, articles: [] },
 *     { id: 'school', label: { sv: 'Skola', en: 'School' }, card: { sv: 'Hur det är i skolan.', en: 'Life at school.' }, articles: [] },
 *     { id: 'friends', label: { sv: 'Vänner', en: 'Friends' }, card: { sv: 'De man är med.', en: 'Those one is with.' }, articles: [] },
 *   ],
 *   scales: [scales.oneToFive],
 *   ageForms,
 * });
 * wheel.spokes.length; // => 3
 * ```
 */
export function defineWheel(definition: Wheel): Wheel {
  const { value, findings } = readInput(Wheel, definition, { locale: 'en' });
  if (!value) {
    const places = findings.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`);
    throw new TypeError(`defineWheel: ${places.join(' ')}`);
  }

  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  refuseRepeated('spokes', ids(value.spokes));
  refuseRepeated('scales', ids(value.scales));
  refuseRepeated('ageForms', ids(value.ageForms));
  value.spokes.forEach(({ items }, position) => {
    if (!items) return;
    refuseRepeated(`spokes.${position}.items.questions`, ids(items.questions));
    if (items.minimumAnswered > items.questions.length)
      throw new RangeError(`defineWheel: spokes.${position}.items.minimumAnswered: more than the questions.`);
  });
  value.scales.forEach(({ steps }, position) => {
    if (steps.some((step, index) => index > 0 && step.value <= steps[index - 1]!.value))
      throw new RangeError(`defineWheel: scales.${position}.steps: the numbers must rise.`);
  });
  value.ageForms.forEach(({ fromAge, toAge }, position) => {
    if (toAge < fromAge) throw new RangeError(`defineWheel: ageForms.${position}: ends before it begins.`);
  });
  return value;
}

function refuseRepeated(list: string, ids: readonly string[]): void {
  const position = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (position >= 0) throw new RangeError(`defineWheel: ${list}.${position}.id: used by an earlier one.`);
}
