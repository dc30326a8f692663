import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import * as z from 'zod';
import { logToOutput } from '../logEntry.ts';
import { question } from '../question.ts';
import { service } from '../service.ts';
import { todayInStockholm } from '../todayInStockholm.ts';

/** What the service is held against, each in a process of its own: `validate`, `parse` or `echo`. */
const [what] = process.argv.slice(2);

/** The same service, whose only question reads nothing but the JSON. */
const parse = question({
  path: '/validate',
  id: 'parse',
  summary: { sv: '', en: '' },
  description: { sv: '', en: '' },
  shape: z.unknown(),
  answer: z.strictObject({ parsed: z.boolean() }),
  example: {},
  ask: () => ({ answer: { parsed: true } }),
});

const utf8 = new TextDecoder();

/** The framework, and nothing of ours. */
const bare = () => {
  const app = fastify({ logger: false });
  app.post('/validate', async ({ body }) => body);
  return app;
};
const app =
  what === 'echo'
    ? bare()
    : await service({
        today: () => todayInStockholm(new Date()),
        log: logToOutput,
        perMinute: 0,
        ...(what === 'parse' && {
          questions: [parse],
          read: (bytes: Uint8Array) => JSON.parse(utf8.decode(bytes)),
        }),
      });
await app.listen({ host: '127.0.0.1', port: 0 });
logToOutput({ event: 'listening', port: (app.server.address() as AddressInfo).port });
