import { OperationId, type SecrecyHolder } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { assessSharing } from '../assessSharing.ts';
import { child, day, request } from '../inventedCase.ts';
import type { RouteId, RouteStatus } from '../sharingAssessment.ts';
import { SharingPurpose } from '../sharingPurpose.ts';
import type { SharingRequest } from '../sharingRequest.ts';
import { suggestedPractice as practice } from '../suggestedPractice.ts';

const ask = (asked: SharingRequest, changes: Partial<Parameters<typeof assessSharing>[1]> = {}) =>
  assessSharing(asked, { on: day, child, practice, ...changes });
const route = (answer: ReturnType<typeof assessSharing>, id: RouteId) =>
  answer.routes.find((one) => one.id === id)!;
const withStatus = (answer: ReturnType<typeof assessSharing>, status: RouteStatus) =>
  answer.routes.filter((one) => one.status === status).map(({ id }) => id);

/*
 * The column of the police in the table of the facts, for every holder: the routes of crime, apart from those that exist in
 * every cell. Written from the facts.
 */
const police: readonly (readonly [
  SecrecyHolder,
  OperationId,
  readonly RouteId[],
  readonly RouteId[],
  readonly RouteId[],
])[] = [
  // holder, operation, possible to prevent crime, possible to investigate crime, for a lawyer when investigating crime
  [
    'preschool',
    'preschool',
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['committedCrimeOther'],
  ],
  [
    'school.studenthealth.psych',
    'studentHealthPsychosocial',
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['committedCrimeOther'],
  ],
  [
    'school.specialSupport',
    'school',
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['committedCrimeOther'],
  ],
  [
    'school.other',
    'school',
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['committedCrimeOther'],
  ],
  [
    'afterschool.studenthealth',
    'afterSchoolCentre',
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['committedCrimeOther'],
  ],
  [
    'afterschool.other',
    'afterSchoolCentre',
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['fraudCrimeGeneral', 'lawEnforcementSchool'],
    ['committedCrimeOther'],
  ],
  [
    'school.studenthealth.medical',
    'studentHealthMedical',
    ['terrorRisk', 'violenceRisk'],
    [],
    ['committedCrimeSerious', 'crimeAgainstChild'],
  ],
  [
    'healthcare',
    'childPsychiatry',
    ['terrorRisk', 'violenceRisk'],
    [],
    ['committedCrimeSerious', 'crimeAgainstChild'],
  ],
  [
    'socialservices',
    'childAndFamilyServices',
    ['crimeRiskUnder21', 'fraudCrimeGeneral', 'policeImmediateYouth', 'terrorRisk', 'violenceRisk'],
    ['drugSupplyToMinor', 'fraudCrimeGeneral', 'policeImmediateYouth'],
    ['committedCrimeSerious', 'crimeAgainstChild'],
  ],
  ['socialservices.familycounselling', 'familyCounselling', [], [], ['committedCrimeSerious']],
  [
    'anyReporter.orosanmalan',
    'school',
    ['lawEnforcementSchool'],
    ['lawEnforcementSchool'],
    ['committedCrimeOther', 'fraudCrimeGeneral'],
  ],
];

