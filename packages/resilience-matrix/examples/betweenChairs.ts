import {
  child,
  coach,
  custodian1,
  custodian2,
  fosterParent,
  grandmother,
  lssOfficer,
  noted,
  numbered,
  psychiatricNurse,
  socialWorker,
  type TeachingCase,
  teacher,
} from './teachingCase.ts';

// Ten children who fell between the services, from the survey of cooperation in the twelve municipalities of Örebro
// county (Regionförbundet Örebro, 2009): what officials in social services, LSS and schools told when they were asked
// for examples. `told` retells in our own words what is said there about the child and what surrounds the child; heading
// and direction are our reading of it. Days, ids and exact roles are not in the survey: they are ours. Everything under
// `invented` is invented. Three examples of the survey are left out because they say nothing about a child: that
// children with social difficulties are seldom investigated, a wish for more cooperation, and that roles are unclear.

const told = (...observations: Parameters<typeof numbered>[1]) => numbered('retold', observations);
const invented = (...observations: Parameters<typeof numbered>[1]) => numbered('invented', observations);

// The same for every case with a single official as its source.
const oneOfficial = {
  quadrant: 'insufficientEvidence',
  child: 'insufficientEvidence',
  environment: 'insufficientEvidence',
} as const;

export const betweenChairs: readonly TeachingCase[] = [
  {
    id: 'waitingForTreatment',
    title: 'Väntar på behandling som ingen har åtagit sig',
    told: told(
      noted(
        'adversity',
        'world.support',
        socialWorker,
        'Behandlingen har dröjt i ett och ett halvt år; ingen har åtagit sig den.',
        {
          frequency: 'constantly',
          duration: 'years',
        },
      ),
      noted(
        'vulnerability',
        'grow.health',
        socialWorker,
        'Enligt utredningen behövs behandling av någon med stor kunskap.',
        {
          basis: 'reported',
        },
      ),
    ),
    invented: invented(
      noted('adversity', 'world.support', fosterParent, 'Har ringt fyra ställen och hänvisats runt.'),
      noted('adversity', 'need.predictability', child, 'Jag vet inte när det ska börja.'),
      noted('vulnerability', 'grow.health', child, 'Sover nästan inte.'),
      noted('vulnerability', 'grow.learning', teacher, 'Orkar bara förmiddagarna.'),
      noted('vulnerability', 'grow.identity', child, 'Tror att det är mitt fel att ingen vill.'),
      noted('protection', 'need.care', fosterParent, 'Vi har fasta tider och äter tillsammans.'),
      noted('protection', 'need.presence', child, 'De sitter kvar tills jag somnar.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'needNotConsidered'],
        because:
          'Väntan är ett tungt faktum, men en enda tjänsteman har talat, om ett enda. Hur barnet har det där det bor är okänt.',
      },
      all: {
        quadrant: 'mixed',
        child: 'vulnerability',
        environment: 'mixed',
        findings: ['mixedEvidence'],
        because:
          'Barnet mår dåligt, det säger tre. Miljön drar isär: hjälpen saknas medan familjehemmet bär. Att kalla miljön bara påfrestande vore fel, och bara skyddande lika fel.',
      },
    },
  },
  {
    id: 'nowhereToLive',
    title: 'Färdigbehandlad, men utan någonstans att bo',
    told: told(
      noted(
        'adversity',
        'world.housing',
        socialWorker,
        'Det finns inget boende att komma till efter behandlingen.',
      ),
      noted('adversity', 'world.support', socialWorker, 'Verksamheterna lägger boendet på varandra.'),
      noted('vulnerability', 'grow.health', socialWorker, 'I grunden är svårigheterna psykiatriska.', {
        basis: 'reported',
      }),
      noted('resilience', 'grow.health', socialWorker, 'Behandlingen är avslutad och räknas som klar.', {
        basis: 'reported',
      }),
    ),
    invented: invented(
      noted('resilience', 'grow.health', child, 'Jag sover och äter igen.'),
      noted('resilience', 'grow.health', psychiatricNurse, 'Använder det som övats när ångesten kommer.'),
      noted('resilience', 'grow.independence', psychiatricNurse, 'Sköter tider och medicin.'),
      noted('resilience', 'grow.learning', teacher, 'Har gjort tre prov på distans.'),
      noted('resilience', 'grow.relationships', child, 'Har kvar två vänner hemifrån.'),
      noted('adversity', 'world.housing', child, 'Jag vet inte var jag ska sova nästa vecka.'),
      noted('adversity', 'need.predictability', child, 'Ingen säger vad som gäller.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'needNotConsidered'],
        because:
          'Två påfrestningar, båda från samma person. Om barnet säger hon emot sig själv, i andra hand.',
      },
      all: {
        quadrant: 'resilientAdverse',
        child: 'resilience',
        environment: 'adversity',
        findings: ['copingMayHideNeed'],
        because:
          'Den unge har kommit långt och saknar det mest grundläggande. Att det går bra just nu är inget skäl att vänta med boendet.',
      },
    },
  },
  {
    id: 'newDiagnosis',
    title: 'Ny diagnos i tonåren, och ingen som följer med',
    told: told(
      noted(
        'vulnerability',
        'grow.identity',
        lssOfficer,
        'Har svårt att ta till sig diagnosen, och den tynger.',
        { basis: 'reported' },
      ),
      noted(
        'adversity',
        'world.support',
        lssOfficer,
        'Den som inte ansöker möter ingen; det finns inget sätt att fånga upp.',
      ),
    ),
    invented: invented(
      noted('vulnerability', 'grow.identity', child, 'Jag är inte en diagnos.'),
      noted('vulnerability', 'grow.relationships', teacher, 'Äter lunch ensam.'),
      noted('vulnerability', 'grow.health', custodian1, 'Ligger vaken och grubblar.'),
      noted('protection', 'need.presence', child, 'Pappa frågar utan att tjata.'),
      noted('protection', 'need.presence', custodian1, 'Vi går en runda varje kväll.'),
      noted('protection', 'need.care', custodian2, 'Håller tider och läkarbesök.'),
      noted('protection', 'need.play', grandmother, 'Bygger modeller ihop på lördagar.'),
      noted('protection', 'world.school', teacher, 'Har eget schema och en lugn plats.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'needNotConsidered'],
        because: 'En handläggare som bara mött ansökan kan inte veta hur den unge har det.',
      },
      all: {
        quadrant: 'vulnerableProtected',
        child: 'vulnerability',
        environment: 'protection',
        findings: [],
        because:
          'Hem och skola håller, det säger fem. Att stödet utifrån saknas gör rutan bred men välter den inte: stärk den unge, behåll skyddet, och be någon söka upp.',
      },
    },
  },
  {
    id: 'twoClosedDoors',
    title: 'Den ena kan inte, den andra tar inte emot',
    told: told(
      noted(
        'adversity',
        'world.support',
        socialWorker,
        'BUP tar inte emot så länge det är rörigt runt barnet, och vi kan inte det som behövs.',
      ),
      noted('adversity', 'need.presence', socialWorker, 'Föräldrarna är slutkörda.'),
      noted(
        'vulnerability',
        'grow.health',
        socialWorker,
        'Långt senare visade det sig att barnet har en funktionsnedsättning.',
        { basis: 'reported' },
      ),
    ),
    invented: invented(
      noted('adversity', 'need.presence', custodian1, 'Jag orkar inte mer än att laga mat.'),
      noted('adversity', 'world.work', custodian2, 'Har gått ned i tid för alla möten.'),
      noted('vulnerability', 'grow.responsibility', teacher, 'Springer ifrån när det blir krav.'),
      noted('vulnerability', 'grow.health', custodian2, 'Utbrott flera gånger om dagen.', {
        frequency: 'often',
      }),
      noted('vulnerability', 'grow.relationships', child, 'Ingen vill vara med mig.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard'],
        because: 'Samma tjänsteman säger allt. Barnet, föräldrarna och skolan är inte hörda.',
      },
      all: {
        quadrant: 'vulnerableAdverse',
        child: 'vulnerability',
        environment: 'adversity',
        findings: [],
        because:
          'Både barn och föräldrar är hårt ansatta och alla säger samma sak. Inget står emot. Här börjar man med att avlasta.',
      },
    },
  },
  {
    id: 'placedInDoubt',
    title: 'Placerad innan någon vet vad barnet behöver',
    told: told(
      noted(
        'adversity',
        'world.support',
        socialWorker,
        'Utredningen skulle vänta tills annat var klart; senare sades att det inte behövts.',
      ),
      noted('adversity', 'world.housing', socialWorker, 'Barnet kan behöva flyttas igen.', {
        basis: 'interpreted',
      }),
    ),
    invented: invented(
      noted('adversity', 'need.predictability', child, 'Jag packar inte upp, ifall att.'),
      noted('adversity', 'need.predictability', fosterParent, 'Vi vet inte hur länge det gäller.'),
      noted('protection', 'need.care', fosterParent, 'Äter och sover bra hos oss.'),
      noted('protection', 'need.play', child, 'Vi bakar på söndagar.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'growNotConsidered', 'needNotConsidered'],
        because:
          'Om barnet självt är inget sagt, och risken att flytta igen är en bedömning som ingen annan delat.',
      },
      all: {
        quadrant: 'insufficientEvidence',
        child: 'insufficientEvidence',
        environment: 'mixed',
        findings: ['insufficientEvidence', 'growNotConsidered'],
        because:
          'Miljön drar åt båda håll. Om barnet självt vet man fortfarande ingenting, och det var just det som saknades när placeringen gjordes.',
      },
    },
  },
  {
    id: 'dischargedToday',
    title: 'Utskriven samma dag',
    told: told(
      noted(
        'adversity',
        'world.support',
        socialWorker,
        'Avdelningen ringde samma dag som utskrivningen; ingen planering var gjord.',
      ),
      noted('adversity', 'world.housing', socialWorker, 'Det finns inget ordnat att komma hem till.'),
      noted(
        'vulnerability',
        'grow.responsibility',
        socialWorker,
        'Utåtagerande, och vården säger sig sakna alternativ.',
        { basis: 'reported' },
      ),
    ),
    invented: invented(
      noted('adversity', 'need.safety', custodian1, 'Jag vågar inte vara ensam hemma med mina barn i natt.', {
        severity: 'serious',
      }),
      noted('vulnerability', 'grow.responsibility', custodian1, 'Slår sönder saker när det blir nej.'),
      noted('vulnerability', 'grow.health', child, 'Vill inte hem. Vill inte vara här heller.', {
        severity: 'serious',
      }),
      noted('vulnerability', 'grow.health', psychiatricNurse, 'Somnar bara med medicin.'),
      noted(
        'resilience',
        'grow.communication',
        psychiatricNurse,
        'Säger till när det är på väg att bli för mycket.',
      ),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'needNotConsidered'],
        because:
          'Situationen är akut men bilden är en persons. Att det brådskar avgör inte matrisen; det gör människor, samma dag.',
      },
      all: {
        quadrant: 'vulnerableAdverse',
        child: 'vulnerability',
        environment: 'adversity',
        findings: ['seriousFact'],
        because:
          'Fyra röster mot en, och en av dem om något allvarligt: då pekas sårbarhet ut fast rutan når fram till mitten. Runt barnet är allt svårt. Det allvarliga märks ut för sig och väntar inte på matrisen.',
      },
    },
  },
  {
    id: 'handedOver',
    title: 'Mötet blev en överlämning',
    told: told(
      noted(
        'adversity',
        'world.support',
        lssOfficer,
        'Nätverksmötet slutade med att ärendet lades över på oss; vi ger stöd och service, inte behandling.',
      ),
      noted(
        'protection',
        'world.support',
        lssOfficer,
        'I en liten kommun tar till slut någon på sig ansvaret.',
      ),
    ),
    invented: [],
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'growNotConsidered', 'needNotConsidered'],
        because:
          'En person säger två saker åt olika håll om hjälpen, och inget om barnet. Det finns ingen bild att rita.',
      },
    },
  },
  {
    id: 'noStrengthForSchool',
    title: 'Orkar inte vara i skolan, och stödet får inte kosta',
    told: told(
      noted('vulnerability', 'grow.health', teacher, 'Mår psykiskt mycket dåligt.', { duration: 'months' }),
      noted('vulnerability', 'grow.learning', teacher, 'Har inte kraft att vara i skolan.'),
      noted(
        'adversity',
        'world.school',
        teacher,
        'Behovet av en resursperson är känt; det fanns inga pengar.',
      ),
      noted('protection', 'world.support', teacher, 'Psykiatrin behandlar.', { basis: 'reported' }),
    ),
    invented: invented(
      noted('vulnerability', 'grow.health', child, 'Det är tungt bara att gå upp.'),
      noted('vulnerability', 'grow.health', custodian1, 'Har slutat äta med oss.'),
      noted('adversity', 'world.school', child, 'De säger att jag kan gå hem om jag inte orkar.'),
      noted('adversity', 'world.school', custodian1, 'Vi fick veta att det inte blir någon resurs.'),
      noted('adversity', 'world.work', custodian1, 'Är hemma från jobbet utan lön.'),
      noted('protection', 'world.support', psychiatricNurse, 'Ses en gång i veckan sedan i höstas.'),
      noted('protection', 'need.presence', child, 'Mamma är hemma.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'needNotConsidered'],
        because: 'Läraren har sett det själv, men ingen annan är hörd, och hemmet nämns inte alls.',
      },
      all: {
        quadrant: 'mixed',
        child: 'vulnerability',
        environment: 'mixed',
        findings: ['mixedEvidence'],
        because:
          'Skolan tär medan mamma och behandlingen bär. Planen börjar i skolan, inte hos barnet: där pekar tre ut samma sak.',
      },
    },
  },
  {
    id: 'atHomeAllDay',
    title: 'Hemma hela dagarna, och vuxna som inte möts',
    told: told(
      noted('vulnerability', 'grow.learning', teacher, 'Kommer inte till skolan.'),
      noted(
        'adversity',
        'need.guidance',
        teacher,
        'Föräldrarna uteblir från möten och säger nej till det som erbjuds.',
      ),
      noted(
        'adversity',
        'world.support',
        teacher,
        'Skola och socialtjänst får inte tala med varandra för familjen.',
      ),
    ),
    invented: invented(
      noted(
        'protection',
        'need.guidance',
        custodian1,
        'Vi säger nej till möten för att barnet mår sämre efter varje.',
      ),
      noted('protection', 'need.presence', child, 'Mamma är med mig hela dagen.'),
      noted('protection', 'need.presence', custodian1, 'Jag har tagit ledigt för att finnas här.'),
      noted('adversity', 'world.school', custodian1, 'Skolan hör bara av sig när något är fel.'),
      noted('vulnerability', 'grow.health', child, 'Får ont i magen av att tänka på klassrummet.'),
      noted('vulnerability', 'grow.relationships', child, 'Ingen har hört av sig.'),
      noted(
        'resilience',
        'grow.independence',
        custodian1,
        'Läser och ritar varje dag efter ett eget schema.',
      ),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard'],
        because: 'Skolans bild av familjen är skolans. Varför föräldrarna säger nej har ingen frågat.',
      },
      all: {
        quadrant: 'mixed',
        child: 'mixed',
        environment: 'mixed',
        findings: ['mixedEvidence', 'informantsDiffer'],
        because:
          'Samma nej är en brist för skolan och ett skydd för hemmet. Bilden räknar inte ut vem som har rätt; den visar att de ser olika, och att det är det som ska pratas om.',
        doubt:
          'Att läsa och rita hemma gör barnets axel blandad. Många skulle ändå säga sårbarhet, för det som är svårt är större än det som fungerar; storlek läser regeln inte.',
      },
    },
  },
  {
    id: 'seenEveryDay',
    title: 'Skolan ser, och tas inte på allvar',
    told: told(
      noted(
        'adversity',
        'world.support',
        teacher,
        'Vi ser barnet varje dag och berättar, men ingen lyssnar.',
        { frequency: 'often' },
      ),
    ),
    invented: invented(
      noted('adversity', 'need.care', teacher, 'Kommer hungrig och i tunna kläder.', { frequency: 'often' }),
      noted('adversity', 'need.care', coach, 'Har inget mellanmål med sig och inga skor som passar.'),
      noted('adversity', 'need.presence', child, 'Det är ingen hemma när jag kommer.'),
      noted('resilience', 'grow.learning', teacher, 'Räcker upp handen och hjälper andra.'),
      noted('resilience', 'grow.relationships', child, 'Alla i klassen är mina kompisar.'),
      noted('resilience', 'grow.responsibility', coach, 'Först på plats och sist att gå.'),
    ),
    expected: {
      told: {
        ...oneOfficial,
        findings: ['insufficientEvidence', 'childNotHeard', 'growNotConsidered', 'needNotConsidered'],
        because:
          'Vad skolan ser sägs inte, bara att ingen lyssnar. Det är en fråga om hjälpen, inte en bild av barnet.',
      },
      all: {
        quadrant: 'resilientAdverse',
        child: 'resilience',
        environment: 'adversity',
        findings: ['copingMayHideNeed'],
        because:
          'Barnet är duktigt och har det svårt. Just därför är det lätt att inte lyssna: den som klarar sig märks inte. Om omsorgen brister prövas orosanmälan för sig.',
      },
    },
  },
];
