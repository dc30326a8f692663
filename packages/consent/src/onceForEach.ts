/**
 * A function that works out its answer once for each object and remembers it for as long as the object lives.
 *
 * Only for objects that nobody changes: data of the rules, and copies that were made when input was read.
 */
export function onceForEach<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const answer = work(key);
    known.set(key, { answer });
    return answer;
  };
}
