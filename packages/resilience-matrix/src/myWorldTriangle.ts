import type { Source, Text } from '@tsi/core';
import type { HeadingId } from './headingId.ts';
import type { SideId } from './sideId.ts';

/** One of the triangle's 21 headings. Swedish: rubrik. */
export interface TriangleHeading {
  readonly id: HeadingId;
  readonly label: Text;
  /** What belongs under it, in our own words. */
  readonly meaning: Text;
}

/** One of the triangle's three sides with its seven headings. Swedish: sida. */
export interface TriangleSide {
  readonly id: SideId;
  readonly label: Text;
  readonly meaning: Text;
  readonly headings: readonly TriangleHeading[];
}

/** My World Triangle as data. Swedish: Min värld-triangeln. */
export interface Triangle {
  readonly id: 'myWorldTriangle';
  readonly version: string;
  readonly label: Text;
  readonly sides: readonly TriangleSide[];
  readonly sources: readonly [Source, ...Source[]];
}

/**
 * My World Triangle: three sides of a child's world, seven headings each, in the order that the sources use.
 *
 * Swedish: Min värld-triangeln. Which headings there are comes from Scottish practice material; the Swedish labels
 * are our translation and every `meaning` is our own wording, so neither is an official text. All three sides are to
 * be considered and none weighs more than another; detail is gathered in proportion.
 *
 * @example
 * ```ts
 * import { myWorldTriangle } from '@tsi/resilience-matrix';
 *
 * myWorldTriangle.sides.map(({ label }) => label.en); // => ['How I grow and develop', 'What I need from people who look after me', 'My wider world']
 * myWorldTriangle.sides.flatMap(({ headings }) => headings).length; // => 21
 * ```
 */
