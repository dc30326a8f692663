import type { Source, Text } from '@tsi/core';
import type { Counted, Indicator } from '../indicator.ts';

// Short ways to write the catalogue's data. Nothing here is exported from the package.

export const both = (sv: string, en: string): Text => ({ sv, en });

type Ages = Counted['ages'];

/** Persons in an age span, or of no stated age. */
export const persons = (sv: string, en: string, ages: Ages = []): Counted => ({
  label: both(sv, en),
  counts: 'persons',
  ages,
});

export const events = (sv: string, en: string, ages: Ages = []): Counted => ({
  label: both(sv, en),
  counts: 'events',
  ages,
});

export const kolada = (id: string): Pick<Indicator, 'koladaId' | 'sources'> => ({
  koladaId: id,
  sources: [{ basis: 'guidance', act: 'Kolada', section: id }],
});

export const theReport = (section: string): Source => ({
  basis: 'local',
  act: 'Diskussionsunderlag kring tidiga samordnade insatser riktade till barn och unga, Dalsland 2022',
  section,
});

/** Nobody outside the project has defined it. */
export const own: Source = { basis: 'own', act: '@tsi/indicators', section: 'catalogue' };

/** Counts of what happened: may be added over everything that does not overlap. */
export const flow = { time: true, place: true, age: true } as const;
/** Counts on one day: never added over time. */
export const stock = { time: false, place: true, age: true } as const;
/** Persons counted once in a period: two periods or ages may hold the same person. */
export const distinct = { time: false, place: false, age: false } as const;

export const percent = { as: 'percent', decimals: 1, rounding: 'halfAwayFromZero' } as const;
export const number = (decimals: number) =>
  ({ as: 'number', decimals, rounding: 'halfAwayFromZero' }) as const;

export const ages = (from: number, to: number): Ages => [{ from, to }];

/** Of the register of unemployed: the basis of the labour force was changed. */
export const labourForceChanged = both(
  'Arbetsförmedlingen bytte grund för arbetskraften i januari 2024 (från RAMS till BAS) och räknade om från 2022. Tal tryckta 2022 är därför inte lika med dagens serie.',
  'The employment service changed the basis of the labour force in January 2024 (from RAMS to BAS) and restated from 2022. Figures printed in 2022 therefore differ from today’s series.',
);
export const unweightedGroups = both(
  'Värdet för en grupp kommuner i Kolada är ett ovägt medelvärde. Lägg ihop täljare och nämnare själv.',
  'The value of a group of municipalities in Kolada is an unweighted mean. Pool numerators and denominators yourself.',
);
export const fewPeople = both(
  'Bygger på få personer i små kommuner: visa alltid intervallet.',
  'Rests on few persons in small municipalities: always show the interval.',
);
export const readTheSource = both(
  'Vi har läst titeln och en kort beskrivning. Läs hur källan avgränsar täljare, nämnare och ålder innan du jämför.',
  'We have read the title and a short description. Read how the source delimits numerator, denominator and age before comparing.',
);
