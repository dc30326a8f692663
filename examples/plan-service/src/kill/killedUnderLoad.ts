import { setTimeout as wait } from 'node:timers/promises';
import { validate } from '../routes/validate.ts';
import { corpus } from '../testing/corpus.ts';
import { type ServedProcess, served } from '../testing/servedProcess.ts';

/** What came of it. */
export interface Killed {
  readonly kills: number;
  /** Answers that came whole, and were what the packages say. */
  readonly right: number;
  readonly wrong: number;
  /** Requests whose connection was cut, or refused, before an answer: each was asked again. */
  readonly cut: number;
}

/**
 * Asks about every plan of the corpus over and over while the service is killed without warning and started again.
 *
 * The answers are held against the packages asked in this process. A question is asked until it has an answer.
 */
export async function killedUnderLoad({
  kills,
  between,
  askers = 8,
}: {
  readonly kills: number;
  /** The longest time between a start and a kill, in milliseconds; the shortest is a fifth of it. */
  readonly between: number;
  readonly askers?: number;
}): Promise<Killed> {
  const questions = corpus().map(({ body, on, strictLaw = false, query }) => {
    const outcome = validate.ask(structuredClone(body), { on, strictLaw, locale: 'sv' });
    return {
      query,
      body: JSON.stringify(body),
      expected: 'answer' in outcome ? JSON.stringify(outcome.answer) : undefined,
    };
  });

  let service: ServedProcess = await served();
  const { port, url } = service;
  const told = { right: 0, wrong: 0, cut: 0 };
  let over = false;
  let next = 0;
  const ask = async () => {
    while (!over) {
      const { query, body, expected } = questions[next % questions.length]!;
      next += 1;
      for (let answered = false; !answered && !over; ) {
        try {
          const answer = await fetch(`${url}/validate?${query}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          });
          const text = await answer.text();
          answered = true;
          told[answer.status === 200 && text === expected ? 'right' : 'wrong'] += 1;
        } catch {
          told.cut += 1;
          await wait(20);
        }
      }
    }
  };
  const asking = Array.from({ length: askers }, ask);
  try {
    for (let i = 0; i < kills; i += 1) {
      await wait(between / 5 + Math.random() * (between * 0.8));
      service.child.kill('SIGKILL');
      await service.ended;
      service = await served({ PORT: String(port) });
    }
    await wait(between / 2);
  } finally {
    over = true;
    await Promise.all(asking);
    service.child.kill('SIGKILL');
    await service.ended;
  }
  return { kills, ...told };
}