export const myWorldTriangle: Triangle = {
  id: 'myWorldTriangle',
  version: '1',
  label: { sv: 'Min värld-triangeln', en: 'My World Triangle' },
  sources: [
    { basis: 'guidance', act: 'Scottish Government, GIRFEC Practice Guidance 1 (2022)', section: '8' },
    { basis: 'guidance', act: 'IRISS, Mairi’s Triangle', section: '' },
  ],
  sides: [
    {
      id: 'grow',
      label: { sv: 'Hur jag växer och utvecklas', en: 'How I grow and develop' },
      meaning: {
        sv: 'Barnet självt: kropp, tankar, känslor, färdigheter och relationer.',
        en: 'The child: body, thoughts, feelings, skills and relationships.',
      },
      headings: [
        {
          id: 'grow.health',
          label: { sv: 'Att må bra och vara frisk', en: 'Being healthy' },
          meaning: {
            sv: 'Kroppen, sömnen, maten, måendet, och om barnet får den vård det behöver.',
            en: 'Body, sleep, food and mood, and whether the child gets the care that is needed.',
          },
        },
        {
          id: 'grow.learning',
          label: { sv: 'Att lära mig och lyckas', en: 'Learning and achieving' },
          meaning: {
            sv: 'Lust att lära, närvaro, framsteg och sådant barnet är stolt över.',
            en: 'Wanting to learn, attendance, progress, and what the child is proud of.',
          },
        },
        {
          id: 'grow.communication',
          label: { sv: 'Att kunna göra mig förstådd', en: 'Being able to communicate' },
          meaning: {
            sv: 'Språk, tecken och att våga säga vad man känner och vill.',
            en: 'Language, signs, and daring to say what one feels and wants.',
          },
        },
        {
          id: 'grow.identity',
          label: { sv: 'Att vara trygg i den jag är', en: 'Confidence in who I am' },
          meaning: {
            sv: 'Självkänsla, bilden av sig själv och var man kommer ifrån.',
            en: 'Self-esteem, one’s picture of oneself and of where one comes from.',
          },
        },
        {
          id: 'grow.responsibility',
          label: { sv: 'Att lära mig ta ansvar', en: 'Learning to be responsible' },
          meaning: {
            sv: 'Att förstå rätt och fel, kunna styra sig och ta hänsyn efter sin ålder.',
            en: 'Telling right from wrong, self-control and regard for others, as the age allows.',
          },
        },
        {
          id: 'grow.independence',
          label: {
            sv: 'Att bli självständig och ta hand om mig själv',
            en: 'Becoming independent, looking after myself',
          },
          meaning: {
            sv: 'Att klara vardagens saker själv, i den takt som passar åldern.',
            en: 'Managing everyday things, at a pace that suits the age.',
          },
        },
        {
          id: 'grow.relationships',
          label: { sv: 'Att ha det bra med familj och vänner', en: 'Enjoying family and friends' },
          meaning: {
            sv: 'Nära band, kamrater och att både få och ge värme.',
            en: 'Close ties, friends, and both giving and getting warmth.',
          },
        },
      ],
    },
    {
      id: 'need',
      label: {
        sv: 'Vad jag behöver av dem som tar hand om mig',
        en: 'What I need from people who look after me',
      },
      meaning: {
        sv: 'Föräldrar och andra vuxna som har barnet hos sig: vad de ger i vardagen.',
        en: 'Parents and others with whom the child lives: what they give from day to day.',
      },
      headings: [
        {
          id: 'need.care',
          label: { sv: 'Omsorg och hjälp i vardagen', en: 'Everyday care and help' },
          meaning: {
            sv: 'Mat, kläder, sömn, hygien, läkarbesök: att det grundläggande fungerar.',
            en: 'Meals, clothes, sleep, hygiene, appointments: that the basics work.',
          },
        },
        {
          id: 'need.safety',
          label: { sv: 'Att hålla mig trygg', en: 'Keeping me safe' },
          meaning: {
            sv: 'Skydd mot fara, våld och kränkningar, hemma, ute och på nätet.',
            en: 'Protection from danger, violence and abuse, at home, outdoors and online.',
          },
        },
        {
          id: 'need.presence',
          label: { sv: 'Att finnas där för mig', en: 'Being there for me' },
          meaning: {
            sv: 'Någon som lyssnar, tröstar och orkar hålla i.',
            en: 'Someone who listens, comforts and stays the course.',
          },
        },
        {
          id: 'need.play',
          label: { sv: 'Lek, uppmuntran och glädje', en: 'Play, encouragement and fun' },
          meaning: {
            sv: 'Tid tillsammans, beröm och roliga saker att göra.',
            en: 'Time together, praise, and enjoyable things to do.',
          },
        },
        {
          id: 'need.guidance',
          label: {
            sv: 'Vägledning, stöd att välja rätt',
            en: 'Guidance, supporting me to make the right choices',
          },
          meaning: {
            sv: 'Gränser och förebilder som barnet förstår och kan lita på.',
            en: 'Limits and role models that the child understands and can rely on.',
          },
        },
        {
          id: 'need.predictability',
          label: {
            sv: 'Att veta vad som ska hända och när',
            en: 'Knowing what is going to happen and when',
          },
          meaning: {
            sv: 'Rutiner, förvarning och ärliga svar när något förändras.',
            en: 'Routines, fair warning, and honest answers when something changes.',
          },
        },
        {
          id: 'need.background',
          label: {
            sv: 'Förståelse för min familjs bakgrund och tro',
            en: 'Understanding my family’s background and beliefs',
          },
          meaning: {
            sv: 'Familjens historia, språk, kultur och tro, och att barnet får del av dem.',
            en: 'The family’s history, language, culture and faith, and the child’s share in them.',
          },
        },
      ],
    },
    {
      id: 'world',
      label: { sv: 'Min omvärld', en: 'My wider world' },
      meaning: {
        sv: 'Släkt, skola, pengar, bostad och plats: det som omger barnet och familjen.',
        en: 'Relatives, school, money, home and place: what surrounds the child and the family.',
      },
      headings: [
        {
          id: 'world.support',
          label: {
            sv: 'Stöd av familj, vänner och andra',
            en: 'Support from family, friends and other people',
          },
          meaning: {
            sv: 'Släkt, grannar, föreningar och yrkespersoner som går att räkna med.',
            en: 'Relatives, neighbours, clubs and professionals who can be counted on.',
          },
        },
        {
          id: 'world.school',
          label: { sv: 'Skolan', en: 'School' },
          meaning: {
            sv: 'Hur förskolan eller skolan bemöter barnet och vilket stöd den ger.',
            en: 'How preschool or school meets the child and what support it gives.',
          },
        },
        {
          id: 'world.money',
          label: { sv: 'Pengar som räcker', en: 'Enough money' },
          meaning: {
            sv: 'Om pengarna räcker till det barn brukar ha och få vara med om.',
            en: 'Whether there is money for what children usually have and take part in.',
          },
        },
        {
          id: 'world.work',
          label: { sv: 'Arbete för min familj', en: 'Work opportunities for my family' },
          meaning: {
            sv: 'De vuxnas arbete eller väg dit, och hur arbetstiderna går ihop med barnet.',
            en: 'The adults’ work or way to it, and how working hours fit with the child.',
          },
        },
        {
          id: 'world.resources',
          label: { sv: 'Det som finns där vi bor', en: 'Local resources' },
          meaning: {
            sv: 'Fritid, vård, bibliotek, bussar: vad som finns nära och går att nå.',
            en: 'Leisure, care, library, buses: what is near and within reach.',
          },
        },
        {
          id: 'world.housing',
          label: { sv: 'Ett bra och tryggt boende', en: 'Comfortable and safe housing' },
          meaning: {
            sv: 'Plats, lugn och trygghet hemma, och att få bo kvar.',
            en: 'Space, calm and safety at home, and being able to stay.',
          },
        },
        {
          id: 'world.belonging',
          label: { sv: 'Att höra till', en: 'Belonging' },
          meaning: {
            sv: 'Att vara en del av något: en klass, ett lag, en plats, en gemenskap.',
            en: 'Being part of something: a class, a team, a place, a community.',
          },
        },
      ],
    },
  ],
};
