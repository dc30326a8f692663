import { goalsOf } from './goalsOf.ts';

/** 4.2.5: what support shall lead to for those who already come to harm, ages 1 to 13. */
export const alreadyHarmedGoals1to13 = /* @__PURE__ */ goalsOf(
  '4.2.5',
  { audience: 'children', direction: 'alreadyHarmed', ages: { from: 1, to: 13 } },
  [
    [
      'know',
      'Jag vet att det finns trygga vuxna som visar vägen.',
      'I know that there are steady adults who show the way.',
    ],
    [
      'experience',
      'Jag upplever att skolan är bra och att fritiden ger mig något.',
      'I find that school is good and that my free time gives me something.',
      'several',
    ],
    [
      'feel',
      'Jag känner att någon ser mig och förstår mig.',
      'I feel that somebody sees me and understands me.',
      'several',
    ],
    [
      'experience',
      'Jag upplever att det alltid kan vända och att någon bryr sig om mig.',
      'I find that life can always take a better turn and that somebody cares about me.',
      'several',
    ],
    [
      'feel',
      'Jag känner att jag räcker till och att andra behöver mig.',
      'I feel that I am good enough and that others need me.',
      'several',
    ],
    ['know', 'Jag vet att det jag gör får följder.', 'I know that what I do has consequences.'],
    [
      'have',
      'Jag har en känsla av mitt eget värde och kännedom om mig själv.',
      'I have a sense of my own worth, and I know myself.',
      'several',
    ],
    ['have', 'Jag har hittat något som jag är bra på.', 'I have found something that I am good at.'],
    [
      'feel',
      'Jag känner mig glad och känner att jag vill framåt.',
      'I feel glad, and feel that I want to get on.',
      'several',
    ],
    [
      'dare',
      'Jag vågar säga nej och visa var min gräns går.',
      'I dare to say no and to show where my limit is.',
      'several',
    ],
    ['want', 'Jag vill bli en bra vuxen.', 'I want to become a good adult.'],
    [
      'have',
      'Jag har hopp om framtiden och känner att inget är kört.',
      'I have hope for the future and feel that nothing is lost yet.',
      'several',
    ],
    ['say', 'Jag säger efteråt att jag blev hjälpt.', 'I say afterwards that I was helped.'],
  ],
);

/**
 * The same section, ages 13 to 20.
 *
 * The last goal reads as a complaint. It is probably meant as praise of help without seams, since chapter 5.2 says that
 * families value the help more than who gives it; the report does not say so, so people decide.
 */
export const alreadyHarmedGoals13to20 = /* @__PURE__ */ goalsOf(
  '4.2.5',
  { audience: 'children', direction: 'alreadyHarmed', ages: { from: 13, to: 20 } },
  [
    [
      'experience',
      'Jag upplever att både vuxna och kommunen stöttar mig.',
      'I find that both adults and the municipality support me.',
      'several',
    ],
    [
      'experience',
      'Jag upplever polisen och socialtjänsten som en hjälp, inte som en fara.',
      'I see the police and social services as a help, not as a danger.',
      'several',
    ],
    [
      'feel',
      'Jag känner att mina föräldrar är de vuxna och bryr sig om mig, tillsammans med skolan och socialtjänsten.',
      'I feel that my parents are the adults and care about me, together with school and social services.',
      'several',
    ],
    [
      'know',
      'Jag vet att det finns stöd också för föräldrar.',
      'I know that there is support for parents too.',
    ],
    [
      'know',
      'Jag vet vart jag går om jag inte klarar mig själv.',
      'I know where to go if I cannot manage on my own.',
    ],
    ['feel', 'Jag känner att jag syns och räknas.', 'I feel that I am noticed and that I count.', 'several'],
    [
      'hear',
      'Jag hör mina föräldrar säga att de fick hjälp att hjälpa mig.',
      'I hear my parents say that they were helped to help me.',
    ],
    ['dare', 'Jag vågar säga till när något är fel.', 'I dare to speak up when something is wrong.'],
    [
      'want',
      'Jag vill ändra på hur jag har det och ta hand om mig.',
      'I want to change how things are for me and to take care of myself.',
      'several',
    ],
    ['beAbleTo', 'Jag kan säga om mig själv att jag duger.', 'I can say of myself that I am good enough.'],
    [
      'have',
      'Jag har en bild av framtiden där jag tror på mig själv.',
      'I have a picture of the future in which I believe in myself.',
    ],
    [
      'say',
      'Jag säger att det i vår kommun inte riktigt går att veta vem som gör vad.',
      'I say that in our municipality one cannot really know who does what.',
      'unsettled',
    ],
  ],
);
