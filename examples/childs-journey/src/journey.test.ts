import type { Consent } from '@tsi/consent';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from './caseFile.ts';
import { exampleCase } from './exampleCase.ts';
import { type Journey, journey } from './journey.ts';

/** The case with one thing changed. */
const changed = (change: (caseFile: CaseFile) => void): Journey => {
  const caseFile = exampleCase();
  change(caseFile);
  return journey(caseFile);
};

const outcome = ({ pairs }: Journey, from: string, to: string) =>
  pairs.find((pair) => pair.from === from && pair.to === to)?.assessment.outcome;

const codes = ({ findings }: Journey) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const withdraw = (caseFile: CaseFile, by: Consent['withdrawn'][number]['by'], on: Consent['validFrom']) => {
  for (const consent of caseFile.consents) consent.withdrawn.push({ by, on });
};

describe('fallet som det är', () => {
  const told = journey(exampleCase());

  test('SIP enligt lagen, båda vårdnadshavarna har samtyckt', () => {
    expect(told.kind).toMatchObject({ kind: 'sip', basis: 'statute', mustReport: false, missing: [] });
    expect(told.planConsent.planConsent).toBe('given');
  });

  test('planen håller: inget fel i underlaget', () => expect(codes(told)).toEqual([]));

  // Rows and columns as in the reading aid for Swedish secrecy between operations, with the waivers of the case on top.
  test.each([
    ['school', 'childAndFamilyServices', 'clear', 'samtycke som täcker allt skolan har'],
    ['school', 'childPsychiatry', 'clear', 'samma samtycke'],
    ['school', 'studentHealthMedical', 'possibleRoute', 'generalklausulen, 10:27'],
    ['studentHealthPsychosocial', 'childPsychiatry', 'possibleRoute', 'generalklausulen, 10:27'],
    ['studentHealthMedical', 'studentHealthPsychosocial', 'possibleRoute', '25:13 a, samma nämnd'],
    ['studentHealthMedical', 'childPsychiatry', 'possibleRoute', '25:12, under 18'],
    ['childAndFamilyServices', 'childPsychiatry', 'possibleRoute', '26:9, under 18'],
    ['childAndFamilyServices', 'school', 'consentNeeded', 'familjens situation är undantagen'],
    ['childAndFamilyServices', 'studentHealthPsychosocial', 'consentNeeded', 'bara samtycke'],
    ['childPsychiatry', 'school', 'clear', 'samtycke'],
    ['childPsychiatry', 'studentHealthPsychosocial', 'consentNeeded', 'bara samtycke'],
    ['childPsychiatry', 'childAndFamilyServices', 'clear', 'samtycke'],
  ] as const)('%s → %s: %s (%s)', (from, to, expected, _why) =>
    expect(outcome(told, from, to)).toBe(expected),
  );

  test('varje ordnat par av de fem verksamheterna har ett svar', () => expect(told.pairs).toHaveLength(20));

  test('dagarna i glappet är räknade', () => {
    expect(told.clock).toMatchObject({
      step: 2,
      daysInCriticalStep: 89,
      daysWithoutOwner: 28,
      daysWithoutConsent: 69,
    });
  });

  test('mötet hölls inom överenskommelsens tre veckor, uppföljningen är nästa dag att hålla', () => {
    expect(told.deadlines.map(({ what, due, done }) => [what, due, done])).toEqual([
      ['startWork', undefined, '2026-01-20'],
      ['startWork', undefined, '2026-01-20'],
      ['meeting', '2026-02-10', '2026-01-27'],
      ['followUp', '2026-03-17', undefined],
    ]);
  });

  test('var och en får sin kopia: skolan aldrig det som rör familjens situation, ingen vårdnadshavare den andras kontakt', () => {
    const copyFor = (kind: string, ref?: string) =>
      told.copies.find(
        ({ reader }) =>
          ('operation' in reader ? reader.operation : reader.kind) === kind &&
          (!ref || ('ref' in reader && reader.ref === ref)),
      )?.copy;
    expect(copyFor('school')?.content.actions).not.toHaveLength(0);
    expect(copyFor('school')?.content.measuresByOthers).toBeUndefined();
    expect(copyFor('studentHealthPsychosocial')?.content.actions?.map((action) => action.operation)).toEqual([
      'studentHealthPsychosocial',
    ]);
    expect(copyFor('custodian', 'v1')?.content.custodians?.map(({ ref }) => ref)).not.toContain('v2');
  });
});

