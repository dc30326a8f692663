import type { QuestionSet } from './questionSet.ts';
import { questionSets } from './questionSets.ts';

/**
 * Questions to children about the eight SHANARRI parts, in four age forms. Our own words.
 *
 * Swedish: frågor till barn. First the line that an answer on a scale is about: for 3–5 years it is worded for faces,
 * for older children as something that is more or less true.
 */
export const questionsForChildren: readonly QuestionSet[] = /* @__PURE__ */ questionSets([
  {
    for: 'child',
    ageForm: '3-5',
    parts: {
      safe: [
        ['Hur känns det att vara hemma?', 'How does it feel to be at home?'],
        ['Var tycker du om att vara?', 'Where do you like to be?'],
        ['Vad gör du när något känns läskigt?', 'What do you do when something feels scary?'],
        ['Vem vill du vara hos när du är ledsen?', 'Who do you want to be with when you are sad?'],
      ],
      healthy: [
        ['Hur känns det i kroppen?', 'How does your body feel?'],
        [
          'Peka på kroppen: var känns det bra, och var känns det inte bra?',
          'Point at the body: where does it feel good, and where does it not?',
        ],
        ['Vad gör du när du har ont någonstans?', 'What do you do when something hurts?'],
        ['Hur är det när du ska sova?', 'What is it like when you go to sleep?'],
      ],
      achieving: [
        ['Hur känns det att prova något nytt?', 'How does it feel to try something new?'],
        [
          'Vad kan du nu som du inte kunde när du var mindre?',
          'What can you do now that you could not do when you were smaller?',
        ],
        ['Vad tycker du är lätt, och vad är svårt?', 'What do you think is easy, and what is hard?'],
        ['Hur gör du när du vill lära dig något?', 'What do you do when you want to learn something?'],
      ],
      nurtured: [
        ['Hur känns det när en vuxen hjälper dig?', 'How does it feel when a grown-up helps you?'],
        ['Vem är hos dig när du vaknar?', 'Who is with you when you wake up?'],
        ['Vad brukar ni göra hemma på kvällen?', 'What do you usually do at home in the evening?'],
        ['Vad gör de vuxna när du gråter?', 'What do the grown-ups do when you cry?'],
      ],
      active: [
        ['Hur känns det när du leker?', 'How does it feel when you play?'],
        ['Vad leker du helst?', 'What do you like to play most?'],
        ['Var brukar du leka?', 'Where do you usually play?'],
        ['Hur gör du när du är trött och vill vila?', 'What do you do when you are tired and want to rest?'],
      ],
      respected: [
        [
          'Hur känns det när du berättar något för en vuxen?',
          'How does it feel to tell a grown-up something?',
        ],
        ['Vad får du bestämma själv?', 'What do you get to decide yourself?'],
        [
          'Vad gör de vuxna när du vill säga något?',
          'What do the grown-ups do when you want to say something?',
        ],
        ['Vad vill du att de vuxna ska veta om dig?', 'What do you want the grown-ups to know about you?'],
      ],
      responsible: [
        ['Hur känns det att göra något alldeles själv?', 'How does it feel to do something all by yourself?'],
        ['Vad brukar du hjälpa till med?', 'What do you usually help with?'],
        [
          'Vad vill du göra själv, och vad vill du ha hjälp med?',
          'What do you want to do yourself, and what do you want help with?',
        ],
        ['Hur blir det när något går sönder?', 'What happens when something breaks?'],
      ],
      included: [
        ['Hur känns det att vara med andra barn?', 'How does it feel to be with other children?'],
        ['Vilka vill du vara med?', 'Who do you want to be with?'],
        ['Vad gör du när de andra leker?', 'What do you do when the others play?'],
        [
          'Berätta om en gång när ni var många tillsammans.',
          'Tell me about a time when many of you were together.',
        ],
      ],
    },
  },
  {
    for: 'child',
    ageForm: '6-9',
    parts: {
      safe: [
        ['Jag känner mig trygg.', 'I feel safe.'],
        [
          'Hur är det hemma, på rasten och på vägen till skolan?',
          'What is it like at home, at break time and on the way to school?',
        ],
        ['Vad gör du när något känns otryggt?', 'What do you do when something feels unsafe?'],
        [
          'Vem vill du prata med när något har hänt?',
          'Who do you want to talk to when something has happened?',
        ],
      ],
      healthy: [
        ['Jag mår bra.', 'I feel well.'],
        ['Hur brukar du må när du vaknar?', 'How do you usually feel when you wake up?'],
        [
          'Vad gör du när du är arg, ledsen eller orolig?',
          'What do you do when you are angry, sad or worried?',
        ],
        ['Hur är det med mat och sömn en vanlig dag?', 'What are food and sleep like on an ordinary day?'],
      ],
      achieving: [
        ['Jag lär mig nya saker.', 'I learn new things.'],
        ['Vad har du lärt dig på sista tiden?', 'What have you learnt lately?'],
        ['Hur är det på lektionerna?', 'What are the lessons like?'],
        ['Vad händer när något är svårt?', 'What happens when something is hard?'],
      ],
      nurtured: [
        ['Vuxna tar hand om mig.', 'Grown-ups look after me.'],
        [
          'Vilka är med dig en vanlig dag, från morgon till kväll?',
          'Who is with you on an ordinary day, from morning to night?',
        ],
        ['Hur är det hemma när du kommer från skolan?', 'What is it like at home when you come from school?'],
        [
          'Vad gör de vuxna när du behöver tröst eller hjälp?',
          'What do the grown-ups do when you need comfort or help?',
        ],
      ],
      active: [
        ['Jag får göra sådant som jag tycker om.', 'I get to do things that I like.'],
        ['Vad gör du helst när du får välja?', 'What do you like to do most when you can choose?'],
        ['Hur ser en ledig dag ut för dig?', 'What does a day off look like for you?'],
        ['Hur gör du när du vill vila eller bara vara?', 'What do you do when you want to rest or just be?'],
      ],
      respected: [
        ['Vuxna lyssnar på mig.', 'Grown-ups listen to me.'],
        ['Vad får du vara med och bestämma om?', 'What do you get to help decide?'],
        [
          'Vad gör de vuxna när du säger vad du tycker?',
          'What do the grown-ups do when you say what you think?',
        ],
        ['Vad vill du att de vuxna ska fråga dig om?', 'What do you want the grown-ups to ask you about?'],
      ],
      responsible: [
        ['Jag får göra lagom svåra saker själv.', 'I get to do things by myself that are just hard enough.'],
        ['Vad brukar du sköta själv?', 'What do you usually take care of yourself?'],
        [
          'Vad vill du göra själv, och vad vill du ha hjälp med?',
          'What do you want to do yourself, and what do you want help with?',
        ],
        ['Hur blir det när något har blivit fel?', 'What happens when something has gone wrong?'],
      ],
      included: [
        ['Jag får vara med.', 'I get to join in.'],
        [
          'Vilka är du tillsammans med, i skolan och hemma?',
          'Who are you together with, at school and at home?',
        ],
        ['Hur går det till när du vill vara med i en lek?', 'What happens when you want to join a game?'],
        ['Vad gör det lätt eller svårt att vara med?', 'What makes it easy or hard to join in?'],
      ],
    },
  },
  {
    for: 'child',
    ageForm: '10-12',
    parts: {
      safe: [
        ['Jag känner mig trygg i min vardag.', 'I feel safe in my everyday life.'],
        [
          'Hur är det på de ställen där du är en vanlig vecka?',
          'What is it like in the places where you are in an ordinary week?',
        ],
        ['Vad gör att det känns tryggt eller otryggt?', 'What makes it feel safe or unsafe?'],
        ['Hur är det för dig på nätet?', 'What is it like for you online?'],
      ],
      healthy: [
        ['Jag mår bra.', 'I feel well.'],
        ['Hur har du mått den senaste tiden?', 'How have you been feeling lately?'],
        ['Vad gör skillnad när du mår sämre?', 'What makes a difference when you feel worse?'],
        ['Hur är det med sömn, mat och kroppen?', 'How are sleep, food and your body?'],
      ],
      achieving: [
        ['Jag kommer framåt i det jag vill kunna.', 'I make progress in what I want to be able to do.'],
        ['Hur går det i skolan, tycker du själv?', 'How is school going, in your own view?'],
        [
          'Vad håller du på att lära dig, i skolan eller någon annanstans?',
          'What are you learning at the moment, at school or somewhere else?',
        ],
        [
          'Vilken hjälp får du när något är svårt, och hur fungerar den?',
          'What help do you get when something is hard, and how does it work?',
        ],
      ],
      nurtured: [
        ['Det finns vuxna som bryr sig om mig.', 'There are adults who care about me.'],
        ['Hur är det hemma en vanlig kväll?', 'What is it like at home on an ordinary evening?'],
        ['Vem pratar du med när något har hänt?', 'Who do you talk to when something has happened?'],
        [
          'Vad vill du ha mer av och mindre av från de vuxna?',
          'What do you want more of and less of from the adults?',
        ],
      ],
      active: [
        ['Jag har tid för sådant som jag tycker om.', 'I have time for things that I like.'],
        ['Vad gör du när du är ledig?', 'What do you do when you are free?'],
        [
          'Vad skulle du vilja prova, och vad behövs för det?',
          'What would you like to try, and what would it take?',
        ],
        [
          'Hur blir det med tiden för skola, fritid och vila?',
          'How does the time work out between school, leisure and rest?',
        ],
      ],
      respected: [
        ['Det jag säger tas på allvar.', 'What I say is taken seriously.'],
        [
          'Vilka beslut om dig har du varit med om på sista tiden?',
          'Which decisions about you have you been part of lately?',
        ],
        ['Hur blir det när du och de vuxna tycker olika?', 'What happens when you and the adults disagree?'],
        ['Vad är viktigt att vuxna förstår om dig?', 'What is important for adults to understand about you?'],
      ],
      responsible: [
        ['Jag får ta ansvar som är lagom för mig.', 'I get responsibility that is right for me.'],
        [
          'Vad har du ansvar för, hemma och i skolan?',
          'What are you responsible for, at home and at school?',
        ],
        [
          'Hur är det ansvaret för dig: litet, stort eller lagom?',
          'What is that responsibility like for you: small, big or just right?',
        ],
        [
          'Hur gör du när du är osäker på vad som är rätt?',
          'What do you do when you are unsure what is right?',
        ],
      ],
      included: [
        ['Jag känner att jag hör till.', 'I feel that I belong.'],
        ['Vilka känner du att du hör ihop med?', 'Who do you feel you belong with?'],
        ['Hur är det att vara du i klassen?', 'What is it like to be you in your class?'],
        [
          'Vad gör det lätt eller svårt för dig att vara med?',
          'What makes it easy or hard for you to take part?',
        ],
      ],
    },
  },
  {
    for: 'child',
    ageForm: '13-17',
    parts: {
      safe: [
        ['Jag känner mig trygg i min vardag.', 'I feel safe in my everyday life.'],
        [
          'Var kan du slappna av, och var är du på din vakt?',
          'Where can you relax, and where are you on your guard?',
        ],
        [
          'Hur är tryggheten hemma, i skolan, ute och på nätet?',
          'How safe is it at home, at school, outside and online?',
        ],
        ['Om något hände, vem skulle du vända dig till?', 'If something happened, who would you turn to?'],
      ],
      healthy: [
        ['Jag mår bra.', 'I feel well.'],
        [
          'Hur mår du för det mesta, i kroppen och i tankarna?',
          'How do you feel most of the time, in body and mind?',
        ],
        [
          'Vad brukar göra skillnad när du mår sämre?',
          'What usually makes a difference when you feel worse?',
        ],
        [
          'Vart skulle du vända dig om du ville ha hjälp med hur du mår?',
          'Where would you turn if you wanted help with how you feel?',
        ],
      ],
      achieving: [
        ['Jag kommer framåt i det jag vill kunna.', 'I make progress in what I want to be able to do.'],
        ['Hur tänker du om skolan just nu?', 'What are your thoughts about school right now?'],
        [
          'Vad vill du bli bättre på, och vad behövs för det?',
          'What do you want to get better at, and what would it take?',
        ],
        ['Vilket stöd har du fått, och vad gav det?', 'What support have you had, and what did it give you?'],
      ],
      nurtured: [
        ['Det finns vuxna som bryr sig om mig.', 'There are adults who care about me.'],
        [
          'Vilka vuxna finns runt dig, och vad betyder de för dig?',
          'Which adults are around you, and what do they mean to you?',
        ],
        [
          'Hur brukar det bli hemma när något är svårt?',
          'What is it usually like at home when something is difficult?',
        ],
        [
          'Vad skulle du vilja att någon gjorde för dig just nu?',
          'What would you like somebody to do for you right now?',
        ],
      ],
      active: [
        ['Jag har tid för sådant som jag tycker om.', 'I have time for things that I like.'],
        ['Vad fyller du din lediga tid med?', 'What do you fill your free time with?'],
        ['Hur är det med vila och tid för dig själv?', 'How is it with rest and time to yourself?'],
        ['Om du fick välja fritt, vad skulle du göra då?', 'If you could choose freely, what would you do?'],
      ],
      respected: [
        ['Det jag säger tas på allvar.', 'What I say is taken seriously.'],
        [
          'Hur gick det till senast något bestämdes om dig?',
          'What happened the last time something was decided about you?',
        ],
        [
          'Hur märker du om någon tar det du säger på allvar?',
          'How can you tell whether somebody takes what you say seriously?',
        ],
        [
          'Vad vill du att vi frågar dig om innan vi gör något?',
          'What do you want us to ask you about before we do anything?',
        ],
      ],
      responsible: [
        ['Jag får ta ansvar som är lagom för mig.', 'I get responsibility that is right for me.'],
        [
          'Vad bestämmer och sköter du själv nu för tiden?',
          'What do you decide and handle yourself these days?',
        ],
        ['Vad i det känns bra, och vad känns tungt?', 'What about it feels good, and what feels heavy?'],
        [
          'Vilket stöd vill du ha när du ska välja något viktigt?',
          'What support do you want when you have an important choice to make?',
        ],
      ],
      included: [
        ['Jag känner att jag hör till.', 'I feel that I belong.'],
        ['I vilka sammanhang kan du vara den du är?', 'In what settings can you be who you are?'],
        [
          'Hur blir du bemött, i skolan och på andra ställen?',
          'How are you treated, at school and elsewhere?',
        ],
        [
          'Vad gör det lätt eller svårt att vara med: pengar, resor, andra människor?',
          'What makes it easy or hard to take part: money, travel, other people?',
        ],
      ],
    },
  },
]);
