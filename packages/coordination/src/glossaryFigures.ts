import { type GlossaryEntry, term } from './glossaryTerm.ts';
import { dalsland2022 } from './sources.ts';

/** Figures and their protection. Swedish: tal. */
export const glossaryFigures: readonly GlossaryEntry[] = [
  term(['nyckeltal', 'indikator'], ['indicator'], ['Indicator', 'catalogue'], {
    sv: 'Vad som delas med vad, för vilka, när, och vilket håll som är bättre.',
    en: 'What is divided by what, for whom, when, and which way is better.',
  }),
  term(['andel'], ['share', 'proportion'], ['proportion'], {
    sv: 'Del av en helhet, med intervall.',
    en: 'Part of a whole, with its interval.',
  }),
  term(['tal per 1 000'], ['rate'], ['rate'], {
    sv: 'Händelser per något, till exempel per barn och år.',
    en: 'Events per something, for example per child and year.',
  }),
  term(['täljare', 'nämnare'], ['numerator', 'denominator'], ['numerator', 'denominator'], {
    sv: 'Det som räknas, och det som det delas med.',
    en: 'What is counted, and what it is divided by.',
  }),
  term(['direkt standardisering'], ['direct standardisation'], ['directlyStandardisedRate'], {
    sv: 'Talet som en standardbefolkning skulle ha haft.',
    en: 'The rate that a standard population would have had.',
  }),
  term(['indirekt standardisering'], ['indirect standardisation'], ['indirectlyStandardisedRatio'], {
    sv: 'Observerade händelser mot förväntade; jämförbart bara med referensen.',
    en: 'Observed events over expected; comparable with the reference only.',
  }),
  term(['avslöjanderisk', 'dölja små tal'], ['risk of disclosure'], ['notForPublication'], {
    sv: 'Exakta antal kan peka ut ett barn; de döljs före publicering.',
    en: 'Exact counts can point out a child; they are hidden before publication.',
  }),
  term(['röjandekontroll'], ['disclosure control', 'suppression'], ['suppressTable', 'auditSuppression'], {
    sv: 'Små antal döljs så att ingen kan räkna fram dem ur resten.',
    en: 'Hiding small counts so that nobody can work them out from the rest.',
  }),
  term(['skyddsbredd'], ['protection range'], ['minRange'], {
    sv: 'Det utrymme som ett dolt antal behåller.',
    en: 'The room that a hidden count keeps.',
  }),
  term(['utgåva'], ['release'], ['FigureRelease'], {
    sv: 'En tabell så som den publicerats; nästa granskas mot den.',
    en: 'A table as published; the next one is audited against it.',
  }),
  term(['räknetillstånd'], ['count state'], ['StateMonoid', 'CountState'], {
    sv: 'Heltal som kan läggas ihop i vilken ordning som helst.',
    en: 'Whole-number counts that can be put together in any order.',
  }),
  term(['summerbarhet'], ['additivity'], ['additive'], {
    sv: 'Längs vad antal får läggas ihop: tid, plats, ålder.',
    en: 'Along what counts may be added: time, place, age.',
  }),
  term(['riktvärde'], ['benchmark'], ['compareWithBenchmark'], {
    sv: 'Det som ett värde jämförs med.',
    en: 'What a value is compared with.',
  }),
  term(['styrdiagram', 'XmR-diagram'], ['control chart'], ['xmr'], {
    sv: 'Ändras en månadsserie mer än den brukar?',
    en: 'Does a monthly series change by more than it usually does?',
  }),
  term(['trattdiagram'], ['funnel plot'], ['funnelPicture'], {
    sv: 'Värden mot storlek, med gränser.',
    en: 'Values against size, with limits.',
  }),
  term(['färg efter fjärdedel'], ['colour by quarter'], ['colourByQuarter'], {
    sv: 'Färger efter rang, bara där intervallet tillåter det.',
    en: 'Colours by rank, only where the interval allows it.',
  }),
  term(['tidsseriebrott'], ['break in series'], ['seriesBreaks'], {
    sv: 'Värden före och efter går inte att jämföra.',
    en: 'Values before and after are not comparable.',
  }),
  term(['upprepade händelser'], ['repeat events'], ['repeatEvents'], {
    sv: 'Flera händelser för samma person.',
    en: 'Several events of the same person.',
  }),
  term(
    ['försörjningskvot'],
    ['dependency ratio'],
    [],
    {
      sv: 'De yngsta och äldsta delade med dem i arbetsför ålder. Över 1: fler att försörja än som arbetar.',
      en: 'The youngest and oldest over those of working age. Above 1: more to provide for than of working age.',
    },
    dalsland2022('2.4'),
  ),
  term(['hämtning'], ['retrieval'], ['Retrieval'], {
    sv: 'Rader från en nationell källa, eller varför det inte blev några.',
    en: 'Rows from a national source, or why there are none.',
  }),
  term(['statuskod'], ['status'], ['SourceRow'], {
    sv: 'Vad källan själv säger om en siffra, ordagrant.',
    en: 'What the source itself says of a figure, word for word.',
  }),
  term(['ovägt medelvärde'], ['unweighted mean'], ['kolada'], {
    sv: 'Medelvärde där en liten kommun räknas lika mycket som en stor; så är Koladas värden för grupper.',
    en: 'A mean in which a small municipality counts as much as a large one; Kolada’s values of groups are such.',
  }),
  term(['variabel som inte valdes'], ['variable not chosen'], ['notChosen', 'NotChosen'], {
    sv: 'Tjänsten har summerat över den, eller valt åt dig.',
    en: 'The service added up over it, or chose for you.',
  }),
  term(['läsår', 'termin'], ['school year', 'term'], ['schoolYear', 'term'], {
    sv: 'Läsåret, och dess höst- och vårtermin.',
    en: 'School year; autumn and spring.',
  }),
];
