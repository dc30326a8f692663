/** Invented answers, the same every time: 8 parts on 1–5, 3 % without an answer for one of six reasons. */
export const municipalities = 290;
export const years = 10;

/** `sorted`: rows of the same municipality and year lie together. */
export function inventedPopulation({ shanarri, nothingCodes }, { rows, sorted }) {
  let seed = 20260212;
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const below = (limit) => Math.floor(chance() * limit);

  const municipality = new Uint16Array(rows);
  const year = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const group = sorted ? Math.floor((row / rows) * municipalities * years) : below(municipalities * years);
    municipality[row] = Math.floor(group / years);
    year[row] = group % years;
  }
  const reasons = Object.values(nothingCodes);
  const answers = shanarri.spokes.map(() => {
    const column = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
      column[row] = chance() < 0.03 ? reasons[below(reasons.length)] : below(5);
    return column;
  });
  return {
    wheel: shanarri.id,
    wheelVersion: shanarri.version,
    scale: '1-5',
    ageForm: '10-12',
    informant: 'child',
    keys: [
      {
        name: 'municipality',
        values: Array.from({ length: municipalities }, (_, number) => String(number + 100).padStart(4, '0')),
        positions: municipality,
      },
      {
        name: 'year',
        values: Array.from({ length: years }, (_, number) => String(2016 + number)),
        positions: year,
      },
    ],
    answers,
  };
}
