import type { Source } from '@tsi/core';

/** The discussion paper on early coordinated interventions in Dalsland, 2022. */
export const dalsland2022 = (section: string): Source => ({
  basis: 'local',
  act: 'Tillsammans för det goda livet i Dalsland (2022)',
  section,
});

/** The report of the TABB pilot in Örebro, 2020–2023. */
export const tabbOrebro = (section: string): Source => ({
  basis: 'local',
  act: 'Tillsammans för samverkan på Västra Engelbrektsskolan (TABB, Örebro 2020–2023)',
  section,
});

/** The public pages on the Kronoberg model. */
export const kronoberg = (section: string): Source => ({
  basis: 'local',
  act: 'Barnens bästa gäller! i Kronoberg',
  section,
});

/** Scottish guidance, which a public body there publishes. */
export const scottishGuidance = (act: string, section: string): Source => ({
  basis: 'guidance',
  act,
  section,
});
