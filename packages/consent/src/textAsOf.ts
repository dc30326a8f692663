import { acts, type IsoDate, type Source, statute } from '@tsi/core';

/** The day of the consolidated acts that every rule here was read in. */
export const textAsOf: IsoDate = '2026-02-12';

/** A section of the secrecy act. Swedish: offentlighets- och sekretesslagen. */
export const osl = (section: string): Source => statute(acts.OSL.number, section);
