import type { Text } from '@tsi/core';
import type { CollaborationSurvey } from './collaborationSurvey.ts';
import { orebroLan2009 } from './sources.ts';

type Column = CollaborationSurvey['columns'][number];
type Value = Column['values'][number];

const yes: Value = { id: 'yes', label: { sv: 'ja', en: 'yes' } };
const no: Value = { id: 'no', label: { sv: 'nej', en: 'no' } };
const notMentioned: Value = { id: 'notMentioned', label: { sv: 'nämns inte', en: 'not mentioned' } };

const columns = [
  {
    id: 'ownModel',
    label: { sv: 'Egen samverkansmodell', en: 'A collaboration model of its own' },
    values: [yes, notMentioned],
  },
  {
    id: 'routines',
    label: { sv: 'Rutiner för samverkan', en: 'Routines for collaboration' },
    values: [
      { id: 'written', label: { sv: 'skriftliga', en: 'written' } },
      { id: 'oral', label: { sv: 'muntliga', en: 'oral' } },
      { id: 'none', label: { sv: 'inga för närvarande', en: 'none at present' } },
    ],
  },
  {
    id: 'politicalDocument',
    label: { sv: 'Politiskt samverkansdokument', en: 'Political document on collaboration' },
    values: [
      { id: 'yes', label: { sv: 'ja, ses över regelbundet', en: 'yes, revised regularly' } },
      {
        id: 'needRaised',
        label: { sv: 'behovet lyfts i styrdokument', en: 'the need is raised in steering documents' },
      },
      notMentioned,
    ],
  },
  {
    id: 'jointOrganisation',
    label: {
      sv: 'Gemensam nämnd och förvaltning för skola, socialtjänst och handikappomsorg',
      en: 'One committee and administration for school, social services and disability care',
    },
    values: [yes, notMentioned],
  },
  {
    id: 'developmentOngoing',
    label: {
      sv: 'Samverkansformerna utvecklas just nu',
      en: 'The forms of collaboration are being developed',
    },
    values: [yes, notMentioned],
  },
  {
    id: 'yearlyCompetenceDays',
    label: { sv: 'Årliga gemensamma kompetensdagar', en: 'Joint training days every year' },
    values: [yes, notMentioned],
  },
  {
    id: 'schoolAndSocialServices',
    label: { sv: 'Skola och socialtjänst samverkar', en: 'School and social services collaborate' },
    values: [yes, no],
  },
  {
    id: 'wishesStability',
    label: { sv: 'Önskar stabilitet med landstinget', en: 'Wishes for stability with the county council' },
    values: [
      yes,
      { id: 'content', label: { sv: 'nöjd med det som finns', en: 'content with what there is' } },
    ],
  },
  {
    id: 'checklists',
    label: { sv: 'Lathundar för vissa slags ärenden', en: 'Checklists for certain kinds of cases' },
    values: [yes, no],
  },
  {
    id: 'fallenBetween',
    label: { sv: 'Barn har hamnat mellan stolarna', en: 'Children have fallen between services' },
    values: [yes, no],
  },
  {
    id: 'followUpInstrument',
    label: { sv: 'Organiserad uppföljning på generell nivå', en: 'Organised follow-up at a general level' },
    values: [yes, no],
  },
] as const satisfies readonly Column[];

/** What the report says of all twelve. */
const forAll = {
  schoolAndSocialServices: 'yes',
  wishesStability: 'yes',
  checklists: 'yes',
  fallenBetween: 'yes',
  followUpInstrument: 'no',
};

/** One municipality: what the report says of it, `notMentioned` where it is silent, and what else it tells. */
function row(
  municipality: string,
  stated: Readonly<Partial<Record<(typeof columns)[number]['id'], string>>> & { readonly routines: string },
  also: readonly Text[] = [],
): CollaborationSurvey['rows'][number] {
  const values: Readonly<Partial<Record<string, string>>> = { ...forAll, ...stated };
  const answers = columns.map(({ id }) => ({ column: id, value: values[id] ?? 'notMentioned' }));
  return { municipality, answers, also };
}

