import { Observations } from './observations.ts';

/** The documents of this package by the name of their JSON Schema file. Swedish: dokument. */
export const documents = { observations: Observations } as const;
