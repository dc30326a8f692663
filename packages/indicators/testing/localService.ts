import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A call as it came to the service; `number` counts from 1. */
export interface LocalCall {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** How a call is answered, or goes wrong. */
export type Reply = (response: ServerResponse) => void;

/** A service on this machine that answers as it is told, and keeps what it was asked. */
export async function localService(replyTo: (call: LocalCall) => Reply) {
  const calls: LocalCall[] = [];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local.invalid');
    const call = {
      number: calls.length + 1,
      method: request.method ?? '',
      path: decodeURIComponent(pathname),
      query: searchParams,
      body: await text(request),
    };
    calls.push(call);
    replyTo(call)(response);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    calls,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const json =
  (body: unknown): Reply =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"detail":"nej"}');

/** The connection breaks before anything is said. */
export const reset: Reply = (response) => response.socket?.destroy();

/** The connection breaks in the middle of the answer. */
export const breaksOff =
  (body: unknown): Reply =>
  (response) => {
    const said = JSON.stringify(body);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(said.length) });
    response.write(said.slice(0, said.length / 2), () => response.socket?.destroy());
  };

/** The answer ends in the middle as if it were whole. */
export const cutJson =
  (body: unknown): Reply =>
  (response) => {
    const said = JSON.stringify(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end(said.slice(0, said.length / 2));
  };

export const webPage: Reply = (response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Underhåll</title>');
