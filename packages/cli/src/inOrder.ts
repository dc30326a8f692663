/**
 * Works on several things at once and answers in the order they came, never with more than `width` under way.
 */
export async function* inOrder<In, Out>(
  things: AsyncIterable<In>,
  work: (thing: In) => Promise<Out>,
  width: () => number,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const thing of things) {
    const answer = work(thing);
    // A failure is told when its turn comes.
    answer.catch(() => {});
    underWay.push(answer);
    while (underWay.length >= width()) yield await underWay.shift()!;
  }
  for (const answer of underWay) yield await answer;
}
