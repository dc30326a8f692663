import { describe, expect, test } from 'vitest';
import { isReadOn, type RuleVersion, statute, versionOn } from './index.ts';

const before: RuleVersion = {
  validFrom: '2010-01-01',
  validTo: '2025-06-30',
  sources: [statute('SFS 2001:453', '2 kap. 7 §')],
  textAsOf: '2026-02-12',
};
const now: RuleVersion = {
  validFrom: '2025-07-01',
  sources: [statute('SFS 2025:400', '10 kap. 8 §')],
  textAsOf: '2026-02-12',
};

describe('lydelse på en dag', () => {
  test.each([
    ['2009-12-31', undefined],
    ['2010-01-01', before],
    ['2025-06-30', before],
    ['2025-07-01', now],
    ['2099-01-01', now],
  ] as const)('%s', (on, version) => expect(versionOn([before, now], on)).toBe(version));

  test('en dag efter den då texten lästes är inte läst', () => {
    expect(isReadOn(now, '2026-02-12')).toBe(true);
    expect(isReadOn(now, '2026-02-13')).toBe(false);
  });
});
