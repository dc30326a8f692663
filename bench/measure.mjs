/** Milliseconds of processor time, which other work on the machine disturbs less than the clock on the wall. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs every contestant once a round, by turns, so that what else the machine does falls on all alike. */
export async function inTurns(contestants, { rounds, warmUp, clock = () => performance.now() }) {
  const times = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const { name, run, repeat = 1 } of contestants)
      for (let time = 0; time < repeat; time++) {
        globalThis.gc?.();
        const start = clock();
        await run();
        const took = clock() - start;
        if (round >= 0) times.get(name).push(took);
      }
  return times;
}

/** Nearest rank: with few rounds, p99 is the slowest of them. */
export const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))];

/** Prints rows as a Markdown table. */
export const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