const familyMeetings = { sv: 'familjeträffar', en: 'family meetings' };
const pinocchio = { sv: 'Pinocchioprojektet', en: 'the Pinocchio project' };
const voluntary = {
  sv: 'förebyggande arbete med frivilliga insatser',
  en: 'preventive work with voluntary support',
};
const lssAtSchool = { sv: 'gott samarbete med LSS i skolan', en: 'good collaboration with LSS at school' };

/**
 * How twelve municipalities in Örebro county collaborated in 2009, with what was asked.
 *
 * Swedish: kartläggningen 2009 och dess intervjumanual. Source: the report's text, where the facts stand in running words;
 * the table is ours. Silence is `notMentioned`, never a no, since the report often gives examples only. Where it does not
 * agree with itself, `remarks` says so.
 *
 * @example
 * ```ts
 * import { municipalitySurvey } from '@tsi/coordination';
 *
 * municipalitySurvey.rows.length; // => 12
 * municipalitySurvey.questions.map(({ number, followUps }) => [number, followUps.length]); // => [[1, 1], [2, 1], [3, 0], [4, 3], [5, 1]]
 * ```
 */
export const municipalitySurvey: CollaborationSurvey = {
  schemaVersion: '1',
  id: 'orebro-county-2009',
  label: {
    sv: 'Samverkan i Örebro läns tolv kommuner',
    en: 'Collaboration in the twelve municipalities of Örebro county',
  },
  year: 2009,
  questions: [
    {
      number: 1,
      text: {
        sv: 'Arbetar ni ihop med andra myndigheter kring de här barnen?',
        en: 'Do you work with other authorities around these children?',
      },
      followUps: [{ ifYes: false, text: { sv: 'Vilka är de?', en: 'Which are they?' } }],
    },
    {
      number: 2,
      text: {
        sv: 'Är det nedskrivet hur ni ska samverka, som rutin eller plan?',
        en: 'Is it written down how you are to collaborate, as a routine or a plan?',
      },
      followUps: [{ ifYes: true, text: { sv: 'Gör ni så också?', en: 'Is it also what you do?' } }],
    },
    {
      number: 3,
      text: {
        sv: 'Berätta om en gång då samverkan hjälpte ett barn.',
        en: 'Tell of a time when collaboration helped a child.',
      },
      followUps: [],
    },
    {
      number: 4,
      text: {
        sv: 'Finns det barn som blev utan hjälp för att ingen annan myndighet tog sin del?',
        en: 'Are there children who went without help because another authority did not do its part?',
      },
      followUps: [
        { ifYes: true, text: { sv: 'Hur gick det till?', en: 'How did it come about?' } },
        {
          ifYes: false,
          text: {
            sv: 'Hade er egen myndighet kunnat agera annorlunda?',
            en: 'Could your own authority have acted otherwise?',
          },
        },
        { ifYes: true, text: { sv: 'På vilket sätt?', en: 'In what way?' } },
      ],
    },
    {
      number: 5,
      text: {
        sv: 'Går ni tillbaka till fall som gick bra eller mindre bra, för att lära?',
        en: 'Do you go back to cases that went well or less well, to learn?',
      },
      followUps: [{ ifYes: true, text: { sv: 'Ge exempel.', en: 'Give an example.' } }],
    },
  ],
  interviewed: [
    { group: { sv: 'socialtjänst och LSS', en: 'social services and LSS' }, people: 14 },
    { group: { sv: 'skola och skolhälsovård', en: 'school and school health care' }, people: 13 },
  ],
  columns,
  rows: [
    /* @__PURE__ */ row('Askersund', { ownModel: 'yes', routines: 'written', politicalDocument: 'yes' }, [
      {
        sv: 'trippelpresidium: chefer och ledande politiker från tre nämnder',
        en: 'a triple presidium: heads and leading politicians of three committees',
      },
      {
        sv: 'frukostmöten med primärvård, BUP, socialtjänst och skolhälsovård',
        en: 'breakfast meetings with primary care, child psychiatry, social services and school health care',
      },
      familyMeetings,
    ]),
    /* @__PURE__ */ row(
      'Degerfors',
      { ownModel: 'yes', routines: 'written', politicalDocument: 'yes', yearlyCompetenceDays: 'yes' },
      [pinocchio, { sv: 'beslut om gemensamt föräldrastöd', en: 'a decision on joint support to parents' }],
    ),
    /* @__PURE__ */ row(
      'Hallsberg',
      {
        ownModel: 'yes',
        routines: 'written',
        politicalDocument: 'yes',
        developmentOngoing: 'yes',
        yearlyCompetenceDays: 'yes',
      },
      [
        { sv: 'Brå-organisation', en: 'a crime prevention organisation (Brå)' },
        lssAtSchool,
        { sv: 'barnhälsovården bjuder in socialtjänsten', en: 'child health care invites social services' },
      ],
    ),
    /* @__PURE__ */ row('Hällefors', { ownModel: 'yes', routines: 'written' }, [familyMeetings]),
    /* @__PURE__ */ row('Karlskoga', { routines: 'written', yearlyCompetenceDays: 'yes' }, [
      voluntary,
      {
        sv: 'Utmaningen: skola och socialtjänst ihop, från årskurs 7 till första året på gymnasiet',
        en: 'Utmaningen: school and social services together, from year 7 to the first year of upper secondary school',
      },
    ]),
    /* @__PURE__ */ row('Kumla', { routines: 'oral' }, [lssAtSchool]),
    /* @__PURE__ */ row('Laxå', { routines: 'none', developmentOngoing: 'yes' }, [
      {
        sv: 'ett dokument om samverkan är under arbete',
        en: 'a document on collaboration is being worked on',
      },
    ]),
    /* @__PURE__ */ row(
      'Lekeberg',
      { ownModel: 'yes', routines: 'written', politicalDocument: 'needRaised', jointOrganisation: 'yes' },
      [pinocchio],
    ),
    /* @__PURE__ */ row('Lindesberg', { ownModel: 'yes', routines: 'written' }, [voluntary]),
    /* @__PURE__ */ row('Ljusnarsberg', { routines: 'none', developmentOngoing: 'yes' }, [
      { sv: 'samverkansgruppen är vilande', en: 'the collaboration group is dormant' },
    ]),
    /* @__PURE__ */ row('Nora', { ownModel: 'yes', routines: 'written', jointOrganisation: 'yes' }),
    /* @__PURE__ */ row('Örebro', { ownModel: 'yes', routines: 'written', wishesStability: 'content' }, [
      { sv: 'avtal med landstinget i Samba', en: 'an agreement with the county council in Samba' },
      { sv: 'två anställda kontaktpersoner', en: 'two employed contact persons' },
      { sv: 'Öre-FÖR, ett samverkansråd', en: 'Öre-FÖR, a collaboration council' },
    ]),
  ],
  statedTotals: [
    { column: 'wishesStability', value: 'yes', municipalities: 11 },
    { column: 'schoolAndSocialServices', value: 'yes', municipalities: 12 },
    { column: 'checklists', value: 'yes', municipalities: 12 },
    { column: 'fallenBetween', value: 'yes', municipalities: 12 },
    { column: 'followUpInstrument', value: 'no', municipalities: 12 },
  ],
  remarks: [
    {
      sv: 'Alla kommuner säger att barn hamnar mellan stolarna, men ett av fallen säger att det inte sker i en liten kommun.',
      en: 'Every municipality says that children fall between services, but one of the cases says that in a small one they do not.',
    },
    {
      sv: 'Svaren nämner fjorton andra parter, sammanfattningen tretton: barn- och ungdomsmedicin (BUM) är borta.',
      en: 'The answers name fourteen other parties, the summary thirteen: child and adolescent medicine (BUM) is gone.',
    },
    {
      sv: 'Nio kommuner har skriftliga rutiner, men sammanfattningen säger att sådana ofta saknas. Det ena gäller vissa verksamheter, det andra samverkan inom kommunen som helhet.',
      en: 'Nine municipalities have written routines, but the summary says that such are often missing. The one is about certain services, the other about collaboration in the municipality as a whole.',
    },
    {
      sv: 'Laxå och Ljusnarsberg sägs utveckla samverkansformer som finns, och ha inga rutiner.',
      en: 'Laxå and Ljusnarsberg are said to be developing forms of collaboration that exist, and to have no routines.',
    },
    {
      sv: 'Manualen har fem frågor, men redovisningen sex rubriker: en följdfråga till den fjärde har fått en egen.',
      en: 'The manual has five questions but the account six headings: a follow-up to the fourth has one of its own.',
    },
  ],
  sources: [/* @__PURE__ */ orebroLan2009('')],
};
