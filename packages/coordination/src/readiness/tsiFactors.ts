import { dalsland2022 } from '../sources.ts';
import { factorsOf } from './factorsOf.ts';

const source = /* @__PURE__ */ dalsland2022('2, sammanställningen i augusti 2021');

/** The eight success factors of the national work on TSI. Swedish: framgångsfaktorer. */
export const tsiSuccessFactors = /* @__PURE__ */ factorsOf('tsiSuccess', source, [
  [
    'politicalAnchoring',
    ['Politisk förankring', 'Political support'],
    [
      'Är arbetet förankrat i politiken, också bortom nästa val?',
      'Does the work have political support, beyond the next election too?',
    ],
    ['Ett val kan avbryta arbetet.', 'An election may break it off.'],
  ],
  [
    'sharedProblem',
    ['Gemensam bild', 'A shared picture'],
    [
      'Har ni kartlagt läget och blivit överens om vad som är fel och vad som ska göras?',
      'Have you surveyed the situation and agreed on what is wrong and what to do?',
    ],
    ['Var och en löser sitt eget problem.', 'Each solves a problem of its own.'],
  ],
  [
    'smallScale',
    ['Litet först', 'Small first'],
    [
      'Prövar ni i det lilla och följer upp innan ni tar nästa steg?',
      'Do you try on a small scale and follow up before the next step?',
    ],
    [
      'Det som inte fungerar märks först när det har blivit stort.',
      'What does not work shows only when it has grown large.',
    ],
  ],
  [
    'alignedEfforts',
    ['Satsningar som drar åt samma håll', 'Efforts that pull the same way'],
    [
      'Är arbetet samordnat med liknande satsningar, och stärker statsbidragen det?',
      'Is the work coordinated with similar efforts, and do state grants strengthen it?',
    ],
    [
      'Satsningar drar åt olika håll och tar slut med pengarna.',
      'Efforts pull different ways and end with the money.',
    ],
  ],
  [
    'consultationTeams',
    ['Konsultationsteam över gränserna', 'Consultation teams across services'],
    [
      'Finns ett team från flera verksamheter som bedömer och planerar stödet ihop?',
      'Is there a team from several services that assesses and plans the support together?',
    ],
    ['Barnets behov bedöms i delar.', 'The child’s needs are assessed in pieces.'],
  ],
  [
    'structuresAndCoordinator',
    ['Fasta former och en samordnare', 'Settled forms and a coordinator'],
    [
      'Finns fasta former för möten, och någon som samordnar de tre verksamheterna?',
      'Are there settled forms for meetings, and someone who coordinates the three services?',
    ],
    ['Samverkan hänger på enskilda personer.', 'Collaboration hangs on single persons.'],
  ],
  [
    'childrenAndParents',
    ['Barn och föräldrar är med', 'Children and parents take part'],
    [
      'Är barn, unga och föräldrar med och formar arbetet?',
      'Do children, young people and parents help to shape the work?',
    ],
    ['Arbetet formas bara av dem som ger stödet.', 'The work is shaped only by those who give the support.'],
  ],
  [
    'resultsFollowedUp',
    ['Resultat för barn och föräldrar', 'Results for children and parents'],
    [
      'Tar ni reda på vad insatserna leder till för barn, unga och föräldrar?',
      'Do you find out what the measures lead to for children, young people and parents?',
    ],
    ['Ingen vet om det hjälper.', 'Nobody knows whether it helps.'],
  ],
]);

/** The seven obstacles of the same work, asked the other way round. Swedish: hinder och utmaningar. */
export const tsiObstacles = /* @__PURE__ */ factorsOf('tsiObstacle', source, [
  [
    'timeToBuild',
    ['Det tar tid', 'It takes time'],
    [
      'Har ni räknat med den tid det tar att bygga något som håller?',
      'Have you allowed for the time it takes to build something that lasts?',
    ],
    ['Arbetet döms innan det har hunnit bära.', 'The work is judged before it can carry.'],
  ],
  [
    'gapsBetweenServices',
    ['Glapp mellan verksamheterna', 'Gaps between services'],
    [
      'Är någon satt att arbeta över gränserna, och inte bara inom dem?',
      'Is someone set to work across borders, and not only within them?',
    ],
    ['Det som ligger emellan blir ingens uppgift.', 'What lies between becomes nobody’s task.'],
  ],
  [
    'healthCareRole',
    ['Vårdens roll', 'The role of health care'],
    [
      'Är det klart vad hälso- och sjukvården gör i det förebyggande arbetet, och är den med?',
      'Is it clear what health care does in the preventive work, and does it take part?',
    ],
    ['En av tre verksamheter saknas.', 'One of three services is missing.'],
  ],
  [
    'savings',
    ['Sparkrav', 'Savings'],
    [
      'Får det förebyggande vara kvar när verksamheterna ska spara?',
      'Does prevention stay when services have to save?',
    ],
    ['Det förebyggande går först när pengarna tryter.', 'Prevention goes first when money runs short.'],
  ],
  [
    'acuteWork',
    ['Det akuta', 'Acute work'],
    [
      'Finns tid att förebygga också när det akuta tränger på?',
      'Is there time to prevent also when acute work presses?',
    ],
    ['Det akuta tar all tid.', 'Acute work takes all the time.'],
  ],
  [
    'projectToOrdinary',
    ['Från projekt till vardag', 'From project to everyday'],
    [
      'Finns en plan på lång sikt för hur projektet blir en del av det vanliga arbetet?',
      'Is there a long-term plan for how the project becomes part of ordinary work?',
    ],
    ['Arbetet slutar när projektet gör det.', 'The work ends when the project does.'],
  ],
  [
    'personalData',
    ['Personuppgifter i uppföljningen', 'Personal data in the follow-up'],
    [
      'Har ni klarlagt hur ni får följa upp tillsammans när det gäller personuppgifter?',
      'Have you made clear how you may follow up together as regards personal data?',
    ],
    [
      'Uppföljningen stannar hos var och en. Antal, utan personer, kan ofta läggas ihop ändå.',
      'Follow-up stays with each. Counts, without persons, can often be added up all the same.',
    ],
  ],
]);
