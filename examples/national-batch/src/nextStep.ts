/** How a run stands. The queue must have been asked before the results: a job leaves it after its result is there. */
export interface Standing {
  /** Chunks without a result. */
  readonly missing: number;
  /** Jobs that wait or are being done. */
  readonly queued: number;
  /** Jobs that were given up. */
  readonly failed: number;
  /** Worker processes. */
  readonly alive: number;
}

/** `add`: the queue has lost jobs, so what is missing is put into it again. */
export function nextStep({ missing, queued, failed, alive }: Standing): 'finish' | 'giveUp' | 'add' | 'wait' {
  if (missing === 0) return 'finish';
  if (alive === 0) return 'giveUp';
  if (queued > 0) return 'wait';
  return failed > 0 ? 'giveUp' : 'add';
}
