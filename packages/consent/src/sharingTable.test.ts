import type { OperationId, SecrecyHolder } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import { child, day, request } from './inventedCase.ts';
import type { RouteId, RouteStatus } from './sharingAssessment.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

/*
 * The table of who may give what to whom without consent, for support of a child under 18, no suspicion of harm. Each cell: the
 * possible routes and the outcome. It was written from the facts, not from the code.
 */
const none: readonly RouteId[] = [];
const table: readonly (readonly [OperationId, OperationId, readonly RouteId[], string])[] = [
  ['school', 'studentHealthPsychosocial', ['generalClause', 'noHarm'], 'possibleRoute'],
  ['school', 'studentHealthMedical', ['generalClause', 'noHarm'], 'possibleRoute'],
  ['school', 'childPsychiatry', ['generalClause', 'noHarm'], 'possibleRoute'],
  ['school', 'childAndFamilyServices', ['generalClause', 'noHarm'], 'possibleRoute'],
  ['studentHealthPsychosocial', 'school', ['generalClause'], 'possibleRoute'],
  ['studentHealthPsychosocial', 'studentHealthMedical', ['generalClause'], 'possibleRoute'],
  ['studentHealthPsychosocial', 'childPsychiatry', ['generalClause'], 'possibleRoute'],
  ['studentHealthPsychosocial', 'childAndFamilyServices', ['generalClause'], 'possibleRoute'],
  ['preschool', 'childAndFamilyServices', ['generalClause'], 'possibleRoute'],
  ['preschool', 'childHealthCentre', ['generalClause'], 'possibleRoute'],
  ['studentHealthMedical', 'school', ['schoolHealthToPupilSupport'], 'possibleRoute'],
  ['studentHealthMedical', 'studentHealthPsychosocial', ['schoolHealthToPupilSupport'], 'possibleRoute'],
  ['studentHealthMedical', 'childPsychiatry', ['healthToCareUnder18'], 'possibleRoute'],
  ['studentHealthMedical', 'childAndFamilyServices', ['healthToCareUnder18'], 'possibleRoute'],
  ['studentHealthMedical', 'preschool', none, 'consentNeeded'],
  ['childPsychiatry', 'school', none, 'consentNeeded'],
  ['childPsychiatry', 'studentHealthPsychosocial', none, 'consentNeeded'],
  ['childPsychiatry', 'studentHealthMedical', ['healthToCareUnder18'], 'possibleRoute'],
  ['childPsychiatry', 'primaryCare', ['healthInternal', 'healthToCareUnder18'], 'possibleRoute'],
  ['childPsychiatry', 'childAndFamilyServices', ['healthToCareUnder18'], 'possibleRoute'],
  ['childAndFamilyServices', 'school', none, 'consentNeeded'],
  ['childAndFamilyServices', 'preschool', none, 'consentNeeded'],
  ['childAndFamilyServices', 'leisure', none, 'consentNeeded'],
  ['childAndFamilyServices', 'studentHealthPsychosocial', none, 'consentNeeded'],
  ['childAndFamilyServices', 'studentHealthMedical', ['socialToCareUnder18'], 'possibleRoute'],
  ['childAndFamilyServices', 'childPsychiatry', ['socialToCareUnder18'], 'possibleRoute'],
  ['childAndFamilyServices', 'police', none, 'consentNeeded'],
  ['familyCounselling', 'childAndFamilyServices', none, 'consentNeeded'],
];

describe('utan samtycke, för stöd till ett barn under 18 år', () => {
  test.each(table)('%s → %s: %j, %s', (from, to, possible, outcome) => {
    const answer = assessSharing(request(from, to), { on: day, child, practice });
    const withStatus = (status: RouteStatus) =>
      answer.routes.filter((route) => route.status === status).map(({ id }) => id);
    expect(withStatus('possible').sort()).toEqual([...possible].sort());
    expect(withStatus('holds')).toEqual([]);
    expect(answer.outcome).toBe(outcome);
  });

  test.each(table.filter(([, , possible]) => possible.length === 0))(
    '%s → %s: det som skulle ge ett ja är bådas samtycke',
    (from, to) => {
      const { needed } = assessSharing(request(from, to), { on: day, child, practice });
      expect(needed.filter(({ kind }) => kind === 'consent')).toMatchObject([
        { by: { kind: 'custodian', ref: 'v1' }, protects: { about: 'child' } },
        { by: { kind: 'custodian', ref: 'v2' }, protects: { about: 'child' } },
      ]);
    },
  );
});

