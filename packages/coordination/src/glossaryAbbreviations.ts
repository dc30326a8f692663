import { acts, statute } from '@tsi/core';
import { type GlossaryEntry, term } from './glossaryTerm.ts';
import { dalsland2022, kavlinge2007, orebroLan2009, regionOrebro2023, tabbOrebro } from './sources.ts';

const list2009 = orebroLan2009('Förkortningar som används i utredningen');

/** The twenty-one abbreviations and names that the survey of Örebro county explains. Acts as they are now. */
const from2009: readonly GlossaryEntry[] = [
  term(
    ['IFO', 'individ- och familjeomsorg'],
    ['child and family social services'],
    ['childAndFamilyServices'],
    { sv: 'Socialtjänstens arbete för barn och familjer.', en: 'Social services for children and families.' },
    list2009,
  ),
  term(
    ['BUP', 'barn- och ungdomspsykiatri'],
    ['child and adolescent psychiatry'],
    ['childPsychiatry'],
    {
      sv: 'Regionens psykiatriska vård för barn och ungdomar.',
      en: 'Child and adolescent psychiatry (region).',
    },
    list2009,
  ),
  term(
    ['BNP', 'barnneuropsykiatriskt utredningsteam'],
    ['child neuropsychiatric assessment team'],
    [],
    {
      sv: 'Team som utredde neuropsykiatriska svårigheter i Örebro län 2009.',
      en: 'The team that assessed neuropsychiatric difficulties in Örebro county in 2009.',
    },
    list2009,
  ),
  term(
    ['BUH', 'barn- och ungdomshabilitering', 'habilitering'],
    ['child and youth habilitation', 'habilitation'],
    ['habilitation'],
    {
      sv: 'Regionens stöd till barn med funktionsnedsättning.',
      en: 'Region service for children with disabilities.',
    },
    list2009,
  ),
  term(
    ['BUM', 'barn- och ungdomsmedicin'],
    ['paediatrics', 'child and adolescent medicine'],
    [],
    { sv: 'Barnmottagningen inom sjukvården.', en: 'Medical care for children and adolescents (region).' },
    list2009,
  ),
  term(
    ['BHV', 'barnhälsovård'],
    ['child health services'],
    [],
    {
      sv: 'Hälsovården för barn innan skolan tar vid; den bedrivs på BVC.',
      en: 'Preventive health care before school takes over; it is given at BVC.',
    },
    list2009,
  ),
  term(
    ['BVC', 'barnavårdscentral'],
    ['child health centre'],
    ['childHealthCentre'],
    { sv: 'Dit familjen går med små barn.', en: 'Where families go with small children (region).' },
    list2009,
  ),
  term(
    ['MVC', 'mödravårdscentral', 'mödrahälsovård'],
    ['maternity care', 'antenatal clinic'],
    ['maternityCare'],
    { sv: 'Vården under graviditeten.', en: 'Care during pregnancy (region).' },
    list2009,
  ),
  term(
    ['ADHD'],
    ['attention deficit hyperactivity disorder'],
    [],
    {
      sv: 'Diagnos: svårt med uppmärksamhet, ofta med överaktivitet. Inget av våra dokument frågar efter diagnos.',
      en: 'A diagnosis: difficulties with attention, often with hyperactivity. No document of ours asks for a diagnosis.',
    },
    list2009,
  ),
  term(
    ['SPSM', 'Specialpedagogiska skolmyndigheten'],
    ['National Agency for Special Needs Education and Schools'],
    [],
    {
      sv: 'Statlig myndighet som ger skolor råd och stöd i specialpedagogik.',
      en: 'State authority that advises and supports schools in special needs education.',
    },
    list2009,
  ),
  term(
    ['basutredning'],
    ['basic assessment'],
    [],
    {
      sv: 'Bedömning ur fyra perspektiv: pedagogiskt, socialt, psykologiskt och medicinskt.',
      en: 'An assessment from four sides: educational, social, psychological and medical.',
    },
    list2009,
  ),
  term(
    ['Pinocchio'],
    ['Pinocchio (project)'],
    [],
    {
      sv: 'Projekt för barn upp till 12 år med risk för normbrytande beteende; Degerfors och Lekeberg deltog.',
      en: 'A project for children up to 12 at risk of norm-breaking behaviour; Degerfors and Lekeberg took part.',
    },
    list2009,
  ),
  term(
    ['Brå', 'brottsförebyggande råd'],
    ['crime prevention council'],
    [],
    {
      sv: 'Kommunens råd för brottsförebyggande arbete, på flera håll stommen för SSPF.',
      en: 'A municipality’s council for crime prevention; in several places what SSPF is built on.',
    },
    list2009,
    dalsland2022('4.1'),
  ),
  term(
    ['SoL', 'socialtjänstlagen'],
    ['Social Services Act'],
    ['acts'],
    {
      sv: 'Lagen om socialtjänsten. Ny lag gäller sedan 2025-07-01; listan från 2009 menar lagen från 2001.',
      en: 'The act on social services. A new act since 2025-07-01; the list of 2009 means the one of 2001.',
    },
    statute(acts.SoL.number, ''),
    statute(acts.SoL2001.number, ''),
    list2009,
  ),
  term(
    ['LSS'],
    ['act on support for persons with certain functional impairments'],
    ['lss'],
    {
      sv: 'Lagen om stöd och service till vissa funktionshindrade.',
      en: 'Support and service for persons with certain disabilities.',
    },
    statute(acts.LSS.number, ''),
    list2009,
  ),
  term(
    ['SkolL', 'skollagen'],
    ['Education Act'],
    [],
    {
      sv: 'Lagen om skola och förskola. Listan från 2009 menar lagen från 1985, som inte längre gäller.',
      en: 'The act on schools and preschools. The list of 2009 means the act of 1985, no longer in force.',
    },
    statute('SFS 2010:800', ''),
    list2009,
  ),
  term(
    ['HSL', 'hälso- och sjukvårdslagen'],
    ['Health and Medical Services Act'],
    ['acts'],
    {
      sv: 'Lagen om hälso- och sjukvården. Listan från 2009 menar lagen från 1982, som inte längre gäller.',
      en: 'The act on health care. The list of 2009 means the act of 1982, no longer in force.',
    },
    statute(acts.HSL.number, ''),
    statute(acts.HSL1982.number, ''),
    list2009,
  ),
  term(
    ['SOSFS', 'Socialstyrelsens författningssamling'],
    ['the National Board of Health and Welfare’s code of statutes'],
    [],
    {
      sv: 'Där Socialstyrelsens föreskrifter gavs ut.',
      en: 'Where the regulations of the National Board of Health and Welfare were published.',
    },
    list2009,
  ),
  term(
    ['Öre-FÖR'],
    ['Öre-FÖR (council)'],
    [],
    {
      sv: 'Samverkansråd i Örebro kommun: utbildning, socialtjänst, kultur och fritid, polis.',
      en: 'Collaboration council in Örebro: education, social services, culture and leisure, police.',
    },
    list2009,
  ),
  term(
    ['T-VITS'],
    ['T-VITS (project)'],
    [],
    {
      sv: 'Avslutat länsprojekt för insatser nära vardagen i tydlig samverkan.',
      en: 'A finished county project for support close to everyday life in clear collaboration.',
    },
    list2009,
  ),
  term(
    ['Samba', 'Sambaprojektet', 'samverkansledning för barns och ungas bästa'],
    ['Samba (Örebro)'],
    [],
    {
      sv: 'Samordnar stöd för barn och unga upp till 21 år som behöver flera verksamheter hos kommun och region.',
      en: 'Coordinates support for children and young people up to 21 who need several services of kommun and region.',
    },
    list2009,
    tabbOrebro('Resultat'),
  ),
];

