import type { OperationId, Text } from '@tsi/core';
import type { Council } from './council.ts';
import { kavlinge2007 } from './sources.ts';

type Member = Exclude<Council['members'], 'notStated'>[number];

const member = (sv: string, en: string, number: Member['number'], operation?: OperationId): Member => ({
  role: { sv, en },
  number,
  ...(operation && { operation }),
});

const socialServices = member(
  'representant/er för IFO',
  'representative/s of social services',
  'oneOrMore',
  'childAndFamilyServices',
);
const police = member('representant för polisen', 'representative of the police', 'one', 'police');
const library = member('representant för bibliotek', 'representative of the libraries', 'one');
const schoolTeam = member(
  'representant för grundskoleteamet',
  'representative of the school team',
  'one',
  'school',
);
const associations = member(
  'representant för föreningsliv och andra organisationer',
  'representative of associations and other organisations',
  'one',
);

/** The six local councils: what they share, by age group. */
const groups = {
  '1To6': {
    ageSpan: { from: 1, to: 6 },
    members: [
      member('förskolecheferna', 'the preschool heads', 'all', 'preschool'),
      socialServices,
      member('representant för BVC', 'representative of the child health centre', 'one', 'childHealthCentre'),
      library,
      member('representant för förskoleteamet', 'representative of the preschool team', 'one', 'preschool'),
    ],
    chair: {
      kind: 'eachTerm',
      among: [{ sv: 'förskolecheferna', en: 'the preschool heads' }],
      statedFor: { from: 1, to: 6 },
      order: 'notStated',
    },
  },
  '6To13': {
    ageSpan: { from: 6, to: 13 },
    members: [
      member('rektorerna F–6', 'the heads of years F–6', 'all', 'school'),
      socialServices,
      police,
      library,
      schoolTeam,
      member('representant för fritid (fritidsklubb)', 'representative of leisure (clubs)', 'one', 'leisure'),
      member(
        'representant för öppenvård och skolhälsovård',
        'representative of outpatient care and school health',
        'one',
      ),
      associations,
    ],
    chair: {
      kind: 'eachTerm',
      among: [{ sv: 'rektorerna', en: 'the school heads' }],
      statedFor: { from: 6, to: 13 },
      order: 'notStated',
    },
  },
  '13To20': {
    ageSpan: { from: 13, to: 20 },
    members: [
      member('rektorerna 7–9', 'the heads of years 7–9', 'all', 'school'),
      member('rektorn för IV', 'the head of the individual programme (IV)', 'one', 'school'),
      socialServices,
      police,
      library,
      schoolTeam,
      member('representant för fritid', 'representative of leisure', 'one', 'leisure'),
      member(
        'representant för öppenvård, mödra- och skolhälsovård',
        'representative of outpatient care, maternity care and school health',
        'one',
      ),
      associations,
    ],
    chair: {
      kind: 'eachTerm',
      among: [
        { sv: 'rektor', en: 'a school head' },
        { sv: 'den lokalt fritidsansvariga', en: 'the local head of leisure' },
      ],
      statedFor: { from: 13, to: 16 },
      order: 'notStated',
    },
  },
} as const satisfies Record<string, Pick<Council, 'ageSpan' | 'members' | 'chair'>>;

const inKavlinge = {
  schemaVersion: '1',
  place: 'Kävlinge',
  substitutes: 'notStated',
  viceChair: 'notStated',
  decides: 'notStated',
} as const;

