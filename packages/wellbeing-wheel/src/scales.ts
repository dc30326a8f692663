import type { Scale } from './scale.ts';

const numbered = (first: number, last: number): Scale['steps'] =>
  Array.from({ length: last - first + 1 }, (_, step) => ({ value: first + step }));

const agreement: Scale['anchors'] = {
  low: { sv: 'stämmer inte alls', en: 'not true at all' },
  high: { sv: 'stämmer helt', en: 'completely true' },
};

/**
 * The scales that the shipped wheels accept. None belongs to a wheel by law: choosing one, and keeping to it, is
 * local practice. Nothing converts an answer from one to another, unless the municipality states how with
 * `defineConversion`.
 *
 * Swedish: skalorna 1–5, 1–10, 0–10, tre ansikten och trafikljus. On 0–10 the zero is an answer like the others; a missing answer
 * is never a number.
 */
export const scales = {
  oneToFive: {
    id: '1-5',
    label: { sv: '1–5', en: '1–5' },
    steps: /* @__PURE__ */ numbered(1, 5),
    direction: 'higherIsBetter',
    anchors: agreement,
  },
  oneToTen: {
    id: '1-10',
    label: { sv: '1–10', en: '1–10' },
    steps: /* @__PURE__ */ numbered(1, 10),
    direction: 'higherIsBetter',
    anchors: agreement,
  },
  zeroToTen: {
    id: '0-10',
    label: { sv: '0–10', en: '0–10' },
    steps: /* @__PURE__ */ numbered(0, 10),
    direction: 'higherIsBetter',
    anchors: agreement,
  },
  threeFaces: {
    id: 'faces-3',
    label: { sv: 'tre ansikten', en: 'three faces' },
    steps: [
      { value: 1, label: { sv: 'ledsen', en: 'sad' }, face: 'sad' },
      { value: 2, label: { sv: 'mittemellan', en: 'in between' }, face: 'neutral' },
      { value: 3, label: { sv: 'glad', en: 'happy' }, face: 'happy' },
    ],
    direction: 'higherIsBetter',
    anchors: { low: { sv: 'ledsen', en: 'sad' }, high: { sv: 'glad', en: 'happy' } },
  },
  trafficLight: {
    id: 'traffic-light',
    label: { sv: 'trafikljus', en: 'traffic light' },
    steps: [
      { value: 1, label: { sv: 'rött', en: 'red' }, light: 'red' },
      { value: 2, label: { sv: 'gult', en: 'yellow' }, light: 'yellow' },
      { value: 3, label: { sv: 'grönt', en: 'green' }, light: 'green' },
    ],
    direction: 'higherIsBetter',
    anchors: {
      low: { sv: 'rött, här behövs det något', en: 'red, something is needed here' },
      high: { sv: 'grönt, det fungerar', en: 'green, it works' },
    },
  },
} as const satisfies Record<string, Scale>;

/** Every shipped scale, as a wheel lists them. */
export const allScales: readonly Scale[] = [
  scales.oneToFive,
  scales.oneToTen,
  scales.zeroToTen,
  scales.threeFaces,
  scales.trafficLight,
];
