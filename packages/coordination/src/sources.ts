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

/** The report on collaboration around children in Kävlinge, 2007. */
export const kavlinge2007 = (section: string): Source => ({
  basis: 'local',
  act: 'Gränslösa möjligheter (Kävlinge 2007)',
  section,
});

/** The survey of collaboration in the twelve municipalities of Örebro county, 2009. */
export const orebroLan2009 = (section: string): Source => ({
  basis: 'local',
  act: 'Kartläggning av samverkanssituationen i Örebro läns tolv kommuner (2009)',
  section,
});

/** Slides and notes for the regional council on school, education and skills in Örebro county, 2023. */
export const regionOrebro2023 = (section: string): Source => ({
  basis: 'local',
  act: 'Specifika samverkansrådet för skola, utbildning och kompetensförsörjning, Region Örebro län (2023)',
  section,
});

/** Scottish guidance, which a public body there publishes. */
export const scottishGuidance = (act: string, section: string): Source => ({
  basis: 'guidance',
  act,
  section,
});
