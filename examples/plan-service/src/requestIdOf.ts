import { randomUUID } from 'node:crypto';

/** Version 1 to 8 of RFC 9562, so that nobody's number is taken for an id. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The caller's own id of the request when it is a UUID; a new one otherwise. The id goes back, and to the log. */
export const requestIdOf = (header: string | readonly string[] | undefined): string =>
  typeof header === 'string' && uuid.test(header) ? header.toLowerCase() : randomUUID();
