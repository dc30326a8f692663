import type { Group, Shape } from '../../packages/sip-gip/src/fast/shape.ts';
import { capital } from './literal.ts';

/** The shapes, and the groups of fields that options share, that are written under a name of their own. */
export type Names = ReadonlyMap<Shape | Group, string>;

/** The name that was given, or else the place. What is used comes before what uses it. */
export function namesOf(root: Shape, given: ReadonlyMap<Shape, string>): Names {
  const names = new Map<Shape | Group, string>();
  const taken = new Set(given.values());

  const free = (place: string): string => (taken.has(place) ? free(`${place}2`) : place);
  const nameFor = (shape: Shape, place: string): string => {
    const name = given.get(shape) ?? free(place);
    taken.add(name);
    return name;
  };

  const visit = (shape: Shape, place: string, isItem = false): void => {
    if (names.has(shape)) return;
    const alone = isItem || isLarge(shape) || (given.has(shape) && 'min' in shape);
    const name = alone ? nameFor(shape, place) : place;
    switch (shape.kind) {
      case 'optional':
        visit(shape.of, name);
        break;
      case 'list':
        visit(shape.item, `${name}Item`, true);
        break;
      case 'object':
        for (const group of shape.groups) visitFields(group, name);
        break;
      case 'choice': {
        const options = Object.entries(shape.options);
        const shared = options[0]?.[1].groups.find((group) => options[1]?.[1].groups.includes(group));
        if (shared) {
          visitFields(shared, name);
          names.set(shared, free(`${name}Common`));
        }
        for (const [value, option] of options) visit(option, name + capital(value));
      }
    }
    if (alone) names.set(shape, name);
  };

  const visitFields = (group: Group, place: string) => {
    if (names.has(group)) return;
    for (const [key, field] of Object.entries(group)) visit(field, place + capital(key));
  };

  visit(root, 'Root');
  return names;
}

const isLarge = (shape: Shape) =>
  ['object', 'choice', 'either'].includes(shape.kind) || (shape.kind === 'oneOf' && shape.values.length > 1);
