import { exitCode } from './exitCode.ts';
import { run } from './run.ts';

/**
 * Runs `tsi` for the process that this is: its arguments, its streams, its exit code.
 *
 * Besides the codes of {@link run}: 141 when whoever reads the output has had enough (`| head`), as the signal for that
 * would give.
 */
export async function main(): Promise<void> {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
    process.exit(code === 'EPIPE' ? 141 : exitCode.unusable),
  );
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    // A fault of ours. Its message could repeat what a file holds, so only its place in our code is told.
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
    process.stderr.write(`${['tsi: internal fault, please report it', ...places].join('\n')}\n`);
    process.exitCode = exitCode.unusable;
  }
}
