/**
 * The same shape, read-only all the way down. Documents are never changed in place, so their types take constant data
 * as well as what a schema read.
 */
export type Immutable<T> = T extends (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;
