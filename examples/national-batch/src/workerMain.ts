// One worker process. It ends with the process that started it, and may be killed at any moment.
import { Worker } from 'bullmq';
import { countChunk } from './countChunk.ts';
import { type ChunkJob, connectionTo, queueName, stalling } from './queue.ts';
import { resultsIn } from './results.ts';

const [socket] = process.argv.slice(2);
if (!socket) throw new TypeError('The socket of the Redis server must be given.');

process.once('disconnect', () => process.exit());

const worker = new Worker<ChunkJob>(
  queueName,
  async ({ data: { key, file, chunk, on, folder } }) => {
    const results = resultsIn(folder);
    // A job can be delivered again after it was done.
    if (!results.read(key)) results.write(key, await countChunk(file, chunk, on));
  },
  { connection: connectionTo(socket), name: `${process.pid}`, ...stalling },
);
// A lost connection or lock: BullMQ connects again, and the job comes back.
worker.on('error', () => {});
