import { describe, expect, test } from 'vitest';
import {
  type Catalogue,
  coreFinding,
  findingKinds,
  findingsFrom,
  statute,
  translateFinding,
} from './index.ts';

const kinds = {
  'test/late': {
    severity: 'warning',
    message: { sv: '{days} dagar sent', en: '{days} days late' },
    hint: { sv: 'Ring före {hour}', en: 'Call before {hour}' },
    sources: [statute('SFS 2025:400', '10 kap. 8 §')],
  },
} satisfies Catalogue;
const finding = findingsFrom(kinds);

describe('iakttagelser', () => {
  test('meningen fylls från params, på det språk som frågas', () => {
    const about = { path: ['plan', 0], params: { days: 3, hour: 9 } };
    expect(finding('test/late', about)).toEqual({
      code: 'test/late',
      severity: 'warning',
      path: ['plan', 0],
      params: { days: 3, hour: 9 },
      message: '3 dagar sent',
      hint: 'Ring före 9',
      sources: [{ basis: 'statute', act: 'SFS 2025:400', section: '10 kap. 8 §' }],
    });
    expect(finding('test/late', { ...about, locale: 'en' }).message).toBe('3 days late');
  });

  test('en app kan lägga till familjens språk', () => {
    const somali: Catalogue = {
      'test/late': {
        ...kinds['test/late'],
        message: { ...kinds['test/late'].message, so: '{days} maalmood oo daahay' },
      },
    };
    const said = finding('test/late', { params: { days: 3 } });
    expect(translateFinding(said, somali, 'so')).toMatchObject({
      code: 'test/late',
      message: '3 maalmood oo daahay',
    });
    expect(translateFinding(said, {}, 'so')).toEqual(said);
  });

  test('ett språk som saknas ger svenska', () => {
    expect(coreFinding('core/notADay', { locale: 'fi' }).message).toBe(
      findingKinds['core/notADay'].message.sv,
    );
  });
});