/*
 * The same for every secrecy holder and every kind of recipient. Columns: school, preschool, leisure, psychosocial student
 * health, school health, the region's care, the municipality's care, social services, LSS, police. A letter for each possible
 * route. LSS for a child under 18: whether it counts as social services there is not settled, so `?` is legalReview.
 */
const columns = [
  'school',
  'preschool',
  'leisure',
  'studentHealthPsychosocial',
  'studentHealthMedical',
  'primaryCare',
  'municipalHealthCare',
  'childAndFamilyServices',
  'lss',
  'police',
] as const;
const letters: Readonly<Record<string, RouteId>> = {
  g: 'generalClause',
  h: 'noHarm',
  o: 'ownBranch',
  p: 'schoolHealthToPupilSupport',
  c: 'healthToCareUnder18',
  s: 'socialToCareUnder18',
  i: 'healthInternal',
};
const everyHolder: readonly (readonly [SecrecyHolder, OperationId, string])[] = [
  //                                                                sko förs frit psyk EMI reg komm soc lss pol
  [
    'preschool',
    'preschool',
    '                                        g   go   g    g    g   g   g    g   g   g',
  ],
  [
    'school.studenthealth.psych',
    'studentHealthPsychosocial',
    '       g   g    g    go   g   g   g    g   g   g',
  ],
  [
    'school.specialSupport',
    'school',
    '                               gh  gh   gh   gh   gh  gh  gh   gh  gh  gh',
  ],
  [
    'school.other',
    'school',
    '                                        gho gh   gh   gh   gh  gh  gh   gh  gh  gh',
  ],
  [
    'afterschool.studenthealth',
    'afterSchoolCentre',
    '                g   g    g    g    g   g   g    g   g   g',
  ],
  [
    'afterschool.other',
    'afterSchoolCentre',
    '                        gh  gh   gh   gh   gh  gh  gh   gh  gh  gh',
  ],
  [
    'anyReporter.orosanmalan',
    'school',
    '                             g   g    g    g    g   g   g    g   g   g',
  ],
  [
    'school.studenthealth.medical',
    'studentHealthMedical',
    '          p   -    -    p    cio c   ci   c   ?   -',
  ],
  [
    'healthcare',
    'childPsychiatry',
    '                                 -   -    -    -    c   ci  c    c   ?   -',
  ],
  [
    'socialservices',
    'childAndFamilyServices',
    '                      -   -    -    -    s   s   s    so  ?   -',
  ],
  [
    'socialservices.familycounselling',
    'familyCounselling',
    '         -   -    -    -    -   -   -    -   -   -',
  ],
];

describe('alla sekretesser och alla mottagare, utan samtycke, för stöd till ett barn under 18 år', () => {
  const cells = everyHolder.flatMap(([holder, from, row]) =>
    row
      .trim()
      .split(/\s+/)
      .map((cell, i) => [holder, columns[i]!, cell, from] as const),
  );

  test('tabellen är hel', () => {
    expect(cells).toHaveLength(11 * 10);
  });

  test.each(cells)('%s → %s: %s', (holder, to, cell, from) => {
    const answer = assessSharing(request(from, to, { holder }), { on: day, child, practice });
    const possible = answer.routes.filter(({ status }) => status === 'possible').map(({ id }) => id);
    const expected = cell === '-' || cell === '?' ? [] : [...cell].map((letter) => letters[letter]);
    expect(possible.sort()).toEqual(expected.sort());
    expect(answer.routes.filter(({ status }) => status === 'holds')).toEqual([]);
    expect(answer.outcome).toBe(
      cell === '?' ? 'legalReview' : cell === '-' ? 'consentNeeded' : 'possibleRoute',
    );
  });
});

describe('den som har fyllt 18 år', () => {
  const adult = { ...child, birthDate: '2008-02-09' as const };
  test.each([
    ['childPsychiatry', 'childAndFamilyServices'],
    ['childAndFamilyServices', 'childPsychiatry'],
    ['studentHealthMedical', 'childPsychiatry'],
  ] as const)('%s → %s: bara eget samtycke', (from, to) => {
    const answer = assessSharing(request(from, to), { on: day, child: adult, practice });
    expect(answer.outcome).toBe('consentNeeded');
    expect(answer.needed).toContainEqual(expect.objectContaining({ by: { kind: 'child' }, reason: 'adult' }));
  });
});