function localCouncil(id: string, area: Text, ages: keyof typeof groups) {
  const { ageSpan, members, chair } = groups[ages];
  const years = `${ageSpan.from}–${ageSpan.to}`;
  return {
    ...inKavlinge,
    id,
    label: {
      sv: `Lokala samverkansrådet ${area.sv} ${years} år (LSR)`,
      en: `Local council, ${area.en}, ages ${years} (LSR)`,
    },
    description: {
      sv: 'Utvecklar och samordnar stödet till en åldersgrupp i en kommundel och stöder barnets övergångar mellan verksamheter.',
      en: 'Develops and coordinates support for one age group in one part of the municipality, also when a child moves between services.',
    },
    ageSpan,
    members,
    convener: {
      sv: 'särskilt utsedd representant för IFO, efter samråd med ordföranden',
      en: 'a representative named by social services, after consulting the chair',
    },
    chair,
    meetings: { times: 3, every: 1, unit: 'term', bound: 'atLeast', verbatim: 'minst 3 ggr per termin' },
    open: [],
    sources: [kavlinge2007('3.2')],
  } as const satisfies Council;
}

const west = { sv: 'Väster', en: 'West' };
const east = { sv: 'Öster', en: 'East' };

/** The councils that Kävlinge's inquiry of 2007 proposes: one central (CSR) and six local (LSR). */
export const kavlingeCouncils = {
  kavlingeCentral: {
    ...inKavlinge,
    id: 'kavlingeCentral',
    label: { sv: 'Centrala samverkansrådet (CSR)', en: 'Central council (CSR)' },
    description: {
      sv: 'Cheferna svarar tillsammans för att samverkan ger resultat i hela kommunen, och stöder de lokala råden.',
      en: 'The heads answer together for the results of collaboration in the whole municipality and support the local councils.',
    },
    ageSpan: { from: 1, to: 20 },
    members: [
      member('chefen för IFO', 'the head of social services', 'one', 'childAndFamilyServices'),
      member('chefen för förskolan', 'the head of preschool', 'one', 'preschool'),
      member('chefen för grundskolan', 'the head of compulsory school', 'one', 'school'),
      member('chefen för Lärcentrum', 'the head of Lärcentrum', 'one'),
      member('chefen för kultur och fritid', 'the head of culture and leisure', 'one', 'leisure'),
      member('chefen för närpolisen', 'the head of the local police', 'one', 'police'),
      member('representant för Region Skåne', 'representative of Region Skåne', 'one'),
    ],
    convener: {
      sv: 'chefen för IFO, efter samråd med ordföranden',
      en: 'the head of social services, after consulting the chair',
    },
    chair: {
      kind: 'termAndYear',
      turns: [
        {
          term: 'spring',
          years: 'odd',
          role: { sv: 'chefen för förskolan', en: 'the head of preschool' },
        },
        {
          term: 'autumn',
          years: 'odd',
          role: { sv: 'chefen för grundskolan', en: 'the head of compulsory school' },
        },
        {
          term: 'spring',
          years: 'even',
          role: { sv: 'chefen för Lärcentrum', en: 'the head of Lärcentrum' },
        },
        {
          term: 'autumn',
          years: 'even',
          role: { sv: 'chefen för kultur och fritid', en: 'the head of culture and leisure' },
        },
      ],
    },
    meetings: { times: 2, every: 1, unit: 'halfYear', bound: 'atLeast', verbatim: 'minst 2 ggr per halvår' },
    open: [
      {
        subject: 'members',
        note: {
          sv: 'De sju råden sägs ha cirka 40 medlemmar; listorna över roller ger minst 51 platser.',
          en: 'The seven councils are said to have about 40 members; their lists of roles come to at least 51 seats.',
        },
      },
    ],
    sources: [kavlinge2007('1.5'), kavlinge2007('3.1'), kavlinge2007('6.2')],
  },
  kavlingeWest1To6: localCouncil('kavlingeWest1To6', west, '1To6'),
  kavlingeEast1To6: localCouncil('kavlingeEast1To6', east, '1To6'),
  kavlingeWest6To13: localCouncil('kavlingeWest6To13', west, '6To13'),
  kavlingeEast6To13: localCouncil('kavlingeEast6To13', east, '6To13'),
  kavlingeWest13To20: localCouncil('kavlingeWest13To20', west, '13To20'),
  kavlingeEast13To20: localCouncil('kavlingeEast13To20', east, '13To20'),
} satisfies Record<string, Council>;
