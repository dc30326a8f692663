import type { Informant, IsoDate } from '@tsi/core';
import type { Observation } from '@tsi/resilience-matrix';

// Every child and every fact in this file is invented.

export const child: Informant = { kind: 'child' };
export const custodian1: Informant = { kind: 'custodian', ref: 'v1' };
export const custodian2: Informant = { kind: 'custodian', ref: 'v2' };
export const teacher: Informant = { kind: 'professional', operation: 'school', role: 'lärare' };
export const counsellor: Informant = {
  kind: 'professional',
  operation: 'studentHealthPsychosocial',
  role: 'kurator',
};
export const socialWorker: Informant = {
  kind: 'professional',
  operation: 'childAndFamilyServices',
  role: 'socialsekreterare',
};
export const grandmother: Informant = { kind: 'other', role: 'mormor' };

type Entry = Pick<Observation, 'heading' | 'by' | 'text'> &
  Partial<Omit<Observation, 'heading' | 'by' | 'text' | 'id' | 'direction'>>;

const observed = (direction: Observation['direction'], entries: readonly Entry[]): Observation[] =>
  entries.map((entry, index) => ({
    id: `${direction}-${index + 1}`,
    date: '2026-01-20' as IsoDate,
    basis: 'firstHand',
    direction,
    ...entry,
  }));

/** Absent from school since the autumn, worried; much at home is hard just now, and some things hold. */
export const absentFromSchool: readonly Observation[] = [
  ...observed('vulnerability', [
    { heading: 'grow.health', by: child, text: 'Har ont i magen på morgnarna.', frequency: 'often' },
    {
      heading: 'grow.health',
      by: custodian1,
      text: 'Somnar sent och vaknar orolig.',
      frequency: 'often',
      duration: 'months',
    },
    { heading: 'grow.health', by: counsellor, text: 'Berättar om stark oro inför skoldagen.' },
    { heading: 'grow.learning', by: teacher, text: 'Har varit borta mer än hälften av höstens dagar.' },
    { heading: 'grow.identity', by: child, text: 'Säger sig vara sämst på allt.' },
    { heading: 'grow.relationships', by: teacher, text: 'Drar sig undan de andra på rasterna.' },
    { heading: 'grow.relationships', by: custodian1, text: 'Har slutat träffa kamrater.' },
    {
      heading: 'grow.communication',
      by: teacher,
      text: 'Vill nog inte prata om hur det är hemma.',
      basis: 'interpreted',
    },
  ]),
  ...observed('resilience', [
    { heading: 'grow.independence', by: custodian1, text: 'Lagar mat själv och är stolt över det.' },
  ]),
  ...observed('adversity', [
    { heading: 'need.presence', by: child, text: 'Det är ingen hemma när jag vaknar.', frequency: 'often' },
    { heading: 'need.predictability', by: child, text: 'Vet aldrig var jag ska sova.' },
    { heading: 'need.guidance', by: custodian2, text: 'Vi är oense om regler och skolgång.' },
    { heading: 'need.guidance', by: socialWorker, text: 'Föräldrarna ger olika besked i samma samtal.' },
    { heading: 'world.school', by: child, text: 'Nya klassen är stökig och högljudd.' },
    { heading: 'world.school', by: teacher, text: 'Tre olika vikarier under hösten.', duration: 'months' },
    { heading: 'world.work', by: custodian1, text: 'Arbetar natt och sover på förmiddagen.' },
    {
      heading: 'world.money',
      by: teacher,
      text: 'Saknar vinterkläder enligt en kollega.',
      basis: 'reported',
    },
  ]),
  ...observed('protection', [
    { heading: 'world.support', by: child, text: 'Mormor hämtar mig på onsdagar.' },
  ]),
];

/** Does well in much, while a great deal around the child is hard: coping that may hide need. */
export const copingInAdversity: readonly Observation[] = [
  ...observed('resilience', [
    { heading: 'grow.learning', by: teacher, text: 'Når målen i alla ämnen.' },
    { heading: 'grow.responsibility', by: teacher, text: 'Hjälper yngre barn på rasterna.' },
    { heading: 'grow.independence', by: child, text: 'Jag fixar frukost åt alla.' },
    { heading: 'grow.relationships', by: child, text: 'Har två bästa vänner.' },
    { heading: 'grow.communication', by: counsellor, text: 'Sätter ord på det som är svårt.' },
  ]),
  ...observed('adversity', [
    { heading: 'need.care', by: child, text: 'Ofta ingen mat hemma.', frequency: 'often' },
    { heading: 'need.presence', by: child, text: 'Mamma sover mest.' },
    { heading: 'need.care', by: socialWorker, text: 'Tomt kylskåp vid två hembesök.' },
    { heading: 'world.money', by: custodian1, text: 'Pengarna är slut efter två veckor.' },
    { heading: 'world.housing', by: socialWorker, text: 'Familjen är uppsagd från lägenheten.' },
  ]),
];

