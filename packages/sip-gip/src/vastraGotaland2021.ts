import type { Agreement } from './agreement.ts';

/**
 * The agreement of Västra Götaland, as far as we could read it: a preset to pass explicitly, never a default.
 *
 * Swedish: överenskommelsen Samverkan för barns och ungas hälsa, Västra Götaland.
 *
 * Source: its account in the Dalsland report (parties and consent) and pages of Vårdsamverkan Västra Götaland and
 * two municipalities (school as an equal party, ages, three weeks, follow-up date, duty to attend). The text itself
 * was not seen. Limits: a page newer than the three weeks stresses that the need decides the time, whether a later
 * version exists is not known, and the report's list of parties ends in “etc”: the student health, after-school,
 * maternity and youth operations are our reading of that.
 */
export const vastraGotaland2021: Agreement = {
  schemaVersion: '1',
  id: 'vastraGotaland2021',
  title: {
    sv: 'Samverkan för barns och ungas hälsa (Västra Götaland)',
    en: 'Cooperation for the health of children and young people (Västra Götaland)',
  },
  validFrom: '2021-01-01',
  read: 'excerpt',
  textAsOf: '2026-02-12',
  note: {
    sv: 'Bygger på andras redogörelser för överenskommelsen. Läs den gällande texten innan du litar på en tidsgräns.',
    en: 'Rests on others’ accounts of the agreement. Read the text in force before relying on a time limit.',
  },
  municipalParties: [
    'preschool',
    'school',
    'studentHealthPsychosocial',
    'studentHealthMedical',
    'afterSchoolCentre',
    'municipalHealthCare',
    'childAndFamilyServices',
    'familyCounselling',
    'lss',
  ],
  regionParties: [
    'maternityCare',
    'childHealthCentre',
    'primaryCare',
    'youthClinic',
    'childPsychiatry',
    'habilitation',
  ],
  ages: { from: 0, to: 20 },
  meetingWithinDays: 21,
  followUpDateRequired: true,
  writtenPlan: true,
  dutyToAttend: true,
};