describe('till polisen om brott', () => {
  const everywhere: readonly RouteId[] = ['noHarm'];
  test.each(police)('%s', (holder, from, preventing, investigating, lawyers) => {
    const possible = (purpose: 'crimePrevention' | 'lawEnforcement') =>
      withStatus(ask(request(from, 'police', { holder, purpose })), 'possible').filter(
        (id) => !everywhere.includes(id),
      );
    expect(possible('crimePrevention').sort()).toEqual(preventing);
    expect(possible('lawEnforcement').sort()).toEqual(investigating);
    const answer = ask(request(from, 'police', { holder, purpose: 'lawEnforcement' }));
    expect(withStatus(answer, 'legalReview').sort()).toEqual(lawyers);
    expect(answer.outcome).toBe('legalReview');
    expect(withStatus(answer, 'holds')).toEqual([]);
  });

  test.each(police)('%s: aldrig för stöd', (holder, from) => {
    const answer = ask(request(from, 'police', { holder }));
    const crime: readonly RouteId[] = [
      'crimeRiskUnder21',
      'terrorRisk',
      'violenceRisk',
      'policeImmediateYouth',
      'crimeAgainstChild',
      'drugSupplyToMinor',
      'committedCrimeSerious',
      'committedCrimeOther',
      'fraudCrimeGeneral',
      'lawEnforcementContact',
      'lawEnforcementMunicipal',
      'lawEnforcementSchool',
    ];
    for (const id of crime) expect(route(answer, id).status).toBe('fails');
  });

  test.each([
    ['10 kap. 18 a §: 20 år', 'crimeRiskUnder21', '2005-03-01', 'possible'],
    ['10 kap. 18 a §: 21 år', 'crimeRiskUnder21', '2005-02-09', 'fails'],
    ['10 kap. 20 §: 17 år', 'policeImmediateYouth', '2008-02-10', 'possible'],
    ['10 kap. 20 §: 18 år', 'policeImmediateYouth', '2008-02-09', 'fails'],
  ] as const)('%s', (_, id, birthDate, status) => {
    const answer = ask(request('childAndFamilyServices', 'police', { purpose: 'crimePrevention' }), {
      child: { ...child, birthDate },
    });
    expect(route(answer, id).status).toBe(status);
  });

  test.each([
    ['crimeRiskUnder21', 'crimePrevention', '2012-12-31', 'fails'],
    ['crimeRiskUnder21', 'crimePrevention', '2025-03-31', 'undetermined'],
    ['terrorRisk', 'crimePrevention', '2020-07-31', 'fails'],
    ['terrorRisk', 'crimePrevention', '2025-03-31', 'undetermined'],
    ['terrorRisk', 'crimePrevention', '2025-04-01', 'possible'],
    ['violenceRisk', 'crimePrevention', '2021-07-31', 'fails'],
    ['violenceRisk', 'crimePrevention', '2025-04-01', 'possible'],
    ['policeImmediateYouth', 'crimePrevention', '2014-12-31', 'undetermined'],
    ['policeImmediateYouth', 'crimePrevention', '2015-01-01', 'possible'],
    ['drugSupplyToMinor', 'lawEnforcement', '2017-12-31', 'undetermined'],
    ['drugSupplyToMinor', 'lawEnforcement', '2018-01-01', 'possible'],
    ['crimeAgainstChild', 'lawEnforcement', '2025-03-31', 'undetermined'],
    ['fraudCrimeGeneral', 'crimePrevention', '2025-11-30', 'fails'],
    ['fraudCrimeGeneral', 'crimePrevention', '2025-12-01', 'possible'],
  ] as const)('%s för %s den %s: %s', (id, purpose, on, status) => {
    const answer = ask(request('childAndFamilyServices', 'police', { purpose }), {
      on,
      child: { ...child, birthDate: '2009-05-12' },
    });
    expect(route(answer, id).status).toBe(status);
  });

  test('akut fara: 10 kap. 20 § är en möjlig väg till polisen, och bara från socialtjänsten', () => {
    const asked = { purpose: 'immediateProtection' } as const;
    const answer = ask(request('childAndFamilyServices', 'police', asked));
    expect(answer.outcome).toBe('possibleRoute');
    expect(withStatus(answer, 'possible')).toEqual(['policeImmediateYouth']);
    expect(route(ask(request('childPsychiatry', 'police', asked)), 'policeImmediateYouth').status).toBe(
      'fails',
    );
  });

  test('10 kap. 18 a § räcker aldrig till skolan; 10 kap. 15 a § bara mot brott, aldrig för stöd', () => {
    const against = ask(request('childAndFamilyServices', 'school', { purpose: 'crimePrevention' }));
    expect(route(against, 'crimeRiskUnder21')).toMatchObject({
      status: 'fails',
      reasons: ['notThisRecipient'],
    });
    expect(route(against, 'fraudCrimeGeneral')).toMatchObject({
      status: 'possible',
      conditions: ['neededAgainstCrime', 'notForSupport', 'secrecyDoesNotOutweigh'],
    });
    const support = ask(request('childAndFamilyServices', 'school'));
    expect(route(support, 'fraudCrimeGeneral')).toMatchObject({
      status: 'fails',
      reasons: ['neverForSupport'],
    });
    expect(support.outcome).toBe('consentNeeded');
  });

  test('10 kap. 15 a § kräver en myndighet, och gäller aldrig vården', () => {
    const purpose = 'wrongfulPayments';
    const privately = ask(
      request('school', 'school', { purpose, to: { operation: 'school', private: true } }),
    );
    expect(route(privately, 'fraudCrimeGeneral').reasons).toEqual(['recipientNotAuthority']);
    const care = ask(request('childPsychiatry', 'childAndFamilyServices', { purpose }));
    expect(route(care, 'fraudCrimeGeneral').reasons).toEqual(['excludedFromClause']);
    expect(care.outcome).toBe('consentNeeded');
    const school = ask(request('school', 'childAndFamilyServices', { purpose }));
    expect(route(school, 'fraudCrimeGeneral').conditions[0]).toBe('neededAgainstWrongfulPayments');
  });
});

