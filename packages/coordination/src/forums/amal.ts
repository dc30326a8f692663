import type { Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { dalsland2022 } from '../sources.ts';
import {
  cadence,
  entryUnder,
  familyCentre,
  plansAndRoutines,
  silent,
  strategic,
  wishes,
} from './dalsland.ts';

const offers = /* @__PURE__ */ entryUnder('Åmål', '4.5', 'Befintliga insatser');
const structure = /* @__PURE__ */ entryUnder('Åmål', '4.5', 'Samverkan');

const schoolYears = (years: string, inEnglish: string) =>
  ({
    subject: 'ageSpan',
    note: {
      sv: `Källan anger årskurs och inte ålder: ${years}.`,
      en: `The source gives school years and no age: ${inEnglish}.`,
    },
  }) as const;

const teamsMeeting = /* @__PURE__ */ (() =>
  ({
    ...offers,
    kind: 'meeting',
    description: {
      sv: 'En halvtimme på distans för Ungvux, elevhälsan från årskurs 7 och uppåt, och primärvårdens koordinator.',
      en: 'Half an hour online for Ungvux, student health from year 7 up, and the coordinator of primary care.',
    },
    parties: ['primaryCare', 'studentHealthPsychosocial', 'studentHealthMedical'],
    otherParties: [{ sv: 'Ungvux', en: 'Ungvux' }],
  }) as const satisfies Partial<Forum>)();

/** Åmål 2022, section 4.5 of the report. */
export const amalForums = /* @__PURE__ */ (() =>
  ({
    amalCoordinatorMeeting: {
      ...offers,
      id: 'amalCoordinatorMeeting',
      kind: 'meeting',
      label: { sv: 'Koordinatorns samverkansmöte', en: 'The coordinator’s collaboration meeting' },
      description: {
        sv: 'Elevhälsans koordinator möter Ungvux, primärvårdens koordinator och andra som samverkar.',
        en: 'The coordinator of student health meets Ungvux, the coordinator of primary care and others who collaborate.',
      },
      cadence: cadence(1, [2, 'week'], 'varannan vecka'),
      parties: ['studentHealthPsychosocial', 'primaryCare'],
      otherParties: [
        { sv: 'Ungvux', en: 'Ungvux' },
        { sv: 'samverkande parter', en: 'others who collaborate' },
      ],
      open: [
        schoolYears('från åk 7 till och med gymnasiet', 'from year 7 through upper secondary school'),
        {
          subject: 'convener',
          note: {
            sv: 'Koordinatorn i elevhälsan har mötet. Att den också kallar till det står inte.',
            en: 'The coordinator of student health has the meeting. That this is also the convener is not written.',
          },
        },
      ],
    },
    amalTeamsMeetingYears7To9: {
      ...teamsMeeting,
      id: 'amalTeamsMeetingYears7To9',
      label: { sv: 'Samverkansmöte på Teams, åk 7–9', en: 'Collaboration meeting on Teams, years 7–9' },
      cadence: cadence(1, [2, 'week'], 'udda veckor', { weeks: 'odd' }),
      open: [schoolYears('åk 7–9', 'years 7–9')],
    },
    amalTeamsMeetingUpperSecondary: {
      ...teamsMeeting,
      id: 'amalTeamsMeetingUpperSecondary',
      label: {
        sv: 'Samverkansmöte på Teams, gymnasiet',
        en: 'Collaboration meeting on Teams, upper secondary',
      },
      cadence: cadence(1, [2, 'week'], 'jämna veckor', { weeks: 'even' }),
      open: [schoolYears('gymnasiet', 'upper secondary school')],
    },
    amalFirstLine: {
      ...offers,
      id: 'amalFirstLine',
      kind: 'meeting',
      project: true,
      label: { sv: 'Tillsammans i första linjen', en: 'Together in the first line' },
      description: {
        sv: 'Utvecklar samverkan kring barn, särskilt när de går över från barnhälsovård och förskola till skola. BUP är med ungefär en gång i månaden.',
        en: 'Develops collaboration around children, above all as they pass from child health and preschool to school. Child psychiatry (BUP) takes part about once a month.',
      },
      ageSpan: { from: 0, to: 12 },
      cadence: cadence(1, [2, 'week'], 'varannan vecka'),
      parties: [
        'childAndFamilyServices',
        'primaryCare',
        'childPsychiatry',
        'preschool',
        'studentHealthPsychosocial',
        'studentHealthMedical',
      ],
      otherParties: [
        { sv: 'familjecentralen', en: 'the family centre' },
        {
          sv: 'koordinatorer från barn- och elevhälsan',
          en: 'coordinators from child and student health',
        },
      ],
      open: [
        {
          subject: 'parties',
          note: {
            sv: 'Källan räknar upp arbetsgruppen och mötets deltagare var för sig. Här står båda.',
            en: 'The source lists the working group and those at the meeting apart. Both stand here.',
          },
        },
      ],
    },
    amalSteeringGroups: {
      ...structure,
      id: 'amalSteeringGroups',
      kind: 'meeting',
      label: {
        sv: 'Styrgrupper för ung vux och familjecentral',
        en: 'Steering groups for Ungvux and the family centre',
      },
      description: {
        sv: 'Nio parter stämmer av läget på en övergripande nivå.',
        en: 'Nine parties take stock at a general level.',
      },
      cadence: cadence(1, [1, 'month'], 'en gång per månad'),
      parties: ['primaryCare', 'childPsychiatry', 'youthClinic', 'childAndFamilyServices', 'school'],
      otherParties: [
        { sv: 'psykiatrimottagningen', en: 'the psychiatric clinic' },
        { sv: 'integration och AME', en: 'integration and the labour market unit' },
        { sv: 'Samordningsförbundet', en: 'the coordination association' },
        { sv: 'folkhälsostrategen', en: 'the public health strategist' },
      ],
      switches: strategic,
      open: [
        {
          subject: 'presence',
          note: {
            sv: 'Källan skriver styrgrupper i flertal men låter en grupp mötas. Det kan vara en eller två.',
            en: 'The source writes steering groups in the plural but lets one group meet. It may be one or two.',
          },
        },
      ],
    },
    amalUngvux: {
      ...offers,
      id: 'amalUngvux',
      kind: 'programme',
      label: { sv: 'Ungvux', en: 'Ungvux (young adults)' },
      description: {
        sv: 'Integrerad mottagning som är lätt att nå, med råd, stöd och insatser under och efter utredning. Samtycke lättar sekretessen.',
        en: 'An integrated clinic that is easy to reach, with advice, support and help during and after an inquiry. Consent lifts secrecy.',
      },
      ageSpan: { from: 13, to: 25 },
      parties: ['childAndFamilyServices'],
      otherParties: [
        { sv: 'psykiatrisjuksköterska', en: 'a psychiatric nurse' },
        { sv: 'friskvårdspedagog', en: 'a wellness educator' },
        { sv: 'socialpedagog', en: 'a social educator' },
        { sv: 'behandlare', en: 'a therapist' },
      ],
      switches: { ...silent, consentNeeded: 'yes' },
    },
    amalDrivhuset: {
      ...offers,
      id: 'amalDrivhuset',
      kind: 'programme',
      label: { sv: 'Drivhuset', en: 'Drivhuset (the Greenhouse)' },
      description: {
        sv: 'Dit är det lätt att komma. Hjälper med kontakter med vård och myndigheter, samordnar dem och ger rutiner.',
        en: 'Easy to come to. Helps with contacts with care and authorities, coordinates them and gives routines.',
      },
      ageSpan: { from: 16, to: 30 },
      target: {
        sv: 'unga utan sysselsättning som behöver flera verksamheter samtidigt',
        en: 'young people without work or study who need several services at once',
      },
    },
    amalUngFramtid: {
      ...offers,
      id: 'amalUngFramtid',
      kind: 'programme',
      project: true,
      label: { sv: 'Ung Framtid i Åmål', en: 'Young Future in Åmål' },
      description: {
        sv: 'Stöd mot studier, arbete och bättre hälsa. Nio roller arbetar i projektet.',
        en: 'Support towards study, work and better health. Nine roles work in the project.',
      },
      ageSpan: { from: 15, to: 24 },
      target: {
        sv: 'unga som behöver stöd för att komma vidare',
        en: 'young people who need support to get further',
      },
      parties: ['childAndFamilyServices'],
      otherParties: [
        { sv: 'projektledare', en: 'a project leader' },
        { sv: 'ungdomssamordnare', en: 'a youth coordinator' },
        { sv: 'studiesamordnare', en: 'a study coordinator' },
        { sv: 'arbetsmarknadssamordnare', en: 'a labour market coordinator' },
        { sv: 'hälsopedagog', en: 'a health educator' },
        { sv: 'behandlingssekreterare', en: 'a treatment secretary' },
        { sv: 'aktivitetssamordnare', en: 'an activity coordinator' },
        { sv: 'rehabsamordnare', en: 'a rehabilitation coordinator' },
      ],
    },
    amalFamilyCentre: { ...offers, ...familyCentre, id: 'amalFamilyCentre' },
  }) satisfies Record<string, Forum>)();

export const amal = /* @__PURE__ */ ((): ForumMap => ({
  schemaVersion: '1',
  municipality: 'Åmål',
  forums: Object.values<Forum>(amalForums),
  statements: [
    ...plansAndRoutines('4.5', ['sip'], ['sip', 'absence', 'concernReport']),
    {
      id: 'studentHealthCoordinator',
      group: 'coordination',
      presence: 'present',
      label: {
        sv: 'Elevhälsan har en koordinator från årskurs 7 till och med gymnasiet.',
        en: 'Student health has a coordinator from year 7 through upper secondary school.',
      },
      sources: offers.sources,
    },
    ...wishes('4.5', [
      {
        topic: 'traumaTraining',
        label: {
          sv: 'Utbildning i ung psykisk hälsa och i traumamedveten omsorg behövs.',
          en: 'Training in young mental health and in trauma-informed care is needed.',
        },
      },
      {
        topic: 'holdingStructure',
        label: {
          sv: 'En struktur för tidiga samordnade insatser behöver skapas inom den samverkan som finns.',
          en: 'A structure for early coordinated support needs to be made within the collaboration that exists.',
        },
      },
      {
        label: {
          sv: 'Det förebyggande behöver kunna följa behoven, med satsningar som har stöd i forskning.',
          en: 'Prevention needs to follow the needs as they change, with efforts that research supports.',
        },
      },
      {
        label: {
          sv: 'Familjecentralen kan bli en integrerad mottagning och samverkan utvecklas i linje med Backa barnet.',
          en: 'The family centre can become an integrated clinic, and collaboration develop in line with Backa barnet.',
        },
      },
    ]),
  ],
  sources: [dalsland2022('4.5')],
}))();
