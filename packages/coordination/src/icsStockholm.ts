/**
 * Swedish time as iCalendar describes it (jCal, RFC 7265): an hour forward on the last Sunday of March, back on the last
 * of October, since 1996. Held to the time zone database in the tests.
 */
export const stockholm = 'Europe/Stockholm';

const change = (
  component: 'daylight' | 'standard',
  first: string,
  month: number,
  from: string,
  to: string,
) => [
  component,
  [
    ['dtstart', {}, 'date-time', first],
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['tzname', {}, 'text', component === 'daylight' ? 'CEST' : 'CET'],
  ],
  [],
];

export const stockholmTime = () => [
  'vtimezone',
  [['tzid', {}, 'text', stockholm]],
  [
    change('daylight', '1996-03-31T02:00:00', 3, '+01:00', '+02:00'),
    change('standard', '1996-10-27T03:00:00', 10, '+02:00', '+01:00'),
  ],
];
