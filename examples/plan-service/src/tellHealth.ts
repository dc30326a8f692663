import type { FastifyInstance } from 'fastify';
import { refuse } from './refusal.ts';

/** Adds what a load balancer asks: alive while the process is, ready until it is told to stop. */
export function tellHealth(app: FastifyInstance, isStopping: () => boolean): void {
  app.get('/health', async () => ({ status: 'alive' }));
  app.get('/ready', async () => {
    if (isStopping()) throw refuse('stopping');
    return { status: 'ready' };
  });
}
