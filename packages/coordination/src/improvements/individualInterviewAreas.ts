import { sectionOf } from './sectionOf.ts';

/** 2.1: what seven individual interviews led to. */
export const individualInterviewAreas = [
  /* @__PURE__ */ sectionOf(
    '2.1.1',
    'Barn med för lite vuxenstöd',
    'Children with too little adult support',
    [
      [
        'parentSupport',
        'Fler former av stöd och utbildning för föräldrar',
        'More forms of support and education for parents',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.1.2',
    'När svagt vuxenstöd gör barnet till problemet',
    'When weak adult support turns the child into the problem',
    [
      [
        'earlySigns',
        'All personal blir bättre på att tidigt se när ett barn riskerar att fara illa',
        'All staff become better at seeing early when a child is at risk',
      ],
      [
        'earlySupport',
        'Bestämda sätt att i tid stödja barn i riskzonen och deras föräldrar',
        'Settled ways of supporting children at risk and their parents in time',
      ],
      [
        'staff',
        'Utrymme för personalen att bearbeta det som barnens behov väcker',
        'Room for staff to work through what the children’s needs stir up',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf('2.1.3', 'Annat som borde finnas', 'Other things that ought to exist', [
    [
      'jointWork',
      'Rubinen, eller något liknande, för mellanstadiet',
      'Rubinen, or something like it, for years 4 to 6',
    ],
    [
      'staff',
      'Socialsekreterare på skolorna i kuratorernas ställe',
      'Social workers at schools in the place of counsellors',
    ],
    [
      'youth',
      'Boende med stöd och träning för äldre ungdomar',
      'Housing with support and training for older youths',
    ],
    [
      'leisure',
      'Mer för unga att välja på, som ett kafé utanför fritidsgården och en skateramp',
      'More for young people to choose from, such as a café outside the youth centre and a skate ramp',
    ],
    [
      'parentSupport',
      'Föräldrautbildning under de första skolåren, med samtal om värden på föräldramöten',
      'Parent education in the first school years, with talks about values at parents’ meetings',
    ],
    [
      'legislation',
      'En skollag där lärare kan ingripa mer',
      'A School Act under which teachers can intervene more',
    ],
    ['competence', 'Utbildning som förvaltningarna har ihop', 'Training that the administrations share'],
    [
      'jointWork',
      'Förvaltningarna samarbetar bättre kring barn som far illa',
      'The administrations work better together around children who come to harm',
    ],
    [
      'youth',
      'En egen coach för unga på individuella programmet',
      'A coach of their own for young people on the individual programme',
    ],
    ['leisure', 'Föreningar som tar mer ansvar', 'Clubs that take more responsibility'],
    [
      'staff',
      'Fler som behandlar familjer och ger råd om missbruk, under perioder',
      'More family therapists and addiction advisers, for periods',
    ],
    ['prevention', 'Ingen tillgång till alkohol och narkotika', 'No access to alcohol and drugs'],
    [
      'legislation',
      'En lag som låter små barn omhändertas',
      'A law that lets small children be taken into care',
    ],
    [
      'communication',
      'Bättre vägar för information och samarbete mellan förvaltningarna',
      'Better ways for information and collaboration between the administrations',
    ],
    [
      'steering',
      'Uppdrag som hör till en funktion, inte till en person',
      'Tasks that belong to a function, not to a person',
    ],
    ['competence', 'All personals kunnande tas bättre till vara', 'What all staff know is put to better use'],
    [
      'jointWork',
      'Skola och socialtjänst börjar samarbeta tidigt',
      'School and social services begin to work together early',
    ],
    ['jointWork', 'Ett team kring familjerna, tillsammans', 'One team around the families, together'],
    [
      'followUp',
      'Insatser och samarbete utvärderas oftare',
      'Measures and collaboration are evaluated more often',
    ],
  ]),
  /* @__PURE__ */ sectionOf(
    '2.1.4',
    'Litet samarbete mellan verksamheterna',
    'Little collaboration between services',
    [
      [
        'steering',
        'Beslut om hur samverkan går till och vem som svarar för vad',
        'Decisions on how collaboration is done and who answers for what',
      ],
      [
        'steering',
        'Beslut som binder, riktlinjer och mål som bär samverkan',
        'Binding decisions, guidelines and goals that carry collaboration',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.1.5',
    'Kraften går till dem som redan far illa',
    'Most effort goes to those who already come to harm',
    [
      [
        'prevention',
        'Kraft tidigt: att förebygga, och att stödja dem som riskerar att fara illa',
        'Effort early: preventing, and supporting those at risk',
      ],
      [
        'prevention',
        'Underlaget är för svagt för att politiker ska satsa bara på att förebygga',
        'The evidence is too weak for politicians to put everything into prevention',
      ],
      [
        'understanding',
        'Socialtjänsten får vara den sista instansen för dem som redan far illa',
        'Social services may be the last resort for those who already come to harm',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.1.6',
    'Hårda omdömen om samverkansorganen',
    'Harsh verdicts on the collaboration bodies',
    [
      [
        'steering',
        'Samverkansorgan som har klara mål, uppgifter och mandat',
        'Collaboration bodies with clear goals, tasks and mandates',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.1.7',
    'Kommunstyrelsen och nämnderna svarar ytterst för samverkan',
    'The municipal board and committees are ultimately responsible',
    [
      [
        'communication',
        'Öppna vägar för samverkan på varje nivå och mellan nivåerna',
        'Open ways for collaboration at every level and between levels',
      ],
    ],
  ),
  /* @__PURE__ */ sectionOf(
    '2.1.8',
    'Två chefer driver samverkan; under dem är ansvaret oklart',
    'Two heads drive collaboration; below them responsibility is unclear',
    [
      ['steering', 'Klart vad samverkan ska leda till', 'Clear what collaboration shall lead to'],
      [
        'steering',
        'Klart vem som svarar för samverkan i varje funktion och på varje nivå',
        'Clear who answers for collaboration in each function and at each level',
      ],
    ],
  ),
];
