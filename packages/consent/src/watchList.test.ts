import { describe, expect, test } from 'vitest';
import { assessSharing } from './assessSharing.ts';
import { child, day, request, waiver } from './inventedCase.ts';
import { ruleVersions } from './ruleVersions.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';
import { WatchedChange, watchList } from './watchList.ts';

const atSchools = request('school', 'school', { purpose: 'crimePrevention' });
const status = (on: typeof day, changes?: readonly WatchedChange[]) =>
  assessSharing(atSchools, { on, child, practice, changes }).routes.find(({ id }) => id === 'watchedChange');

describe('bevakade lagändringar', () => {
  test.each([
    ['inte påslagen', '2027-01-01', undefined, 'fails', ['notSwitchedOn']],
    ['påslagen för tidigt', '2026-12-31', ['schoolToSchool'], 'fails', ['notYetInForce']],
    ['påslagen', '2027-01-01', ['schoolToSchool'], 'legalReview', ['changeNotRead']],
    ['påslagen, men rör inte frågan', '2027-01-01', ['comorbidityReform'], 'fails', ['notSwitchedOn']],
  ] as const)('mellan skolor, %s', (_, on, changes, expected, reasons) => {
    expect(status(on, changes)).toMatchObject({ status: expected, reasons });
  });

  test.each(WatchedChange.options)(
    '%s: står i listan med text, läge och källa, och inte bland reglerna',
    (change) => {
      const { label, source } = watchList[change];
      expect(label.sv).not.toBe(label.en);
      expect(source.act).not.toBe('');
      expect(Object.keys(ruleVersions)).not.toContain(change);
    },
  );

  test('påslagna alla ger de aldrig ett ja, och tar inget ja från ett samtycke', () => {
    const young = { ...child, birthDate: '2018-05-12' } as const;
    const all = { on: '2027-03-01', child: young, practice, changes: WatchedChange.options } as const;
    const asked = request('childPsychiatry', 'school');
    expect(assessSharing(asked, all).outcome).toBe('legalReview');
    const consent = waiver('childPsychiatry', 'school', { validFrom: '2027-01-01', validTo: '2027-12-31' });
    expect(assessSharing(asked, { ...all, consents: [consent] }).outcome).toBe('clear');
  });

  test('en okänd ändring räknas inte, och det sägs', () => {
    const changes = ['påhittad'] as unknown as WatchedChange[];
    const answer = assessSharing(atSchools, { on: day, child, practice, changes });
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'core/notAllowed', path: ['changes', 0] }),
    );
    expect(answer.routes.find(({ id }) => id === 'watchedChange')?.status).toBe('fails');
  });
});
