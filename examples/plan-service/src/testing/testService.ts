import type { FastifyInstance, InjectOptions } from 'fastify';
import type { LogEntry } from '../logEntry.ts';
import { type ServiceOptions, service } from '../service.ts';

/** A service for tests, with its log kept. */
export async function testService(
  options: Partial<ServiceOptions> = {},
): Promise<{ readonly app: FastifyInstance; readonly log: LogEntry[] }> {
  const log: LogEntry[] = [];
  const app = await service({
    today: () => '2026-03-01',
    log: (entry) => log.push(entry),
    perMinute: 0,
    ...options,
  });
  return { app, log };
}

/** Asks with a JSON text, or with a value that is made one. */
export const post = (
  app: FastifyInstance,
  url: string,
  body: unknown,
  { headers, ...rest }: Omit<InjectOptions, 'url' | 'method' | 'payload'> = {},
) =>
  app.inject({
    ...rest,
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });
