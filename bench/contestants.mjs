/** The floor: one pass that only adds up the same bytes, four at a time. */
export const sumOfWords = ({ keys, answers }) =>
  [...keys.map(({ positions }) => positions), ...answers].reduce(
    (total, { buffer }) => (total + sumOf(new Uint32Array(buffer))) | 0,
    0,
  );

function sumOf(words) {
  let total = 0;
  for (let word = 0; word < words.length; word++) total = (total + words[word]) | 0;
  return total;
}

/** The same rows as one would have them from JSON: an object each, `null` for no answer. */
export function asObjects({ keys: [municipality, year], answers }, { spokes }) {
  return Array.from(municipality.positions, (_, row) => {
    const one = {
      municipality: municipality.values[municipality.positions[row]],
      year: year.values[year.positions[row]],
    };
    spokes.forEach(({ id }, part) => {
      one[id] = answers[part][row] < 5 ? answers[part][row] + 1 : null;
    });
    return one;
  });
}

/** What one would write first: group in a Map, count per part. Answers the same minus the reasons. */
export function objectsAndMap(rows, { spokes }) {
  const groups = new Map();
  for (const row of rows) {
    const key = `${row.municipality}|${row.year}`;
    let group = groups.get(key);
    if (!group) {
      group = { voices: 0, steps: Object.fromEntries(spokes.map(({ id }) => [id, [0, 0, 0, 0, 0]])) };
      groups.set(key, group);
    }
    group.voices++;
    for (const { id } of spokes) if (row[id] !== null) group.steps[id][row[id] - 1]++;
  }
  return groups;
}
