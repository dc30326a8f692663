/** Things that hang together once they are joined, directly or by way of others. */
export interface Joined {
  readonly join: (a: number, b: number) => void;
  /** The same number for all that hang together. */
  readonly find: (thing: number) => number;
}

export function joinedOf(size: number): Joined {
  const root = Array.from({ length: size }, (_, thing) => thing);
  const find = (thing: number): number => {
    let at = thing;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  return {
    find,
    join: (a, b) => {
      root[find(a)] = find(b);
    },
  };
}
