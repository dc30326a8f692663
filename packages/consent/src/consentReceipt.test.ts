import { describe, expect, test } from 'vitest';
import { consentReceipt } from './consentReceipt.ts';
import { child, day, planConsent, waiver } from './inventedCase.ts';
import { suggestedPractice } from './suggestedPractice.ts';

const options = { on: day, child, practice: suggestedPractice, contact: 'kuratorn', format: 'md' } as const;
const v2 = { kind: 'custodian', ref: 'v2' } as const;

describe('kvittot', () => {
  test('säger vad som gäller, vem som svarat och hur man tar tillbaka', () => {
    const { receipt, status } = consentReceipt(
      waiver('childPsychiatry', 'school', {
        exclusions: ['diagnosis'],
        categories: ['wellbeing', 'diagnosis'],
      }),
      options,
    );
    expect(status.state).toBe('active');
    expect(receipt).toContain('- **Läget den 2026-02-09**: gäller');
    expect(receipt).toContain('- **Gäller**: 2026-01-20 – 2026-12-31');
    expect(receipt).toContain(
      '- **Vårdnadshavare 1**: ja, 2026-01-20\n- **Vårdnadshavare 2**: ja, 2026-01-20',
    );
    expect(receipt).toContain(
      '**Det här får lämnas**\n\n- mående och välbefinnande\n\n**Det här lämnas inte**\n\n- diagnos\n',
    );
    expect(receipt).toContain('- **Säg till här**: kuratorn');
    expect(receipt).toContain('(GDPR)');
  });

  test.each([
    ['har inte svarat', { given: planConsent().given.slice(0, 1) }, 'har inte svarat', 'inte komplett'],
    [
      'tog tillbaka',
      { withdrawn: [{ by: v2, on: '2026-02-01' }] },
      'tog tillbaka sitt ja, 2026-02-01',
      'återkallat',
    ],
    ['sade nej samma dag', { declined: [{ by: v2, on: '2026-01-20' }] }, 'nej, 2026-01-20', 'nekat'],
    ['tar tillbaka längre fram', { withdrawn: [{ by: v2, on: '2026-02-10' }] }, 'ja, 2026-01-20', 'gäller'],
  ] as const)('vårdnadshavare 2 %s', (_, changes, answer, state) => {
    const { receipt } = consentReceipt(planConsent(changes), options);
    expect(receipt).toContain(`- **Vårdnadshavare 2**: ${answer}\n`);
    expect(receipt).toContain(`- **Läget den 2026-02-09**: ${state}\n`);
  });

  test('sista dagen är den som räknas enligt rutinen', () => {
    const { receipt } = consentReceipt(planConsent({ validTo: '2030-01-01' }), options);
    expect(receipt).toContain('2026-01-20 – 2027-01-20');
  });

  test('anteckningen och barnets ord är inte med', () => {
    const { receipt } = consentReceipt(
      planConsent({
        note: 'HEMLIG-1',
        childsVoice: { state: 'recorded', on: '2026-01-19', attitude: 'against', words: 'HEMLIG-2' },
      }),
      options,
    );
    expect(receipt).not.toContain('HEMLIG');
  });

  test.each([
    ['skyddade personuppgifter', { protectedIdentity: 'yes' }, 'consent/protectedIdentity'],
    ['ett annat barn', { ref: 'annat' }, 'consent/otherChild'],
  ] as const)('inget kvitto: %s', (_, changes, code) => {
    const { receipt, findings } = consentReceipt(planConsent(), {
      ...options,
      child: { ...child, ...changes },
    });
    expect(receipt).toBeUndefined();
    expect(findings.map((f) => f.code)).toContain(code);
  });

  test('som sida: en artikel utan fält att fylla i', () => {
    const { receipt = '' } = consentReceipt(planConsent(), {
      ...options,
      format: 'html',
      page: true,
      easyRead: true,
    });
    expect(receipt).toContain('<article class="tsi-consent tsi-easy" lang="sv"');
    expect(receipt).not.toMatch(/<input|<textarea|<form|<script/);
  });
});
