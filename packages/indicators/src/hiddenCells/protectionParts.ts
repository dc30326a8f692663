import { joinedOf } from './joined.ts';
import type { ProtectionProblem } from './motions.ts';

/** A problem of its own, and which numbers of the whole its numbers are. */
interface ProtectionPart {
  readonly problem: ProtectionProblem;
  readonly numbers: readonly number[];
}

/**
 * The parts of a problem in which something must be hidden: what is hidden in one moves nothing in another. A piece that
 * everybody knows does not hold parts together; it stands in each that uses it.
 */
export function protectionParts({ point, numbers, told }: ProtectionProblem): readonly ProtectionPart[] {
  const known = new Map<number, number>();
  numbers.forEach(({ pieces, status }, number) => {
    if (pieces.length === 1 && status === 'fixed') known.set(pieces[0]!, number);
  });
  const { join, find } = joinedOf(point.length);
  const unknownOf = (pieces: readonly number[]) => pieces.filter((piece) => !known.has(piece));
  const places = [
    ...numbers.map(({ pieces }) => unknownOf(pieces)),
    ...told.map(({ terms }) => unknownOf(terms.map(({ variable }) => variable))),
  ];
  for (const [first, ...others] of places) for (const piece of others) join(piece, first!);

  const rootOf = (pieces: readonly number[]) => (pieces.length > 0 ? find(pieces[0]!) : undefined);
  const membersOf = new Map<number, number[]>();
  numbers.forEach(({ status }, number) => {
    const root = rootOf(places[number]!);
    if (root !== undefined && status === 'mustHide') membersOf.set(root, []);
  });
  numbers.forEach((_, number) => {
    const root = rootOf(places[number]!);
    if (root !== undefined) membersOf.get(root)?.push(number);
  });

  return [...membersOf].map(([root, members]) => {
    const said = told.filter((_, at) => rootOf(places[numbers.length + at]!) === root);
    const used = [
      ...members.flatMap((number) => numbers[number]!.pieces),
      ...said.flatMap(({ terms }) => terms.map(({ variable }) => variable)),
    ];
    const pieces = [...new Set(used)].sort((a, b) => a - b);
    const place = new Map(pieces.map((piece, at) => [piece, at]));
    const own = [...members, ...pieces.flatMap((piece) => known.get(piece) ?? [])].sort((a, b) => a - b);
    return {
      numbers: own,
      problem: {
        point: pieces.map((piece) => point[piece]!),
        numbers: own.map((number) => {
          const one = numbers[number]!;
          return { ...one, pieces: one.pieces.map((piece) => place.get(piece)!) };
        }),
        told: said.map(({ terms, ...ends }) => ({
          ...ends,
          terms: terms.map(({ variable, times }) => ({ variable: place.get(variable)!, times })),
        })),
      },
    };
  });
}
