// An entry of its own, `@tsi/indicators/csv`: whoever reads no such files does not carry the library for them.
export { type CsvOptions, readCsv } from './readers/readCsv.ts';
