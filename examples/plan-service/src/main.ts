import { readInput } from '@tsi/core';
import * as z from 'zod';
import { logToOutput } from './logEntry.ts';
import { start } from './start.ts';

/** The environment in which the service runs; everything has a default. */
const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Bytes of the longest body. */
  BODY_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000_000)
    .default(512 * 1024),
  /** Questions a minute from one address; 0 for no limit. */
  PER_MINUTE: z.coerce.number().int().min(0).default(600),
  /** `yes` behind a proxy of your own, whose X-Forwarded-For says who asks. */
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  /** Milliseconds between being told to stop and no longer listening. */
  DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(2000),
});

const { value, findings } = readInput(Environment, process.env, { locale: 'en' });
if (value)
  await start({
    host: value.HOST,
    port: value.PORT,
    bodyLimit: value.BODY_LIMIT,
    perMinute: value.PER_MINUTE,
    trustProxy: value.TRUST_PROXY === 'yes',
    drain: value.DRAIN_MS,
    log: logToOutput,
  });
else {
  for (const { path, message, hint } of findings)
    console.error(`${path.join('.')}: ${message} ${hint ?? ''}`.trimEnd());
  process.exitCode = 2;
}