describe('lagen (2025:170)', () => {
  const contact = [{ category: 'contact', about: 'child' }] as const;
  test.each([
    ['childPsychiatry', contact, 'possible'],
    ['childAndFamilyServices', contact, 'possible'],
    ['familyCounselling', contact, 'legalReview'],
    ['childPsychiatry', [...contact, { category: 'health', about: 'child' }], 'fails'],
  ] as const)('4 §, kontaktuppgifter från %s', (from, parts, status) => {
    const answer = ask(request(from, 'police', { purpose: 'lawEnforcement', parts: [...parts] }));
    expect(route(answer, 'lawEnforcementContact').status).toBe(status);
    expect(answer.outcome).not.toBe('clear');
  });

  test('7 § gäller rektor i fristående skola också, men inte elevhälsans medicinska insats', () => {
    const purpose = 'crimePrevention';
    const privately = ask(
      request('school', 'police', { purpose, from: { operation: 'school', private: true } }),
    );
    expect(route(privately, 'lawEnforcementSchool').status).toBe('possible');
    expect(
      route(ask(request('studentHealthMedical', 'police', { purpose })), 'lawEnforcementSchool'),
    ).toMatchObject({
      status: 'fails',
      reasons: ['excludedFromClause'],
    });
  });

  test('6 §: det som står under vårdens egen sekretess följer inte med en orosanmälan', () => {
    const answer = ask(
      request('childPsychiatry', 'police', { purpose: 'crimePrevention', holder: 'anyReporter.orosanmalan' }),
    );
    expect(route(answer, 'lawEnforcementMunicipal')).toMatchObject({
      status: 'possible',
      conditions: ['neededInLawEnforcement', 'secrecyDoesNotClearlyPrevail', 'notUnderOwnSecrecy'],
    });
    expect(
      route(
        ask(request('childPsychiatry', 'police', { purpose: 'crimePrevention' })),
        'lawEnforcementMunicipal',
      ).reasons,
    ).toEqual(['excludedFromClause']);
  });

  test.each([
    ['2025-03-31', 'fails'],
    ['2025-04-01', 'possible'],
  ] as const)('den %s: %s', (on, status) => {
    const answer = ask(request('school', 'police', { purpose: 'crimePrevention' }), { on });
    expect(route(answer, 'lawEnforcementSchool').status).toBe(status);
  });
});

