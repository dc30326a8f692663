import { ageForms } from './ageForm.ts';
import { allScales } from './scales.ts';
import type { Spoke, Wheel } from './wheel.ts';

const read = (...articles: number[]): Spoke['articles'] =>
  articles.map((article) => ({ article, confidence: 'verified' }));
const notRead = (...articles: number[]): Spoke['articles'] =>
  articles.map((article) => ({ article, confidence: 'unverified' }));

/**
 * The eight Scottish wellbeing indicators, in the order of the Act.
 *
 * Swedish: SHANARRI, välbefinnandets åtta delar: trygg, må bra, utvecklas, omvårdad, aktiv, respekterad,
 * ansvarstagande, delaktig. Source: Children and Young People (Scotland) Act 2014, s. 96(2), with the statutory
 * guidance of 2022 for what each part covers. The Swedish names are usual translations; there is no official one, and
 * healthy is also called frisk or hälsa, included also inkluderad or tillhörighet. Card texts are our own. The Act
 * has no scale and no level to reach.
 */
export const shanarri: Wheel = {
  id: 'shanarri',
  version: '1',
  label: { sv: 'Välbefinnandehjulet (SHANARRI)', en: 'Wellbeing wheel (SHANARRI)' },
  provenance: 'official',
  note: {
    sv: 'Delarna och deras ordning står i den skotska lagen. Svenska namn är gängse översättningar; korttexter, skalor och åldersformer är våra egna.',
    en: 'The parts and their order are in the Scottish Act. Swedish names are usual translations; card texts, scales and age forms are our own.',
  },
  sources: [
    { basis: 'statute', act: 'Children and Young People (Scotland) Act 2014 (asp 8)', section: 's. 96(2)' },
    {
      basis: 'guidance',
      act: 'Assessment of Wellbeing 2022, statutory guidance (Scottish Government)',
      section: 's. 8',
    },
    {
      basis: 'guidance',
      act: 'Child Rights and Wellbeing Impact Assessment guidance 2015 (Scottish Government)',
      section: 'p. 35',
    },
  ],
  spokes: [
    {
      id: 'safe',
      label: { sv: 'Trygg', en: 'Safe' },
      card: {
        sv: 'Barnet känner sig säkert och lyssnat på hemma, i skolan och på andra ställen, och ingen gör det illa.',
        en: 'The child feels secure and listened to at home, at school and elsewhere, and nobody harms them.',
      },
      articles: /* @__PURE__ */ read(11, 19, 22, 32, 33, 34, 35, 36, 37, 38),
    },
    {
      id: 'healthy',
      label: { sv: 'Må bra', en: 'Healthy' },
      card: {
        sv: 'Kroppen och känslorna mår så bra de kan, vård finns när den behövs och vardagen gör det lätt att välja det som är bra.',
        en: 'Body and feelings are as well as they can be, care is there when needed, and good choices are within reach.',
      },
      articles: /* @__PURE__ */ read(3, 6, 24, 39),
    },
    {
      id: 'achieving',
      label: { sv: 'Utvecklas', en: 'Achieving' },
      card: {
        sv: 'Barnet lär sig nytt, får den hjälp som behövs och får känna att det kan.',
        en: 'The child learns new things, gets the help they need and gets to feel able.',
      },
      articles: /* @__PURE__ */ read(4, 18, 28, 29),
    },
    {
      id: 'nurtured',
      label: { sv: 'Omvårdad', en: 'Nurtured' },
      card: {
        sv: 'Någon tar hand om barnet med värme, så att det är tryggt att vara den man är.',
        en: 'Someone looks after the child with warmth, so that it is safe to be who they are.',
      },
      articles: /* @__PURE__ */ read(4, 5, 18, 20, 21, 25, 27),
    },
    {
      id: 'active',
      label: { sv: 'Aktiv', en: 'Active' },
      card: {
        sv: 'Det finns tid och plats för lek, vila och sådant som är roligt att göra.',
        en: 'There is time and room for play, rest and things that are fun to do.',
      },
      articles: /* @__PURE__ */ read(3, 23, 31),
    },
    {
      id: 'respected',
      label: { sv: 'Respekterad', en: 'Respected' },
      card: {
        sv: 'Barnet blir hört och är med när något bestäms om det, och det blir också familjen.',
        en: 'The child is heard and takes part when something is decided about them, and so is the family.',
      },
      articles: [
        .../* @__PURE__ */ read(2),
        .../* @__PURE__ */ notRead(3, 4, 5, 8, 9, 12, 13, 14, 16, 17, 18, 30),
      ],
    },
    {
      id: 'responsible',
      label: { sv: 'Ansvarstagande', en: 'Responsible' },
      card: {
        sv: 'Barnet får ta uppgifter och val som passar åldern, och stöd när det är svårt.',
        en: 'The child is given tasks and choices that suit their age, and guidance when it is hard.',
      },
      articles: /* @__PURE__ */ notRead(3, 12, 14, 15, 40),
    },
    {
      id: 'included',
      label: { sv: 'Delaktig', en: 'Included' },
      card: {
        sv: 'Barnet hör till i familjen, skolan och närområdet, och får hjälp förbi det som stänger ute.',
        en: 'The child belongs in family, school and neighbourhood, and is helped past what shuts them out.',
      },
      articles: /* @__PURE__ */ notRead(2, 3, 6, 18, 23, 26),
    },
  ],
  scales: allScales,
  ageForms,
};
