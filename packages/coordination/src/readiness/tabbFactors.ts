import { tabbOrebro } from '../sources.ts';
import { factorsOf } from './factorsOf.ts';

/** What the region asked of those who wished to take part in TABB. Swedish: kriterier för deltagande. */
export const tabbCriteria = /* @__PURE__ */ factorsOf(
  'tabbCriterion',
  /* @__PURE__ */ tabbOrebro('Bilaga 1'),
  [
    [
      'allChildren',
      ['Alla barn', 'All children'],
      [
        'Gäller arbetet alla barn, 0–18 år, eller alla i en åldersgrupp eller ett område?',
        'Is the work for all children, aged 0 to 18, or all in an age group or an area?',
      ],
      [
        'Arbetet blir ett stöd för några i stället för ett sätt att möta alla.',
        'The work becomes support for some instead of a way to meet all.',
      ],
    ],
    [
      'changedWork',
      ['Ett ändrat arbetssätt', 'A changed way of working'],
      [
        'Ändrar de som är med sitt arbetssätt, helt eller delvis, genom samverkan?',
        'Do those taking part change their way of working, wholly or partly, by collaborating?',
      ],
      ['Allt fortsätter som förut bredvid projektet.', 'Everything goes on as before beside the project.'],
    ],
    [
      'threeServices',
      ['Tre verksamheter', 'Three services'],
      [
        'Är hälso- och sjukvård, socialtjänst och förskola eller skola med, alla tre?',
        'Do health care, social services and preschool or school take part, all three?',
      ],
      [
        'Det barn som behöver den som saknas hamnar utanför.',
        'A child who needs the missing one is left out.',
      ],
    ],
    [
      'oneWayIn',
      ['Barnets behov och en ingång', 'The child’s needs and one way in'],
      [
        'Står barnets behov i mitten, och finns det en ingång till olika slags stöd?',
        'Are the child’s needs at the centre, and is there one way in to different kinds of support?',
      ],
      ['Familjen får söka stödet på flera håll.', 'The family has to look for support in several places.'],
    ],
    [
      'sharedLanguage',
      ['Gemensam grund och gemensamt språk', 'A shared basis and language'],
      [
        'Finns en tanke om en gemensam teori och ett gemensamt språk om hur barn mår?',
        'Is there an idea of a shared theory and language of how children fare?',
      ],
      ['Ni använder samma ord om olika saker.', 'You use the same words for different things.'],
    ],
  ],
);

const challenges = /* @__PURE__ */ tabbOrebro('Utmaningar');

