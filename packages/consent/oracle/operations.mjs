// The operations as the statutes see them, written a second time: sector, huvudman and the secrecy their information is under
// (OSL 23, 25 and 26 kap.). Without `holds` it is not settled.
const health = (huvudman) => ({ sector: 'healthCare', huvudman, holds: ['healthcare'] });
const education = (...holds) => ({ sector: 'education', huvudman: 'kommun', holds });

export const operations = {
  preschool: education('preschool'),
  school: education('school.other', 'school.specialSupport'),
  studentHealthPsychosocial: education('school.studenthealth.psych'),
  studentHealthMedical: { sector: 'healthCare', huvudman: 'kommun', holds: ['school.studenthealth.medical'] },
  afterSchoolCentre: education('afterschool.other', 'afterschool.studenthealth'),
  maternityCare: health('region'),
  childHealthCentre: health('region'),
  primaryCare: health('region'),
  youthClinic: health('region'),
  childPsychiatry: health('region'),
  habilitation: health('region'),
  municipalHealthCare: health('kommun'),
  childAndFamilyServices: { sector: 'socialServices', huvudman: 'kommun', holds: ['socialservices'] },
  familyCounselling: {
    sector: 'socialServices',
    huvudman: 'kommun',
    holds: ['socialservices.familycounselling'],
  },
  lss: { sector: 'lss', huvudman: 'kommun', holds: ['socialservices'] },
  leisure: { sector: 'other', huvudman: 'kommun' },
  police: { sector: 'other', huvudman: 'state' },
};
