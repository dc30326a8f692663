import { statute } from '@tsi/core';
import type { ContactHolder, ContactModel, StageContact } from './contactModel.ts';
import { dalsland2022, kronoberg, scottishGuidance, tabbOrebro } from './sources.ts';

const midwife: ContactHolder = { role: { sv: 'barnmorska', en: 'midwife' }, operation: 'maternityCare' };
const childHealthNurse: ContactHolder = {
  role: { sv: 'BVC-sköterska', en: 'child health nurse' },
  operation: 'childHealthCentre',
};
const preschoolHead: ContactHolder = {
  role: { sv: 'rektor i förskolan', en: 'preschool head' },
  operation: 'preschool',
};
const schoolHead: ContactHolder = { role: { sv: 'rektor i skolan', en: 'school head' }, operation: 'school' };
/** The municipality's duty to keep contact with young people outside upper secondary school. */
const activityResponsibility: ContactHolder = {
  role: {
    sv: 'kommunala aktivitetsansvaret (KAA)',
    en: 'the municipal activity responsibility (KAA)',
  },
};
const healthVisitor: ContactHolder = { role: { sv: 'health visitor', en: 'health visitor' } };
const scottishMidwife: ContactHolder = { role: midwife.role };
const headTeacher: ContactHolder = { role: { sv: 'rektor', en: 'head teacher' } };
const deputeHead: ContactHolder = { role: { sv: 'biträdande rektor', en: 'depute head teacher' } };
const guidanceTeacher: ContactHolder = {
  role: { sv: 'guidance teacher (i secondary school)', en: 'guidance teacher (in secondary school)' },
};

const stated = (...oneOf: readonly [ContactHolder, ...ContactHolder[]]): StageContact => ({
  oneOf,
  reading: 'stated',
});
const implied = (...oneOf: readonly [ContactHolder, ...ContactHolder[]]): StageContact => ({
  oneOf,
  reading: 'implied',
});

/** Employed as a socialpedagog: the municipality had no description of the post. */
const familySupporter: ContactHolder = {
  role: { sv: 'familjestödjare', en: 'family supporter' },
  operation: 'school',
};

/**
 * Five models for who is the contact.
 *
 * Swedish: Barnkontakt (Ystad), barnetsbästa-ansvarig (Kronoberg), trygghetsperson (Falun), named person (Skottland),
 * familjestödjare (Örebro).
 *
 * Read with care: Ystad allots the contact at birth, so nothing is said of the time before. Kronoberg names the midwife
 * for the unborn child and then the nurse, not the day between them. Falun's source says that the role is close to the
 * work of the child health nurse and the heads. Örebro tried its family supporter at one school, as the custodians' one
 * way in; the report compares it with the Scottish model. The Scottish role is practice: the Act's provisions on it never came
 * into force, and the guidance of 2022 says that the government means to repeal them.
 */
export const contactModels: Readonly<
  Record<'ystad' | 'kronoberg' | 'falun' | 'orebro' | 'scotland', ContactModel>
> = {
  ystad: {
    id: 'ystad',
    label: { sv: 'Backa barnet, Ystad', en: 'Backa barnet, Ystad' },
    title: { sv: 'Barnkontakt', en: 'Barnkontakt (the child’s contact)' },
    status: 'practice',
    stages: {
      newborn: stated(midwife),
      beforePreschool: stated(childHealthNurse),
      preschool: stated(preschoolHead),
      compulsorySchool: stated(schoolHead),
    },
    sources: [dalsland2022('3.3')],
  },
  kronoberg: {
    id: 'kronoberg',
    label: { sv: 'Barnens bästa gäller! i Kronoberg', en: 'Barnens bästa gäller! in Kronoberg' },
    title: { sv: 'barnetsbästa-ansvarig', en: 'barnetsbästa-ansvarig (responsible for the child’s best)' },
    status: 'practice',
    stages: {
      unborn: stated(midwife),
      newborn: implied(childHealthNurse),
      beforePreschool: stated(childHealthNurse),
      preschool: stated(childHealthNurse),
      compulsorySchool: stated(schoolHead),
      upperSecondary: stated(schoolHead),
      notInEducation: stated(activityResponsibility),
    },
    sources: [kronoberg('')],
  },
  falun: {
    id: 'falun',
    label: { sv: 'Tillsammans för varje barn, Falun', en: 'Tillsammans för varje barn, Falun' },
    title: { sv: 'trygghetsperson', en: 'trygghetsperson (person of safety)' },
    status: 'practice',
    stages: {
      beforePreschool: implied(childHealthNurse),
      preschool: implied(preschoolHead),
      compulsorySchool: implied(schoolHead),
    },
    sources: [dalsland2022('3.2')],
  },
  orebro: {
    id: 'orebro',
    label: { sv: 'TABB på Västra Engelbrektsskolan, Örebro', en: 'TABB at Västra Engelbrektsskolan, Örebro' },
    title: { sv: 'familjestödjare', en: 'familjestödjare (family supporter)' },
    status: 'pilot',
    stages: {
      compulsorySchool: {
        ...stated(familySupporter),
        only: {
          sv: 'Förskoleklass till årskurs 3, och på prov årskurs 7–9 från läsåret 2022/23',
          en: 'Preschool class to year 3, and on trial years 7 to 9 from the school year 2022/23',
        },
      },
    },
    sources: [tabbOrebro('Inledning'), tabbOrebro('Resultat')],
  },
  scotland: {
    id: 'scotland',
    label: { sv: 'GIRFEC, Skottland', en: 'GIRFEC, Scotland' },
    title: { sv: 'named person', en: 'named person' },
    status: 'notInForce',
    stages: {
      newborn: stated(scottishMidwife, healthVisitor),
      beforePreschool: stated(scottishMidwife, healthVisitor),
      preschool: stated(scottishMidwife, healthVisitor),
      compulsorySchool: stated(headTeacher, deputeHead, guidanceTeacher),
      upperSecondary: implied(headTeacher, deputeHead, guidanceTeacher),
    },
    sources: [
      scottishGuidance('Highland practice guidance on the named person', ''),
      scottishGuidance('Getting it right for every child: Practice Guidance 4 (2022)', 'section 3'),
      statute('Children and Young People (Scotland) Act 2014 (asp 8)', 'Part 4'),
    ],
  },
};
