import type { Finding, Immutable, Text } from '@tsi/core';
import type * as z from 'zod';
import type { Asked } from './asked.ts';

/** What a question comes to: an answer, or why it cannot be asked. */
type Outcome<Answer> = { readonly answer: Answer } | { readonly refused: readonly Finding[] };

/** A question that the service answers: POST to its path. */
export interface Question<Shape extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly path: `/${string}`;
  /** Its name in the OpenAPI document. */
  readonly id: string;
  readonly summary: Text;
  readonly description: Text;
  /** The shape of the body, as documented. */
  readonly shape: Shape;
  readonly answer: Answer;
  /** An invented question of the right shape. */
  readonly example: Immutable<z.input<Shape>>;
  readonly ask: (body: unknown, asked: Asked) => Outcome<Immutable<z.output<Answer>>>;
}

/** States a question so that its parts agree with one another. */
export const question = <Shape extends z.ZodType, Answer extends z.ZodType>(
  stated: Question<Shape, Answer>,
): Question<Shape, Answer> => stated;
