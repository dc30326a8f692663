import type { ClientOptions } from './client.ts';

/** The same client with a pause between the beginnings of its calls, however many ask at once. */
export function paced(client: ClientOptions, milliseconds: number): ClientOptions {
  const { fetch: send, sleep } = client;
  let turn: Promise<unknown> | undefined;
  return {
    ...client,
    fetch: async (address, request) => {
      // A wait that was broken off is no reason to stop others; the signal stops the call itself.
      turn = turn
        ? turn.then(() => sleep(milliseconds, request.signal)).catch(() => undefined)
        : Promise.resolve();
      await turn;
      return send(address, request);
    },
  };
}
