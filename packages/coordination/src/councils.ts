import type { Council } from './council.ts';
import { kavlingeCouncils } from './councilsOfKavlinge.ts';
import { regionOrebro2023 } from './sources.ts';

const inOrebro: Pick<
  Council,
  'schemaVersion' | 'place' | 'ageSpan' | 'members' | 'convener' | 'open' | 'sources'
> = {
  schemaVersion: '1',
  place: 'Örebro län',
  ageSpan: 'notStated',
  members: 'notStated',
  convener: 'notStated',
  open: [],
  sources: [
    regionOrebro2023('första bildens anteckningar'),
    regionOrebro2023('Bakgrund och förutsättningar'),
  ],
};

/**
 * Councils as the sources describe them, by id: the seven that Kävlinge's inquiry of 2007 proposes, and the regional
 * council on school and education in Örebro county with its group of officials (2023).
 *
 * Swedish: samverkansråd; CSR och sex LSR, specifika samverkansrådet (SSR) och chefsgruppen. A SSPF group is a forum:
 * `councilOfForum` shows it as a council. What stands as `notStated` is the source's silence.
 *
 * @example
 * ```ts
 * import { councils } from '@tsi/coordination';
 *
 * councils.kavlingeCentral.meetings; // => { times: 2, every: 1, unit: 'halfYear', bound: 'atLeast', verbatim: 'minst 2 ggr per halvår' }
 * councils.orebroEducation.decides; // => 'no'
 * ```
 */
export const councils = {
  ...kavlingeCouncils,
  orebroEducation: {
    ...inOrebro,
    id: 'orebroEducation',
    label: {
      sv: 'Specifika samverkansrådet för skola, utbildning och kompetensförsörjning (SSR)',
      en: 'Regional council for school, education and skills (SSR)',
    },
    description: {
      sv: 'Politiker från regionen och länets kommuner samråder, bereder och rekommenderar. Regionen sköter sekretariatet; varje år görs en plan och en uppföljning.',
      en: 'Politicians of the region and its municipalities consult, prepare and recommend. The region keeps the secretariat; each year has a plan and a follow-up.',
    },
    substitutes: 'notStated',
    chair: {
      kind: 'fixed',
      role: {
        sv: 'ordföranden i regionala tillväxtnämnden',
        en: 'the chair of the regional growth committee',
      },
    },
    viceChair: {
      sv: 'den som kommunerna utser tillsammans',
      en: 'the one whom the municipalities name together',
    },
    meetings: { times: 4, every: 1, unit: 'year', bound: 'atLeast', verbatim: 'minst 4 ggr/år' },
    decides: 'no',
  },
  orebroEducationHeads: {
    ...inOrebro,
    id: 'orebroEducationHeads',
    label: { sv: 'Chefsgruppen (tjänstemannastöd)', en: 'Group of heads (officials’ support)' },
    description: {
      sv: 'Tjänstepersoner från regionen och kommunerna bereder frågorna åt samverkansrådet.',
      en: 'Officials of the region and the municipalities prepare the questions of the regional council.',
    },
    substitutes: 'no',
    chair: {
      kind: 'fixed',
      role: {
        sv: 'områdeschefen för utbildning och arbetsmarknad',
        en: 'the head of education and labour market',
      },
    },
    viceChair: 'notStated',
    meetings: 'notStated',
    decides: 'notStated',
  },
} satisfies Record<string, Council>;
