/**
 * The shape of a document as plain data: what is left of a zod schema when only its questions are kept. Written from
 * the schemas by tools/compileSchema; whatever it has no word for, it refuses.
 */
export type Shape =
  /** Limits in code points, both allowed. */
  | { readonly kind: 'text' | 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' | 'boolean' | 'record' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape; readonly min: number; readonly max: number }
  | { readonly kind: 'optional'; readonly of: Shape }
  | ObjectShape
  | Choice
  /** A union of single values. */
  | { readonly kind: 'either'; readonly of: readonly Shape[] };

/** A strict object. Its fields come in one group, or in several when a union's options have some in common. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly is: (it: unknown) => boolean;
  readonly groups: readonly Group[];
}

export type Group = Readonly<Record<string, Shape>>;

/** A union of objects, told apart by one field. */
export interface Choice {
  readonly kind: 'choice';
  readonly by: string;
  readonly options: Readonly<Record<string, ObjectShape>>;
}
