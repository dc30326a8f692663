import type { HeadingsOf, PromptTable } from './promptWords.ts';

/** Prompts for the child’s wider world. Our own words. Small children are not asked about money and work. */
export const promptsWorld: PromptTable<HeadingsOf<'world'>> = {
  'world.support': {
    earlyYears: {
      adult: ['Vilka kan ni ringa när ni behöver avlastning?', 'Whom can you call when you need a break?'],
      child: ['Vilka brukar komma och hälsa på?', 'Who comes to visit?'],
    },
    schoolYears: {
      adult: [
        'Vilka utanför hemmet betyder något för barnet, och hur ofta ses de?',
        'Who outside the home means something to the child, and how often do they meet?',
      ],
      child: ['Vilka vuxna utanför hemmet tycker du om?', 'Which grown-ups outside your home do you like?'],
    },
    adolescence: {
      adult: [
        'Vilka vuxna har den unge förtroende för, och vem håller ihop hjälpen?',
        'Which adults does the young person trust, and who holds the help together?',
      ],
      child: [
        'Vilken vuxen utanför familjen skulle du prata med, och varför just den?',
        'Which adult outside the family would you talk to, and why that one?',
      ],
    },
  },
  'world.school': {
    earlyYears: {
      adult: [
        'Hur tas barnet emot i förskolan, och hur samarbetar ni?',
        'How is the child met at preschool, and how do you work together?',
      ],
      child: ['Vad gör du på förskolan, och med vem?', 'What do you do at preschool, and with whom?'],
    },
    schoolYears: {
      adult: [
        'Hur bemöter skolan barnet, och vilket stöd har prövats?',
        'How does the school meet the child, and what support has been tried?',
      ],
      child: [
        'Hur är det i klassrummet, på rasten och i matsalen?',
        'What is it like in the classroom, at break and at lunch?',
      ],
    },
    adolescence: {
      adult: [
        'Hur ser skoldagen ut för den unge, och vad har skolan ändrat?',
        'What is the school day like for the young person, and what has the school changed?',
      ],
      child: [
        'Vad skulle skolan kunna göra annorlunda för att du ska orka?',
        'What could the school do differently so that you have the strength?',
      ],
    },
  },
  'world.money': {
    earlyYears: {
      adult: [
        'Vad räcker pengarna till för barnet, och vad får vänta?',
        'What does the money cover for the child, and what has to wait?',
      ],
    },
    schoolYears: {
      adult: [
        'Vad kan barnet vara med om, och vad faller på pengarna?',
        'What can the child take part in, and what falls through for want of money?',
      ],
      child: [
        'Vad skulle du göra om det inte kostade något?',
        'What would you do if it did not cost anything?',
      ],
    },
    adolescence: {
      adult: [
        'Hur påverkar familjens pengar det den unge kan vara med om?',
        'How does the family’s money affect what the young person can take part in?',
      ],
      child: [
        'Vad hindrar pengar dig från, och hur brukar du lösa det?',
        'What does money keep you from, and how do you usually solve that?',
      ],
    },
  },
  'world.work': {
    earlyYears: {
      adult: [
        'Hur går arbete, studier eller arbetssökande ihop med barnets dag?',
        'How do work, studies or looking for work fit with the child’s day?',
      ],
    },
    schoolYears: {
      adult: [
        'Vilka tider är de vuxna borta, och vem är med barnet då?',
        'At what times are the adults away, and who is with the child then?',
      ],
      child: ['Vilka är hemma när du kommer från skolan?', 'Who is at home when you come from school?'],
    },
    adolescence: {
      adult: [
        'Hur påverkar de vuxnas arbete, eller brist på arbete, den unge?',
        'How does the adults’ work, or want of work, affect the young person?',
      ],
      child: [
        'Vad tänker du om att arbeta, nu eller senare?',
        'What do you think about working, now or later?',
      ],
    },
  },
  'world.resources': {
    earlyYears: {
      adult: [
        'Vad finns i närheten för små barn, och hur tar ni er dit?',
        'What is there nearby for small children, and how do you get there?',
      ],
      child: ['Var leker du när du är ute?', 'Where do you play when you are outdoors?'],
    },
    schoolYears: {
      adult: [
        'Vilka aktiviteter finns, och vad gör det lätt eller svårt att vara med?',
        'What activities are there, and what makes it easy or hard to join in?',
      ],
      child: ['Vad finns det att göra där du bor?', 'What is there to do where you live?'],
    },
    adolescence: {
      adult: [
        'Vart kan den unge ta vägen på kvällar och lov?',
        'Where can the young person go in evenings and holidays?',
      ],
      child: [
        'Var håller du till när du är ledig, och hur tar du dig dit?',
        'Where do you spend your free time, and how do you get there?',
      ],
    },
  },
  'world.housing': {
    earlyYears: {
      adult: [
        'Hur bor ni, och var kan barnet leka och sova i lugn och ro?',
        'How do you live, and where can the child play and sleep in peace?',
      ],
      child: ['Visa eller rita var du sover.', 'Show or draw where you sleep.'],
    },
    schoolYears: {
      adult: [
        'Hur länge får ni bo kvar, och hur har ni det med plats och lugn?',
        'How long may you stay there, and how is it for space and calm?',
      ],
      child: [
        'Var gör du läxorna, och var kan du vara i fred?',
        'Where do you do your homework, and where can you be in peace?',
      ],
    },
    adolescence: {
      adult: [
        'Hur säkert är boendet, och vart går den unge när det inte går att vara hemma?',
        'How secure is the home, and where does the young person go when it is not possible to be there?',
      ],
      child: [
        'Var sover du de flesta nätter, och var har du dina saker?',
        'Where do you sleep most nights, and where do you keep your things?',
      ],
    },
  },
  'world.belonging': {
    earlyYears: {
      adult: [
        'I vilka sammanhang är barnet väntat och saknat?',
        'In which settings is the child expected and missed?',
      ],
      child: ['Vilka är med i din grupp?', 'Who is in your group?'],
    },
    schoolYears: {
      adult: [
        'Var hör barnet till: klass, lag, förening, gård, församling?',
        'Where does the child belong: class, team, club, courtyard, congregation?',
      ],
      child: ['Var känner du att du hör till?', 'Where do you feel that you belong?'],
    },
    adolescence: {
      adult: [
        'I vilka sammanhang räknas den unge med, på gott och ont?',
        'Where does the young person count as one of the group, for better and worse?',
      ],
      child: [
        'Med vilka är du en i gänget, och vad krävs för att vara det?',
        'With whom are you one of the crowd, and what does it take to be that?',
      ],
    },
  },
};
