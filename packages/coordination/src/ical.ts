// An entry of its own, `@tsi/coordination/ical`: whoever writes no calendar files does not carry the library.
export { meetingsIcs } from './meetingsIcs.ts';
