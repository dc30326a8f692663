import { describe, expect, test } from 'vitest';
import { copyFor } from './copyFor.ts';
import { exampleBarnetsPlan } from './exampleBarnetsPlan.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import { renderPlan } from './renderPlan.ts';

// Every plan here is invented.
const written = (plan: Plan, audience: 'child' | 'teenager' = 'child', locale = 'sv') =>
  renderPlan(plan, { format: 'md', audience, locale }).replaceAll('\u00A0', ' ');

test('vad barnet får läsa', () => {
  expect(written(exampleSip)).toBe(`# Min plan

Den här planen handlar om dig.

De vuxna kallar den SIP.

Läs själv, eller be någon läsa för dig.

## Det här har du sagt

- **Du har sagt** (20 januari 2026): Det är värst innan jag kommer dit. Sen går det.
- **Du vill**: Jag vill kunna vara med på bilden igen.

## Det här vill vi ska bli bättre

- Barnet är i skolan fyra dagar i veckan före sportlovet.
- Oron styr inte veckan.

## De här hjälper dig

- Mentor på skolan
  - Möter i entrén och går med till det lilla rummet.
  - Det pågår nu.
  - Från 27 januari 2026 till 12 juni 2026.
- Familjebehandlare på socialtjänsten
  - Familjebehandlare hemma en gång i veckan.
  - Det pågår nu.
  - Från 2 februari 2026.
- Psykolog på BUP
  - Bedömning av oron.
  - Det har inte börjat än.
  - Från 16 februari 2026.
- Vårdnadshavare
  - Packar väskan kvällen före.

## Det här händer sen

Planen börjar 27 januari 2026.

Mötet om planen är 27 januari 2026.

Mötet är här: Påhittade skolan, lilla rummet.

Vi pratar om hur det går 17 mars 2026.

Den som bjuder in: socialsekreterare på socialtjänsten.

## Vem kan du fråga?

Du kan fråga: socialsekreterare på socialtjänsten.

Säg till om något är svårt att förstå.

## Om det blir svårt

Ring mentorn samma dag, så ses vi inom en vecka.

Du kan ringa: mentor.

## Vad kan du säga nej till?

Du får säga vad du tycker.

Du behöver inte berätta mer än du vill.

Säg till om något inte känns bra.

Då ska vi lyssna på dig.

Ibland bestämmer de vuxna ändå.

Då ska de berätta varför.

Du får ändra dig.
`);
});

describe('det som saknas sägs vänligt', () => {
  test.each([
    ['notAsked', 'Vi har inte frågat dig om det än. Du får berätta när du vill.'],
    ['declined', 'Du ville inte svara. Det är okej. Du får berätta senare om du vill.'],
    ['notApplicable', 'Vi har inte skrivit något om det. Du får berätta när du vill.'],
    ['unknown', 'Vi vet inte det än. Du får gärna berätta.'],
  ] as const)('%s', (nothing, words) => {
    const statement = { kind: 'nothing', nothing, why: 'Skrivet av en vuxen.' } as const;
    const plan: Plan = { ...exampleSip, childsVoice: { words: statement, goal: statement } };
    expect(written(plan)).toContain(`- **Vad du tycker**: ${words}\n- **Vad du vill**: ${words}`);
    expect(written(plan)).not.toContain('Skrivet av en vuxen');
  });

  const { overallResponsible: _, ...nobody } = exampleSip;
  const bare: Plan = { ...nobody, goals: [], actions: [], measuresByOthers: { kind: 'none' }, followUps: [] };
  test.each([
    ['inga mål', 'Vi har inte bestämt det än.'],
    ['ingen som hjälper', 'Vi har inte bestämt än vem som ska hjälpa dig.'],
    ['ingen uppföljning', 'Vi har inte bestämt än när vi ska prata om planen igen.'],
    ['ingen som håller ihop', 'Du kan fråga den som gav dig planen.'],
  ])('%s', (_case, words) => {
    expect(written(bare)).toContain(words);
  });

  test('en kopia säger inte att något inte är bestämt: det kan vara undantaget', () => {
    const { copy } = copyFor({ ...bare, parts: [] }, { kind: 'child' }, { on: '2026-02-09' });
    expect(renderPlan(copy, { format: 'md', audience: 'child' })).not.toMatch(/bestämt|frågat/);
  });
});

test('skyddade personuppgifter: ingen plats, och en mening om att inte visa planen', () => {
  const plan = written({ ...exampleSip, protectedIdentity: 'yes' });
  expect(plan).not.toContain('lilla rummet, ');
  expect(plan).not.toContain('Påhittade skolan');
  expect(plan).toContain('**Dina uppgifter är skyddade.');
  expect(written({ ...exampleSip, protectedIdentity: 'unknown' })).not.toContain('Påhittade skolan');
});

test('en avslutad plan säger att den är slut, inte varför', () => {
  const closing = {
    on: '2026-03-01',
    reason: 'consentWithdrawn',
    evaluation: 'Skrivet av en vuxen.',
  } as const;
  const plan = written({ ...exampleSip, closing });
  expect(plan).toContain('Planen är slut. Den slutade 1 mars 2026.');
  expect(plan).not.toMatch(/återkallat|Skrivet av en vuxen/);
});

test('en tonåring får andra ord om vad den kan säga nej till', () => {
  expect(written(exampleBarnetsPlan, 'teenager')).toContain('Det beror på din ålder och vad det gäller.');
  expect(written(exampleBarnetsPlan, 'teenager', 'en')).toContain('## What can you say no to?');
});

test('våra egna meningar är korta: högst 14 ord, och en sak i taget', () => {
  const ours = [...written(exampleSip, 'teenager').split('\n'), ...written(exampleSip).split('\n')]
    .flatMap((line) => line.replace(/^[#\-*\s]+/, '').split(/(?<=[.?])\s/))
    .filter(Boolean);
  for (const sentence of ours) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(14);
});
