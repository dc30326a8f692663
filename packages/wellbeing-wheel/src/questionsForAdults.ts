import type { QuestionSet } from './questionSet.ts';
import { questionSets } from './questionSets.ts';

/**
 * Questions to custodians and professionals about the eight SHANARRI parts, for a child of any age. Our own words.
 *
 * Swedish: frågor till vårdnadshavare och yrkesroller. Professionals are asked what they have seen and heard, and what
 * they can change themselves.
 */
export const questionsForAdults: readonly QuestionSet[] = /* @__PURE__ */ questionSets([
  {
    for: 'custodian',
    parts: {
      safe: [
        ['Mitt barn känner sig tryggt.', 'My child feels safe.'],
        [
          'När och var är ditt barn tryggt, och när är det annorlunda?',
          'When and where is your child safe, and when is it different?',
        ],
        [
          'Vad tänker du på när det gäller ditt barns trygghet?',
          'What is on your mind about your child’s safety?',
        ],
        ['Hur gör ni när något känns otryggt?', 'What do you do when something feels unsafe?'],
      ],
      healthy: [
        ['Mitt barn mår bra.', 'My child is well.'],
        ['Hur mår ditt barn, i kroppen och i känslorna?', 'How is your child, in body and feelings?'],
        [
          'Hur ser dygnet ut hos er: sömn, mat, lugn och ro?',
          'What do day and night look like for you: sleep, food, peace and quiet?',
        ],
        [
          'Vilken vård eller hjälp har ni, och hur fungerar den?',
          'What care or help do you have, and how does it work?',
        ],
      ],
      achieving: [
        ['Mitt barn lär sig nytt i sin egen takt.', 'My child learns new things at their own pace.'],
        ['Vad håller ditt barn på att lära sig just nu?', 'What is your child learning right now?'],
        [
          'Vad är lätt och vad är svårt, och vad brukar hjälpa?',
          'What is easy and what is hard, and what usually helps?',
        ],
        [
          'Hur är samarbetet med BVC, förskolan eller skolan?',
          'How is the cooperation with the child health centre, preschool or school?',
        ],
      ],
      nurtured: [
        ['Mitt barn får den omsorg det behöver.', 'My child gets the care they need.'],
        ['Vilka finns runt ditt barn i vardagen?', 'Who is around your child in everyday life?'],
        [
          'Vad fungerar hemma, och var skulle det vara skönt med hjälp?',
          'What works at home, and where would help be welcome?',
        ],
        ['Vad behöver du själv för att orka?', 'What do you yourself need to keep going?'],
      ],
      active: [
        ['Mitt barn får göra sådant som det tycker om.', 'My child gets to do things that they like.'],
        ['Vad tycker ditt barn om att göra?', 'What does your child like to do?'],
        [
          'Hur ser tiden ut för lek, rörelse och vila?',
          'What does the time for play, movement and rest look like?',
        ],
        [
          'Vad gör det lätt eller svårt att vara med på fritiden: pengar, tid, avstånd?',
          'What makes it easy or hard to take part in leisure: money, time, distance?',
        ],
      ],
      respected: [
        ['Mitt barn blir lyssnat på.', 'My child is listened to.'],
        ['Hur visar eller säger ditt barn vad det vill?', 'How does your child show or say what they want?'],
        ['Vad får ditt barn vara med och bestämma om?', 'What does your child get to help decide?'],
        ['Hur blir du själv lyssnad på av oss?', 'How well do we listen to you?'],
      ],
      responsible: [
        [
          'Mitt barn får ta ansvar som är lagom för det.',
          'My child gets responsibility that is right for them.',
        ],
        [
          'Vad klarar ditt barn själv, och vad gör ni tillsammans?',
          'What does your child manage alone, and what do you do together?',
        ],
        [
          'Hur kommer ni överens om regler och uppgifter hemma?',
          'How do you agree on rules and tasks at home?',
        ],
        ['Vad skulle ditt barn vilja få prova på?', 'What would your child like to try?'],
      ],
      included: [
        ['Mitt barn har en plats bland andra.', 'My child has a place among others.'],
        [
          'Vilka människor och platser hör ditt barn till?',
          'Which people and places does your child belong to?',
        ],
        ['Hur är det med vänner och kontakt med andra?', 'How is it with friends and contact with others?'],
        [
          'Vad gör det lätt eller svårt för er att vara med där ni bor?',
          'What makes it easy or hard for you to take part where you live?',
        ],
      ],
    },
  },
  {
    for: 'professional',
    parts: {
      safe: [
        ['Av det jag har sett: barnet känner sig tryggt.', 'From what I have seen: the child feels safe.'],
        [
          'Vad har du sett och hört som säger något om barnets trygghet?',
          'What have you seen and heard that says something about the child’s safety?',
        ],
        ['När på dagen eller veckan är det annorlunda?', 'When in the day or the week is it different?'],
        ['Vad har ni redan gjort, och vad ändrades?', 'What have you already done, and what changed?'],
      ],
      healthy: [
        ['Av det jag har sett: barnet mår bra.', 'From what I have seen: the child is well.'],
        [
          'Hur verkar barnet må hos er, och vad grundar du det på?',
          'How does the child seem to be with you, and what do you base that on?',
        ],
        [
          'Vad vet du om sömn, mat, frånvaro och hälsa, och vad vet du inte?',
          'What do you know about sleep, food, absence and health, and what do you not know?',
        ],
        [
          'Vad hos er kan göra skillnad för hur barnet mår?',
          'What on your side can make a difference to how the child is?',
        ],
      ],
      achieving: [
        [
          'Av det jag har sett: barnet lär sig nytt i sin egen takt.',
          'From what I have seen: the child learns new things at their own pace.',
        ],
        [
          'När går det bäst för barnet att lära sig, och när är det svårt?',
          'When does learning go best for the child, and when is it hard?',
        ],
        [
          'Vilka anpassningar har prövats, och vad blev det av dem?',
          'Which adjustments have been tried, and what came of them?',
        ],
        ['Vad säger barnet självt om hur det går?', 'What does the child say about how it is going?'],
      ],
      nurtured: [
        [
          'Av det jag har sett: barnet får den omsorg det behöver.',
          'From what I have seen: the child gets the care they need.',
        ],
        [
          'Vem hos er söker barnet sig till när det behöver något?',
          'Who among you does the child go to when they need something?',
        ],
        [
          'Vad har du sett av barnet tillsammans med sina vuxna, och vad är din tolkning?',
          'What have you seen of the child with their adults, and what is your interpretation?',
        ],
        [
          'Vad säger familjen själv att den har och behöver?',
          'What does the family itself say that it has and needs?',
        ],
      ],
      active: [
        [
          'Av det jag har sett: barnet får göra sådant som det tycker om.',
          'From what I have seen: the child gets to do things that they like.',
        ],
        ['Vad gör barnet när det får välja själv?', 'What does the child do when free to choose?'],
        [
          'Hur deltar barnet på raster, utflykter och fritid?',
          'How does the child take part in breaks, outings and leisure?',
        ],
        ['Vad i er miljö hjälper eller hindrar?', 'What in your setting helps or hinders?'],
      ],
      respected: [
        ['Av det jag har sett: barnet blir lyssnat på.', 'From what I have seen: the child is listened to.'],
        [
          'Hur har barnet fått säga sitt om det som rör det hos er?',
          'How has the child had a say in what concerns them with you?',
        ],
        ['Vad har ni ändrat efter vad barnet sagt?', 'What have you changed because of what the child said?'],
        [
          'Hur behöver frågor ställas för att barnet ska kunna svara: bild, tolk, tid?',
          'How do questions need to be put for the child to answer: pictures, interpreter, time?',
        ],
      ],
      responsible: [
        [
          'Av det jag har sett: barnet får ta ansvar som är lagom för det.',
          'From what I have seen: the child gets responsibility that is right for them.',
        ],
        [
          'Vilket ansvar får barnet hos er, och hur går det?',
          'What responsibility does the child get with you, and how does it go?',
        ],
        [
          'Hur passar era krav barnets ålder och förmåga?',
          'How do your demands fit the child’s age and ability?',
        ],
        [
          'Vad gör de vuxna hos er när något blir fel?',
          'What do the adults with you do when something goes wrong?',
        ],
      ],
      included: [
        [
          'Av det jag har sett: barnet har en plats bland andra.',
          'From what I have seen: the child has a place among others.',
        ],
        ['Vilka är barnet tillsammans med hos er?', 'Who is the child together with in your setting?'],
        [
          'Vad hos er öppnar eller stänger för barnet?',
          'What in your setting opens or closes doors for the child?',
        ],
        [
          'Vad vet du om familjens villkor som påverkar detta, och hur vet du det?',
          'What do you know about the family’s circumstances that affects this, and how do you know it?',
        ],
      ],
    },
  },
]);
