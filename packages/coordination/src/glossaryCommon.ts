import { type GlossaryEntry, term } from './glossaryTerm.ts';

/** Words that every package uses. Swedish: gemensamma ord. */
export const glossaryCommon: readonly GlossaryEntry[] = [
  term(['iakttagelse'], ['finding'], ['Finding'], {
    sv: 'Vad en kontroll säger: kod, allvar, plats, ord, källor, råd. Aldrig ett beslut.',
    en: 'What a check says: code, severity, path, words, sources, hint.',
  }),
  term(['beslut'], ['decision'], [], {
    sv: 'Det en tjänsteperson eller nämnd fattar. Inget paket fattar något.',
    en: 'What an official makes. No package makes one.',
  }),
  term(['hindrar', 'upplysning'], ['blocks', 'good to know'], ['error', 'info'], {
    sv: 'Vad som stoppar och vad som är bra att veta, i en körning av ”tsi validate”.',
    en: 'What blocks and what is good to know, in a run of “tsi validate”.',
  }),
  term(['lydelse'], ['wording of a rule'], ['RuleVersion'], {
    sv: 'En regels ordalydelse under en tid.',
    en: 'The wording of a rule during a period.',
  }),
  term(['källa'], ['source'], ['Source', 'citation'], {
    sv: 'Varifrån en regel eller ett ord kommer: lag, överenskommelse, dokument eller vi själva.',
    en: 'Where a rule or a word comes from: statute, agreement, document, or ourselves.',
  }),
  term(['huvudman'], ['huvudman'], ['huvudman', 'Huvudman'], {
    sv: 'Den som svarar för en verksamhet: kommun, region, staten eller en privat.',
    en: 'The public body answerable for an operation: kommun, region, state or a private body.',
  }),
  term(['verksamhet'], ['operation', 'service'], ['operations', 'OperationId'], {
    sv: 'Något av det som finns runt ett barn, till exempel skola, BUP eller polis.',
    en: 'One of those around a child, for example school, child psychiatry or police.',
  }),
  term(['myndighet', 'nämnd'], ['authority'], ['authority'], {
    sv: 'Varje nämnd i en kommun är en egen myndighet.',
    en: 'Each committee of a municipality is an authority of its own.',
  }),
  term(['kommun', 'region'], ['municipality', 'kommun, region'], ['kommun', 'region'], {
    sv: 'Namn på svenska saker; likadana i koden.',
    en: 'Names of Swedish things; the same in code.',
  }),
  term(
    ['personnummer', 'samordningsnummer'],
    ['personal identity number', 'coordination number'],
    ['PersonalNumber', 'readPersonalNumber'],
    {
      sv: 'Namn på svenska saker. Inget dokument kräver något sådant nummer.',
      en: 'Names of Swedish things. No document demands one.',
    },
  ),
  term(
    ['elevhälsa, psykosocial', 'psykosocial elevhälsa'],
    ['student health, psychosocial'],
    ['studentHealthPsychosocial'],
    {
      sv: 'Skolkurator, skolpsykolog, specialpedagog.',
      en: 'School counsellor, psychologist, special education.',
    },
  ),
  term(['EMI', 'elevhälsans medicinska insats'], ['student health, medical'], ['studentHealthMedical'], {
    sv: 'Skolsköterska och skolläkare; sekretess som i hälso- och sjukvården.',
    en: 'School nurse and school doctor; health care secrecy.',
  }),
  term(['uppgift saknas', 'inte tillfrågad', 'ville inte svara'], ['no answer', 'not asked'], ['Nothing'], {
    sv: 'Olika slags inget. Noll är inget av dem.',
    en: 'Kinds of nothing; zero is none of them.',
  }),
  term(['formulär'], ['form'], ['wheelForm', 'consentForm'], {
    sv: 'Tillgänglig HTML som fungerar utan skript.',
    en: 'Accessible HTML that posts without script.',
  }),
  term(['lokalt arbetssätt', 'praxis'], ['local practice'], ['practice'], {
    sv: 'Det en kommun har bestämt själv. Skickas med, antas aldrig.',
    en: 'What a municipality has settled for itself. Passed in, never assumed.',
  }),
  term(['utkast'], ['draft'], ['draft'], {
    sv: 'Något som ingen läst källa beskriver och som bestäms lokalt.',
    en: 'Something that no source we have read describes, settled locally.',
  }),
  term(['förlust'], ['loss'], ['Loss', 'lossKinds'], {
    sv: 'Vad den som läser ett dokument i ett annat format inte får med.',
    en: 'What a reader of a document in another format does not get.',
  }),
  term(['FHIR-paket'], ['bundle'], ['Bundle', 'checkBundle'], {
    sv: 'Flera FHIR-resurser som skickas ihop.',
    en: 'Several FHIR resources sent together.',
  }),
  term(['FHIR-profil'], ['FHIR profile'], ['planProfile'], {
    sv: 'Vad en CarePlan måste ha för att vara en SIP, en GIP eller Barnets plan.',
    en: 'What a CarePlan must have to be a SIP, a GIP or Barnets plan.',
  }),
  term(['rättslig grund'], ['legal ground'], ['ground'], {
    sv: 'Lagrummet eller överenskommelsen som något vilar på.',
    en: 'The section of law, or the agreement, that something rests on.',
  }),
];
