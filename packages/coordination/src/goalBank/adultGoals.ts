import { goalsOf } from './goalsOf.ts';

/** 4.2.1: what parents and other adults shall notice. */
export const adultGoals = /* @__PURE__ */ goalsOf(
  '4.2.1',
  { audience: 'adults', direction: 'overall', ages: 'notStated' },
  [
    [
      'know',
      'Jag vet att skolorna här är bra platser att lära sig på.',
      'I know that the schools here are good places to learn.',
    ],
    [
      'experience',
      'Jag upplever att det finns många sorters fritid och kultur att välja bland.',
      'I find that there are many kinds of leisure and culture to choose from.',
    ],
    [
      'know',
      'Jag vet att barn och unga är trygga där de håller till.',
      'I know that children are safe in the places where they spend their time.',
    ],
    [
      'know',
      'Jag vet att jag får bra service och att den som möter mig kan sitt arbete.',
      'I know that I get good service and am met by people who know their work.',
      'several',
    ],
    [
      'think',
      'Jag tänker att jag vet vart jag går om jag behöver hjälp, vågar gå dit och räknar med att någon lyssnar på allvar.',
      'I think: if I need help I know where to go, I dare to go there, and I count on being listened to in earnest.',
      'several',
    ],
    [
      'feel',
      'Jag känner att hjälpen kommer fort när den behövs.',
      'I feel that help comes fast when it is needed.',
    ],
    [
      'experience',
      'Jag upplever att stöd finns, att många engagerar sig och att personalen arbetar ihop.',
      'I find that there is support, that many people take an interest and that staff work together.',
      'several',
    ],
    ['meet', 'Jag möter personal som kan sitt yrke.', 'I meet staff who are good at their profession.'],
    [
      'know',
      'Jag vet att mina barn har lika goda chanser som andra barn här, i skolan och på fritiden.',
      'I know that my children have the same chances as other children here, at school and in their free time.',
    ],
    [
      'say',
      'Jag säger att kommunen finns där för våra barn.',
      'I say that the municipality is there for our children.',
    ],
    [
      'think',
      'Jag tänker att barn får en bra uppväxt i vår kommun.',
      'I think that children have a good upbringing in our municipality.',
    ],
    [
      'say',
      'Jag säger till andra att de borde bosätta sig här.',
      'I tell others that they should come and live here.',
    ],
  ],
);
