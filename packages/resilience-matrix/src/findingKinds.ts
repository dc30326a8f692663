import type { Catalogue } from '@tsi/core';

/** What this package can find. Swedish: iakttagelser om underlaget. */
export const findingKinds = {
  'resilience-matrix/insufficientEvidence': {
    severity: 'info',
    message: {
      sv: 'Underlaget räcker inte för att peka ut ett fält i matrisen. Det är också ett svar.',
      en: 'There is not enough evidence to name a field of the matrix. That is an answer too.',
    },
    hint: {
      sv: 'Se vilka rubriker som saknar iakttagelser, och fråga fler som känner barnet.',
      en: 'See which headings lack observations, and ask more people who know the child.',
    },
  },
  'resilience-matrix/mixedEvidence': {
    severity: 'info',
    message: {
      sv: 'Underlaget drar åt båda håll, så inget fält pekas ut.',
      en: 'The evidence pulls both ways, so no field is named.',
    },
    hint: {
      sv: 'Läs iakttagelserna var för sig: styrkorna kan bära det som är svårt.',
      en: 'Read the observations one by one: what is strong may carry what is hard.',
    },
  },
  'resilience-matrix/copingMayHideNeed': {
    severity: 'warning',
    message: {
      sv: 'Barnet verkar klara sig fast miljön är påfrestande. Det kan dölja ett behov.',
      en: 'The child seems to cope although the environment is hard. That can hide a need.',
    },
    hint: {
      sv: 'Prata med barnet om vad det kostar att klara sig, och lätta på det som tär runt barnet.',
      en: 'Talk with the child about what coping costs, and ease what wears around the child.',
    },
    sources: [{ basis: 'own', act: '@tsi/resilience-matrix', section: 'quadrants' }],
  },
  'resilience-matrix/seriousFact': {
    severity: 'warning',
    message: {
      sv: 'Något allvarligt är noterat här. Det vägs inte upp av annat som fungerar.',
      en: 'Something serious is noted here. What works elsewhere does not outweigh it.',
    },
    hint: {
      sv: 'Om barnet misstänks fara illa prövas orosanmälan för sig, genast. Matrisen svarar inte på den frågan.',
      en: 'If harm to the child is suspected, a concern report is considered separately and at once. The matrix does not answer that.',
    },
  },
  'resilience-matrix/sideNotConsidered': {
    severity: 'warning',
    message: {
      sv: 'En av triangelns sidor är inte genomgången: {label}.',
      en: 'One side of the triangle has not been considered: {label}.',
    },
    hint: {
      sv: 'Alla tre sidor ska ses över, men bara så utförligt som behövs. Skriv en iakttagelse, eller varför rubriken är obesvarad.',
      en: 'All three sides are to be considered, in as much detail as needed. Add an observation, or why a heading is unanswered.',
    },
    sources: [
      { basis: 'guidance', act: 'Scottish Government, GIRFEC Practice Guidance 1 (2022)', section: '8' },
    ],
  },
  'resilience-matrix/childNotHeard': {
    severity: 'warning',
    message: {
      sv: 'Barnets egen röst finns inte med.',
      en: 'The child’s own voice is not there.',
    },
    hint: {
      sv: 'Fråga barnet på ett sätt som passar åldern, eller skriv att barnet inte ville svara.',
      en: 'Ask the child in a way that suits the age, or record that the child declined.',
    },
    sources: [
      { basis: 'guidance', act: 'Scottish Government, GIRFEC Practice Guidance 1 (2022)', section: '5' },
    ],
  },
  'resilience-matrix/informantsDiffer': {
    severity: 'info',
    message: {
      sv: 'De som har svarat ser olika på {count} av rubrikerna.',
      en: 'Informants see {count} of the headings differently.',
    },
    hint: {
      sv: 'Olika bilder är information, inte fel. Prata om dem; de räknas aldrig ihop till ett medelvärde.',
      en: 'Different views are information, not mistakes. Talk about them; they are never averaged.',
    },
  },
  'resilience-matrix/afterDay': {
    severity: 'warning',
    message: {
      sv: 'Daterat efter den dag som frågan gäller, och därför inte med.',
      en: 'Dated after the day that was asked about, and therefore left out.',
    },
    hint: {
      sv: 'Kontrollera dagen, eller fråga för en senare dag.',
      en: 'Check the day, or ask for a later one.',
    },
  },
  'resilience-matrix/aboutSibling': {
    severity: 'info',
    message: {
      sv: 'Handlar om ett syskon och vägs inte in. Syskon kan ha det olika i samma hem.',
      en: 'Concerns a sibling and is not weighed in. Siblings can fare differently in the same home.',
    },
  },
  'resilience-matrix/duplicateId': {
    severity: 'error',
    message: {
      sv: 'Samma id används av flera iakttagelser.',
      en: 'Several observations have the same id.',
    },
    hint: { sv: 'Ge varje iakttagelse ett eget id.', en: 'Give every observation an id of its own.' },
  },
  'resilience-matrix/contradictionNotFound': {
    severity: 'warning',
    message: {
      sv: 'Hänvisar till en iakttagelse som inte finns bland de andra.',
      en: 'Refers to an observation that is not among the others.',
    },
    hint: {
      sv: 'Rätta hänvisningen. Iakttagelsen räknas som öppen så länge.',
      en: 'Mend the reference. The observation counts as open meanwhile.',
    },
  },
} satisfies Catalogue;

export type MatrixCode = keyof typeof findingKinds;
