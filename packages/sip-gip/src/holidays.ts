// An entry of its own, `@tsi/sip-gip/holidays`: whoever counts no working days does not carry it.
export { swedishHolidays } from './swedishHolidays.ts';