describe('en sak ändras', () => {
  test('en vårdnadshavare tar tillbaka sitt samtycke: planen stannar, och delningen som vilade på samtycket', () => {
    const told = changed((caseFile) => withdraw(caseFile, { kind: 'custodian', ref: 'v2' }, '2026-02-05'));
    expect(told.planConsent.planConsent).toBe('oneCustodianOnly');
    expect(told.kind.kind).toBeUndefined();
    expect(told.kind.wouldBe).toBe('sip');
    expect(told.kind.missing.map(({ because }) => because)).toContain('consentOneCustodianOnly');
    expect(outcome(told, 'childPsychiatry', 'school')).toBe('noRoute');
    expect(outcome(told, 'school', 'childAndFamilyServices')).toBe('possibleRoute');
    expect(codes(told)).toContain('sip-gip/planConsentNotInForce');
  });

  test('men dagen före återkallelsen gällde samtycket', () => {
    const told = changed((caseFile) => {
      withdraw(caseFile, { kind: 'custodian', ref: 'v2' }, '2026-02-05');
      caseFile.on = '2026-02-04';
    });
    expect(told.kind.kind).toBe('sip');
    expect(outcome(told, 'childPsychiatry', 'school')).toBe('clear');
  });

  test('barnet är 15 år: barnets eget samtycke behövs också, tills barnet har sagt ja', () => {
    const fifteen = (caseFile: CaseFile) => {
      caseFile.child.birthDate = '2011-02-09';
    };
    const told = changed(fifteen);
    expect(told.age).toBe(15);
    expect(told.planConsent.planConsent).toBe('childMissing');
    expect(told.kind.kind).toBeUndefined();
    expect(outcome(told, 'childPsychiatry', 'school')).toBe('consentNeeded');

    const agreed = changed((caseFile) => {
      fifteen(caseFile);
      for (const consent of caseFile.consents)
        consent.given.push({ by: { kind: 'child' }, on: '2026-02-09', form: 'written' });
    });
    expect(agreed.kind.kind).toBe('sip');
    expect(outcome(agreed, 'childPsychiatry', 'school')).toBe('clear');
  });

  test('dagen före 15-årsdagen räcker vårdnadshavarna och en mognadsbedömning', () => {
    const told = changed((caseFile) => {
      caseFile.child.birthDate = '2011-02-10';
      caseFile.child.maturity = [
        {
          on: '2026-01-19',
          by: 'skolkurator',
          decides: 'custodians',
          appliesTo: ['planConsent', 'secrecyWaiver'],
          reason: 'Påhittat: barnet vill att vårdnadshavarna bestämmer.',
        },
      ];
    });
    expect(told.age).toBe(14);
    expect(told.kind.kind).toBe('sip');
  });

  test('BUP behövs inte längre: GIP i kommunen, av lokal rutin', () => {
    const withoutBup = (caseFile: CaseFile) => {
      const { others } = caseFile.fiveQuestions;
      if (typeof others === 'object')
        others.operations = others.operations.filter(({ operation }) => operation !== 'childPsychiatry');
    };
    const told = changed(withoutBup);
    expect(told.kind).toMatchObject({ kind: 'gip', basis: 'local' });
    expect(told.operations).not.toContain('childPsychiatry');
    expect(
      told.copies.some(({ reader }) => 'operation' in reader && reader.operation === 'childPsychiatry'),
    ).toBe(false);

    const notInUse = changed((caseFile) => {
      withoutBup(caseFile);
      caseFile.municipality.gipInUse = false;
    });
    expect(notInUse.kind.kind).toBeUndefined();
  });

  test('misstanke om att barnet far illa: anmäl genast, och frågan om plan går vidare för sig', () => {
    const told = changed((caseFile) => {
      caseFile.situation.suspectedHarm = 'yes';
    });
    expect(told.kind).toMatchObject({ mustReport: true, kind: 'sip' });
    expect(outcome(told, 'school', 'childAndFamilyServices')).toBe('reportNow');
    expect(outcome(told, 'childPsychiatry', 'childAndFamilyServices')).toBe('reportNow');
    const pair = told.pairs.find(
      ({ from, to }) => from === 'childPsychiatry' && to === 'studentHealthPsychosocial',
    );
    expect(pair?.assessment).toMatchObject({ outcome: 'reportNow', otherwise: 'consentNeeded' });
  });
});

test('samma fall ger samma svar, och fallet ändras inte', () => {
  const caseFile = exampleCase();
  const first = JSON.stringify(journey(caseFile));
  expect(JSON.stringify(journey(caseFile))).toBe(first);
  expect(caseFile).toEqual(exampleCase());
});
