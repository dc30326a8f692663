import type { AgeStage } from './ageStage.ts';
import type { HeadingId } from './headingId.ts';

/** The same in Swedish and in English. */
export type Both = readonly [sv: string, en: string];

/** One prompt to adults who know the child and, where it is fair to ask, one to the child. */
interface PromptWords {
  readonly adult: Both;
  readonly child?: Both;
}

/** The prompts of some headings, for every age stage. */
export type PromptTable<Heading extends HeadingId> = Readonly<
  Record<Heading, Readonly<Record<AgeStage, PromptWords>>>
>;

/** The headings of one side. */
export type HeadingsOf<Side extends string> = Extract<HeadingId, `${Side}.${string}`>;
