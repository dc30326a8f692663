import { px } from './svgText.ts';

type Point = readonly [x: number, y: number];

/** A person of the conversation pictures: where they stand, how tall, and where the hands are. */
interface Person {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly adult?: boolean;
  readonly hands?: readonly Point[];
  /** Feet, where they do not stand straight down. */
  readonly feet?: readonly [Point, Point];
}

/**
 * A simple person with two eyes and no mouth, so that the picture does not say what to feel. Neither sex, age nor
 * origin is drawn; grown-ups are taller and striped, so that grey print tells them apart.
 */
export function conversationPerson({ x, foot, height, adult = false, hands = [], feet }: Person): string {
  const head = height * 0.16;
  const face = foot - height + head;
  const shoulder = face + head;
  const hip = foot - height * 0.3;
  const half = height * 0.16;
  const stand: readonly [Point, Point] = feet ?? [
    [x - half * 0.6, foot],
    [x + half * 0.6, foot],
  ];
  const leg = (side: -1 | 1, [toX, toY]: Point) =>
    `<path d="M${px(x + side * half * 0.45)} ${px(hip)}L${px(toX)} ${px(toY)}"/>`;
  const arm = ([toX, toY]: Point) => {
    const side = toX < x ? -1 : 1;
    return `<path d="M${px(x + side * half * 0.7)} ${px(shoulder + height * 0.1)}L${px(toX)} ${px(toY)}"/>`;
  };
  const stripes = adult
    ? [0.3, 0.55, 0.8].map((part) => {
        const y = shoulder + (hip - shoulder) * part;
        const reach = half * (0.55 + 0.4 * part);
        return `<path d="M${px(x - reach)} ${px(y)}H${px(x + reach)}" stroke-width="1.2"/>`;
      })
    : [];
  return [
    leg(-1, stand[0]),
    leg(1, stand[1]),
    `<path d="M${px(x - half)} ${px(hip)}Q${px(x - half * 0.9)} ${px(shoulder)} ${px(x)} ${px(shoulder)}Q${px(x + half * 0.9)} ${px(shoulder)} ${px(x + half)} ${px(hip)}Z" fill="${adult ? '#cfe0ef' : '#ffe0a3'}"/>`,
    ...stripes,
    ...hands.map(arm),
    `<circle cx="${px(x)}" cy="${px(face)}" r="${px(head)}" fill="#fff"/>`,
    ...[-1, 1].map(
      (side) =>
        `<circle cx="${px(x + side * head * 0.38)}" cy="${px(face)}" r="${px(head * 0.13)}" fill="#222" stroke="none"/>`,
    ),
  ].join('');
}
