import type { Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { dalsland2022 } from '../sources.ts';
import {
  bupWish,
  cadence,
  casesWithConsent,
  entryUnder,
  familyCentre,
  localCareCollaboration,
  miniMaria,
  plansAndRoutines,
  sspfSteeringGroup,
  studentHealthTeam,
  wishes,
} from './dalsland.ts';

const offers = /* @__PURE__ */ entryUnder('Dals-Ed', '4.2', 'Befintliga insatser');
const structure = /* @__PURE__ */ entryUnder('Dals-Ed', '4.2', 'Samverkan');
const threeASchoolYear = /* @__PURE__ */ cadence(3, [1, 'schoolYear'], 'tre sammankomster per läsår', {
  perTerm: { autumn: 1, spring: 2 },
});

/** Dals-Ed 2022, section 4.2 of the report. */
export const dalsEdForums = /* @__PURE__ */ (() =>
  ({
    dalsEdChildCollaboration: {
      ...offers,
      id: 'dalsEdChildCollaboration',
      kind: 'meeting',
      topic: 'childCollaboration',
      label: { sv: 'Barnsamverkan', en: 'Collaboration for preschool children' },
      description: {
        sv: 'BVC, IFO, förskolan och barnhälsoteamet tar upp frågor om enskilda barn när vårdnadshavarna samtycker. Också vårdnadshavarna kan väcka en fråga, genom personalen.',
        en: 'Child health, social services, preschool and its child health team take up single children when the custodians consent. Custodians too can raise a question, through the staff.',
      },
      ageSpan: { from: 1, to: 5 },
      cadence: threeASchoolYear,
      convener: { sv: 'insatskoordinatorn', en: 'the intervention coordinator' },
      parties: ['childHealthCentre', 'childAndFamilyServices', 'preschool'],
      otherParties: [{ sv: 'förskolans barnhälsoteam', en: 'the preschool’s child health team' }],
      switches: casesWithConsent,
    },
    dalsEdPupilCollaboration: {
      ...offers,
      id: 'dalsEdPupilCollaboration',
      kind: 'meeting',
      topic: 'pupilCollaboration',
      label: { sv: 'Elevsamverkan', en: 'Collaboration for pupils' },
      description: {
        sv: 'IFO, skolan och elevhälsoteamet tar upp frågor om enskilda elever när vårdnadshavarna samtycker.',
        en: 'Social services, school and its student health team take up single pupils when the custodians consent.',
      },
      ageSpan: { from: 6, to: 19 },
      cadence: threeASchoolYear,
      convener: { sv: 'rektor och skolkurator', en: 'the head and the school counsellor' },
      parties: ['childAndFamilyServices', 'school', 'studentHealthPsychosocial', 'studentHealthMedical'],
      switches: casesWithConsent,
    },
    dalsEdSspfGroup: {
      ...structure,
      ...sspfSteeringGroup,
      id: 'dalsEdSspfGroup',
      label: { sv: 'SSPF samverkansgrupp', en: 'SSPF collaboration group' },
      cadence: cadence(1, [1, 'month'], 'en gång i månaden'),
      convener: 'notStated',
      open: [
        {
          subject: 'convener',
          note: {
            sv: 'Trygghets- och säkerhetssamordnaren samordnar. Källan säger inte om den också kallar till mötena.',
            en: 'The safety and security coordinator coordinates. The source does not say whether that is also the convener.',
          },
        },
        {
          subject: 'switches',
          note: {
            sv: 'Källan säger två gånger att inga individärenden tas upp. Det är samma uppgift, inte två grupper.',
            en: 'The source says twice that no individual cases are taken up. It is one statement, not two groups.',
          },
        },
      ],
    },
    dalsEdLocalCareCollaboration: {
      ...structure,
      ...localCareCollaboration,
      id: 'dalsEdLocalCareCollaboration',
    },
    dalsEdChildHealthTeam: {
      ...offers,
      id: 'dalsEdChildHealthTeam',
      kind: 'team',
      label: { sv: 'Barnhälsoteam', en: 'Child health team' },
      description: {
        sv: 'Rektor, specialpedagog och insatskoordinator på alla förskolor, med tillgång till psykolog.',
        en: 'Head, special educator and intervention coordinator at every preschool, with a psychologist at hand.',
      },
      ageSpan: { from: 1, to: 5 },
      parties: ['preschool'],
      otherParties: [{ sv: 'insatskoordinatorn', en: 'the intervention coordinator' }],
    },
    dalsEdStudentHealthTeam: {
      ...offers,
      ...studentHealthTeam,
      id: 'dalsEdStudentHealthTeam',
      description: {
        sv: 'Rektor, specialpedagog, speciallärare, skolsköterska, skolkurator och insatskoordinator på varje skola.',
        en: 'Head, special educators, school nurse, school counsellor and intervention coordinator at every school.',
      },
      otherParties: [{ sv: 'insatskoordinatorn', en: 'the intervention coordinator' }],
      open: [],
    },
    dalsEdFamilyCentre: {
      ...offers,
      ...familyCentre,
      id: 'dalsEdFamilyCentre',
      description: {
        sv: 'Öppna förskolan, babykafé, föräldragrupper genom BVC och familjeförskola, med råd av pedagoger och familjebehandlare.',
        en: 'Open preschool, baby café, parents’ groups through child health and a family preschool, with educators and family therapists to ask.',
      },
      parties: ['childHealthCentre'],
      otherParties: [
        { sv: 'öppna förskolan', en: 'the open preschool' },
        { sv: 'familjeförskolan', en: 'the family preschool' },
        { sv: 'familjebehandlare', en: 'family therapists' },
      ],
    },
    dalsEdAbc: {
      ...offers,
      id: 'dalsEdAbc',
      kind: 'programme',
      label: { sv: 'ABC (Alla Barn i Centrum)', en: 'ABC (All children in the centre)' },
      description: {
        sv: 'Kurs för föräldrar. Familjebehandlare berättar om den för lärare, som också kan använda delar av den.',
        en: 'A course for parents. Family therapists present it to teachers, who can use parts of it too.',
      },
      ageSpan: { from: 3, to: 12 },
      target: { sv: 'föräldrar till barn i åldern', en: 'parents of children of that age' },
      otherParties: [{ sv: 'familjebehandlare', en: 'family therapists' }],
    },
    dalsEdMiniMaria: { ...offers, ...miniMaria, id: 'dalsEdMiniMaria' },
  }) satisfies Record<string, Forum>)();

export const dalsEd = /* @__PURE__ */ ((): ForumMap => ({
  schemaVersion: '1',
  municipality: 'Dals-Ed',
  forums: Object.values<Forum>(dalsEdForums),
  statements: [
    ...plansAndRoutines('4.2', ['sip'], ['sip', 'absence', 'concernReport']),
    {
      id: 'coordinators',
      group: 'coordination',
      presence: 'present',
      label: {
        sv: 'Insatskoordinatorn och folkhälsosamordnaren samordnar samverkan.',
        en: 'The intervention coordinator and the public health coordinator hold the collaboration together.',
      },
      sources: structure.sources,
    },
    ...wishes('4.2', [
      {
        label: {
          sv: 'Samverkan med högstadiet behöver utvecklas.',
          en: 'Collaboration with school years 7 to 9 needs to be developed.',
        },
      },
      {
        label: {
          sv: 'Det förebyggande är svårt att prioritera; insatskoordinatorn får ta de största behoven först.',
          en: 'Prevention is hard to give priority; the intervention coordinator has to take the greatest needs first.',
        },
      },
      bupWish,
      {
        topic: 'traumaTraining',
        label: {
          sv: 'Utbildning i traumamedveten omsorg behövs.',
          en: 'Training in trauma-informed care is needed.',
        },
      },
    ]),
  ],
  sources: [dalsland2022('4.2')],
}))();
