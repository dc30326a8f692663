/** A written plan before it becomes HTML or Markdown. All words are still unescaped. */
export interface WrittenPlan {
  readonly lang: 'sv' | 'en';
  /** Large letters and short lines, for whoever reads the easy version. */
  readonly easy: boolean;
  readonly title: string;
  /** Stands on top of every sheet but the first. */
  readonly runningTitle: string;
  readonly lines: readonly string[];
  readonly notice?: string | undefined;
  readonly sections: readonly PlanSection[];
}

/** A heading and what stands below it. */
export interface PlanSection {
  readonly heading: string;
  readonly blocks: readonly PlanBlock[];
  /** Takes the whole width; its heading stands above it, not beside. */
  readonly wide?: boolean;
}

export type Facts = readonly (readonly [label: string, value: string])[];

/** What one person said, or what stands instead. */
export interface Voice {
  readonly who: string;
  readonly said?: string | undefined;
  readonly instead?: string | undefined;
  readonly on?: string | undefined;
}

/** A need, a goal, an action, a follow-up: its words, and what is known of it. */
export interface Entry {
  readonly text: string;
  readonly lines?: readonly string[];
  readonly facts?: Facts;
  readonly voices?: readonly Voice[];
}

export type PlanBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'voices'; readonly voices: readonly Voice[] }
  | { readonly kind: 'entries'; readonly numbered: boolean; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What a picture shows stands in words beside it. */
  | { readonly kind: 'picture'; readonly svg: string; readonly name: string };
