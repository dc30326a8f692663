import type { Text } from '@tsi/core';
import type { StairsId } from './stairs.ts';

/** A step of one of the {@link stairs}. Swedish: steg. */
export interface StepRef {
  readonly stairs: StairsId;
  readonly step: number;
}

/**
 * How well two steps go together. `same`: what both sources say of them is the same. `overlaps`: some of the work on the
 * one stands on the other, some does not.
 *
 * Swedish: hur väl stegen stämmer överens.
 */
export type StepFit = 'same' | 'overlaps';

/** Two steps of two stairs that go together, read in both directions. Swedish: motsvarighet. */
export interface StepLink {
  readonly steps: readonly [StepRef, StepRef];
  readonly fit: StepFit;
  readonly why: Text;
}

/** A step that nothing in another model answers to. Swedish: motsvarighet saknas. */
export interface StepWithoutCounterpart {
  readonly step: StepRef;
  readonly in: StairsId;
  readonly why: Text;
}

const tabb = (step: number): StepRef => ({ stairs: 'tabbTrappan', step });
const kronoberg = (step: number): StepRef => ({ stairs: 'kronoberg', step });
const kavlinge = (step: number): StepRef => ({ stairs: 'kavlinge', step });
const pyramid = (step: number): StepRef => ({ stairs: 'publicHealthPyramid', step });
const link = (fit: StepFit, why: Text, ...steps: readonly [StepRef, StepRef]): StepLink => ({
  steps,
  fit,
  why,
});
const nothing = (step: StepRef, why: Text, ...models: readonly StairsId[]): StepWithoutCounterpart[] =>
  models.map((model) => ({ step, in: model, why }));

const forAll: Text = {
  sv: 'Båda gäller alla barn, innan någon har märkt något särskilt.',
  en: 'Both are for all children, before anyone has noticed anything in particular.',
};
const noticed: Text = {
  sv: 'På båda har någon märkt något och tar hand om det tidigt.',
  en: 'On both, somebody has noticed something and takes care of it early.',
};
const together: Text = {
  sv: 'På båda behövs flera. TABB:s steg är väntan på att samarbetet ska börja, Kronobergs är samarbetet.',
  en: 'Both need several services. TABB’s step is the wait for the work together to begin; Kronoberg’s is that work.',
};
const risk: Text = {
  sv: 'Kävlinge säger vilka stödet är till för, trappan hur långt arbetet har kommit. Ett barn i risk kan finnas här.',
  en: 'Kävlinge says whom the support is for, the stairs how far the work has come. A child at risk may be here.',
};
const drawn: Text = {
  sv: 'Pyramidens nivåer är ett utkast, så det här är en gissning om vad figuren visar.',
  en: 'The pyramid’s levels are a draft, so this is a guess at what the figure shows.',
};
const undescribed: Text = {
  sv: 'Källan beskriver inte steg 3. Vad det motsvarar går att säga först när det är bestämt lokalt.',
  en: 'The source does not describe step 3. What it answers to can be said only when it is settled locally.',
};
const notAStep: Text = {
  sv: 'Att ett barn far illa är inget steg i arbetet. Det anmäls genast, på vilket steg barnet än är.',
  en: 'That a child fares ill is no step of the work. It is reported at once, on whatever step the child is.',
};
const theTop: Text = {
  sv: 'Modellen säger hur verksamheterna arbetar, inte hur stora behoven är.',
  en: 'The model says how the services work, not how great the needs are.',
};

/**
 * How the four models answer to one another, step by step, and where nothing answers.
 *
 * Swedish: översättning mellan trappor. **No source compares them: every line is our own reading of what the sources say
 * of each step.** A step says where the work is and a direction whom it is for, so an overlap is the most that can be
 * said between the two. Nothing here moves a child: what step the work is on is settled by those who do it.
 *
 * Every pair of models has, for each step of the one, a link to the other or a reason why there is none.
 */
export const stairsCrosswalk: {
  readonly basis: 'own';
  readonly links: readonly StepLink[];
  readonly withoutCounterpart: readonly StepWithoutCounterpart[];
} = {
  basis: 'own',
  links: [
    link('same', forAll, tabb(0), kronoberg(1)),
    link('same', forAll, tabb(0), kavlinge(1)),
    link('same', forAll, kronoberg(1), kavlinge(1)),
    link('same', noticed, tabb(1), kronoberg(2)),
    link('overlaps', together, tabb(2), kronoberg(3)),
    link('overlaps', risk, tabb(1), kavlinge(2)),
    link('overlaps', risk, tabb(2), kavlinge(2)),
    link('overlaps', risk, kronoberg(2), kavlinge(2)),
    link('overlaps', risk, kronoberg(3), kavlinge(2)),
    link('overlaps', drawn, pyramid(1), tabb(0)),
    link('overlaps', drawn, pyramid(1), kronoberg(1)),
    link('overlaps', drawn, pyramid(1), kavlinge(1)),
    link('overlaps', drawn, pyramid(2), tabb(1)),
    link('overlaps', drawn, pyramid(2), tabb(2)),
    link('overlaps', drawn, pyramid(2), kronoberg(2)),
    link('overlaps', drawn, pyramid(2), kronoberg(3)),
    link('overlaps', drawn, pyramid(2), kavlinge(2)),
    link('overlaps', drawn, pyramid(3), kavlinge(3)),
  ],
  withoutCounterpart: [
    ...nothing(tabb(3), undescribed, 'kronoberg', 'kavlinge', 'publicHealthPyramid'),
    ...nothing(kavlinge(3), notAStep, 'tabbTrappan', 'kronoberg'),
    ...nothing(pyramid(3), theTop, 'tabbTrappan', 'kronoberg'),
  ],
};
