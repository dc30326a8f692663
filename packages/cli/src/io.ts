import type { LineWorkers } from './lineWorkers.ts';
import type { PlanCheckerOptions } from './planChecker.ts';

/** Everything of the outer world that a command may touch, so that tests can hold it in their hand. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Settles when whoever reads the output has kept up. */
  readonly drained: () => Promise<void>;
  /** Shows how far a long run has come, or clears that again; absent where nobody is looking. */
  readonly progress?: ((text: string | undefined) => void) | undefined;
  /** The bytes of a file, or of standard input for `-`. Rejects when it cannot be read. */
  readonly read: (file: string, stop?: AbortSignal) => AsyncIterable<Uint8Array>;
  /** The files that an argument stands for: itself, those in a folder, or those that match a pattern. Sorted. */
  readonly files: (argument: string) => Promise<readonly string[]>;
  readonly writeText: (file: string, text: string) => Promise<void>;
  readonly now: () => Date;
  /** Threads for long files; absent where there are none to be had. */
  readonly lineWorkers?: ((options: PlanCheckerOptions) => LineWorkers | undefined) | undefined;
  /** Aborted when whoever runs the command wants it to stop. */
  readonly interrupted: () => AbortSignal;
}
