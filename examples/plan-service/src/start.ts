import type { AddressInfo } from 'node:net';
import { type ServiceOptions, service } from './service.ts';
import { todayInStockholm } from './todayInStockholm.ts';

/** Where the service listens, and how long it takes to stop. */
export interface StartOptions extends Omit<ServiceOptions, 'today' | 'isStopping'> {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Milliseconds between being told to stop and no longer listening, for a load balancer to notice. */
  readonly drain: number;
}

/** So long may requests under way take to end, in milliseconds. */
const patience = 10_000;

/**
 * Starts the service, and stops it on SIGTERM and SIGINT: first it says that it is not ready, then it takes no new
 * connections, and when the last request under way is answered the process ends with 0. A second signal, or a request
 * that does not end, ends it with 1.
 */
export async function start({ host, port, drain, ...options }: StartOptions): Promise<void> {
  const { log } = options;
  let stopping = false;
  const app = await service({
    ...options,
    today: () => todayInStockholm(new Date()),
    isStopping: () => stopping,
  });

  const inHaste = () => {
    log({ event: 'stoppedInHaste' });
    process.exit(1);
  };
  const stop = () => {
    if (stopping) return inHaste();
    stopping = true;
    log({ event: 'stopping' });
    setTimeout(inHaste, drain + patience).unref();
    setTimeout(async () => {
      await app.close();
      log({ event: 'stopped' });
      // What still waits, such as an idle connection, holds nobody's answer.
      process.exit(0);
    }, drain);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  await app.listen({ host, port });
  log({ event: 'listening', port: (app.server.address() as AddressInfo).port });
}