/** A hard start, and a home and a school that hold now. */
export const newFosterHome: readonly Observation[] = [
  ...observed('vulnerability', [
    { heading: 'grow.health', by: child, text: 'Drömmer mardrömmar.', frequency: 'often' },
    { heading: 'grow.identity', by: counsellor, text: 'Skyller allt som hänt på sig själv.' },
    { heading: 'grow.relationships', by: teacher, text: 'Litar inte på vuxna ännu.' },
    { heading: 'grow.learning', by: teacher, text: 'Ligger två år efter i läsning.' },
  ]),
  ...observed('protection', [
    { heading: 'need.presence', by: child, text: 'De frågar hur jag har haft det.' },
    { heading: 'need.care', by: socialWorker, text: 'Vardagen i familjehemmet fungerar.' },
    { heading: 'need.predictability', by: child, text: 'Det finns ett schema på kylen.' },
    { heading: 'world.school', by: teacher, text: 'Egen lärare två timmar om dagen.' },
    { heading: 'world.belonging', by: child, text: 'Är med i ett fotbollslag.' },
  ]),
];

/** The informants see the same headings in opposite ways. */
export const contradictory: readonly Observation[] = [
  ...observed('protection', [
    { heading: 'need.care', by: custodian1, text: 'Vardagen fungerar bra.' },
    { heading: 'need.safety', by: custodian1, text: 'Alltid en vuxen hemma.' },
    { heading: 'world.school', by: teacher, text: 'Skolan ger mycket stöd.' },
    { heading: 'world.housing', by: custodian1, text: 'Eget rum och lugnt hus.' },
    { heading: 'world.support', by: grandmother, text: 'Släkten hjälps åt.' },
  ]),
  ...observed('adversity', [
    { heading: 'need.care', by: custodian2, text: 'Kommer hungrig efter veckan där.' },
    { heading: 'need.safety', by: custodian2, text: 'Är ensam på kvällarna.' },
    { heading: 'world.school', by: child, text: 'Ingen i skolan lyssnar.' },
    { heading: 'world.housing', by: child, text: 'Det är alltid bråk.' },
    { heading: 'need.presence', by: child, text: 'De pratar bara med varandra.' },
  ]),
  ...observed('resilience', [
    { heading: 'grow.learning', by: teacher, text: 'Lär sig snabbt.' },
    { heading: 'grow.relationships', by: custodian1, text: 'Har många vänner.' },
    { heading: 'grow.health', by: custodian1, text: 'Sover gott.' },
  ]),
  ...observed('vulnerability', [
    { heading: 'grow.relationships', by: child, text: 'Har inga riktiga vänner.' },
    { heading: 'grow.health', by: custodian2, text: 'Gråter på kvällarna.' },
    { heading: 'grow.identity', by: child, text: 'Känner sig annorlunda.' },
  ]),
];

/** One teacher, who has written only about what worries. */
export const oneSided: readonly Observation[] = [
  ...observed('vulnerability', [
    { heading: 'grow.learning', by: teacher, text: 'Somnar på lektionerna.' },
    { heading: 'grow.relationships', by: teacher, text: 'Hamnar i bråk varje dag.' },
    { heading: 'grow.responsibility', by: teacher, text: 'Slutar när något är svårt.' },
    { heading: 'grow.health', by: teacher, text: 'Ser trött ut.' },
  ]),
  ...observed('adversity', [
    { heading: 'need.care', by: teacher, text: 'Kommer utan frukost.', frequency: 'often' },
    {
      heading: 'need.safety',
      by: teacher,
      text: 'En kamrat säger att det slås hemma.',
      basis: 'reported',
      severity: 'serious',
    },
  ]),
];

/** Much works well, and one serious thing has been seen. */
export const oneSeriousThing: readonly Observation[] = [
  ...newFosterHome.filter(({ direction }) => direction === 'protection'),
  ...copingInAdversity.filter(({ direction }) => direction === 'resilience'),
  ...observed('adversity', [
    {
      heading: 'need.safety',
      by: counsellor,
      text: 'Blåmärken som barnet inte vill förklara.',
      severity: 'serious',
    },
  ]),
];
