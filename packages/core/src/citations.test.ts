import { expect, test } from 'vitest';
import { citations, statute } from './index.ts';

test.each([
  ['inga källor', [], ''],
  [
    'två paragrafer i samma lag, en i en annan',
    [
      statute('SFS 2025:400', '10 kap. 8 §'),
      statute('SFS 2017:30', '16 kap. 4 §'),
      statute('SFS 2025:400', '10 kap. 9 §'),
    ],
    'SoL (2025:400) 10 kap. 8 §, 10 kap. 9 §; HSL (2017:30) 16 kap. 4 §',
  ],
  [
    'ett dokument i sin helhet',
    [{ basis: 'local', act: 'Dalsland 2022', section: '' } as const],
    'Dalsland 2022',
  ],
])('%s', (_, sources, line) => expect(citations(sources)).toBe(line));
