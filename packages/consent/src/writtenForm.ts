/** What a form or a receipt is made of, whatever the format. */
export type FormBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  /** Answers that belong together: a fieldset. */
  | { readonly kind: 'group'; readonly legend: string; readonly blocks: readonly FormBlock[] }
  /** One of several, none chosen beforehand. */
  | { readonly kind: 'choice'; readonly legend: string; readonly options: readonly string[] }
  | { readonly kind: 'line'; readonly label: string; readonly room: 'line' | 'words' };

/** A form or a receipt before it is written in a format. */
export interface WrittenForm {
  readonly title: string;
  readonly lang: string;
  readonly easy: boolean;
  readonly introduction: readonly FormBlock[];
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly FormBlock[] }[];
}
