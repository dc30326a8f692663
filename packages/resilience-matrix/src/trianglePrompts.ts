import { type Locale, textIn } from '@tsi/core';
import { type AgeStage, requireAgeStage } from './ageStage.ts';
import type { HeadingId } from './headingId.ts';
import { promptsGrow } from './promptsGrow.ts';
import { promptsNeed } from './promptsNeed.ts';
import { promptsWorld } from './promptsWorld.ts';
import type { Both } from './promptWords.ts';
import { triangleHeading } from './triangleHeading.ts';

/** Something to ask under a heading. Swedish: öppen fråga. */
export interface TrianglePrompt {
  /** The adults who know the child, or the child. */
  readonly to: 'adult' | 'child';
  /**
   * `open`: how things are. `strengths`, `pressures`: what works and what is hard. `otherwise`: what would speak against
   * the picture, and who sees it differently.
   */
  readonly asks: 'open' | 'strengths' | 'pressures' | 'otherwise';
  readonly text: string;
}

// In the order in which an observation is written: which way it points, how often and how long, what would contradict.
const followUps: readonly (readonly [TrianglePrompt['asks'], Both])[] = [
  [
    'strengths',
    [
      'Vad fungerar redan här, och vem eller vad gör att det fungerar?',
      'What works here already, and who or what makes it work?',
    ],
  ],
  [
    'pressures',
    [
      'Vad är svårt här: när, hur ofta och sedan hur länge?',
      'What is hard here: when, how often and since when?',
    ],
  ],
  [
    'otherwise',
    [
      'Vad skulle tala emot den bilden, och vem ser det kanske annorlunda?',
      'What would speak against that picture, and who may see it differently?',
    ],
  ],
];

/**
 * Open questions under a heading of My World Triangle, worded for an age stage: first how things are, to adults and to
 * the child, then three that go with every heading.
 *
 * Swedish: öppna frågor till Min värld-triangeln. Our own words, not an instrument: no answers to choose between, no
 * order that has to be kept, and nothing to add up. Nobody need be asked everything; all three sides are to be
 * considered, each in as much detail as the situation calls for. Where it is not fair to ask a small child (money, the
 * adults' work) there is no question to the child. A child who uses signs, pictures or another language is asked that way.
 *
 * @throws RangeError when there is no such heading or age stage.
 * @example
 * ```ts
 * import { trianglePrompts } from '@tsi/resilience-matrix';
 *
 * const prompts = trianglePrompts('world.housing', { ageStage: 'earlyYears', locale: 'en' });
 * prompts.map(({ to, asks }) => `${to} ${asks}`); // => ['adult open', 'child open', 'adult strengths', 'adult pressures', 'adult otherwise']
 * prompts[1]?.text; // => 'Show or draw where you sleep.'
 * trianglePrompts('world.money', { ageStage: 'earlyYears' }).some(({ to }) => to === 'child'); // => false
 * ```
 */
export function trianglePrompts(
  heading: HeadingId,
  options: { readonly ageStage: AgeStage; readonly locale?: Locale | undefined },
): readonly TrianglePrompt[] {
  const { ageStage, locale } = options;
  triangleHeading(heading);
  requireAgeStage(ageStage);
  const { adult, child } = { ...promptsGrow, ...promptsNeed, ...promptsWorld }[heading][ageStage];
  const prompt = (
    to: TrianglePrompt['to'],
    asks: TrianglePrompt['asks'],
    [sv, en]: Both,
  ): TrianglePrompt => ({
    to,
    asks,
    text: textIn({ sv, en }, locale),
  });
  return [
    prompt('adult', 'open', adult),
    ...(child ? [prompt('child', 'open', child)] : []),
    ...followUps.map(([asks, words]) => prompt('adult', asks, words)),
  ];
}
