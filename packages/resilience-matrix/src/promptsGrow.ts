import type { HeadingsOf, PromptTable } from './promptWords.ts';

/** Prompts for how the child grows and develops. Our own words. */
export const promptsGrow: PromptTable<HeadingsOf<'grow'>> = {
  'grow.health': {
    earlyYears: {
      adult: [
        'Hur äter, sover och rör sig barnet en vanlig dag, och vad säger BVC?',
        'How does the child eat, sleep and move on an ordinary day, and what does the child health centre say?',
      ],
      child: [
        'Visa var det känns bra i kroppen, och var det känns mindre bra.',
        'Show where your body feels good, and where it feels less good.',
      ],
    },
    schoolYears: {
      adult: [
        'Hur märks det på barnet när det mår bra, och när det mår sämre?',
        'How does it show when the child is well, and when things are worse?',
      ],
      child: [
        'Hur känns det i kroppen på morgonen, i skolan och när du ska sova?',
        'How does your body feel in the morning, at school and at bedtime?',
      ],
    },
    adolescence: {
      adult: [
        'Hur har måendet, sömnen och vanorna förändrats på senare tid?',
        'How have mood, sleep and habits changed lately?',
      ],
      child: [
        'Hur mår du de flesta dagar, och vad gör du när det är tungt?',
        'How are you most days, and what do you do when it is heavy?',
      ],
    },
  },
  'grow.learning': {
    earlyYears: {
      adult: [
        'Vad utforskar barnet av sig självt, och vad har det lärt sig på sistone?',
        'What does the child explore unprompted, and what has it learnt lately?',
      ],
      child: ['Visa något som du har lärt dig.', 'Show me something that you have learnt.'],
    },
    schoolYears: {
      adult: [
        'Hur går det med närvaron och lärandet, och när går det som bäst?',
        'How are attendance and learning going, and when do they go best?',
      ],
      child: [
        'Vad är du stolt över i skolan, och vad vill du ha hjälp med?',
        'What are you proud of at school, and what would you like help with?',
      ],
    },
    adolescence: {
      adult: [
        'Vad vill den unge lära sig eller bli, och vad står i vägen?',
        'What does the young person want to learn or become, and what stands in the way?',
      ],
      child: [
        'Vad vill du hinna med det här året, och vad behöver du för det?',
        'What do you want to get done this year, and what do you need for it?',
      ],
    },
  },
  'grow.communication': {
    earlyYears: {
      adult: [
        'Hur gör sig barnet förstått: med ord, tecken, blickar, kropp?',
        'How does the child make itself understood: by words, signs, looks, body?',
      ],
      child: ['Vem förstår dig när du vill något?', 'Who understands you when you want something?'],
    },
    schoolYears: {
      adult: [
        'Hur berättar barnet om det som är svårt, och för vem?',
        'How does the child tell about what is hard, and whom?',
      ],
      child: [
        'Vem kan du berätta saker för, och hur brukar det gå?',
        'Whom can you tell things to, and how does that usually go?',
      ],
    },
    adolescence: {
      adult: [
        'Hur når ni fram till varandra när ni tycker olika?',
        'How do you get through to each other when you disagree?',
      ],
      child: [
        'Hur vill du att vuxna pratar med dig om sådant som är viktigt?',
        'How do you want adults to talk with you about things that matter?',
      ],
    },
  },
  'grow.identity': {
    earlyYears: {
      adult: [
        'Hur ser det ut när barnet är nöjt med sig självt?',
        'What does it look like when the child is pleased with itself?',
      ],
      child: ['Vad tycker du om med att vara du?', 'What do you like about being you?'],
    },
    schoolYears: {
      adult: [
        'Hur pratar barnet om sig självt, och om varifrån det kommer?',
        'How does the child talk about itself, and about where it comes from?',
      ],
      child: [
        'Hur skulle du beskriva dig för någon som inte känner dig?',
        'How would you describe yourself to somebody who does not know you?',
      ],
    },
    adolescence: {
      adult: [
        'Vad vet ni om hur den unge ser på sig själv och sin plats i världen?',
        'What do you know of how the young person sees themselves and their place in the world?',
      ],
      child: [
        'Var kan du vara dig själv, och var är det svårare?',
        'Where can you be yourself, and where is it harder?',
      ],
    },
  },
  'grow.responsibility': {
    earlyYears: {
      adult: [
        'Hur gör barnet när det måste vänta, dela eller avstå?',
        'What does the child do when it has to wait, share or go without?',
      ],
      child: [
        'Vad gör du när någon annan vill ha samma sak som du?',
        'What do you do when somebody else wants the same thing as you?',
      ],
    },
    schoolYears: {
      adult: [
        'Vilket ansvar har barnet hemma och i skolan, och hur passar det åldern?',
        'What responsibility does the child have at home and at school, and how does it suit the age?',
      ],
      child: [
        'Vad får du ansvara för, och hur känns det?',
        'What are you in charge of, and how does that feel?',
      ],
    },
    adolescence: {
      adult: [
        'Hur tänker den unge före och efter svåra val?',
        'How does the young person think before and after hard choices?',
      ],
      child: [
        'Vad har du bestämt själv på sistone, och hur blev det?',
        'What have you decided yourself lately, and how did it turn out?',
      ],
    },
  },
  'grow.independence': {
    earlyYears: {
      adult: [
        'Vad vill barnet göra själv, och hur får det öva?',
        'What does the child want to do alone, and how may it practise?',
      ],
      child: ['Visa vad du kan göra utan hjälp.', 'Show me what you can do without help.'],
    },
    schoolYears: {
      adult: [
        'Vad i vardagen klarar barnet själv, och vad sköter det fast det borde få slippa?',
        'What does the child manage alone in everyday life, and what does it look after though it should not have to?',
      ],
      child: [
        'Vad fixar du själv hemma, och vad får du hjälp med?',
        'What do you do by yourself at home, and what do you get help with?',
      ],
    },
    adolescence: {
      adult: [
        'Hur sköter den unge sömn, mat, pengar och tider, och vem hjälper till?',
        'How does the young person handle sleep, food, money and times, and who helps?',
      ],
      child: [
        'Vad vill du klara själv när du blir myndig, och vad behöver du öva på?',
        'What do you want to manage yourself when you come of age, and what do you need to practise?',
      ],
    },
  },
  'grow.relationships': {
    earlyYears: {
      adult: [
        'Hur söker barnet kontakt, och hur tar det emot tröst?',
        'How does the child seek contact, and how does it take comfort?',
      ],
      child: ['Vem tycker du om att leka med?', 'Who do you like playing with?'],
    },
    schoolYears: {
      adult: [
        'Vilka betyder mest för barnet, och hur är det att vara med dem?',
        'Who means most to the child, and what is it like to be with them?',
      ],
      child: [
        'Vilka är du helst med, och vad gör ni?',
        'Who do you most like to be with, and what do you do?',
      ],
    },
    adolescence: {
      adult: [
        'Vilka människor går den unge till, och vilka har försvunnit?',
        'Which people does the young person turn to, and which have gone?',
      ],
      child: [
        'Vilka kan du räkna med, och vilka kan räkna med dig?',
        'Who can you count on, and who can count on you?',
      ],
    },
  },
};
