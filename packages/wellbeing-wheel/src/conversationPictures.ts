import type { Text } from '@tsi/core';
import { conversationPerson as person } from './conversationPerson.ts';

interface ConversationPicture {
  readonly title: Text;
  readonly description: Text;
  /** SVG shapes on 160 × 116, drawn with the line of `conversationPicture`. */
  readonly drawing: () => string;
}

const ground = '<path d="M8 110H152" stroke-width="1.6"/>';
const heart = (x: number, y: number, size: number) =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M0 6C-9 0-6-8 0-3 6-8 9 0 0 6Z" fill="#f3b6b6"/>`;

/** The pictures by SHANARRI part. */
export const conversationPictures: ReadonlyMap<string, ConversationPicture> = /* @__PURE__ */ new Map([
  [
    'safe',
    {
      title: { sv: 'Trygg', en: 'Safe' },
      description: {
        sv: 'Ett barn och en vuxen håller varandra i handen framför ett hus.',
        en: 'A child and a grown-up hold hands in front of a house.',
      },
      drawing: () =>
        `${ground}<path d="M24 110V48L80 10 136 48V110" fill="#f2f2f2"/><path d="M14 54 80 9 146 54"/><path d="M104 62h18v18h-18zM113 62v18M104 71h18" stroke-width="1.6" fill="#fff"/>${person(
          {
            x: 58,
            foot: 110,
            height: 60,
            adult: true,
            hands: [
              [73, 88],
              [44, 82],
            ],
          },
        )}${person({
          x: 88,
          foot: 110,
          height: 40,
          hands: [
            [73, 88],
            [98, 94],
          ],
        })}`,
    },
  ],
  [
    'healthy',
    {
      title: { sv: 'Må bra', en: 'Healthy' },
      description: {
        sv: 'Ett barn står bredvid en säng. På barnets mage syns ett hjärta, och på bordet ligger ett äpple.',
        en: 'A child stands beside a bed. A heart shows on the child’s tummy, and an apple lies on the table.',
      },
      drawing: () =>
        `${ground}<path d="M10 66V110M10 92H70V110M10 84Q40 76 70 92" fill="none"/><path d="M12 84Q40 74 69 92H12Z" fill="#cfe0ef"/><rect x="13" y="72" width="18" height="11" rx="5" fill="#fff"/><path d="M118 84H152M123 84V110M147 84V110"/><circle cx="135" cy="76" r="7.5" fill="#f3b6b6"/><path d="M135 68Q136 63 140 62"/>${person(
          {
            x: 94,
            foot: 110,
            height: 76,
            hands: [
              [76, 82],
              [112, 82],
            ],
          },
        )}${heart(94, 75, 1)}`,
    },
  ],
  [
    'achieving',
    {
      title: { sv: 'Utvecklas', en: 'Achieving' },
      description: {
        sv: 'Ett barn bygger ett torn av klossar. En öppen bok ligger på golvet.',
        en: 'A child builds a tower of blocks. An open book lies on the floor.',
      },
      drawing: () =>
        `${ground}<rect x="92" y="86" width="24" height="24" fill="#cfe0ef"/><rect x="95" y="63" width="23" height="23" fill="#fff"/><rect x="91" y="41" width="22" height="22" fill="#ffe0a3"/><rect x="94" y="20" width="20" height="20" fill="#f3b6b6" transform="rotate(-8 104 30)"/>${person(
          {
            x: 66,
            foot: 110,
            height: 76,
            hands: [
              [93, 36],
              [50, 84],
            ],
          },
        )}<path d="M14 108Q24 100 31 106Q38 100 48 108L45 98Q37 93 31 98Q25 93 17 98Z" fill="#fff"/><path d="M31 98V106" stroke-width="1.6"/><rect x="126" y="94" width="16" height="16" fill="#fff"/>`,
    },
  ],
  [
    'nurtured',
    {
      title: { sv: 'Omvårdad', en: 'Nurtured' },
      description: {
        sv: 'En vuxen och ett barn sitter tätt ihop i en soffa under samma filt.',
        en: 'A grown-up and a child sit close together on a sofa under the same blanket.',
      },
      drawing: () =>
        `${ground}<path d="M26 104V56Q26 44 38 44H122Q134 44 134 56V104Z" fill="#f2f2f2"/>${person({
          x: 68,
          foot: 126,
          height: 100,
          adult: true,
          hands: [[52, 88]],
          feet: [
            [58, 110],
            [72, 110],
          ],
        })}${person({
          x: 94,
          foot: 118,
          height: 66,
          feet: [
            [89, 108],
            [99, 108],
          ],
        })}<path d="M76 66Q98 68 108 82"/><path d="M44 88Q78 80 118 88L122 106H40Z" fill="#f3b6b6"/><path d="M60 85 56 106M80 83.500V106M100 85l3 21" stroke-width="1.2"/><path d="M14 110V76Q14 70 20 70T26 76V104H134V76Q134 70 140 70T146 76V110" fill="none"/>`,
    },
  ],
  [
    'active',
    {
      title: { sv: 'Aktiv', en: 'Active' },
      description: {
        sv: 'Ett barn sparkar boll. Ett annat barn sitter och vilar under ett träd.',
        en: 'A child kicks a ball. Another child sits resting under a tree.',
      },
      drawing: () =>
        `${ground}<path d="M140 108V60" stroke-width="7"/><path d="M140 108V60" stroke-width="3" stroke="#d8c3a5"/><path d="M140 62C112 64 104 44 116 36 112 18 136 8 144 18 158 18 158 60 140 62Z" fill="#dbe8d2"/>${person(
          {
            x: 122,
            foot: 122,
            height: 56,
            feet: [
              [108, 110],
              [122, 110],
            ],
          },
        )}${person({
          x: 34,
          foot: 110,
          height: 72,
          hands: [
            [14, 66],
            [52, 62],
          ],
          feet: [
            [26, 110],
            [54, 98],
          ],
        })}<circle cx="70" cy="98" r="9" fill="#fff"/><path d="M70 93l4.500 3-1.700 5h-5.600l-1.700-5z" fill="#222" stroke="none"/>`,
    },
  ],
  [
    'respected',
    {
      title: { sv: 'Respekterad', en: 'Respected' },
      description: {
        sv: 'Ett barn berättar något, med en pratbubbla. En vuxen sitter på en pall bredvid och lyssnar.',
        en: 'A child says something, with a speech bubble. A grown-up sits on a stool beside them, listening.',
      },
      drawing: () =>
        `${ground}<path d="M18 10H82Q90 10 90 18V36Q90 44 82 44H60L52 54 50 44H18Q10 44 10 36V18Q10 10 18 10Z" fill="#fff"/><path d="M24 22H76M24 32H60" stroke-width="2"/>${person(
          {
            x: 46,
            foot: 110,
            height: 52,
            hands: [
              [62, 84],
              [32, 90],
            ],
          },
        )}<path d="M88 96H128M93 96V110M123 96V110"/>${person({
          x: 108,
          foot: 120,
          height: 82,
          adult: true,
          hands: [
            [92, 88],
            [124, 88],
          ],
          feet: [
            [103, 110],
            [113, 110],
          ],
        })}`,
    },
  ],
  [
    'responsible',
    {
      title: { sv: 'Ansvarstagande', en: 'Responsible' },
      description: {
        sv: 'Ett barn vattnar en växt med en vattenkanna.',
        en: 'A child waters a plant with a watering can.',
      },
      drawing: () =>
        `${ground}${person({
          x: 50,
          foot: 110,
          height: 80,
          hands: [
            [78, 74],
            [74, 68],
          ],
        })}<path d="M74 66H94L92 86H78ZM93 72 108 62M104 59 112 66M76 66Q84 54 92 66" fill="#cfe0ef"/><path d="M112 70v4M115 76v4M110 80v4" stroke-width="1.8"/><path d="M108 92H136L132 110H112Z" fill="#e6c9a8"/><path d="M122 92V64M122 80Q110 78 108 68 120 68 122 80ZM122 74Q136 72 137 60 124 62 122 74Z" fill="#dbe8d2"/>`,
    },
  ],
  [
    'included',
    {
      title: { sv: 'Delaktig', en: 'Included' },
      description: {
        sv: 'Fyra barn håller varandra i händerna. Ett av dem sitter i rullstol.',
        en: 'Four children hold hands. One of them uses a wheelchair.',
      },
      drawing: () =>
        `${ground}${person({
          x: 22,
          foot: 110,
          height: 62,
          hands: [
            [40, 82],
            [10, 86],
          ],
        })}${person({
          x: 58,
          foot: 110,
          height: 70,
          hands: [
            [40, 82],
            [78, 80],
          ],
        })}<path d="M88 68H108V98H88Z" fill="#f2f2f2"/>${person({
          x: 98,
          foot: 112,
          height: 66,
          hands: [
            [78, 80],
            [118, 80],
          ],
          feet: [
            [94, 106],
            [102, 106],
          ],
        })}<ellipse cx="84" cy="94" rx="4" ry="16" fill="#fff"/><ellipse cx="112" cy="94" rx="4" ry="16" fill="#fff"/><path d="M90 107H106"/>${person(
          {
            x: 138,
            foot: 110,
            height: 66,
            hands: [
              [118, 80],
              [151, 88],
            ],
          },
        )}`,
    },
  ],
] as const);
