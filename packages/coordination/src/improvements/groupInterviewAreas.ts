import { sectionOf } from './sectionOf.ts';

/** 2.2: what four group interviews led to. */
export const groupInterviewAreas = [
  /* @__PURE__ */ sectionOf('2.2.1', 'Personalen ser tidiga tecken', 'Staff see early signs', [
    [
      'earlySupport',
      'Det som personalen ser tidigt leder till en insats eller en plan',
      'What staff see early leads to a measure or a plan',
    ],
    [
      'earlySupport',
      'Insatser för tonåringar också, vars tecken går att se',
      'Measures for teenagers too, whose signs can be seen',
    ],
    [
      'earlySigns',
      'Lärdom av uppgiften att de flesta tonåringar som far illa har varit kända sedan förskolan',
      'Learning from the claim that most teenagers who come to harm have been known since preschool',
    ],
  ]),
  /* @__PURE__ */ sectionOf('2.2.2', 'Dyra insatser för unga', 'Costly measures for young people', [
    [
      'prevention',
      'Ett samtal, som ännu inte har förts, om vad gott förebyggande arbete i riskzonen är',
      'A talk, not yet held, about what good preventive work for those at risk is',
    ],
  ]),
  /* @__PURE__ */ sectionOf(
    '2.2.3',
    'Flera kompetenser möter barn och föräldrar samtidigt',
    'Several professions meet children and parents together',
    [
      [
        'prevention',
        'Tidigt förebyggande i samverkan och starkt stöd i svårigheter, för att vända utvecklingen',
        'Early prevention together and strong support in difficulties, to turn the trend',
      ],
      [
        'parentSupport',
        'Mer föräldrautbildning, fortlöpande och för barn i olika åldrar',
        'More parent education, continuous and for children of different ages',
      ],
      ['jointWork', 'Flera av avsnittets tio exempel', 'Several of the section’s ten examples', 'pointer'],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.2.4',
    'Personal möts och stödjer varandra',
    'Staff meet and support each other',
    [
      [
        'jointWork',
        'Stöd till samverkan i vardagen, nära barnen',
        'Support for everyday collaboration, close to the children',
      ],
      [
        'jointWork',
        'Flera av avsnittets tjugo exempel',
        'Several of the section’s twenty examples',
        'pointer',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf('2.2.5', 'Brister, hinder och önskemål', 'Shortcomings, hindrances and wishes', [
    [
      'jointWork',
      'De elva uppräknade hindren undanröjs där det går',
      'The eleven listed hindrances are removed where possible',
    ],
    [
      'steering',
      'En klar modell för hur socialtjänsten och kulturförvaltningen arbetar ihop',
      'A clear model for how social services and the culture administration work together',
    ],
    [
      'communication',
      'Bättre samtal mellan nivåerna, så att samverkan sprids uppåt',
      'Better talk between levels, so that collaboration spreads upwards',
    ],
    [
      'jointWork',
      'Samverkan också kring de yngre, där den nu är minst',
      'Collaboration around the younger children too, where it is now least',
    ],
    [
      'jointWork',
      'Mer samverkan mellan förskola och socialtjänst',
      'More collaboration between preschool and social services',
    ],
    [
      'jointWork',
      'Samverkan med Region Skånes vård utvecklas eller tas upp igen',
      'Collaboration with Region Skåne’s health care is developed or resumed',
    ],
  ]),
  /* @__PURE__ */ sectionOf(
    '2.2.6',
    'Fritiden är svårast för den som far illa',
    'Free time is hardest for those who come to harm',
    [
      [
        'leisure',
        'Något att göra för de unga som far illa',
        'Something to do for the young people who come to harm',
      ],
      ['staff', 'Personal som arbetar när barnen är lediga', 'Staff at work when children are free'],
      [
        'leisure',
        'Fritidsgårdarna lyfts fram, och skolan samarbetar med dem igen',
        'Youth centres are brought forward, and schools work with them again',
      ],
      [
        'earlySigns',
        'En blick för de unga som väntar innan gården öppnar',
        'An eye for the young people who wait before the centre opens',
      ],
      ['leisure', 'Fritidsgårdar som har öppet på lördagar', 'Youth centres that are open on Saturdays'],
      [
        'jointWork',
        'Fritidsgårdarna är mer med i det gemensamma arbetet',
        'Youth centres take more part in the joint work',
      ],
      [
        'earlySigns',
        'En annan hållning på fritidsgårdarna, som känner de unga men sägs inte anmäla',
        'Another attitude at youth centres, which know the young people but are said not to report',
      ],
      [
        'leisure',
        'Föreningar som tar sig an utsatta barn',
        'Clubs that take on children in exposed situations',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.2.7',
    'Uppdrag, mål och stöd för samverkan',
    'Mandate, goals and support for collaboration',
    [
      [
        'steering',
        'Tydliga strukturer, dragna av förvaltningscheferna',
        'Clear structures, drawn by the heads of administration',
      ],
      ['jointWork', 'Alla parter som är viktiga är med', 'All parties that matter take part'],
      [
        'steering',
        'Samverkansgrupper som känner sin uppgift och sitt mandat',
        'Collaboration groups that know their task and mandate',
      ],
      [
        'steering',
        'Förnyelse och framförhållning i stället för vana',
        'Renewal and planning ahead instead of habit',
      ],
      [
        'steering',
        'Slut på revir när ansvar och kostnader är oklara',
        'No more turf when responsibility and costs are unclear',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.2.8',
    'Vad som underlättar, enligt personalen',
    'What helps, according to staff',
    [
      [
        'communication',
        'Informella träffar då och då, för att stämma av och berätta',
        'Informal meetings now and then, to compare notes and tell',
      ],
      [
        'understanding',
        'Djupare kunskap om andra yrkens uppdrag och villkor',
        'Deeper knowledge of other professions’ missions and conditions',
      ],
      [
        'communication',
        'Gemensamt system för information och en gemensam kalender',
        'A shared system for information and a shared calendar',
      ],
      [
        'understanding',
        'Den som har samma utbildning som någon annanstans blir brobyggare',
        'Those with the same training as somebody elsewhere become bridge builders',
      ],
      [
        'understanding',
        'En gemensam syn: alla har ansvar när en elev har det svårt, och saken ses från flera håll',
        'A shared view: pupils in difficulties are everyone’s responsibility and need several perspectives',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.2.9',
    'Vad gynnar barnet? Om sekretessen',
    'What is good for the child? On secrecy',
    [
      [
        'secrecy',
        'Sekretessen, och vad som ytterst är bra för barnet, talas igenom och klargörs',
        'Secrecy, and what is ultimately good for the child, is talked through and made clear',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf('2.2.10', 'Lika och olika i uppdragen', 'What the missions share and do not', [
    [
      'understanding',
      'Klart vad uppdragen har gemensamt och vad som skiljer dem',
      'Clear what the missions share and what sets them apart',
    ],
    [
      'understanding',
      'En gemensam syn på barns behov, genom arbete med mål över gränserna',
      'A shared view of children’s needs, through work on goals across borders',
    ],
  ]),
  /* @__PURE__ */ sectionOf(
    '2.2.11',
    'Ny kunskap om barn som far illa',
    'New knowledge of children who come to harm',
    [
      [
        'earlySigns',
        'Tecknen på att ett barn är i riskzonen beskrivs närmare',
        'The signs that a child is at risk are described more closely',
      ],
      [
        'competence',
        'All personal får öva sig i att förstå och läsa tecknen',
        'All staff may practise understanding and reading the signs',
      ],
      [
        'earlySupport',
        'Planer och strategier för tidigt stöd i samverkan',
        'Plans and strategies for early support in collaboration',
      ],
      [
        'competence',
        'Samverkan får stor plats när nya börjar',
        'Collaboration has a large place when new staff begin',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.2.12',
    'Föräldrarnas behov, stöd och medverkan',
    'Parents: needs, support, taking part',
    [
      [
        'parentSupport',
        'Kunskap om vad som ger föräldrar kraft att svara på vad barnen behöver',
        'Knowledge of what carries the parents who manage to meet their children’s needs',
      ],
      [
        'parentSupport',
        'Förebyggande stöd så att vuxna i allmänhet klarar att vara föräldrar och ge hopp',
        'Preventive support so that adults in general manage as parents and give hope',
      ],
      [
        'parentSupport',
        'Stöd för, och arbete ihop med, föräldrar som har det svårt: att kunna ge sina barn hopp',
        'Support to, and collaboration with, parents in exposed families, so that they can give hope',
      ],
      [
        'parentSupport',
        'Familjehusen byggs vidare och har öppet för föräldragrupper på kvällar',
        'Family houses are developed and open to parents’ groups in the evenings',
      ],
      ['parentSupport', 'Det som redan görs blir bättre', 'What is already done becomes better'],
    ],
  ),
];
