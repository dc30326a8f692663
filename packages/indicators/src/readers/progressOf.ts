import type { ClientOptions, Progress, RetrievalOptions } from './client.ts';

/** Keeps count of how far a retrieval has come, and tells whoever asked. */
export function progressOf(client: ClientOptions, { progress }: RetrievalOptions, parts: number) {
  const { fetch: send } = client;
  let now: Progress = { calls: 0, rows: 0, parts, partsDone: 0 };
  const tell = (more: Partial<Progress>): void => {
    now = { ...now, ...more };
    progress?.(now);
  };
  return {
    /** The same client, with its calls counted. */
    client: {
      ...client,
      fetch: (address, request) => {
        now = { ...now, calls: now.calls + 1 };
        return send(address, request);
      },
    } satisfies ClientOptions as ClientOptions,
    read: (rows: number): void => tell({ rows: now.rows + rows }),
    partDone: (): void => tell({ partsDone: now.partsDone + 1 }),
    waiting: (milliseconds: number): void => progress?.({ ...now, waiting: milliseconds }),
  };
}
