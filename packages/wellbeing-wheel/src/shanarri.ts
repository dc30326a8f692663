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
 * healthy is also called frisk or hälsa, included also inkluderad or tillhörighet. Card texts, meanings, colours and
 * patterns are our own. The Act has no scale and no level to reach.
 */
export const shanarri: Wheel = {
  id: 'shanarri',
  version: '1',
  label: { sv: 'Välbefinnandehjulet (SHANARRI)', en: 'Wellbeing wheel (SHANARRI)' },
  provenance: 'official',
  note: {
    sv: 'Delarna och deras ordning står i den skotska lagen. Svenska namn är gängse översättningar; korttexter, innebörd, färger, skalor och åldersformer är våra egna.',
    en: 'The parts and their order are in the Scottish Act. Swedish names are usual translations; card texts, meanings, colours, scales and age forms are our own.',
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
      meaning: {
        sv: 'Handlar både om att vara säker och om att känna sig säker: hemma, i skolan, på nätet, på väg mellan platserna och bland andra barn. Här ryms våld, kränkningar och försummelse, men också att veta vart man går när något är fel och att bli trodd då.',
        en: 'Both being safe and feeling safe: at home, in school, online, on the way between places and among other children. Violence, abuse and neglect belong here, and so does knowing where to turn when something is wrong, and being believed.',
      },
      colour: '#2f6f9f',
      pattern: 'solid',
      articles: /* @__PURE__ */ read(11, 19, 22, 32, 33, 34, 35, 36, 37, 38),
    },
    {
      id: 'healthy',
      label: { sv: 'Må bra', en: 'Healthy' },
      card: {
        sv: 'Kroppen och känslorna mår så bra de kan, vård finns när den behövs och vardagen gör det lätt att välja det som är bra.',
        en: 'Body and feelings are as well as they can be, care is there when needed, and good choices are within reach.',
      },
      meaning: {
        sv: 'Handlar om kropp, känslor, sömn, mat och rörelse, och om sådant som en sjukdom eller funktionsnedsättning gör med vardagen. Också om vården går att nå och om familjen kan följa de råd den får.',
        en: 'Body, feelings, sleep, food and movement, and what an illness or a disability does to everyday life. Also whether care can be reached, and whether the family is able to follow the advice it is given.',
      },
      colour: '#4f8a3c',
      pattern: 'dots',
      articles: /* @__PURE__ */ read(3, 6, 24, 39),
    },
    {
      id: 'achieving',
      label: { sv: 'Utvecklas', en: 'Achieving' },
      card: {
        sv: 'Barnet lär sig nytt, får den hjälp som behövs och får känna att det kan.',
        en: 'The child learns new things, gets the help they need and gets to feel able.',
      },
      meaning: {
        sv: 'Handlar om att lära och växa i sin egen takt, i skolan och utanför den: språk, kunskaper, färdigheter, självförtroende. Fråga efter vad som redan fungerar och vilket stöd som gör skillnad, inte bara efter betyg och mål.',
        en: 'Learning and growing at one’s own pace, in school and outside it: language, knowledge, skills, self-confidence. Ask what works already and which support makes a difference, not only about marks and targets.',
      },
      colour: '#b5651d',
      pattern: 'bars',
      articles: /* @__PURE__ */ read(4, 18, 28, 29),
    },
    {
      id: 'nurtured',
      label: { sv: 'Omvårdad', en: 'Nurtured' },
      card: {
        sv: 'Någon tar hand om barnet med värme, så att det är tryggt att vara den man är.',
        en: 'Someone looks after the child with warmth, so that it is safe to be who they are.',
      },
      meaning: {
        sv: 'Handlar om att ha vuxna som bryr sig, ser till att vardagen går ihop och finns där när det är svårt. Här ryms mat, kläder och ett ordnat hem, men lika mycket värme, tröst och att få vara den man är.',
        en: 'Having adults who care, make everyday life work and are there when it is hard. Food, clothes and a home in order belong here, and just as much warmth, comfort and being allowed to be who one is.',
      },
      colour: '#b04a6f',
      pattern: 'line',
      articles: /* @__PURE__ */ read(4, 5, 18, 20, 21, 25, 27),
    },
    {
      id: 'active',
      label: { sv: 'Aktiv', en: 'Active' },
      card: {
        sv: 'Det finns tid och plats för lek, vila och sådant som är roligt att göra.',
        en: 'There is time and room for play, rest and things that are fun to do.',
      },
      meaning: {
        sv: 'Handlar om lek, vila, rörelse, kultur och fritid, ensam och med andra. Fråga efter vad barnet själv tycker om, och vad som kommer emellan: pengar, vägen dit, ork, plats för den som har en funktionsnedsättning.',
        en: 'Play, rest, movement, culture and leisure, alone and with others. Ask what the child enjoys, and what gets in the way: money, getting there, energy, room for somebody with a disability.',
      },
      colour: '#7a6bb0',
      pattern: 'dashes',
      articles: /* @__PURE__ */ read(3, 23, 31),
    },
    {
      id: 'respected',
      label: { sv: 'Respekterad', en: 'Respected' },
      card: {
        sv: 'Barnet blir hört och är med när något bestäms om det, och det blir också familjen.',
        en: 'The child is heard and takes part when something is decided about them, and so is the family.',
      },
      meaning: {
        sv: 'Handlar om att bli lyssnad på och tagen på allvar, få veta vad som händer och kunna påverka det. Gäller barnet och familjen, i skolan, hos myndigheter och bland kamrater, och omfattar språk, tro, kön och bakgrund.',
        en: 'Being listened to and taken seriously, knowing what is going on and having a say in it. Holds for the child and the family, in school, with authorities and among friends, and takes in language, faith, gender and background.',
      },
      colour: '#8a7a1e',
      pattern: 'blocks',
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
      meaning: {
        sv: 'Handlar om att få förtroende och göra val som passar den man är, och om att lära sig vad val leder till med någon att fråga. Ett barn kan också bära för mycket ansvar, till exempel för en förälder eller ett syskon.',
        en: 'Being trusted and making choices that fit who one is, and learning what choices lead to with somebody to ask. A child may also carry too much responsibility, for a parent or a sibling for instance.',
      },
      colour: '#2b8a86',
      pattern: 'doubleLine',
      articles: /* @__PURE__ */ notRead(3, 12, 14, 15, 40),
    },
    {
      id: 'included',
      label: { sv: 'Delaktig', en: 'Included' },
      card: {
        sv: 'Barnet hör till i familjen, skolan och närområdet, och får hjälp förbi det som stänger ute.',
        en: 'The child belongs in family, school and neighbourhood, and is helped past what shuts them out.',
      },
      meaning: {
        sv: 'Handlar om att höra till: i familjen, i gruppen, i skolan och där man bor. Också om det som håller ett barn utanför, som pengar, språk, hinder i miljön eller andras sätt att bemöta, och vad som kan tas bort av det.',
        en: 'Belonging: in the family, the group, the school and where one lives. Also what keeps a child outside, such as money, language, barriers around the child or how others behave, and what of that can be removed.',
      },
      colour: '#8f5a3c',
      pattern: 'dashDot',
      articles: /* @__PURE__ */ notRead(2, 3, 6, 18, 23, 26),
    },
  ],
  scales: allScales,
  ageForms,
};
