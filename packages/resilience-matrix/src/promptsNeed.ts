import type { HeadingsOf, PromptTable } from './promptWords.ts';

/** Prompts for what the child needs from those who look after them. Our own words. */
export const promptsNeed: PromptTable<HeadingsOf<'need'>> = {
  'need.care': {
    earlyYears: {
      adult: [
        'Hur ser en vanlig dag ut, från morgon till natt, och vem gör vad?',
        'What is an ordinary day like, from morning to night, and who does what?',
      ],
      child: ['Berätta om när du går och lägger dig.', 'Tell me about going to bed.'],
    },
    schoolYears: {
      adult: [
        'Hur kommer barnet till skolan: utvilat, mätt, klätt för vädret?',
        'How does the child come to school: rested, fed, dressed for the weather?',
      ],
      child: ['Hur går det till hos er på morgonen?', 'What is the morning like at your home?'],
    },
    adolescence: {
      adult: [
        'Vilken hjälp får den unge hemma med mat, kläder, läkarbesök och tider?',
        'What help does the young person get at home with food, clothes, appointments and times?',
      ],
      child: [
        'Vem ser till att du har det du behöver, och vad saknas?',
        'Who sees to it that you have what you need, and what is missing?',
      ],
    },
  },
  'need.safety': {
    earlyYears: {
      adult: [
        'Hur skyddas barnet från faror, och vilka passar det?',
        'How is the child kept from dangers, and who minds it?',
      ],
      child: [
        'Var är du när du vill ha det lugnt och tryggt?',
        'Where do you go when you want it calm and safe?',
      ],
    },
    schoolYears: {
      adult: [
        'Hur vet ni att barnet är tryggt hemma, på vägen, i skolan och på nätet?',
        'How do you know that the child is safe at home, on the way, at school and online?',
      ],
      child: [
        'Var känner du dig trygg, och var gör du det inte?',
        'Where do you feel safe, and where do you not?',
      ],
    },
    adolescence: {
      adult: [
        'Hur vet ni var den unge är och med vilka, och vad gör ni när ni blir oroliga?',
        'How do you know where the young person is and with whom, and what do you do when you worry?',
      ],
      child: [
        'Vem ringer du om något händer, vilken tid det än är?',
        'Whom do you call if something happens, whatever the hour?',
      ],
    },
  },
  'need.presence': {
    earlyYears: {
      adult: [
        'Vem märker först när barnet är ledset, och vad händer då?',
        'Who is first to notice when the child is sad, and what happens then?',
      ],
      child: ['Vem går du till när du har gjort illa dig?', 'Who do you go to when you have hurt yourself?'],
    },
    schoolYears: {
      adult: [
        'Vem har tid att lyssna, och hur vet barnet det?',
        'Who has time to listen, and how does the child know?',
      ],
      child: ['Vem lyssnar på dig hemma, och när?', 'Who listens to you at home, and when?'],
    },
    adolescence: {
      adult: [
        'Vem finns kvar när det är bråkigt, och hur visar den vuxna det?',
        'Who stays when there is trouble, and how does that adult show it?',
      ],
      child: [
        'Vem finns kvar för dig när något har gått fel?',
        'Who stays by you when something has gone wrong?',
      ],
    },
  },
  'need.play': {
    earlyYears: {
      adult: [
        'När leker eller läser ni tillsammans, och vad gör barnet glatt?',
        'When do you play or read together, and what makes the child happy?',
      ],
      child: ['Vad är det roligaste ni gör tillsammans?', 'What is the most fun you have together?'],
    },
    schoolYears: {
      adult: [
        'Vad uppmuntras barnet till, och vad gör ni bara för att det är roligt?',
        'What is the child encouraged to do, and what do you do just because it is fun?',
      ],
      child: [
        'När har du roligt tillsammans med någon vuxen?',
        'When do you have fun together with a grown-up?',
      ],
    },
    adolescence: {
      adult: ['Vad gör ni tillsammans fast ingen måste?', 'What do you do together although nobody has to?'],
      child: [
        'Vem frågar om det du tycker är kul, och vem kommer och tittar?',
        'Who asks about what you enjoy, and who comes to watch?',
      ],
    },
  },
  'need.guidance': {
    earlyYears: {
      adult: ['Hur säger ni nej, och hur blir det efteråt?', 'How do you say no, and what is it like after?'],
      child: [
        'Vad får man göra hemma, och vad får man inte?',
        'What may you do at home, and what may you not?',
      ],
    },
    schoolYears: {
      adult: [
        'Vilka regler gäller, vem bestämmer dem, och hur förstår barnet dem?',
        'Which rules apply, who makes them, and how does the child understand them?',
      ],
      child: ['Vilka regler är rättvisa, och vilka är det inte?', 'Which rules are fair, and which are not?'],
    },
    adolescence: {
      adult: [
        'Hur kommer ni överens om gränser, och vad händer när de bryts?',
        'How do you agree on limits, and what happens when they are broken?',
      ],
      child: [
        'Vem frågar du om råd, och när vill du hellre avgöra själv?',
        'Whom do you ask for advice, and when would you rather decide yourself?',
      ],
    },
  },
  'need.predictability': {
    earlyYears: {
      adult: [
        'Hur förbereds barnet på det som ska hända, och hur går lämning och hämtning?',
        'How is the child prepared for what is coming, and how do drop-off and pick-up go?',
      ],
      child: ['Berätta vad som ska hända i morgon.', 'Tell me what is going to happen tomorrow.'],
    },
    schoolYears: {
      adult: [
        'Hur vet barnet var det ska bo, sova och vara den närmaste veckan?',
        'How does the child know where to live, sleep and be in the coming week?',
      ],
      child: [
        'Hur får du veta när något ska bli annorlunda?',
        'How do you find out when something is going to be different?',
      ],
    },
    adolescence: {
      adult: [
        'Vad vet den unge om det som väntar: skola, boende, insatser?',
        'What does the young person know about what lies ahead: school, home, interventions?',
      ],
      child: [
        'Vad vill du veta om det som ska hända, och vem kan svara?',
        'What do you want to know about what is going to happen, and who can answer?',
      ],
    },
  },
  'need.background': {
    earlyYears: {
      adult: [
        'Vilka språk, sånger, högtider och berättelser får barnet med sig?',
        'Which languages, songs, feasts and stories does the child grow up with?',
      ],
      child: ['Vad sjunger eller berättar ni hemma?', 'What do you sing or tell at home?'],
    },
    schoolYears: {
      adult: [
        'Vad vet barnet om sin släkt och historia, och hur bemöts det utanför hemmet?',
        'What does the child know of its relatives and history, and how is that met outside the home?',
      ],
      child: [
        'Vad vill du att vi ska veta om din familj?',
        'What would you like us to know about your family?',
      ],
    },
    adolescence: {
      adult: [
        'Hur talar ni om ursprung, tro och värderingar när ni ser olika på dem?',
        'How do you talk about origins, faith and values when you see them differently?',
      ],
      child: [
        'Vad från din familj vill du bära med dig, och vad vill du göra annorlunda?',
        'What do you want to carry with you from your family, and what would you do differently?',
      ],
    },
  },
};
