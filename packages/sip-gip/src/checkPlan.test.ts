import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from './checkPlan.ts';
import { exampleSip } from './exampleSip.ts';
import { isPlan } from './isPlan.ts';
import { vastraGotaland2021 } from './vastraGotaland2021.ts';

const on = '2026-02-09';
const options = { on, agreement: vastraGotaland2021 } as const;

describe('the shape', () => {
  test.each([
    ['not an object', 'SIP', 'core/wrongType', []],
    ['no kind', { ...exampleSip, kind: undefined }, 'core/missing', ['kind']],
    ['an unknown kind', { ...exampleSip, kind: 'vip' }, 'core/notAllowed', ['kind']],
    ['30 February', { ...exampleSip, startsOn: '2026-02-30' }, 'core/notADay', ['startsOn']],
    ['an unknown field', { ...exampleSip, secret: 1 }, 'core/unknownField', []],
    ['a GIP by statute', { ...exampleSip, kind: 'gip' }, 'core/notAllowed', ['basis']],
    ['an overlong text', { ...exampleSip, reason: 'x'.repeat(5001) }, 'core/tooLarge', ['reason']],
    [
      'a SIP with an operation as responsible',
      { ...exampleSip, overallResponsible: { operation: 'school', contactRole: 'rektor' } },
      'core/missing',
      ['overallResponsible', 'huvudman'],
    ],
  ])('%s', (_, input, code, path) => {
    const { plan, findings } = checkPlan(input, options);
    expect(plan).toBeUndefined();
    expect(isPlan(input)).toBe(false);
    expect(findings.map((f) => ({ code: f.code, path: f.path }))).toContainEqual({ code, path });
  });

  test('fields of others have a place, and come through', () => {
    const { plan } = checkPlan({ ...exampleSip, extensions: { ours: [1] } }, options);
    expect(plan?.extensions).toEqual({ ours: [1] });
  });
});

describe('always and never', () => {
  const secret = 'Hemlig-4711';
  const hidden = (value: unknown, depth = 0): unknown => {
    if (depth > 6) return value;
    if (typeof value === 'string' && value.length > 12 && !/^\d{4}-/.test(value)) return secret;
    if (Array.isArray(value)) return value.map((item) => hidden(item, depth + 1));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          key === 'parts' ? inner : hidden(inner, depth + 1),
        ]),
      );
    return value;
  };

  test('no finding repeats what was entered', () => {
    const inputs = [
      hidden(exampleSip),
      { ...exampleSip, [secret]: secret },
      { ...exampleSip, kind: secret, id: [secret] },
    ];
    for (const locale of ['sv', 'en'])
      for (const input of inputs) {
        const { findings } = checkPlan(input, { ...options, locale });
        expect(findings.length).toBeGreaterThan(0);
        expect(JSON.stringify(findings)).not.toContain(secret);
      }
  });

  test('never throws for what was entered', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        checkPlan(input, options);
        return true;
      }),
    );
  });

  test('never throws for a plan with one field replaced by anything', () => {
    const fields = Object.keys(exampleSip);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        checkPlan({ ...exampleSip, [field]: value }, options);
        return true;
      }),
    );
  });

  test('the input is never changed', () => {
    const before = JSON.parse(JSON.stringify(exampleSip));
    checkPlan(exampleSip, options);
    expect(exampleSip).toEqual(before);
  });
});

describe('the law’s day', () => {
  test('after the law was read', () => {
    const late = { ...options, on: '2026-02-13' } as const;
    expect(checkPlan(exampleSip, late).findings).toContainEqual(
      expect.objectContaining({ code: 'core/lawReadAsOf', severity: 'warning' }),
    );
    expect(checkPlan(exampleSip, { ...late, strictLaw: true }).findings).toContainEqual(
      expect.objectContaining({ code: 'sip-gip/legalReview', severity: 'error' }),
    );
  });
  test('messages in the asked language', () => {
    const input = { ...exampleSip, followUps: [] };
    const message = (locale: string) =>
      checkPlan(input, { ...options, locale }).findings.find(({ code }) => code === 'sip-gip/followUpNotSet')
        ?.message;
    expect(message('sv')).toBe('Planen säger inte när den följs upp nästa gång.');
    expect(message('en')).toBe('The plan does not say when it is followed up next.');
  });
  test('a day that is no day is the caller’s mistake', () => {
    expect(() => checkPlan(exampleSip, { on: '2026-02-30' })).toThrow(RangeError);
  });
});
