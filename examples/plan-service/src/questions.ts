import type { Question } from './question.ts';
import { planKind } from './routes/planKind.ts';
import { render } from './routes/render.ts';
import { share } from './routes/share.ts';
import { validate } from './routes/validate.ts';

/** Every question that the service answers. */
export const questions: readonly Question[] = [validate, planKind, share, render];
