import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { planKind } from './routes/planKind.ts';
import { testService } from './testing/testService.ts';

const { app, log } = await testService({ receiveLimit: 400 });
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as AddressInfo;
afterAll(() => app.close());

/** All that comes back on a connection. */
async function told(begin: (socket: Socket) => void): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  begin(socket);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

const head = (length: number) =>
  `POST /plan-kind HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

test.each<[string, number, string, (socket: Socket) => void]>([
  ['what is not HTTP', 400, 'bad-request', (socket) => socket.write('Hemligasson 20121212-1212\r\n\r\n')],
  [
    'too long a head',
    431,
    'headers-too-large',
    (socket) => socket.write(`GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'Hemligasson'.repeat(10_000)}\r\n\r\n`),
  ],
  [
    'a head that does not end',
    408,
    'too-slow',
    (socket) => socket.write('GET /Hemligasson HTTP/1.1\r\nhost: x\r\n'),
  ],
  ['a body that does not end', 408, 'too-slow', (socket) => socket.write(`${head(1000)}{"Hemligasson":`)],
])('%s: %d', async (_, status, problem, begin) => {
  log.length = 0;
  const answer = await told(begin);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain('application/problem+json');
  expect(answer).toContain(`https://problem.tsi.invalid/${problem}`);
  expect(`${answer}${JSON.stringify(log)}`).not.toMatch(/Hemligasson|20121212/);
  expect(log.filter(({ event }) => event === 'notARequest')).toHaveLength(1);
});

test('a body larger than told is not taken, and the connection is closed', async () => {
  const answer = await told((socket) => {
    socket.write(head(100_000_000));
    socket.write('x'.repeat(100_000));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
});

test('a body in pieces, cut inside a letter', async () => {
  const body = Buffer.from(JSON.stringify({ ...planKind.example, Å: 1 }));
  const cut = body.indexOf(0xc3) + 1;
  const answer = await told((socket) => {
    socket.write(head(body.length).replace('host: x', 'host: x\r\nconnection: close'));
    socket.write(body.subarray(0, cut));
    setTimeout(() => socket.write(body.subarray(cut)), 50);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 422 /);
  expect(answer).toContain('core/unknownField');
});