/** What the pilot in Örebro learned. The report tells it in running words; the list is ours. Swedish: lärdomar. */
export const tabbLessons = /* @__PURE__ */ factorsOf('tabbLesson', challenges, [
  [
    'mandate',
    ['Ledning med mandat', 'Leadership with a mandate'],
    ['Har ledningen mandat på alla nivåer?', 'Does the leadership have a mandate at every level?'],
    [
      'Arbetsgruppen kommer överens om sådant som ingen får besluta.',
      'The working group agrees on what nobody may decide.',
    ],
  ],
  [
    'supportingManagers',
    ['Chefer som stödjer', 'Managers who support'],
    ['Stödjer cheferna arbetet på alla nivåer?', 'Do managers support the work at every level?'],
    [
      'Deltagarna får välja mellan arbetet och sin chef.',
      'Those taking part have to choose between the work and their manager.',
    ],
  ],
  [
    'lineManagers',
    ['Närmaste chefen är med', 'Line managers take part'],
    [
      'Är de närmaste cheferna knutna till arbetsgruppen?',
      'Are the line managers connected with the working group?',
    ],
    [
      'Ingen ger deltagarna tid. I Örebro kom den när cheferna kopplades på.',
      'Nobody gives those taking part time. In Örebro it came when the managers were brought in.',
    ],
  ],
  [
    'time',
    ['Avsatt tid', 'Time set aside'],
    ['Har de som är med tid för det?', 'Do those taking part have time for it?'],
    ['Arbetet görs när något annat har blivit över.', 'The work is done when something else leaves room.'],
  ],
  [
    'arena',
    ['En arena och ett gemensamt ansvar', 'An arena and joint responsibility'],
    [
      'Finns en plats för utvecklingsarbetet där alla tar ansvar ihop?',
      'Is there a place for the development work where all take responsibility together?',
    ],
    ['En part äger arbetet och de andra är gäster.', 'One party owns the work and the others are guests.'],
  ],
  [
    'anchoredBeforeStart',
    ['Förankrat före start', 'Known before the start'],
    [
      'Är arbetet känt och förankrat hos alla som berörs, innan det börjar?',
      'Is the work known to and accepted by everyone concerned, before it begins?',
    ],
    [
      'Arbetet kan få börja om. I Örebro skedde det i halvtid.',
      'The work may have to start over. In Örebro it did, halfway through.',
    ],
  ],
  [
    'whatWhoWhen',
    ['Vad, vem och när', 'What, who and when'],
    [
      'Är det klart vad som ska göras, av vem och till när, och följs det upp?',
      'Is it clear what is to be done, by whom and by when, and is it followed up?',
    ],
    ['Tiden går utan att någon vet vad som väntas.', 'Time passes without anyone knowing what is expected.'],
  ],
  [
    'keyPeople',
    ['Nyckelpersoner', 'Key people'],
    ['Är ni beredda på att nyckelpersoner slutar?', 'Are you prepared for key people leaving?'],
    [
      'Kunskapen går när en person går, och platsen blir tom.',
      'Knowledge leaves with a person, and the seat stays empty.',
    ],
  ],
  [
    'oneProjectAtATime',
    ['Inte flera projekt på samma personer', 'Not several projects on the same people'],
    [
      'Slipper samma personer driva flera utvecklingsprojekt på samma plats?',
      'Are the same people spared running several development projects in the same place?',
    ],
    ['Projekten tränger varandra.', 'The projects crowd each other.'],
  ],
  [
    'attribution',
    ['Vad som beror på vad', 'What is due to what'],
    [
      'Skriver ni ned vad annat som pågår samtidigt?',
      'Do you write down what else goes on at the same time?',
    ],
    ['Det går inte att säga vad som gav resultatet.', 'One cannot tell what gave the result.'],
  ],
  [
    'secrecySettled',
    ['Sekretess och samtycke', 'Secrecy and consent'],
    [
      'Vet ni vad ni får berätta för varandra, och hur ni frågar om samtycke?',
      'Do you know what you may tell each other, and how to ask for consent?',
    ],
    [
      'Arbetet kring det enskilda barnet låser sig. I Örebro avbröts ett konsultationsteam.',
      'Work around the single child locks. In Örebro a consultation team was broken off.',
    ],
    /* @__PURE__ */ tabbOrebro('Arbetsgruppens insikter'),
  ],
  [
    'sameWords',
    ['Samma ord, samma sak', 'Same word, same thing'],
    [
      'Känner ni varandras uppdrag och lagar så väl att orden betyder detsamma för alla?',
      'Do you know each other’s missions and laws well enough for words to mean the same to all?',
    ],
    ['Ni tror att ni är överens.', 'You think that you agree.'],
    /* @__PURE__ */ tabbOrebro('Arbetsgruppens insikter'),
  ],
  [
    'regionTakesPart',
    ['Regionen är med', 'The region takes part'],
    [
      'Är regionen med både i arbetsgruppen och i styrgruppen?',
      'Does the region take part in both the working group and the steering group?',
    ],
    [
      'När vårdens person slutar finns ingen som utser en ny.',
      'When the person from health care leaves, nobody appoints a new one.',
    ],
    /* @__PURE__ */ tabbOrebro('Organisation'),
  ],
  [
    'criticalStep',
    ['Det kritiska steget', 'The critical step'],
    [
      'Är det bestämt vad ni gör när den egna verktygslådan inte räcker?',
      'Is it settled what you do when your own toolbox is not enough?',
    ],
    ['Barnet väntar i mellanrummet.', 'The child waits in the gap.'],
    /* @__PURE__ */ tabbOrebro('Verktyg'),
  ],
  [
    'sharedModels',
    ['Samma modeller i länet', 'The same models in the county'],
    [
      'Använder kommunerna runt omkring samma verktyg, eller går verktygen att läsa mot varandra?',
      'Do the municipalities around you use the same tools, or can the tools be read against each other?',
    ],
    [
      'Regionens verksamheter får hålla reda på en modell för varje kommun.',
      'The region’s services must keep track of one model for each municipality.',
    ],
    /* @__PURE__ */ tabbOrebro('Övrigt'),
  ],
]);
