import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Log } from './logEntry.ts';
import { type ProblemName, problemOf, problems } from './problems.ts';

const named: Readonly<Record<string, ProblemName>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

/** Answers what never became a request: broken HTTP, too long a head, too slow. Its bytes are not looked at. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket, log: Log): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return;
  const problem = named[error.code ?? ''] ?? 'bad-request';
  const requestId = randomUUID();
  const body = JSON.stringify(problemOf(problem, { locale: 'sv', requestId }));
  const { status } = problems[problem];
  log({ event: 'notARequest', requestId, status });
  const head = [
    `HTTP/1.1 ${status} ${problem}`,
    'content-type: application/problem+json',
    'content-language: sv',
    'cache-control: no-store',
    `x-request-id: ${requestId}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
