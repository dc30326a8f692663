import { goalsOf } from './goalsOf.ts';

/** 4.2.3: what the work for everyone shall lead to, ages 1 to 13. */
export const preventiveGoals1to13 = /* @__PURE__ */ goalsOf(
  '4.2.3',
  { audience: 'children', direction: 'preventive', ages: { from: 1, to: 13 } },
  [
    [
      'experience',
      'Jag upplever att alla kan få en fritid som ger något.',
      'I find that everyone can have free time that gives them something.',
    ],
    ['experience', 'Jag upplever att vuxna är på plats.', 'I find that there are adults around.'],
    ['experience', 'Jag upplever att det är tryggt där jag är.', 'I find that it is safe where I am.'],
    [
      'feel',
      'Jag känner att andra ser mig och behöver mig.',
      'I feel that others see me and need me.',
      'several',
    ],
    [
      'have',
      'Jag har föräldrar som är med och bryr sig.',
      'I have parents who take part and care.',
      'several',
    ],
    ['feel', 'Jag känner att jag lär mig och växer.', 'I feel that I learn and grow.'],
    [
      'feel',
      'Jag känner att jag räcker till och kan lita på omvärlden.',
      'I feel that I am good enough and can trust the world around me.',
      'several',
    ],
    [
      'have',
      'Jag har lust och är nyfiken, både på i dag och på det som kommer.',
      'I have an appetite for today and for what is to come, and am curious about it.',
      'several',
    ],
    [
      'dare',
      'Jag vågar säga vad jag tycker och vill vara med och bestämma.',
      'I dare to say what I think and want to have a say.',
      'several',
    ],
  ],
);

/** The same section, ages 13 to 20. */
export const preventiveGoals13to20 = /* @__PURE__ */ goalsOf(
  '4.2.3',
  { audience: 'children', direction: 'preventive', ages: { from: 13, to: 20 } },
  [
    [
      'experience',
      'Jag upplever att vuxna engagerar sig och att det finns gott om saker att göra och ställen att träffas på.',
      'I find that adults take an interest and that there is plenty to do and there are places to meet.',
      'several',
    ],
    [
      'experience',
      'Jag upplever att det händer något från kommunens sida.',
      'I find that the municipality takes action.',
    ],
    [
      'experience',
      'Jag upplever att jag har något att säga till om och kan utnyttja det.',
      'I find that I have a say and can make use of it.',
      'several',
    ],
    [
      'notice',
      'Jag märker att vuxna är eniga om vad som är viktigt och visar det tydligt.',
      'I notice that adults agree on what matters and show it clearly.',
      'several',
    ],
    [
      'beAbleTo',
      'Jag kan lätt hitta det jag vill veta, till exempel om föreningar och service.',
      'I can easily find out what I want to know, for example about clubs and services.',
    ],
    [
      'experience',
      'Jag upplever att alla har lika chanser, vilken familj de än kommer från.',
      'I find that everyone has the same chances, whatever family they come from.',
    ],
    [
      'have',
      'Jag har en ljus bild av framtiden och skulle vilja att egna barn växte upp här.',
      'I have a bright picture of the future and would like children of my own to grow up here.',
      'several',
    ],
    [
      'know',
      'Jag vet vad som är rätt att göra och vad som är fel.',
      'I know what is right to do and what is wrong.',
    ],
    [
      'feel',
      'Jag känner att jag betyder något och att andra behöver mig.',
      'I feel that I matter and that others need me.',
      'several',
    ],
  ],
);