describe('vägar med särskilda gränser', () => {
  const route = (answer: ReturnType<typeof assessSharing>, id: RouteId) =>
    answer.routes.find((one) => one.id === id)!;

  test.each([
    ['samma nämnd', 'barn-och-utbildning', 'barn-och-utbildning', 'possible', 'possibleRoute'],
    ['olika nämnder', 'barn-och-utbildning', 'gymnasienämnden', 'fails', 'consentNeeded'],
  ] as const)('25 kap. 13 a §: %s', (_, a, b, status, outcome) => {
    const answer = assessSharing(
      request('studentHealthMedical', 'studentHealthPsychosocial', {
        from: { operation: 'studentHealthMedical', authority: a },
        to: { operation: 'studentHealthPsychosocial', authority: b },
      }),
      { on: day, child, practice },
    );
    expect(route(answer, 'schoolHealthToPupilSupport').status).toBe(status);
    expect(answer.outcome).toBe(outcome);
  });

  test('25 kap. 13 a § utan angiven nämnd: tjänstemannen måste intyga att den är densamma', () => {
    const answer = assessSharing(request('studentHealthMedical', 'school'), { on: day, child, practice });
    expect(route(answer, 'schoolHealthToPupilSupport').conditions).toEqual(
      expect.arrayContaining(['sameAuthority', 'recipientIsPupilSupport', 'requiredForPupil']),
    );
  });

  test('utreda brott: alltid för jurist, aldrig ett ja', () => {
    for (const from of ['school', 'childPsychiatry', 'childAndFamilyServices'] as const)
      expect(
        assessSharing(request(from, 'police', { purpose: 'lawEnforcement' }), { on: day, child, practice })
          .outcome,
      ).toBe('legalReview');
  });

  test.each([
    ['inledd', { investigation: 'opened' }, 'clear'],
    ['inte inledd', { investigation: 'notOpened' }, 'possibleRoute'],
    ['inte angivet', {}, 'possibleRoute'],
  ] as const)('20 kap. 6 § SoL, utredning %s', (_, changes, outcome) => {
    const answer = assessSharing(
      request('childPsychiatry', 'childAndFamilyServices', { purpose: 'investigation', ...changes }),
      { on: day, child, practice },
    );
    expect(answer.outcome).toBe(outcome);
    expect(route(answer, 'investigationInformation').status).toBe(
      'investigation' in changes ? (changes.investigation === 'opened' ? 'holds' : 'fails') : 'possible',
    );
  });

  test('uppgiftsskyldigheten räcker bara till socialnämnden och bara för dess utredning', () => {
    const opened = { purpose: 'investigation', investigation: 'opened' } as const;
    expect(
      assessSharing(request('childPsychiatry', 'school', opened), { on: day, child, practice }).outcome,
    ).toBe('consentNeeded');
    const forSupport = request('childPsychiatry', 'childAndFamilyServices', { investigation: 'opened' });
    expect(assessSharing(forSupport, { on: day, child, practice }).outcome).toBe('possibleRoute');
  });

  test('samma verksamhet i samma myndighet är en möjlig väg, aldrig ett klart ja', () => {
    const same = { operation: 'childPsychiatry', authority: 'regionen' } as const;
    const answer = assessSharing(request('childPsychiatry', 'childPsychiatry', { from: same, to: same }), {
      on: day,
      child,
      practice,
    });
    expect(answer.outcome).toBe('possibleRoute');
    expect(route(answer, 'ownBranch')).toMatchObject({ status: 'possible', conditions: ['neededInWork'] });
  });

  test('en offentlig och en privat enhet är inte samma verksamhet', () => {
    const answer = assessSharing(
      request('childPsychiatry', 'childPsychiatry', { to: { operation: 'childPsychiatry', private: true } }),
      { on: day, child, practice },
    );
    expect(route(answer, 'ownBranch')).toMatchObject({ status: 'fails', reasons: ['otherAuthority'] });
    expect(answer.outcome).toBe('consentNeeded');
  });

  test('skadeprövning med omvänt rekvisit och nödvändigt för egen verksamhet nämns, men lyfter inte', () => {
    const answer = assessSharing(request('childPsychiatry', 'school'), { on: day, child, practice });
    expect(route(answer, 'noHarm')).toMatchObject({ status: 'exceptional', conditions: ['clearlyHarmless'] });
    expect(route(answer, 'necessaryOwnActivity').status).toBe('exceptional');
    expect(answer.outcome).toBe('consentNeeded');
  });

  test('en privat mottagare är inte en myndighet', () => {
    const answer = assessSharing(
      request('studentHealthPsychosocial', 'school', { to: { operation: 'school', private: true } }),
      { on: day, child, practice },
    );
    expect(route(answer, 'generalClause')).toMatchObject({
      status: 'fails',
      reasons: ['recipientNotAuthority'],
    });
  });

  test('en privat avsändare är inte under sekretesslagen: dess vägar får en jurist pröva', () => {
    const answer = assessSharing(
      request('school', 'childAndFamilyServices', { from: { operation: 'school', private: true } }),
      { on: day, child, practice },
    );
    expect(answer.outcome).toBe('legalReview');
    expect(answer.findings.map(({ code }) => code)).toContain('consent/privateOperation');
  });
});

