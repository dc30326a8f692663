import type { Catalogue, Source, Text } from '@tsi/core';

const sideHint: Text = {
  sv: 'Alla tre sidor ska ses över, men bara så utförligt som behövs. Skriv en iakttagelse, eller varför rubriken är obesvarad.',
  en: 'All three sides are to be considered, in as much detail as needed. Add an observation, or why a heading is unanswered.',
};
const sideSources: readonly Source[] = [
  { basis: 'guidance', act: 'Scottish Government, GIRFEC Practice Guidance 1 (2022)', section: '8' },
];

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
  'resilience-matrix/growNotConsidered': {
    severity: 'warning',
    message: {
      sv: 'Triangelns första sida är inte genomgången: hur barnet växer och utvecklas.',
      en: 'The first side of the triangle has not been considered: how the child grows and develops.',
    },
    hint: sideHint,
    sources: sideSources,
  },
  'resilience-matrix/needNotConsidered': {
    severity: 'warning',
    message: {
      sv: 'Triangelns andra sida är inte genomgången: vad barnet behöver av dem som tar hand om det.',
      en: 'The second side of the triangle has not been considered: what the child needs from those who look after them.',
    },
    hint: sideHint,
    sources: sideSources,
  },
  'resilience-matrix/worldNotConsidered': {
    severity: 'warning',
    message: {
      sv: 'Triangelns tredje sida är inte genomgången: barnets omvärld.',
      en: 'The third side of the triangle has not been considered: the child’s wider world.',
    },
    hint: sideHint,
    sources: sideSources,
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
    hint: {
      sv: 'Ska det räknas för syskonet skrivs det bland syskonets egna iakttagelser.',
      en: 'If it is to count for the sibling, write it among the sibling’s own observations.',
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
  'resilience-matrix/fadedEvidence': {
    severity: 'info',
    message: {
      sv: 'Iakttagelser som är äldre än {days} dagar räknas som öppna, enligt den valda regeln. Så många är de: {count}.',
      en: 'Observations older than {days} days count as open, by the chosen rule. So many are they: {count}.',
    },
    hint: {
      sv: 'Fråga om det fortfarande stämmer, och skriv svaret som en ny iakttagelse.',
      en: 'Ask whether it still holds, and write the answer as a new observation.',
    },
  },
  'resilience-matrix/notSameRule': {
    severity: 'error',
    message: {
      sv: 'De två tillfällena är vägda efter olika regler och jämförs därför inte.',
      en: 'The two occasions were weighed by different rules and are therefore not compared.',
    },
    hint: {
      sv: 'Placera båda tillfällenas iakttagelser på nytt med samma regel.',
      en: 'Place the observations of both occasions again by the same rule.',
    },
  },
  'resilience-matrix/nothingNew': {
    severity: 'info',
    message: {
      sv: 'Inget nytt är nedskrivet sedan förra tillfället. Att bilden är lik betyder inte att barnet har det likadant.',
      en: 'Nothing new has been written down since last time. That the picture is alike does not mean that the child’s life is.',
    },
    hint: {
      sv: 'Fråga barnet och de andra hur det är nu.',
      en: 'Ask the child and the others how things are now.',
    },
  },
  'resilience-matrix/otherInformants': {
    severity: 'info',
    message: {
      sv: 'Alla har inte berättat vid båda tillfällena. Så många finns bara med vid det ena: {count}.',
      en: 'Not everybody told on both occasions. So many are there on one only: {count}.',
    },
    hint: {
      sv: 'Bilden kan ha ändrats av vem som frågats. Tänk på det innan ni talar om en förändring för barnet.',
      en: 'The picture may have changed by who was asked. Think of that before you speak of a change for the child.',
    },
  },
  'resilience-matrix/childNotHeardSince': {
    severity: 'info',
    message: {
      sv: 'Inget nytt från barnet är nedskrivet sedan förra tillfället.',
      en: 'Nothing new from the child has been written down since last time.',
    },
    hint: {
      sv: 'Fråga barnet hur det är nu, eller skriv att barnet inte ville svara.',
      en: 'Ask the child how things are now, or record that the child declined.',
    },
    sources: [
      { basis: 'guidance', act: 'Scottish Government, GIRFEC Practice Guidance 1 (2022)', section: '5' },
    ],
  },
  'resilience-matrix/askAboutSibling': {
    severity: 'info',
    message: {
      sv: 'På {count} av rubrikerna finns iakttagelser om det ena syskonet men inte om det andra.',
      en: 'On {count} of the headings there are observations about one sibling but not about the other.',
    },
    hint: {
      sv: 'Det som gäller det ena barnet gäller inte av sig självt det andra. Fråga om vart och ett.',
      en: 'What holds for one child does not by itself hold for the other. Ask about each of them.',
    },
  },
  'resilience-matrix/siblingsFareDifferently': {
    severity: 'info',
    message: {
      sv: 'På {count} av rubrikerna ser det olika ut för syskonen.',
      en: 'On {count} of the headings things look different for the siblings.',
    },
    hint: {
      sv: 'Det är inget motsägelsefullt i det. Läs vart och ett av barnens iakttagelser för sig.',
      en: 'There is no contradiction in that. Read the observations of each child by themselves.',
    },
  },
  'resilience-matrix/seriousForOneSibling': {
    severity: 'warning',
    message: {
      sv: 'Något allvarligt i miljön är noterat för det ena syskonet men inte för det andra.',
      en: 'Something serious in the environment is noted for one sibling but not for the other.',
    },
    hint: {
      sv: 'Fråga för varje barn i hemmet. Misstänks det fara illa prövas orosanmälan för sig, genast, också för syskonet.',
      en: 'Ask for every child in the home. If harm is suspected, a concern report is considered separately and at once, for the sibling too.',
    },
    sources: [{ basis: 'own', act: '@tsi/resilience-matrix', section: 'placeSiblings' }],
  },
  'resilience-matrix/noStrengthWritten': {
    severity: 'info',
    message: {
      sv: 'Inga styrkor är nedskrivna, bara påfrestningar.',
      en: 'No strengths have been written down, only pressures.',
    },
    hint: {
      sv: 'Fråga barnet och de andra vad som fungerar, och vem eller vad som gör att det fungerar.',
      en: 'Ask the child and the others what works, and who or what makes it work.',
    },
    sources: sideSources,
  },
  'resilience-matrix/noPressureWritten': {
    severity: 'info',
    message: {
      sv: 'Inga påfrestningar är nedskrivna, bara styrkor.',
      en: 'No pressures have been written down, only strengths.',
    },
    hint: {
      sv: 'Fråga vad som är svårt, också när mycket fungerar.',
      en: 'Ask what is hard, also when much works well.',
    },
    sources: sideSources,
  },
  'resilience-matrix/seriousBeforePlan': {
    severity: 'warning',
    message: {
      sv: 'Något allvarligt finns i underlaget. En plan är inte svaret på det.',
      en: 'There is something serious in the evidence. A plan is not the answer to that.',
    },
    hint: {
      sv: 'Om barnet misstänks fara illa prövas orosanmälan för sig, genast, och väntar inte på någon plan.',
      en: 'If harm to the child is suspected, a concern report is considered separately and at once; it waits for no plan.',
    },
    sources: [{ basis: 'own', act: '@tsi/resilience-matrix', section: 'planProposals' }],
  },
  'resilience-matrix/noNeedStands': {
    severity: 'info',
    message: {
      sv: 'Inget i underlaget står sig som ett behov än.',
      en: 'Nothing in the evidence stands as a need yet.',
    },
    hint: {
      sv: 'Fråga vidare om det som är öppet. Att inget behov är nedskrivet betyder inte att det saknas.',
      en: 'Ask further about what is open. That no need is written down does not mean that there is none.',
    },
  },
  'resilience-matrix/noStrengthStands': {
    severity: 'info',
    message: {
      sv: 'Det finns behov men ingen styrka som står sig i underlaget.',
      en: 'There are needs, but no strength that stands in the evidence.',
    },
    hint: {
      sv: 'Fråga vad som fungerar innan planen skrivs: något brukar bära, också när mycket är svårt.',
      en: 'Ask what works before the plan is written: something usually carries, also when much is hard.',
    },
  },
  'resilience-matrix/onlyChildToChange': {
    severity: 'info',
    message: {
      sv: 'Alla förslag gäller barnet, och inget gäller det som finns runt barnet.',
      en: 'Every proposal concerns the child, and none what is around the child.',
    },
    hint: {
      sv: 'Se över miljön först: hem, skola, tider, bemötande. Det är sällan bara barnet som ska ändra sig.',
      en: 'Look at the surroundings first: home, school, times, how the child is met. It is seldom the child alone who should change.',
    },
    sources: [
      { basis: 'guidance', act: 'Scottish Government, GIRFEC Practice Guidance 1 (2022)', section: '' },
      { basis: 'own', act: '@tsi/resilience-matrix', section: 'planProposals' },
    ],
  },
  'resilience-matrix/askBeforePlan': {
    severity: 'info',
    message: {
      sv: 'Så många rubriker är öppna och blir frågor innan de kan bli behov: {count}.',
      en: 'So many headings are open, and become questions before they can be needs: {count}.',
    },
    hint: {
      sv: 'Fråga barnet och dem som kan ha sett det själva.',
      en: 'Ask the child, and those who may have seen it themselves.',
    },
  },
} satisfies Catalogue;

export type MatrixCode = keyof typeof findingKinds;