/** Abbreviations of the other documents. One that its document does not explain is left out. */
const fromTheOthers: readonly GlossaryEntry[] = [
  term(
    ['TSI', 'tidiga samordnade insatser'],
    ['early coordinated interventions', 'early, coordinated support'],
    [],
    {
      sv: 'Skola, vård och socialtjänst arbetar tillsammans och tidigt. Ingen viss metod. Det är vad allt det här är till för.',
      en: 'Early, coordinated support: what all this is for. No method of its own; school, health care and social services work together.',
    },
    dalsland2022('2'),
  ),
  term(
    ['TABB', 'tillsammans för alla barns bästa'],
    ['together for the best of all children (TABB)'],
    [],
    {
      sv: 'Regionalt projekt i Örebro län med fyra piloter: Askersund, Degerfors, Nora och Örebro.',
      en: 'A regional project in Örebro county with four pilots: Askersund, Degerfors, Nora and Örebro.',
    },
    tabbOrebro('Inledning'),
  ),
  term(
    ['GIRFEC', 'Skottlandsmodellen'],
    ['getting it right for every child', 'the Scottish model'],
    [],
    {
      sv: 'Skotsk praxis för barns välbefinnande: hjul, triangel, matris, en plan, en kontakt.',
      en: 'Scottish practice for children’s wellbeing: wheel, triangle, matrix, one plan, one contact.',
    },
    dalsland2022('3'),
  ),
  term(
    ['SSPF'],
    ['school, social services, police, leisure'],
    ['forums'],
    {
      sv: 'Skola, socialtjänst, polis och fritid i samverkan kring unga i riskzon.',
      en: 'School, social services, police, leisure: a forum for young people at risk.',
    },
    dalsland2022('4.1'),
  ),
  term(
    ['KAA', 'kommunala aktivitetsansvaret'],
    ['municipal activity responsibility'],
    ['notInEducation'],
    {
      sv: 'Kommunens ansvar för unga som inte går eller har slutfört gymnasiet.',
      en: 'The municipality’s responsibility for young people who are not in, and have not finished, upper secondary school.',
    },
    regionOrebro2023('GySam'),
  ),
  term(
    ['SKR', 'Sveriges Kommuner och Regioner', 'SKL', 'Sveriges Kommuner och Landsting'],
    ['Swedish Association of Local Authorities and Regions'],
    [],
    {
      sv: 'Kommunernas och regionernas organisation, förut SKL.',
      en: 'The organisation of municipalities and regions, formerly SKL.',
    },
    orebroLan2009('Bakgrund'),
    dalsland2022('2.2'),
  ),
  term(
    ['CSR', 'centrala samverkansrådet'],
    ['central collaboration council'],
    [],
    {
      sv: 'Kävlinges övergripande samverkansråd. Inget att göra med företags samhällsansvar.',
      en: 'Kävlinge’s overall collaboration council. Nothing to do with corporate social responsibility.',
    },
    kavlinge2007('3.1'),
  ),
  term(
    ['LSR', 'lokalt samverkansråd'],
    ['local collaboration council'],
    [],
    {
      sv: 'Kävlinges sex lokala råd: Väster och Öster för tre åldersgrupper.',
      en: 'Kävlinge’s six local councils: west and east for three age groups.',
    },
    kavlinge2007('3.2'),
  ),
  term(
    ['SSR', 'specifika samverkansrådet'],
    ['specific collaboration council'],
    [],
    {
      sv: 'Region Örebro läns råd med kommunerna. Bereder och rekommenderar; beslutar inte.',
      en: 'Region Örebro’s council with the municipalities. It prepares and recommends; it does not decide.',
    },
    regionOrebro2023('Specifika samverkansrådet'),
  ),
  term(
    ['REKO', 'regionalt kompetensforum för vuxnas lärande'],
    ['regional forum for adult learning'],
    [],
    {
      sv: 'Nätverk i Örebro län för kommunal vuxenutbildning.',
      en: 'Network in Örebro county for municipal adult education.',
    },
    regionOrebro2023('REKO'),
  ),
  term(
    ['GySam', 'gymnasiesamverkan'],
    ['network for upper secondary schools'],
    [],
    {
      sv: 'Nätverk i Örebro län för gymnasieskolans strategiska frågor.',
      en: 'Network in Örebro county for strategic questions of upper secondary school.',
    },
    regionOrebro2023('GySam'),
  ),
  term(
    ['RUS', 'regional utvecklingsstrategi'],
    ['regional development strategy'],
    [],
    { sv: 'Regionens plan för utveckling.', en: 'The region’s plan for development.' },
    regionOrebro2023('Bakgrund och förutsättningar'),
  ),
  term(
    ['MPO', 'mottagningen psykisk ohälsa barn och unga'],
    ['clinic for mental ill-health in children and young people'],
    [],
    {
      sv: 'Örebro läns mottagning för under 18 år som är nedstämda, stressade eller oroliga.',
      en: 'Örebro county’s clinic for those under 18 who feel low, stressed or anxious.',
    },
    tabbOrebro('Resultat'),
  ),
  term(
    ['första kontakten'],
    ['first contact (Örebro)'],
    [],
    {
      sv: 'Örebro läns första bedömning vid psykisk ohälsa hos barn och unga.',
      en: 'Örebro county’s first assessment of mental ill-health in children and young people.',
    },
    tabbOrebro('Resultat'),
  ),
  term(
    ['HTL-team', 'team för hälsa, trygghet och lärande'],
    ['health, learning and security team'],
    [],
    {
      sv: 'En av inriktningarna inom TSI: ett team för hälsa, lärande och trygghet.',
      en: 'One of the directions of TSI: a team for health, learning and security.',
    },
    dalsland2022('2'),
  ),
  term(
    ['ABC', 'Alla Barn i Centrum'],
    ['all children in the centre (parents’ course)'],
    [],
    {
      sv: 'Föräldrakurs för den som har barn mellan 3 och 12 år.',
      en: 'A course for parents of children aged 3 to 12.',
    },
    dalsland2022('4.2'),
  ),
  term(
    ['EHT', 'elevhälsoteam'],
    ['student health team'],
    [],
    {
      sv: 'Skolans team för främjande och förebyggande arbete.',
      en: 'A school’s team for promoting health and preventing difficulties.',
    },
    dalsland2022('4.2'),
  ),
  term(
    ['Mini-Maria'],
    ['Mini-Maria (youth clinic for addiction)'],
    [],
    {
      sv: 'Mottagning för unga, 13–21 år i Dalsland, om beroende och psykisk ohälsa.',
      en: 'A clinic for young people, 13 to 21 in Dalsland, about addiction and mental ill-health.',
    },
    dalsland2022('4.1'),
  ),
];

/** Abbreviations, with what they stand for. Swedish: förkortningar. */
export const glossaryAbbreviations: readonly GlossaryEntry[] = [...from2009, ...fromTheOthers];
