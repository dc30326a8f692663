import * as library from 'personnummer';

interface PersonnummerLibrary {
  /** Check digit and birth date of a personnummer or samordningsnummer. */
  valid(pin: string): boolean;
}

// The package's types and its CommonJS build disagree on what the default export is, and bundlers take its ESM build.
// This is the one place that knows.
const { default: exported } = library as unknown as {
  default: PersonnummerLibrary & { default?: PersonnummerLibrary };
};

export const Personnummer: PersonnummerLibrary = exported.default ?? exported;
