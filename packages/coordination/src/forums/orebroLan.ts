import type { Forum } from '../forum.ts';
import type { ForumMap } from '../forumMap.ts';
import { regionOrebro2023 } from '../sources.ts';
import { cadence, entryOf, silent } from './dalsland.ts';

const networks = () => regionOrebro2023('Nätverk inom utbildning och arbetsmarknad');
const network = /* @__PURE__ */ (() =>
  ({ ...entryOf('Örebro län', [networks()]), kind: 'meeting' }) as const)();

/** The networks of Örebro county, 2023. They treat education as such; of single children the source says nothing. */
export const orebroLanForums = /* @__PURE__ */ (() =>
  ({
    orebroLanReko: {
      ...network,
      id: 'orebroLanReko',
      label: { sv: 'REKO', en: 'REKO (adult learning)' },
      description: {
        sv: 'Regionalt kompetensforum för vuxnas lärande. Utvecklar kommunernas vuxenutbildning; 22 personer.',
        en: 'The regional forum on adult learning. Develops the municipalities’ adult education; 22 people.',
      },
      cadence: cadence(1, [1, 'month'], 'ca 1 gång/mån'),
      otherParties: [
        { sv: 'rektorer', en: 'heads of schools' },
        { sv: 'strateger', en: 'strategists' },
        { sv: 'verksamhetschef', en: 'a head of operations' },
        { sv: 'Arbetsförmedlingen', en: 'the employment service' },
      ],
      open: [
        {
          subject: 'cadence',
          note: {
            sv: 'Källan skriver ungefär en gång i månaden.',
            en: 'The source writes about once a month.',
          },
        },
      ],
    },
    orebroLanGySam: {
      ...network,
      id: 'orebroLanGySam',
      label: { sv: 'GySam', en: 'GySam (upper secondary education)' },
      description: {
        sv: 'Gymnasiesamverkan: de strategiska frågorna om gymnasieskolan, reglerade i avtal; 12 personer.',
        en: 'Collaboration on upper secondary education: its strategic questions, regulated by agreement; 12 people.',
      },
      cadence: cadence(1, [1, 'month'], '1 gång/mån'),
      otherParties: [{ sv: 'gymnasiechefer eller motsvarande', en: 'heads of upper secondary education' }],
      switches: { ...silent, strategicOnly: 'yes' },
      open: [
        {
          subject: 'switches',
          note: {
            sv: 'Källan kallar frågorna strategiska. Att nätverket bara har sådana är vår läsning.',
            en: 'The source calls its questions strategic. That it has no others is our reading.',
          },
        },
      ],
    },
    orebroLanGySar: {
      ...network,
      id: 'orebroLanGySar',
      label: { sv: 'GySar', en: 'GySar' },
      description: {
        sv: 'Nätverk till stöd för GySam. Källan säger inte mer om det.',
        en: 'A network in support of GySam. The source says no more of it.',
      },
    },
    orebroLanIntroductoryProgrammes: {
      ...network,
      id: 'orebroLanIntroductoryProgrammes',
      label: { sv: 'IM-nätverket', en: 'Network on introductory programmes' },
      description: {
        sv: 'Nätverk till stöd för GySam, om gymnasieskolans introduktionsprogram. Följer upp den gemensamma inspirationsdagen.',
        en: 'A network in support of GySam, on introductory programmes. Follows up the joint day of inspiration.',
      },
    },
    orebroLanExpertSupport: {
      ...network,
      id: 'orebroLanExpertSupport',
      label: { sv: 'Sakkunnigstödet', en: 'Expert support' },
      description: {
        sv: 'Kommunernas utvecklingsstrateger tar fram behov och åtgärder åt chefsgruppen och är referensgrupp till aktivitetsplanen.',
        en: 'The municipalities’ development strategists find needs and measures for the group of heads, and are its reference group.',
      },
      otherParties: [
        {
          sv: 'utvecklingsstrateger och utvecklingssamordnare',
          en: 'development strategists and coordinators',
        },
      ],
    },
  }) satisfies Record<string, Forum>)();

export const orebroLan = /* @__PURE__ */ ((): ForumMap => ({
  schemaVersion: '1',
  municipality: 'Örebro län',
  forums: Object.values<Forum>(orebroLanForums),
  statements: [],
  sources: [networks()],
}))();
