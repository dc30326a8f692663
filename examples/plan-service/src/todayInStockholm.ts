import { IsoDate } from '@tsi/core';

/** The calendar day in Stockholm at a moment. */
export const todayInStockholm = (moment: Date): IsoDate =>
  IsoDate.parse(
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(moment),
  );
