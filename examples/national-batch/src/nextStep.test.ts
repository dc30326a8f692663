import { expect, test } from 'vitest';
import { nextStep } from './nextStep.ts';

const standing = { missing: 3, queued: 3, failed: 0, alive: 2 };

test.each([
  ['everything has its result', { ...standing, missing: 0 }, 'finish'],
  ['… even if the queue still holds deliveries', { ...standing, missing: 0, failed: 1, alive: 0 }, 'finish'],
  ['workers are at it', standing, 'wait'],
  ['a chunk was given up, the others are not done yet', { ...standing, failed: 1 }, 'wait'],
  ['a chunk was given up, and nothing else is left', { ...standing, queued: 0, failed: 1 }, 'giveUp'],
  ['the queue lost its memory', { ...standing, queued: 0 }, 'add'],
  ['nobody is left who works', { ...standing, alive: 0 }, 'giveUp'],
] as const)('%s', (_, now, step) => {
  expect(nextStep(now)).toBe(step);
});
