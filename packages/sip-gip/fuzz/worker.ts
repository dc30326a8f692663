/** Tries every `of`th input from `first` and tells the parent how it goes. Started by run.ts. */
import { inputOf } from './inputs.ts';
import { type Fault, tryInput } from './tryInput.ts';

/** What a worker tells, now and then. */
export interface Progress {
  /** The number of the next input. */
  readonly next: number;
  readonly done: boolean;
  /** Since the last time. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, number>>;
  readonly slowest: { readonly milliseconds: number; readonly number: number; readonly name: string };
  readonly faults: readonly (Fault & { readonly number: number; readonly name: string })[];
}

const [seed, first, end, of] = process.argv.slice(2).map(Number) as [number, number, number, number];

process.on('disconnect', () => process.exit());

const empty = () => ({
  inputs: {} as Record<string, number>,
  calls: {} as Record<string, number>,
  slowest: { milliseconds: 0, number: -1, name: '' },
  faults: [] as (Fault & { number: number; name: string })[],
});
let since = empty();
const count = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1;
};
const tell = (next: number, done: boolean) => {
  // A parent that has gone needs no message, and its silence is no fault.
  process.send?.({ next, done, ...since } satisfies Progress, undefined, undefined, () => {});
  since = empty();
};

let told = performance.now();
for (let number = first; number < end; number += of) {
  const input = inputOf(seed, number);
  const { kind, name } = input;
  if (kind === 'hostile document' || kind === 'hostile object' || performance.now() - told > 500) {
    tell(number, false);
    told = performance.now();
    // Lets the message out before something that might not come back.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const began = performance.now();
  const { faults, calls, valid } = tryInput(input);
  const milliseconds = performance.now() - began;
  count(since.inputs, kind);
  if (valid) count(since.inputs, 'of the shape of a plan');
  for (const call of calls) count(since.calls, call);
  if (milliseconds > since.slowest.milliseconds)
    since.slowest = { milliseconds, number, name: `${kind}: ${name}` };
  since.faults.push(...faults.map((fault) => ({ ...fault, number, name: `${kind}: ${name}` })));
}
tell(end, true);
process.disconnect?.();