describe('lydelser', () => {
  test.each([
    [
      'generalklausulen före 2022 är inte läst',
      'studentHealthPsychosocial',
      'school',
      '2021-12-31',
      'undetermined',
    ],
    ['generalklausulen 2022', 'studentHealthPsychosocial', 'school', '2022-01-01', 'possibleRoute'],
    [
      '25 kap. 12 § före juli 2013',
      'childPsychiatry',
      'childAndFamilyServices',
      '2013-06-30',
      'undetermined',
    ],
    [
      '25 kap. 12 § från juli 2013',
      'childPsychiatry',
      'childAndFamilyServices',
      '2013-07-01',
      'possibleRoute',
    ],
    ['före sekretessens första kända lydelse', 'childPsychiatry', 'school', '2012-12-31', 'undetermined'],
    ['BUP till skola: samtycke, även då', 'childPsychiatry', 'school', '2020-05-01', 'consentNeeded'],
  ] as const)('%s', (_, from, to, on, outcome) => {
    const described = { ...child, birthDate: '2009-05-12' as const };
    expect(assessSharing(request(from, to), { on, child: described, practice }).outcome).toBe(outcome);
  });

  test.each([
    ['2025-06-30', 'SFS 2001:453', '14 kap. 1 §'],
    ['2025-07-01', 'SFS 2025:400', '19 kap. 1 §'],
    ['2026-01-15', 'SFS 2025:400', '19 kap. 1 §'],
  ] as const)('orosanmälan den %s: %s %s', (on, act, section) => {
    const answer = assessSharing(request('school', 'childAndFamilyServices', { suspectedHarm: 'yes' }), {
      on,
      child,
      practice,
    });
    expect(answer.outcome).toBe('reportNow');
    expect(answer.findings.find(({ code }) => code === 'consent/reportNow')?.sources[0]).toMatchObject({
      act,
      section,
    });
    expect(JSON.stringify(answer)).not.toContain(on >= '2025-07-01' ? '2001:453' : '2025:400');
  });

  test('misstanke en dag vars lydelse inte är känd blir aldrig något annat', () => {
    const described = { ...child, birthDate: '2009-05-12' as const };
    const answer = assessSharing(request('school', 'childAndFamilyServices', { suspectedHarm: 'yes' }), {
      on: '2014-03-01',
      child: described,
      practice,
    });
    expect(answer.outcome).toBe('undetermined');
  });

  test('efter läsdagen varnas det, och strikt lag kräver en jurist', () => {
    const late = { on: '2026-02-13', child, practice } as const;
    expect(
      assessSharing(request('school', 'childPsychiatry'), late).findings.map(({ code }) => code),
    ).toContain('core/lawReadAsOf');
    expect(assessSharing(request('school', 'childPsychiatry'), late).outcome).toBe('possibleRoute');
    expect(assessSharing(request('school', 'childPsychiatry'), { ...late, strictLaw: true }).outcome).toBe(
      'legalReview',
    );
    expect(
      assessSharing(request('school', 'childPsychiatry'), { ...late, on: '2026-02-12', strictLaw: true })
        .outcome,
    ).toBe('possibleRoute');
  });
});
