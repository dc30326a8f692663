import { type GlossaryEntry, term } from './glossaryTerm.ts';
import {
  dalsland2022,
  kavlinge2007,
  kronoberg,
  orebroLan2009,
  regionOrebro2023,
  scottishGuidance,
  tabbOrebro,
} from './sources.ts';

const girfec = scottishGuidance('Getting it right for every child: Practice Guidance 1 (2022)', '');

/** Models, roles, forums and programmes. Swedish: modeller, roller, forum. */
export const glossaryModels: readonly GlossaryEntry[] = [
  term(
    ['barnkontakt', 'barnetsbästa-ansvarig', 'trygghetsperson', 'kontaktroll'],
    ['contact', 'contact role'],
    ['contactRole'],
    {
      sv: 'Den som familjen kan vända sig till. Vad rollen heter beror på kommunen.',
      en: 'The person a family can turn to; the name differs by municipality.',
    },
    dalsland2022('3.2'),
    dalsland2022('3.3'),
    kronoberg(''),
  ),
  term(
    ['named person'],
    ['named person'],
    ['contactModels'],
    {
      sv: 'Skotsk kontaktroll. Lagreglerna om den har aldrig trätt i kraft; den är frivillig för familjen.',
      en: 'The Scottish contact role. Its legislation never came into force; it is voluntary for the family.',
    },
    scottishGuidance('Getting it right for every child: Practice Guidance 4 (2022)', 'section 3'),
  ),
  term(
    ['stödsamordnare', 'särskild samordnare', 'lead professional'],
    ['coordinator', 'support coordinator'],
    ['chooseCoordinator', 'coordinatorRoles'],
    {
      sv: 'Den som håller ihop stödet när flera verksamheter hjälper samma barn.',
      en: 'Who holds the support together when several services help the same child.',
    },
    dalsland2022('3.2'),
    dalsland2022('3.3'),
  ),
  term(
    ['samverkansansvarig verksamhet'],
    ['lead service'],
    ['coordinatorRoles'],
    {
      sv: 'I Kronoberg: den verksamhet som tar över barnets plan.',
      en: 'In Kronoberg: the service that takes over the child’s plan.',
    },
    kronoberg(''),
  ),
  term(
    ['familjestödjare'],
    ['family supporter'],
    ['familySupporterTopics'],
    {
      sv: 'Örebros stöd till familjer på en skola; tio slags frågor som familjer kom med.',
      en: 'Örebro’s family supporter; ten kinds of questions that families brought.',
    },
    tabbOrebro('Resultat'),
  ),
  term(
    ['Upptäckare'],
    ['finder'],
    ['barnteamSeats'],
    {
      sv: 'I Ystad: den vuxna som först märkte att barnet kan behöva stöd.',
      en: 'In Ystad: the adult who first noticed that the child may need support.',
    },
    dalsland2022('3.3'),
  ),
  term(
    ['Barnteam'],
    ['Barnteam (the team around the child)'],
    ['Barnteam', 'checkBarnteam'],
    {
      sv: 'I Ystad: de sju som möts kring ett barn som behöver mer än en verksamhet.',
      en: 'In Ystad: the seven who meet around a child who needs more than one service.',
    },
    dalsland2022('3.3'),
  ),
  term(
    ['Backa barnet'],
    ['Backa barnet (back the child)'],
    [],
    {
      sv: 'Ystads modell, med Region Skåne och polisen: roller, fyra principer och ett barn, en plan.',
      en: 'Ystad’s model, with Region Skåne and the police: roles, four principles, and one child, one plan.',
    },
    dalsland2022('3.3'),
  ),
  term(
    ['Tillsammans för varje barn'],
    ['together for every child (Falun)'],
    [],
    {
      sv: 'Faluns modell: Må bra-hjulet, de fem frågorna och barnets plan.',
      en: 'Falun’s model: the wellbeing wheel, the five questions and the child’s plan.',
    },
    dalsland2022('3.2'),
  ),
  term(
    ['Barnens bästa gäller!', 'Kronobarnsmodellen'],
    ['Barnens bästa gäller! (the child’s best counts)'],
    [],
    {
      sv: 'Modellen i Kronoberg: tre nivåer, hjul och barnets plan.',
      en: 'The model in Kronoberg: three levels, wheel and the child’s plan.',
    },
    kronoberg(''),
  ),
  term(
    ['Degerforsmodellen', 'Degerforsmodellen 2.0'],
    ['the Degerfors model'],
    [],
    {
      sv: 'Degerfors eget arbetssätt i TABB, på väg mot Backa barnet.',
      en: 'Degerfors’ own way of working in TABB, on its way to Backa barnet.',
    },
    regionOrebro2023('Barn och unga har behov av samordnat stöd'),
  ),
  term(
    ['familjeträff'],
    ['family meeting (Askersund, Hällefors)'],
    [],
    {
      sv: 'Nätverksmöte kring ett barn, bland annat i Askersund.',
      en: 'A network meeting around one child, in Askersund among others.',
    },
    orebroLan2009('Kan du ge exempel på fall där samverkan varit till hjälp'),
    regionOrebro2023('Barn och unga har behov av samordnat stöd'),
  ),
  term(
    ['TABB-trappan', 'trappan'],
    ['the TABB stairs', 'stairs'],
    ['tabbTrappan', 'stairs'],
    {
      sv: 'Örebros trappa med steg 0–3. Steg 2 är det kritiska; steg 3 är inte beskrivet.',
      en: 'Örebro’s stairs, steps 0–3; step 2 is the critical one, step 3 is not described.',
    },
    tabbOrebro('Verktyg'),
  ),
  term(
    ['kritiska steget'],
    ['critical step'],
    ['criticalStep'],
    {
      sv: 'Där de egna medlen inte räcker och väntan börjar.',
      en: 'Where a service’s own means are not enough and waiting begins.',
    },
    tabbOrebro('Verktyg'),
  ),
  term(
    ['organisatoriskt mellanrum', 'glapp'],
    ['organisational gap'],
    ['gapClock'],
    {
      sv: 'Ingenmanslandet mellan verksamheter, där tiden går och ingen har uppgiften. Begreppet är Tyrstrups.',
      en: 'The no man’s land between services, where time passes and nobody has the task. The term is Tyrstrup’s.',
    },
    tabbOrebro('Arbetsgruppens insikter'),
  ),
  term(['glappklocka'], ['gap clock'], ['gapClock'], {
    sv: 'Räknar dagar på det kritiska steget utan ägare, samtycke eller nästa möte. Vårt ord.',
    en: 'Counts days on the critical step without owner, consent or next meeting. Our word.',
  }),
  term(['stegbyte'], ['move to another step'], ['moveStep', 'StairMove'], {
    sv: 'Att arbetet går till ett annat steg, med skäl och ägare.',
    en: 'That the work goes to another step, with a reason and an owner.',
  }),
  term(
    ['folkhälsopyramiden'],
    ['public-health pyramid'],
    ['publicHealthPyramid'],
    {
      sv: 'Bred bas för alla, smal topp för få. Källan visar figuren men beskriver inte nivåerna.',
      en: 'A broad base for all, a narrow top for few. The source shows the figure but does not describe the levels.',
    },
    dalsland2022('2'),
  ),
  term(
    ['tre inriktningar'],
    ['three directions'],
    ['kavlinge'],
    {
      sv: 'Kävlinge: förebyggande för alla, stöd vid risk, stöd när barnet redan far illa.',
      en: 'Kävlinge: prevention for all, support at risk, support when the child already fares ill.',
    },
    kavlinge2007('1.5'),
  ),
  term(
    ['fem frågorna', '5 frågor'],
    ['five questions'],
    ['fiveQuestions', 'routeFiveQuestions'],
    {
      sv: 'Hinder, information, jag, min verksamhet, andra: frågorna som alla ställer sig.',
      en: 'Obstacle, information, I, my service, others: the questions that everyone asks.',
    },
    dalsland2022('3.2'),
  ),
  term(['överlämning'], ['hand-over'], ['HandOver', 'checkHandOver'], {
    sv: 'När kontakten, samordnaren eller ägaren byts, och det som ska följa med.',
    en: 'When the contact, the coordinator or the owner changes, and what has to come along.',
  }),
  term(['ägare', 'ansvarig för frågan'], ['owner'], ['StairOwner', 'ownerAppointed'], {
    sv: 'Den verksamhet och roll som håller ihop arbetet. Aldrig ett namn.',
    en: 'The operation and role that holds the work together. Never a name.',
  }),
  term(
    ['samverkan'],
    ['collaboration'],
    [],
    {
      sv: 'Olika resurser till en gemensam uppgift. Kävlinge skiljer det från samarbete.',
      en: 'Different resources brought to a shared task. Kävlinge tells it apart from cooperation.',
    },
    kavlinge2007('1.8'),
  ),
  term(
    ['samarbete'],
    ['cooperation'],
    [],
    {
      sv: 'Liknande resurser som stöder varandra.',
      en: 'Similar resources that support one another.',
    },
    kavlinge2007('1.8'),
  ),
  term(
    ['samverkansforum', 'forum'],
    ['forum'],
    ['Forum', 'forums', 'checkForum'],
    {
      sv: 'Där verksamheter möts återkommande. Vad som får tas upp skiljer sig åt.',
      en: 'Where services meet again and again. What may be raised differs.',
    },
    dalsland2022('4'),
  ),
  term(
    ['individärende'],
    ['individual case'],
    ['ForumSwitches'],
    {
      sv: 'En fråga om ett visst barn. Strategiska forum tar inte upp sådana.',
      en: 'A question about one child. Strategic forums do not take them up.',
    },
    dalsland2022('4'),
  ),
  term(
    ['elevhälsans samverkansmöte'],
    ['student health collaboration meeting'],
    ['bengtsforsStudentHealthMeeting'],
    {
      sv: 'Skolans elevhälsa och socialtjänst rådgör, avidentifierat.',
      en: 'Student health and social services consult, without the child being recognisable.',
    },
    dalsland2022('4.1'),
  ),
  term(
    ['barnsamverkan', 'elevsamverkan'],
    ['child collaboration (1–5 years), pupil collaboration (6–19 years)'],
    ['forums'],
    {
      sv: 'Dals-Eds och Melleruds forum där enskilda barn tas upp med samtycke.',
      en: 'Forums in Dals-Ed and Mellerud where individual children are raised with consent.',
    },
    dalsland2022('4.2'),
    dalsland2022('4.4'),
  ),
  term(
    ['familjecentral'],
    ['family centre'],
    [],
    {
      sv: 'Öppna förskolan, MVC, BVC och socialtjänst under samma tak, för de minsta barnen.',
      en: 'Open preschool, maternity care, child health centre and social services under one roof, for the youngest.',
    },
    dalsland2022('4.1'),
  ),
  term(
    ['lokal vårdsamverkan'],
    ['local health care collaboration'],
    ['forums'],
    {
      sv: 'Strategiskt forum för kommun och region. Inga enskilda barn.',
      en: 'A strategic forum of kommun and region. No individual children.',
    },
    dalsland2022('4.1'),
  ),
  term(
    ['samverkansråd'],
    ['collaboration council'],
    ['Council'],
    {
      sv: 'Chefer eller företrädare som leder samverkan, med ordförande som byts.',
      en: 'Heads or representatives who lead collaboration, with a chair that rotates.',
    },
    kavlinge2007('3'),
  ),
  term(
    ['sammankallande'],
    ['convener'],
    ['convener'],
    { sv: 'Den som kallar till möte.', en: 'Who calls the meeting.' },
    dalsland2022('3.3'),
  ),
  term(
    ['trippelpresidium'],
    ['triple presidium'],
    [],
    {
      sv: 'I Askersund: tre nämnders ledande politiker och förvaltningschefer möts.',
      en: 'In Askersund: leading politicians and heads of three committees meet.',
    },
    orebroLan2009('Samverkar ni med andra myndigheter kring målgruppen?'),
  ),
  term(
    ['målbank'],
    ['goal bank'],
    ['goalBank', 'selectGoals'],
    {
      sv: 'Kävlinges 101 mål: vad invånarna ska uppleva, känna, veta och våga.',
      en: 'Kävlinge’s 101 goals: what residents are to experience, feel, know and dare.',
    },
    kavlinge2007('4.2'),
  ),
  term(
    ['förbättringsområde'],
    ['improvement area'],
    ['ImprovementBacklog'],
    {
      sv: 'Något som kan bli bättre, ur intervjuerna i Kävlinge.',
      en: 'Something that could be better, from the interviews in Kävlinge.',
    },
    kavlinge2007('2'),
  ),
  term(
    ['framgångsfaktor', 'förutsättning'],
    ['success factor'],
    ['readiness'],
    {
      sv: 'Det som brukar behöva finnas för att samverkan ska hålla.',
      en: 'What usually has to be there for collaboration to last.',
    },
    dalsland2022('2'),
  ),
  term(
    ['Plug In'],
    ['Plug In (project)'],
    [],
    {
      sv: 'Stort projekt mot studieavbrott, med fem sätt att arbeta.',
      en: 'A large project against early school leaving, with five ways of working.',
    },
    dalsland2022('2.2'),
  ),
  term(
    ['konsultationsteam'],
    ['consultation team'],
    [],
    {
      sv: 'Försök i Örebro att rådgöra om enskilda elever. Det avbröts av sekretesskäl.',
      en: 'An attempt in Örebro to consult about individual pupils. Secrecy ended it.',
    },
    tabbOrebro('Arbetsgruppens insikter'),
  ),
  term(
    ['föräldracafé'],
    ['parents’ café'],
    [],
    {
      sv: 'Skola, socialtjänst och vård träffar föräldrar tillsammans.',
      en: 'School, social services and health care meet parents together.',
    },
    tabbOrebro('Arbetsgruppens insikter'),
  ),
  term(
    ['riskfokuserad intervention'],
    ['risk-focused intervention'],
    [],
    {
      sv: 'Att finna belagda risk- och skyddsfaktorer hos ett barn och en familj, och arbeta med båda.',
      en: 'Finding known risk and protective factors with a child and a family, and working on both.',
    },
    orebroLan2009('I det framtida arbetet'),
  ),
  term(
    ['barn som hamnat mellan stolarna'],
    ['children who fell between chairs'],
    [],
    {
      sv: 'Barn som inte fick hjälp därför att ingen tog uppgiften.',
      en: 'Children who got no help because nobody took the task.',
    },
    orebroLan2009('Känner du till barn som hamnat mellan stolarna'),
  ),
  term(
    ['en ingång'],
    ['one way in'],
    [],
    {
      sv: 'Att familjen bara behöver vända sig till en enda.',
      en: 'That the family need turn to one person only.',
    },
    tabbOrebro('Bilaga 1'),
  ),
  term(
    ['första linjen'],
    ['first line'],
    [],
    {
      sv: 'Den vård som först tar emot barn och unga som mår psykiskt dåligt.',
      en: 'The care that first receives children and young people in mental distress.',
    },
    dalsland2022('2'),
  ),
  term(
    ['välbefinnande'],
    ['wellbeing'],
    ['shanarri'],
    {
      sv: 'Hur barnet har det som helhet, sett från barnet. Ingen nivå ska uppnås.',
      en: 'How the child is as a whole, as the child sees it. There is no level to reach.',
    },
    girfec,
    dalsland2022('3.2'),
  ),
];
