import type { Finding } from '@tsi/core';
import type { ProblemName } from './problems.ts';

/** Why a request is not answered: a problem, and what was found. */
export interface Refusal {
  readonly problem: ProblemName;
  readonly findings?: readonly Finding[];
}

const refusals = new WeakMap<Error, Refusal>();

/** An error for the framework to carry. Its message holds nothing of the request. */
export function refuse(problem: ProblemName, findings: readonly Finding[] = []): Error {
  const error = new Error(problem);
  refusals.set(error, { problem, findings });
  return error;
}

/** The framework's own codes that mean a fault in the request. */
const frameworkCodes: Readonly<Record<string, ProblemName>> = {
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
};

/** What an error comes to for the caller. Whatever we do not know is a fault of ours. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return { problem: 'fault' };
  const { code = '', statusCode } = error as { readonly code?: string; readonly statusCode?: number };
  if (statusCode === 429) return { problem: 'too-many-requests' };
  return refusals.get(error) ?? { problem: frameworkCodes[code] ?? 'fault' };
}
