import type { ForumSwitches } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { assessSharing, type SharingOptions } from './assessSharing.ts';
import type { SecrecyWaiver } from './consent.ts';
import { child, day, request, waiver } from './inventedCase.ts';
import type { Needed, RouteId } from './sharingAssessment.ts';
import { sharingInForum } from './sharingInForum.ts';
import type { SharingRequest } from './sharingRequest.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

/*
 * The ten cases of docs/guides/ten-sharing-cases.md, with the variants that the guide only mentions. All children are invented;
 * the situations are those of the source documents.
 */
const ask = (asked: SharingRequest, changes: Partial<SharingOptions> = {}) =>
  assessSharing(asked, { on: day, child, practice, ...changes });
const possible = ({ routes }: ReturnType<typeof ask>): readonly RouteId[] =>
  routes.filter(({ status }) => status === 'possible').map(({ id }) => id);
const consentsAsked = (needed: readonly Needed[]) =>
  needed.flatMap((one) => (one.kind === 'consent' ? [one.by] : []));
const steps = (needed: readonly Needed[]) => needed.flatMap((one) => (one.kind === 'step' ? [one.step] : []));
const v1 = { kind: 'custodian', ref: 'v1' } as const;
const v2 = { kind: 'custodian', ref: 'v2' } as const;

describe('1. Skolan vill berätta för IFO', () => {
  const asked = (changes: Partial<SharingRequest> = {}) =>
    request('school', 'childAndFamilyServices', changes);

  test('för stöd: en möjlig väg, efter prövning', () => {
    const answer = ask(asked());
    expect(answer.outcome).toBe('possibleRoute');
    expect(possible(answer)).toEqual(['generalClause', 'noHarm']);
  });

  test('när socialnämnden har beslutat om utredning: en skyldighet', () => {
    const answer = ask(asked({ purpose: 'investigation', investigation: 'opened' }));
    expect(answer.outcome).toBe('clear');
    expect(answer.explanation.short).toContain('20 kap. 6 §');
  });
});

describe('2. BUP vill berätta för skolan', () => {
  test('samtycke behövs, från båda vårdnadshavarna', () => {
    const answer = ask(request('childPsychiatry', 'school'));
    expect(answer.outcome).toBe('consentNeeded');
    expect(possible(answer)).toEqual([]);
    expect(consentsAsked(answer.needed)).toEqual([v1, v2]);
  });

  test('tvärtom finns generalklausulen', () => {
    expect(possible(ask(request('school', 'childPsychiatry')))).toContain('generalClause');
  });
});

describe('3. SSPF-gruppen', () => {
  const crime = { purpose: 'crimePrevention' } as const;

  test('socialtjänsten till polisen: 10 kap. 18 a §, under 21 år', () => {
    expect(possible(ask(request('childAndFamilyServices', 'police', crime)))).toContain('crimeRiskUnder21');
  });

  test.each(['school', 'leisure'] as const)('socialtjänsten till %s: aldrig 10 kap. 18 a §', (to) => {
    const answer = ask(request('childAndFamilyServices', to, crime));
    expect(possible(answer)).toEqual(['fraudCrimeGeneral']);
    expect(ask(request('childAndFamilyServices', to)).outcome).toBe('consentNeeded');
  });

  test('skolan till polisen: rektors prövning enligt 7 § lagen (2025:170)', () => {
    expect(possible(ask(request('school', 'police', crime)))).toContain('lawEnforcementSchool');
  });

  test('ett samtycke för stöd räcker inte för att förebygga brott', () => {
    const forSupport = [waiver('childAndFamilyServices', 'school')];
    expect(ask(request('childAndFamilyServices', 'school'), { consents: forSupport }).outcome).toBe('clear');
    expect(ask(request('childAndFamilyServices', 'school', crime), { consents: forSupport }).outcome).toBe(
      'possibleRoute',
    );
  });
});

describe('4. Skolsköterskan (EMI) vill berätta för elevhälsan', () => {
  test.each([
    ['samma nämnd', 'utbildningsnämnden', 'possibleRoute'],
    ['en annan nämnd', 'gymnasienämnden', 'consentNeeded'],
  ] as const)('%s', (_, authority, outcome) => {
    const answer = ask(
      request('studentHealthMedical', 'studentHealthPsychosocial', {
        from: { operation: 'studentHealthMedical', authority: 'utbildningsnämnden' },
        to: { operation: 'studentHealthPsychosocial', authority },
      }),
    );
    expect(answer.outcome).toBe(outcome);
    if (outcome === 'possibleRoute') {
      expect(possible(answer)).toEqual(['schoolHealthToPupilSupport']);
      expect(answer.explanation.short).toContain('25 kap. 13 a §');
    }
  });
});

