/** A piece of a guide or a note template, in no format yet. */
export type ConversationBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Boxes to tick on paper. */
  | { readonly kind: 'ticks'; readonly items: readonly string[] }
  /** Places to fill in after a label. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }
  /** Room to write in. */
  | { readonly kind: 'lines'; readonly count: number }
  /** Empty cells are there to be filled in; `tall` gives each row more room. */
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly tall: boolean;
    };

/** A guide or a note template, in no format yet. */
export interface ConversationDocument {
  readonly lang: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What the reader must know first. */
  readonly notices: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    /** An SVG of our own, and what it shows. */
    readonly picture?: { readonly svg: string; readonly description: string };
    readonly blocks: readonly ConversationBlock[];
  }[];
  readonly closing: readonly string[];
}
