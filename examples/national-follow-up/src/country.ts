/** An invented country: no place, code or number in it is real. */
export interface Municipality {
  readonly code: string;
  readonly county: string;
  /** Its part of the country's children. */
  readonly weight: number;
}

export const years = Array.from({ length: 15 }, (_, at) => 2011 + at);
export const lastYear = years.at(-1)!;
export const ageBands = ['0-5', '6-12', '13-17', '18-20'] as const;
const counties = 21;

/** 290 municipalities in 21 counties; the largest has about sixty times the children of the smallest. */
export const municipalities: readonly Municipality[] = inventMunicipalities(290);

export const municipalitiesOf = new Map(
  Array.from({ length: counties }, (_, at) => countyCode(at)).map((county) => [
    county,
    municipalities.filter((one) => one.county === county),
  ]),
);

function inventMunicipalities(count: number): Municipality[] {
  // Sizes fall as in a real country: a few large, many small. 131 and 290 have no common factor.
  const sizes = Array.from({ length: count }, (_, at) => (((at * 131) % count) + 3) ** -0.9);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, at) => {
    const county = countyCode(at % counties);
    return {
      code: `${county}${String(Math.floor(at / counties) + 1).padStart(2, '0')}`,
      county,
      weight: size / total,
    };
  });
}

function countyCode(at: number): string {
  return `${at + 31}`;
}