describe('5. Avidentifierad konsultation i en liten kommun', () => {
  const asked = request('school', 'childAndFamilyServices', { purpose: 'consultation', identified: 'no' });
  const forum: ForumSwitches = {
    individualCases: 'no',
    consentNeeded: 'no',
    deidentified: 'yes',
    strategicOnly: 'no',
  };

  test('möjlig, om ingen kan lista ut vem barnet är och ingen anmälan fördröjs', () => {
    expect(sharingInForum(forum, asked).requires).toEqual([]);
    const answer = ask(asked);
    expect(answer.outcome).toBe('possibleRoute');
    expect(answer.routes.find(({ id }) => id === 'noHarm')?.conditions).toEqual([
      'notTraceable',
      'noReportDelayed',
    ]);
  });

  test('klass och namn i frågan gör den känd', () => {
    const named = request('childPsychiatry', 'school', {
      purpose: 'consultation',
      identified: 'no',
      parts: [{ category: 'identity', about: 'child' }],
    });
    expect(ask(named).outcome).toBe('consentNeeded');
    expect(ask(named).findings.map(({ code }) => code)).toContain('consent/identifiedAnyway');
  });
});

describe('6. Den ena vårdnadshavaren säger nej', () => {
  const no: SecrecyWaiver = waiver('childPsychiatry', 'school', {
    given: [{ by: v1, on: '2026-01-20', form: 'written' }],
    declined: [{ by: v2, on: '2026-01-22' }],
  });
  const answer = ask(request('childPsychiatry', 'school'), { consents: [no] });

  test('ingen väg just nu, och ändå lagliga steg', () => {
    expect(answer.outcome).toBe('noRoute');
    expect(steps(answer.needed)).toEqual([
      'askAgainLater',
      'deidentifiedConsultation',
      'ownDuty',
      'reportIfSuspected',
    ]);
  });

  test('FB 6 kap. 13 a § nämns, och ersätter inte samtycket', () => {
    expect(answer.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['consent/custodiansDisagree', 'consent/socialCommitteeMayDecide']),
    );
  });
});

describe('7. 15-åringen säger ja och vårdnadshavarna nej', () => {
  const fifteen = { ...child, birthDate: '2010-11-02' } as const;
  const said = waiver('childPsychiatry', 'school', {
    given: [{ by: { kind: 'child' }, on: '2026-01-20', form: 'written' }],
    declined: [
      { by: v1, on: '2026-01-22' },
      { by: v2, on: '2026-01-22' },
    ],
  });
  const asked = request('childPsychiatry', 'school');

  test('åldern räcker inte', () => {
    expect(ask(asked, { child: fifteen, consents: [said] }).outcome).toBe('noRoute');
  });

  test('en antecknad bedömning att barnet avgör ensamt gör det', () => {
    const assessed = {
      ...fifteen,
      maturity: [
        {
          on: '2026-01-15',
          by: 'psykolog',
          decides: 'childAlone',
          appliesTo: ['secrecyWaiver'],
          reason: 'Påhittat skäl.',
        },
      ],
    } as const;
    expect(ask(asked, { child: assessed, consents: [said] }).outcome).toBe('clear');
  });

  test('och vårdnadshavarnas ja räcker inte mot barnets nej', () => {
    const reversed = waiver('childPsychiatry', 'school', {
      declined: [{ by: { kind: 'child' }, on: '2026-01-22' }],
    });
    expect(ask(asked, { child: fifteen, consents: [reversed] }).outcome).toBe('noRoute');
  });
});

describe('8. Misstanke om att barnet far illa', () => {
  test.each(['school', 'childPsychiatry', 'preschool', 'studentHealthMedical'] as const)(
    '%s: anmäl nu, också mot ett nej och vem frågan än gällde',
    (from) => {
      const to = from === 'school' ? 'childPsychiatry' : 'school';
      const no = waiver(from, to, { given: [], declined: [{ by: v1, on: '2026-01-22' }] });
      const answer = ask(request(from, to, { suspectedHarm: 'yes' }), { consents: [no] });
      expect(answer.outcome).toBe('reportNow');
      expect(steps(answer.needed)[0]).toBe('reportToSocialServices');
      expect(answer.explanation.short).toContain('19 kap. 1 §');
    },
  );
});

describe('9. Skyddade personuppgifter', () => {
  const hidden = { ...child, protectedIdentity: 'yes' } as const;

  test('en människa prövar, också när alla har samtyckt', () => {
    const answer = ask(request('childPsychiatry', 'school'), {
      child: hidden,
      consents: [waiver('childPsychiatry', 'school')],
    });
    expect(answer.outcome).toBe('legalReview');
    expect(answer.findings.find(({ code }) => code === 'consent/protectedIdentity')?.sources).toMatchObject([
      { section: '21 kap. 3 §' },
      { section: '21 kap. 3 a §' },
    ]);
    expect(consentsAsked(answer.needed)).toEqual([]);
  });

  test('en anmälan går före', () => {
    expect(
      ask(request('childPsychiatry', 'school', { suspectedHarm: 'yes' }), { child: hidden }).outcome,
    ).toBe('reportNow');
  });
});

describe('10. Skolan har anmält och hör ingenting', () => {
  const feedback = request('childAndFamilyServices', 'school', {
    purpose: 'reportFeedback',
    parts: [{ category: 'concernReport', about: 'child' }],
  });

  test('om utredning har inletts: det får sägas, efter prövning', () => {
    const answer = ask(feedback);
    expect(answer.outcome).toBe('possibleRoute');
    expect(possible(answer)).toEqual(['feedbackToReporter']);
  });

  test('vad den kom fram till: samtycke', () => {
    expect(ask({ ...feedback, parts: [{ category: 'familySituation', about: 'child' }] }).outcome).toBe(
      'consentNeeded',
    );
  });
});
