/**
 * A number as it is written: digits and how many of them stand behind the decimal mark. `0,020` is
 * `{ digits: 20, decimals: 3 }`, and is not the same as `0,02`.
 *
 * Swedish: decimaltal, som det är skrivet.
 */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}
