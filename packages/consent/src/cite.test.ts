import { acts, statute } from '@tsi/core';
import { expect, test } from 'vitest';
import { cite } from './cite.ts';

test('varje lag nämns en gång, med kortnamn där det finns', () => {
  expect(
    cite([
      statute(acts.OSL.number, '10 kap. 1 §'),
      statute(acts.OSL.number, '12 kap. 2 §'),
      statute(acts.SoL.number, '19 kap. 1 §'),
      statute(acts.lawEnforcementDuty.number, '7 §'),
    ]),
  ).toBe('OSL (2009:400) 10 kap. 1 §, 12 kap. 2 §; SoL (2025:400) 19 kap. 1 §; SFS 2025:170 7 §');
  expect(cite([])).toBe('');
});
