import { type GlossaryEntry, term } from './glossaryTerm.ts';
import { dalsland2022, scottishGuidance, tabbOrebro } from './sources.ts';

const girfec = scottishGuidance('Getting it right for every child: Practice Guidance 1 (2022)', '');

/** Wheels, triangle and matrix. Swedish: hjul, triangel, matris. */
export const glossaryAssessments: readonly GlossaryEntry[] = [
  term(
    ['hjul', 'välbefinnandehjul'],
    ['wheel', 'wellbeing wheel'],
    ['Wheel'],
    { sv: 'Barnets välbefinnande i delar.', en: 'Wellbeing wheel; its parts are spokes.' },
    girfec,
  ),
  term(['hjulets delar', 'ekrar', 'eker'], ['spoke'], ['spokes'], {
    sv: 'Antal och namn skiljer sig mellan kommuner: data.',
    en: 'Number and names differ by municipality: data.',
  }),
  term(
    ['SHANARRI'],
    ['SHANARRI', 'wellbeing indicators'],
    ['shanarri'],
    {
      sv: 'De åtta delarna: trygg, frisk, utvecklas, omvårdad, aktiv, respekterad, ansvarstagande, delaktig.',
      en: 'The eight parts: safe, healthy, achieving, nurtured, active, respected, responsible, included.',
    },
    girfec,
  ),
  term(
    ['Örebrohjulet'],
    ['the Örebro wheel'],
    ['orebrohjulet'],
    {
      sv: 'Örebros hjul med sju delar. Vilka de är har inte publicerats, så vårt är ett utkast.',
      en: 'Örebro’s wheel with seven parts. Which they are is not published, so ours is a draft.',
    },
    tabbOrebro('Verktyg'),
  ),
  term(['Behovskompassen'], ['Behovskompassen (compass of needs)'], ['behovskompassen'], {
    sv: 'Ystads hjul med åtta områden.',
    en: 'Ystad’s wheel with eight areas.',
  }),
  term(
    ['Må bra-hjulet'],
    ['Falun’s wellbeing wheel'],
    [],
    {
      sv: 'Faluns hjul, för planering i stort och för ett barn.',
      en: 'Falun’s wheel, for planning at large and for one child.',
    },
    dalsland2022('3.2'),
  ),
  term(['skattning'], ['assessment'], ['Assessment', 'scoreAssessment'], {
    sv: 'Hur barnet har det på en dag, enligt en eller flera röster.',
    en: 'How the child is on a day, as one or more voices see it.',
  }),
  term(['profil'], ['profile'], ['Profile'], {
    sv: 'En skattning avläst del för del.',
    en: 'An assessment read part by part.',
  }),
  term(['skala', 'skalsteg'], ['scale'], ['scales'], {
    sv: 'Stegen som en del skattas på. Bestäms för varje hjul.',
    en: 'The steps on which a part is rated. Settled for each wheel.',
  }),
  term(['delfråga'], ['item'], ['items'], {
    sv: 'En av flera frågor om samma del av ett hjul.',
    en: 'One of several questions about one part of a wheel.',
  }),
  term(['uppgiftslämnare', 'röst'], ['informant', 'voice'], ['Informant', 'voice'], {
    sv: 'Barn, vårdnadshavare, yrkesperson: sida vid sida, aldrig ett medelvärde.',
    en: 'Child, custodian, professional: side by side.',
  }),
  term(
    ['barnets röst', 'barnets inställning'],
    ['the child’s voice'],
    ['childsView'],
    {
      sv: 'Vad barnet själv säger, i varje steg.',
      en: 'What the child says, at every step.',
    },
    girfec,
  ),
  term(
    ['samtalsguide', 'samtalskort'],
    ['conversation guide', 'conversation cards'],
    ['conversationGuide', 'conversationCards'],
    { sv: 'Öppna frågor till ett samtal, del för del.', en: 'Open questions for a talk, part by part.' },
  ),
  term(
    ['anteckningsmall'],
    ['note template'],
    ['noteTemplate'],
    {
      sv: 'Mall för ett samtal: vilka som var med, samtycke, vad som sades.',
      en: 'A template for a talk: who was there, consent, what was said.',
    },
    tabbOrebro('Verktyg'),
  ),
  term(['samtalsgräns'], ['trigger for a talk'], ['Trigger'], {
    sv: 'En nivå som kommunen har bestämt är skäl att prata.',
    en: 'A level that a municipality sets as a reason to talk.',
  }),
  term(['förändring'], ['change'], ['compareAssessments', 'comparePlacements'], {
    sv: 'Vad som skiljer mellan två dagar, del för del. Om det betyder något avgör människor.',
    en: 'What differs between two days, part by part; whether it matters is for people.',
  }),
  term(['reliabel förändring', 'reliabelt förändringsindex'], ['reliable change'], ['reliableChange'], {
    sv: 'Om en skillnad är större än mätfelet. Kräver att spridning och reliabilitet är kända.',
    en: 'Whether a difference exceeds the error of measurement. Needs a known spread and reliability.',
  }),
  term(['tidsserie'], ['time series'], ['seriesOf'], {
    sv: 'Fler än två dagar efter varandra; luckor förblir luckor.',
    en: 'More than two days after each other; gaps stay gaps.',
  }),
  term(['sammanställning'], ['summary of many assessments'], ['summariseAssessments'], {
    sv: 'Antal ur många skattningar; inga medelvärden, ingen rangordning.',
    en: 'Counts of many assessments; no means, no ranking.',
  }),
  term(['översättning mellan hjul'], ['crosswalk'], ['crosswalk', 'defineCrosswalk'], {
    sv: 'Vad ett hjul säger på ett annat, med spann och med det som inte gick att föra över.',
    en: 'What one wheel says on another, with ranges and what could not be carried.',
  }),
  term(
    ['översättning mellan trappor'],
    ['crosswalk between stairs'],
    ['stairsCrosswalk', 'counterpartSteps'],
    {
      sv: 'Vilka steg i två modeller som svarar mot varandra. Vår läsning; ingen källa jämför dem.',
      en: 'Which steps of two models answer to each other. Our reading; no source compares them.',
    },
  ),
  term(['omräkning mellan skalor'], ['scale conversion'], ['ScaleConversion'], {
    sv: 'Hur en skala läses på en annan, bestämt av någon; inget tal räknas ut.',
    en: 'How one scale is read on another, decided by somebody; no number is computed.',
  }),
  term(['ålder', 'åldersform', 'åldersskede'], ['age form', 'age stage'], ['ageForm', 'ageStage'], {
    sv: 'Vilka ord som passar barnets ålder; småbarnsåren, skolåren, tonåren.',
    en: 'Which wording fits the child’s age; early years, school years, adolescence.',
  }),
  term(['skede'], ['stage'], ['ContactStage', 'contactStages'], {
    sv: 'Tid i uppväxten då kontakten kan bytas, från före födseln till 18 år.',
    en: 'A time of childhood at which the contact may change, from before birth to 18.',
  }),
  term(
    ['barnrättsartikel', 'barnkonventionens artiklar'],
    ['article of the Convention on the Rights of the Child'],
    ['articles', 'verifiedArticles'],
    {
      sv: 'Artiklar i barnkonventionen som en källa knyter till en del.',
      en: 'Articles of the UN Convention on the Rights of the Child that a source connects with a part.',
    },
  ),
  term(
    ['barnkonventionen'],
    ['Convention on the Rights of the Child'],
    [],
    {
      sv: 'FN:s konvention om barnets rättigheter, svensk lag sedan 2020-01-01.',
      en: 'The UN convention, Swedish law since 2020-01-01.',
    },
    dalsland2022('3.1'),
  ),
  term(
    ['min värld-triangeln'],
    ['My World Triangle'],
    ['myWorldTriangle'],
    {
      sv: 'Tre sidor, 21 rubriker: barnet, omsorgen, omvärlden.',
      en: 'My World Triangle: three sides, 21 headings.',
    },
    girfec,
  ),
  term(
    ['motståndskraftsmatris', 'resiliensmatris'],
    ['resilience matrix'],
    ['placeInMatrix', 'matrixSvg'],
    {
      sv: 'Motståndskraft och sårbarhet mot skydd och påfrestning.',
      en: 'Resilience/vulnerability against protection/adversity.',
    },
    girfec,
  ),
  term(
    ['motståndskraft och sårbarhet', 'motståndskraft', 'sårbarhet'],
    ['resilience and vulnerability', 'resilience', 'vulnerability'],
    ['resilience', 'vulnerability'],
    { sv: 'Ändarna på matrisens axel för barnet.', en: 'The ends of the matrix’s child axis.' },
    girfec,
  ),
  term(
    ['skydd och påfrestning', 'skydd', 'påfrestning'],
    ['protection and adversity', 'protection', 'adversity'],
    ['protection', 'adversity'],
    { sv: 'Ändarna på matrisens axel för miljön.', en: 'The ends of the matrix’s environment axis.' },
    girfec,
  ),
  term(['belägg'], ['evidence'], ['Observation'], {
    sv: 'Det någon har sett eller hört och som en placering vilar på.',
    en: 'What somebody has seen or heard and a placement rests on.',
  }),
  term(['rutan', 'läge på axeln'], ['placement on an axis'], ['interval'], {
    sv: 'Var beläggen sätter en axel i matrisen: ett spann, aldrig en punkt.',
    en: 'Where the evidence puts an axis of the matrix: an interval, never a point.',
  }),
  term(['starkt område'], ['strong domain'], ['resilienceDomains'], {
    sv: 'Ett område där barnet har något att bygga på.',
    en: 'A domain in which the child has something to build on.',
  }),
  term(['syskon'], ['siblings'], ['placeSiblings'], {
    sv: 'Två barn i samma hem sida vid sida, uppgifterna var för sig.',
    en: 'Two children of one home side by side, facts apart.',
  }),
  term(
    ['från bild till plan', 'förslag till behov'],
    ['from picture to plan'],
    ['planProposals', 'ProposedNeed'],
    {
      sv: 'Stommar till behov och mål, utan ord tills någon skriver dem.',
      en: 'Skeletons of needs and goals, without words until somebody writes them.',
    },
  ),
];
