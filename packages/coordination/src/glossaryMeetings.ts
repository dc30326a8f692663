import { type GlossaryEntry, term } from './glossaryTerm.ts';
import { dalsland2022, kavlinge2007, tabbOrebro } from './sources.ts';

/** Forums, councils and their year. Swedish: forum, råd och möten. */
export const glossaryMeetings: readonly GlossaryEntry[] = [
  term(['samverkanskarta'], ['forum map'], ['ForumMap', 'forumMaps'], {
    sv: 'Vilka forum, team och program en källa uppger för en kommun, och vad den uppger saknas.',
    en: 'The forums, teams and programmes that a source tells of in a municipality, and what it says is missing.',
  }),
  term(['ålderstäckning'], ['age coverage'], ['ageCoverage'], {
    sv: 'Vilka åldrar som något forum är till för. Där inget sägs är det ingen lucka, det vet man inte.',
    en: 'Which ages some forum is for. Where nothing is said that is no gap; it is not known.',
  }),
  term(['uppges saknas'], ['stated as missing'], ['statedMissing'], {
    sv: 'Källan säger att det inte finns.',
    en: 'The source says that there is none.',
  }),
  term(['nämns inte'], ['not mentioned'], ['notMentioned'], {
    sv: 'Källan säger inget om det, varken ja eller nej.',
    en: 'The source says nothing of it, neither yes nor no.',
  }),
  term(
    ['insatskoordinator'],
    ['intervention coordinator'],
    [],
    {
      sv: 'Roll i Dals-Ed som ansvarar för samverkan kring de yngre barnen.',
      en: 'A role in Dals-Ed that answers for the collaboration about the younger children.',
    },
    dalsland2022('4.2'),
  ),
  term(
    ['barnhälsoteam'],
    ['child health team'],
    [],
    {
      sv: 'Finns på alla förskolor i Dals-Ed, för hälsa och utveckling hos barn 1–5 år.',
      en: 'At every preschool in Dals-Ed, for the health and development of children aged 1–5.',
    },
    dalsland2022('4.2'),
  ),
  term(['dagordning'], ['agenda'], ['Agenda'], {
    sv: 'Vad ett möte ska ta upp: allmänna frågor, och barn med eller utan namn.',
    en: 'What a meeting takes up: general matters, and children, identified or not.',
  }),
  term(
    ['turordning'],
    ['order of turns'],
    ['chairOf'],
    {
      sv: 'Vem som är ordförande vilken termin.',
      en: 'Who chairs which term.',
    },
    kavlinge2007('6.2'),
  ),
  term(['läsårstider'], ['term days'], ['TermDays', 'MeetingPeriod'], {
    sv: 'Terminernas första och sista dag och loven. De bestäms lokalt och lämnas med.',
    en: 'The first and last day of the terms, and the breaks. Decided locally, and passed in.',
  }),
  term(['mötesregel'], ['meeting rule'], ['MeetingRule', 'meetingRuleOf'], {
    sv: 'Hur ofta ett forum eller råd tänker träffas: udda veckor, var tredje månad, två gånger per termin.',
    en: 'How often a forum or council means to meet: odd weeks, every third month, twice a term.',
  }),
  term(['mötesserie'], ['meeting series'], ['meetingSeries'], {
    sv: 'Dagarna som en mötesregel ger under ett läsår.',
    en: 'The days that a meeting rule gives in a school year.',
  }),
  term(['mötesförteckning'], ['meeting log'], ['MeetingLog', 'checkMeetingLog'], {
    sv: 'Vilka möten som har hållits.',
    en: 'Which meetings were held.',
  }),
  term(['kalenderfil'], ['calendar file'], ['meetingsIcs'], {
    sv: 'En fil (.ics) som ett kalenderprogram läser in.',
    en: 'A file (.ics) that a calendar program takes in.',
  }),
  term(['terminsutvärdering'], ['term evaluation'], ['TermEvaluation', 'checkTermEvaluations'], {
    sv: 'Vad ett råd eller projekt kom fram till under en termin.',
    en: 'What a council or project found out in a term.',
  }),
  term(['utvärderingsplan'], ['evaluation plan'], ['evaluationPlan'], {
    sv: 'För varje valt mål: frågan som ställs, och vilken andel som räknas.',
    en: 'For each goal chosen: the question that is asked, and the share that is counted.',
  }),
  term(
    ['projektträngsel'],
    ['crowding of projects'],
    ['oneProjectAtATime'],
    {
      sv: 'Flera projekt på en gång, för samma personer.',
      en: 'Several projects at once, for the same people.',
    },
    tabbOrebro(''),
  ),
];