describe('återkoppling till den som anmält, 26 kap. 9 a § OSL och 19 kap. 6 § SoL', () => {
  const feedback = {
    purpose: 'reportFeedback',
    parts: [{ category: 'concernReport', about: 'child' }],
  } as const;
  const asked = (changes: Partial<SharingRequest> = {}) =>
    request('childAndFamilyServices', 'school', { ...feedback, parts: [...feedback.parts], ...changes });

  test('bara det enda faktumet, och bara till den som anmält', () => {
    const answer = ask(asked());
    expect(answer.outcome).toBe('possibleRoute');
    expect(route(answer, 'feedbackToReporter').conditions).toEqual([
      'recipientReported',
      'onlyWhetherInvestigated',
      'suitable',
    ]);
  });

  test.each([
    ['mer än det', { parts: [{ category: 'familySituation', about: 'child' }] }],
    ['det och något mer', { parts: [...feedback.parts, { category: 'interventions', about: 'child' }] }],
    ['om en vårdnadshavare', { parts: [{ category: 'concernReport', about: 'custodian', ref: 'v1' }] }],
    ['för stöd', { purpose: 'support' }],
  ] as const)('%s: samtycke behövs', (_, changes) => {
    expect(ask(asked(changes as unknown as Partial<SharingRequest>)).outcome).toBe('consentNeeded');
  });

  test.each([
    ['2025-06-30', 'undetermined'],
    ['2025-07-01', 'possible'],
    ['2026-01-15', 'possible'],
  ] as const)('den %s: %s', (on, status) => {
    expect(route(ask(asked(), { on }), 'feedbackToReporter').status).toBe(status);
  });
});

describe('familjerådgivares anmälningsplikt, 19 kap. 2 § SoL', () => {
  const asked = (changes: Partial<SharingRequest>) => request('familyCounselling', 'school', changes);

  test.each([
    ['kännedom', { knownAbuseAtHome: 'yes' }, 'reportNow'],
    [
      'kännedom, utan att någon svarat på frågan om misstanke',
      { knownAbuseAtHome: 'yes', suspectedHarm: 'unknown' },
      'reportNow',
    ],
    ['bara misstanke: en människa prövar', { suspectedHarm: 'yes' }, 'legalReview'],
    ['misstanke, ingen kännedom', { suspectedHarm: 'yes', knownAbuseAtHome: 'no' }, 'legalReview'],
    ['varken eller', { knownAbuseAtHome: 'no' }, 'consentNeeded'],
  ] as const)('%s', (_, changes, outcome) => {
    expect(ask(asked(changes)).outcome).toBe(outcome);
  });

  test.each([
    ['2025-06-30', 'SFS 2001:453', '14 kap. 1 § andra stycket'],
    ['2025-07-01', 'SFS 2025:400', '19 kap. 2 §'],
  ] as const)('den %s: %s %s', (on, act, section) => {
    const answer = ask(asked({ knownAbuseAtHome: 'yes' }), { on });
    expect(answer.findings.find(({ code }) => code === 'consent/reportNow')?.sources[0]).toMatchObject({
      act,
      section,
    });
  });

  test('anmälan är ingen väg för det som frågan gällde', () => {
    const answer = ask(asked({ knownAbuseAtHome: 'yes', reportedOn: '2026-02-01' }));
    expect(answer.outcome).toBe('consentNeeded');
    expect(answer.findings.map(({ code }) => code)).toContain('consent/reportMade');
  });

  test('hos andra är kännedom också misstanke', () => {
    expect(ask(request('school', 'childPsychiatry', { knownAbuseAtHome: 'yes' })).outcome).toBe('reportNow');
  });
});

