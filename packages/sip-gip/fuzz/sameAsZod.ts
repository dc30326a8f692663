import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { issuesIn } from '../src/fast/issuesIn.ts';
import { isPlan, planShape } from '../src/generated/planShape.ts';
import { Plan } from '../src/plan.ts';

/** In what the generated code differs from zod about an input; undefined when they say the same. */
export function differenceFromZod(input: unknown): 'verdict' | 'issues' | undefined {
  const issues = (Plan.safeParse(input).error?.issues ?? []).map(told);
  if (isPlan(input) !== (issues.length === 0)) return 'verdict';
  return isDeepStrictEqual(issuesIn(planShape, input), issues) ? undefined : 'issues';
}

/** Of an issue what findings are made of. */
function told(issue: z.core.$ZodIssue): object {
  const { code, path } = issue;
  switch (code) {
    case 'invalid_type':
      return { code, path, expected: issue.expected };
    case 'invalid_format':
      return { code, path, format: issue.format };
    case 'invalid_value':
      return { code, path, values: issue.values };
    case 'unrecognized_keys':
      return { code, path, keys: issue.keys };
    case 'too_small':
      return { code, path, minimum: issue.minimum };
    case 'too_big':
      return { code, path, maximum: issue.maximum };
    case 'invalid_union':
      return {
        code,
        path,
        errors: issue.errors.map((errors) => errors.map(told)),
        ...('options' in issue && { options: issue.options }),
      };
    default:
      return { code, path };
  }
}
