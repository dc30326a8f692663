import { type Block, blocksOf } from './blocksOf.ts';
import type { Context } from './command.ts';
import { finding } from './findingKinds.ts';
import { inOrder } from './inOrder.ts';
import type { LineWorkers } from './lineWorkers.ts';
import { type Checked, type PlanCheckerOptions, planChecker } from './planChecker.ts';

const longestMegabytes = 64;
/** So many blocks are checked here before it is worth while to start threads for the rest. */
const blocksAlone = 16;

/**
 * Checks a file with one plan a line, however long it is, in the memory of a few blocks.
 *
 * A long file is shared among threads; the answers come in the order of the lines all the same.
 */
export async function* checkLines(
  file: string,
  options: PlanCheckerOptions,
  stop: AbortSignal,
  { io, locale }: Pick<Context, 'io' | 'locale'>,
): AsyncGenerator<Checked> {
  const checker = planChecker(options);
  let failed = false;
  async function* pieces() {
    try {
      yield* io.read(file, stop);
    } catch {
      failed = true;
    }
  }
  let blocks = 0;
  let workers: LineWorkers | undefined;
  const check = async ({ bytes, firstLine }: Block): Promise<Checked> => {
    if (bytes === undefined) {
      const tooLong = finding('cli/lineTooLong', { params: { megabytes: longestMegabytes }, locale });
      return checker.documents([{ unusable: { ...tooLong, file, line: firstLine, column: 1 } }], file);
    }
    blocks += 1;
    if (blocks > blocksAlone) workers ??= io.lineWorkers?.(options);
    const lines = { bytes, firstLine, file };
    return workers ? workers.check(lines) : checker.lines(lines);
  };
  try {
    const all = blocksOf(pieces(), { longest: longestMegabytes * 2 ** 20 });
    yield* inOrder(all, check, () => (workers ? workers.count * 2 : 1));
  } finally {
    await workers?.end();
  }
  if (failed && !stop.aborted)
    yield checker.documents([{ unusable: { ...finding('cli/notReadable', { locale }), file } }], file);
}
