import type { Child, Consent } from '@tsi/consent';
import { expect, test } from 'vitest';
import { checkPlan } from '../checkPlan.ts';
import { exampleSip } from '../exampleSip.ts';
import type { Plan } from '../plan.ts';
import { suggestedPractice } from '../suggestedPractice.ts';
import { vastraGotaland2021 } from '../vastraGotaland2021.ts';

// Everything here is invented.
const child: Child = {
  ref: 'barn',
  birthDate: '2014-05-12',
  custody: 'joint',
  custodians: [{ ref: 'v1' }, { ref: 'v2' }],
  protectedIdentity: 'no',
  maturity: [],
};
const v1 = { kind: 'custodian', ref: 'v1' } as const;
const v2 = { kind: 'custodian', ref: 'v2' } as const;
const consent: Consent = {
  kind: 'planConsent',
  schemaVersion: '1',
  id: 'samtycke-plan',
  child: 'barn',
  given: [
    { by: v1, on: '2026-01-20', form: 'written' },
    { by: v2, on: '2026-01-20', form: 'written' },
  ],
  declined: [],
  withdrawn: [],
  validFrom: '2026-01-20',
  validTo: '2026-12-31',
  informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
  childsVoice: { state: 'recorded', on: '2026-01-20', attitude: 'for' },
};
const withdrawn: Consent = { ...consent, withdrawn: [{ by: v2, on: '2026-02-05' }] };
const closed: Plan = {
  ...exampleSip,
  actions: exampleSip.actions.map((action) => ({ ...action, start: '2026-01-27', status: 'stopped' })),
  closing: { on: '2026-02-05', reason: 'consentWithdrawn' },
};

test.each<[string, Plan, readonly Consent[], Child | undefined, string | undefined]>([
  ['båda samtycker', exampleSip, [consent], child, undefined],
  [
    'en har inte samtyckt',
    exampleSip,
    [{ ...consent, given: consent.given.slice(0, 1) }],
    child,
    'planConsentNotInForce',
  ],
  ['en återkallar medan planen pågår', exampleSip, [withdrawn], child, 'planConsentNotInForce'],
  ['en återkallar och planen avslutas', closed, [withdrawn], child, undefined],
  [
    'samtycket började gälla efter planen',
    exampleSip,
    [{ ...consent, validFrom: '2026-02-01' }],
    child,
    'planConsentNotInForce',
  ],
  [
    'barnet är 15 och har inte samtyckt',
    exampleSip,
    [consent],
    { ...child, birthDate: '2011-01-01' },
    'planConsentNotInForce',
  ],
  ['uppgifter om barnet saknas', exampleSip, [consent], undefined, 'planConsentNotRead'],
  [
    'ett annat slags samtycke',
    { ...exampleSip, consents: [{ kind: 'secrecyWaiver', ref: 'samtycke-plan' }] },
    [consent],
    child,
    'planConsentMissing',
  ],
  ['hänvisar till ett samtycke som inte finns', exampleSip, [], child, 'planConsentNotInForce'],
])('%s', (_, plan, consents, facts, code) => {
  const { findings } = checkPlan(plan, {
    on: '2026-02-09',
    agreement: vastraGotaland2021,
    practice: suggestedPractice,
    consents,
    child: facts,
  });
  const found = findings.map((f) => f.code).filter((c) => c.startsWith('sip-gip/planConsent'));
  expect(found).toEqual(code === undefined ? [] : [`sip-gip/${code}`]);
});

test('before the plan begins only its first day counts', () => {
  const options = {
    agreement: vastraGotaland2021,
    practice: suggestedPractice,
    consents: [consent],
    child,
  } as const;
  const { findings } = checkPlan(exampleSip, { ...options, on: '2026-01-15' });
  expect(findings.map(({ code }) => code)).not.toContain('sip-gip/planConsentNotInForce');
});
