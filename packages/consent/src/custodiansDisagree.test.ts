import { describe, expect, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import type { InterventionConsent } from './consent.ts';
import { consentStatus } from './consentStatus.ts';
import { child, day, planConsent, request, waiver } from './inventedCase.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

const v2 = { kind: 'custodian', ref: 'v2' } as const;
const oneNo = { given: planConsent().given.slice(0, 1), declined: [{ by: v2, on: '2026-01-21' }] } as const;
const contactPerson: InterventionConsent = {
  ...planConsent({ ...oneNo, given: [...oneNo.given], declined: [...oneNo.declined] }),
  kind: 'interventionConsent',
  operation: 'childAndFamilyServices',
  intervention: 'kontaktperson',
};
const codes = (consent: Parameters<typeof consentStatus>[0], on = day) =>
  consentStatus(consent, { on, child, practice }).findings.map(({ code }) => code);

describe('den ena vårdnadshavaren säger ja och den andra nej, FB 6 kap. 13 och 13 a §§', () => {
  const changes = { given: [...oneNo.given], declined: [...oneNo.declined] };

  test.each([
    ['plan', planConsent(changes)],
    ['sekretess', waiver('childPsychiatry', 'school', changes)],
    ['insats', contactPerson],
  ] as const)('samtycke till %s: nekat, och socialnämndens möjlighet sägs', (_, consent) => {
    const status = consentStatus(consent, { on: day, child, practice });
    expect(status.state).toBe('declined');
    expect(status.missing.map(({ by }) => by)).toEqual([v2]);
    expect(status.findings).toContainEqual(expect.objectContaining({ code: 'consent/custodiansDisagree' }));
    expect(status.findings.find(({ code }) => code === 'consent/socialCommitteeMayDecide')).toMatchObject({
      severity: 'info',
      sources: [{ act: 'SFS 1949:381', section: '6 kap. 13 a §' }],
    });
  });

  test('en återkallelse är också ett nej', () => {
    expect(codes(planConsent({ withdrawn: [{ by: v2, on: '2026-02-01' }] }))).toContain(
      'consent/custodiansDisagree',
    );
  });

  test('en lydelse som inte är läst åberopas inte', () => {
    const before = codes(
      planConsent({
        ...changes,
        given: [{ ...oneNo.given[0]!, on: '2025-05-01' }],
        declined: [{ by: v2, on: '2025-05-02' }],
        validFrom: '2025-05-01',
      }),
      '2025-06-30',
    );
    expect(before).toContain('consent/custodiansDisagree');
    expect(before).not.toContain('consent/socialCommitteeMayDecide');
  });

  test.each([
    ['båda ja', planConsent()],
    ['den andra inte tillfrågad', planConsent({ given: [...oneNo.given] })],
    [
      'båda nej',
      planConsent({
        given: [],
        declined: [
          { by: v2, on: '2026-01-21' },
          { by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-21' },
        ],
      }),
    ],
  ] as const)('%s: inget sägs om oenighet', (_, consent) => {
    expect(codes(consent)).not.toContain('consent/custodiansDisagree');
  });

  test('också i svaret på frågan om att lämna uppgifter', () => {
    const answer = assessSharing(request('childPsychiatry', 'school'), {
      on: day,
      child,
      practice,
      consents: [waiver('childPsychiatry', 'school', changes)],
    });
    expect(answer.outcome).toBe('noRoute');
    expect(answer.findings.map(({ code }) => code)).toContain('consent/custodiansDisagree');
  });
});
