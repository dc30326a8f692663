import { describe, expect, test } from 'vitest';
import { contactModels } from './contactModels.ts';
import { contactRole } from './contactRole.ts';
import { type ContactStage, contactStages } from './contactStages.ts';

const stages = Object.keys(contactStages) as ContactStage[];

describe.each([
  [
    'ystad',
    ['missing', 'barnmorska', 'BVC-sköterska', 'rektor i förskolan', 'rektor i skolan', 'missing', 'missing'],
  ],
  [
    'kronoberg',
    [
      'barnmorska',
      'BVC-sköterska',
      'BVC-sköterska',
      'BVC-sköterska',
      'rektor i skolan',
      'rektor i skolan',
      'kommunala aktivitetsansvaret (KAA)',
    ],
  ],
  [
    'falun',
    ['missing', 'missing', 'BVC-sköterska', 'rektor i förskolan', 'rektor i skolan', 'missing', 'missing'],
  ],
  ['orebro', ['missing', 'missing', 'missing', 'missing', 'familjestödjare', 'missing', 'missing']],
  [
    'scotland',
    [
      'missing',
      'barnmorska/health visitor',
      'barnmorska/health visitor',
      'barnmorska/health visitor',
      'rektor/biträdande rektor/guidance teacher (i secondary school)',
      'rektor/biträdande rektor/guidance teacher (i secondary school)',
      'missing',
    ],
  ],
] as const)('%s', (id, expected) => {
  test.each(stages.map((stage, i) => [stage, expected[i]] as const))('%s: %s', (stage, role) => {
    const { contact, findings } = contactRole(contactModels[id], { stage });
    expect(contact === 'missing' ? contact : contact.map((one) => one.role.sv).join('/')).toBe(role);
    expect(findings.some(({ code }) => code === 'coordination/modelSilent')).toBe(role === 'missing');
  });
});

test('modellens id är dess namn', () => {
  expect(Object.values(contactModels).map(({ id }) => id)).toEqual(Object.keys(contactModels));
});

test('den skotska rollen sägs alltid sakna stöd i gällande lag', () => {
  for (const stage of stages) {
    const { status, findings } = contactRole(contactModels.scotland, { stage });
    expect(status).toBe('notInForce');
    expect(findings.map(({ code }) => code)).toContain('coordination/modelNotInForce');
  }
});

test('Faluns roller är en läsning av källan', () => {
  const { findings } = contactRole(contactModels.falun, { stage: 'preschool', locale: 'en' });
  expect(findings).toMatchObject([{ code: 'coordination/contactImplied', severity: 'info' }]);
  expect(findings[0]?.message).toContain('our reading');
});

test('Örebros familjestödjare var ett försök, och bara för några årskurser', () => {
  const { only, findings } = contactRole(contactModels.orebro, { stage: 'compulsorySchool' });
  expect(only?.sv).toContain('årskurs 3');
  expect(findings.map(({ code }) => code)).toEqual([
    'coordination/contactForPartOfStage',
    'coordination/contactPilot',
  ]);
});

test('ett skede som inte finns är ett fel i koden', () => {
  expect(() => contactRole(contactModels.ystad, { stage: 'toString' as ContactStage })).toThrow(RangeError);
});