describe('övriga vägar', () => {
  test('25 kap. 11 §: samma huvudman, och vilken intygas', () => {
    expect(route(ask(request('childPsychiatry', 'primaryCare')), 'healthInternal')).toMatchObject({
      status: 'possible',
      conditions: ['sameHuvudman', 'neededInWork'],
    });
    expect(route(ask(request('childPsychiatry', 'municipalHealthCare')), 'healthInternal').reasons).toEqual([
      'otherHuvudman',
    ]);
    expect(route(ask(request('childPsychiatry', 'school')), 'healthInternal').status).toBe('fails');
    expect(
      route(ask(request('childPsychiatry', 'primaryCare'), { on: '2022-12-31' }), 'healthInternal').status,
    ).toBe('undetermined');
  });

  test.each([
    ['vuxen som inte kan samtycka', '2000-01-01', { unableToConsent: 'yes' }, 'possible', 'possibleRoute'],
    ['vuxen, inte angivet', '2000-01-01', {}, 'fails', 'consentNeeded'],
    ['vuxen som kan', '2000-01-01', { unableToConsent: 'no' }, 'fails', 'consentNeeded'],
    [
      'barn: vårdnadshavarna kan svara',
      '2014-05-12',
      { unableToConsent: 'yes' },
      'exceptional',
      'possibleRoute',
    ],
  ] as const)('25 kap. 13 §: %s', (_, birthDate, changes, status, outcome) => {
    const answer = ask(request('childPsychiatry', 'childAndFamilyServices', changes), {
      child: { ...child, birthDate },
    });
    expect(route(answer, 'healthIncapable').status).toBe(status);
    expect(answer.outcome).toBe(outcome);
  });

  test('avstängning: bara det, till socialnämnden, under 18 år', () => {
    const notice = {
      purpose: 'suspensionNotice',
      parts: [{ category: 'schooling', about: 'child' }],
    } as const;
    const asked = (to: OperationId, changes: Partial<SharingRequest> = {}) =>
      request('school', to, { ...notice, parts: [...notice.parts], ...changes });
    expect(route(ask(asked('childAndFamilyServices')), 'suspensionNotice')).toMatchObject({
      status: 'possible',
      conditions: ['onlyTheSuspension'],
    });
    expect(route(ask(asked('police')), 'suspensionNotice').status).toBe('fails');
    expect(
      route(
        ask(asked('childAndFamilyServices', { parts: [{ category: 'wellbeing', about: 'child' }] })),
        'suspensionNotice',
      ).reasons,
    ).toEqual(['onlyThatFact']);
    expect(
      route(
        ask(asked('childAndFamilyServices'), { child: { ...child, birthDate: '2008-02-09' } }),
        'suspensionNotice',
      ).status,
    ).toBe('fails');
  });

  test('teknisk lagring och partsinsyn: aldrig ett ja', () => {
    expect(ask(request('childPsychiatry', 'primaryCare', { purpose: 'technicalProcessing' })).outcome).toBe(
      'possibleRoute',
    );
    expect(
      route(
        ask(request('childPsychiatry', 'primaryCare', { purpose: 'technicalProcessing' }), {
          on: '2023-06-30',
        }),
        'technicalProcessing',
      ).status,
    ).toBe('fails');
    expect(ask(request('childPsychiatry', 'school', { purpose: 'partyInsight' })).outcome).toBe(
      'legalReview',
    );
  });

  test('generalklausulen: en anmälan som vården gjort kan stå under vårdens sekretess också', () => {
    const asked = (from: OperationId) => request(from, 'school', { holder: 'anyReporter.orosanmalan' });
    expect(route(ask(asked('childPsychiatry')), 'generalClause').conditions).toContain('notUnderOwnSecrecy');
    expect(route(ask(asked('school')), 'generalClause').conditions).not.toContain('notUnderOwnSecrecy');
  });
});

test('inget av det nya ger ett klart ja: alla sekretesser, mottagare, ändamål och slag av uppgift', () => {
  let asked = 0;
  for (const [holder, from] of police)
    for (const to of OperationId.options)
      for (const purpose of SharingPurpose.options)
        for (const category of ['contact', 'concernReport', 'schooling'] as const) {
          const answer = ask(
            request(from, to, {
              holder,
              purpose,
              parts: [{ category, about: 'child' }],
              unableToConsent: 'yes',
              knownAbuseAtHome: 'yes',
              reportedOn: '2026-02-01',
            }),
          );
          expect(answer.outcome).not.toBe('clear');
          asked += 1;
        }
  expect(asked).toBe(11 * OperationId.options.length * SharingPurpose.options.length * 3);
}, 60_000);
