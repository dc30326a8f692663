import { type Finding, type Locale, type Params, type Path, readInput } from '@tsi/core';
import type * as z from 'zod';
import { finding } from '../finding.ts';
import type { IndicatorsCode } from '../findingKinds.ts';
import type { ClientOptions, Fetch, StopSignal } from './client.ts';

/** A call, and what it is made with. */
export interface Call {
  readonly client: ClientOptions;
  /** The name of the service, for messages. */
  readonly service: string;
  readonly address: string;
  /** What to send; without it the call is a GET. */
  readonly body?: string;
  readonly signal?: StopSignal | undefined;
  readonly locale?: Locale | undefined;
  /** Told before the same call is made again, with the milliseconds that are waited. */
  readonly waiting?: ((ms: number) => void) | undefined;
}

/** An answer of the right shape, or why there is none. */
export type Answer<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'failed'; readonly status?: number; readonly finding: Finding };

/**
 * Asks a service and reads its answer with a schema.
 *
 * Tries again after 429, a fault of the service (5xx) and a fault of the network: as long after as `Retry-After` says in
 * seconds, otherwise after 1, 2, 4 … seconds. Rejects only when the signal says stop.
 */
export async function askJson<Schema extends z.ZodType>(
  schema: Schema,
  call: Call,
): Promise<Answer<z.output<Schema>>> {
  const { retries = 4, longestWait = 120, sleep } = call.client;
  for (let tries = 1; ; tries++) {
    call.signal?.throwIfAborted();
    const got = await ask(call);
    if (got === undefined || got.status === 429 || got.status >= 500) {
      const seconds = waitAfter(got?.retryAfter, tries);
      if (tries > retries || seconds > longestWait)
        return got === undefined
          ? failed(call, 'indicators/serviceUnreachable', { params: { tries } })
          : got.status === 429
            ? failed(call, 'indicators/tooManyCalls', { params: { tries } }, got.status)
            : failed(call, 'indicators/serviceFailed', { params: { status: got.status } }, got.status);
      call.waiting?.(seconds * 1000);
      await sleep(seconds * 1000, call.signal);
      continue;
    }
    if (got.status === 404) return failed(call, 'indicators/notFoundThere', {}, got.status);
    if (got.status !== 200)
      return failed(call, 'indicators/questionRefused', { params: { status: got.status } }, got.status);
    return read(schema, got, call);
  }
}

interface Got {
  readonly status: number;
  readonly type: string;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** One try; nothing when the network failed, also in the middle of the answer. */
async function ask({ client, address, body, signal }: Call): Promise<Got | undefined> {
  const { fetch: send } = client;
  const headers = {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const request: Parameters<Fetch>[1] = {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  };
  try {
    const answer = await send(address, request);
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      retryAfter: answer.headers.get('retry-after'),
      text: await answer.text(),
    };
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** Seconds. A `Retry-After` that is a date is left aside: there is no clock here. */
const waitAfter = (retryAfter: string | null | undefined, tries: number): number =>
  retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : 2 ** (tries - 1);

function read<Schema extends z.ZodType>(
  schema: Schema,
  { type, text }: Got,
  call: Call,
): Answer<z.output<Schema>> {
  if (!/[/+]json\b/i.test(type)) return failed(call, 'indicators/answerNotJson');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(call, 'indicators/answerNotJson');
  }
  const { value, findings } = readInput(schema, json);
  if (findings.length > 0) return failed(call, 'indicators/answerUnexpected', { path: findings[0]!.path });
  return { kind: 'answer', value: value as z.output<Schema> };
}

/** Says why there is no answer. */
export function failed(
  { service, locale }: Pick<Call, 'service' | 'locale'>,
  code: IndicatorsCode,
  { path = [], params = {} }: { readonly path?: Path; readonly params?: Params } = {},
  status?: number,
): Extract<Answer<never>, { kind: 'failed' }> {
  return {
    kind: 'failed',
    ...(status !== undefined && { status }),
    finding: finding(code, { path, params: { service, ...params }, locale }),
  };
}
