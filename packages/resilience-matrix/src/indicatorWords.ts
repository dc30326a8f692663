import type { AgeStage } from './ageStage.ts';
import type { Both } from './promptWords.ts';
import type { ResilienceDomain, ResilienceLevel } from './resilienceDomains.ts';

/** Two examples for every domain, age stage and level. Our own words. */
export const indicatorWords: Readonly<
  Record<
    ResilienceDomain['id'],
    Readonly<Record<AgeStage, Readonly<Record<ResilienceLevel, readonly [Both, Both]>>>>
  >
> = {
  secureBase: {
    earlyYears: {
      child: [
        [
          'Gråter när någon det tycker om går, och blir lugnt när den kommer tillbaka.',
          'Cries when somebody dear leaves, and calms when they return.',
        ],
        [
          'Utforskar rummet och kollar in sin vuxna då och då.',
          'Explores the room and checks on the adult now and then.',
        ],
      ],
      family: [
        [
          'Samma vuxna väcker, lägger och tröstar de flesta dagar.',
          'The same adults wake, put to bed and comfort on most days.',
        ],
        [
          'De vuxna svarar när barnet visar att det behöver något.',
          'The adults respond when the child shows a need.',
        ],
      ],
      community: [
        [
          'Familjen känner sig väntad på BVC eller i förskolan.',
          'The family feels expected at the child health centre or preschool.',
        ],
        ['Barnet har en pedagog som det går till.', 'There is an educator whom the child goes to.'],
      ],
    },
    schoolYears: {
      child: [
        ['Berättar för någon när något har blivit fel.', 'Tells somebody when something has gone wrong.'],
        ['Räknar med att vuxna menar vad de säger.', 'Expects adults to mean what they say.'],
      ],
      family: [
        [
          'Någon är hemma eller går att nå när skolan är slut.',
          'Somebody is at home or within reach when school is over.',
        ],
        [
          'Barnet vet vad som gäller de dagar då hemmet är tyngst.',
          'The child knows what applies on the days when home is hardest.',
        ],
      ],
      community: [
        [
          'En vuxen i skolan ser barnet varje dag och märker när något är fel.',
          'An adult at school sees the child daily and notices when something is wrong.',
        ],
        [
          'Släkt, granne eller stödfamilj är en plats att vara på.',
          'Relatives, a neighbour or a support family are a place to be.',
        ],
      ],
    },
    adolescence: {
      child: [
        ['Ber om hjälp innan det har gått för långt.', 'Asks for help before things have gone too far.'],
        ['Har någon att höra av sig till sent på kvällen.', 'Has somebody to contact late at night.'],
      ],
      family: [
        ['Dörren hemma är öppen också efter ett bråk.', 'The door at home is open, after a quarrel too.'],
        [
          'De vuxna håller vad de lovar, eller säger till när de inte kan.',
          'The adults keep their promises, or say so when they cannot.',
        ],
      ],
      community: [
        [
          'En tränare, lärare eller kurator har funnits med i flera år.',
          'A coach, teacher or counsellor has been there for several years.',
        ],
        [
          'Det är samma person som svarar varje gång inom hjälpen.',
          'Within the help, it is the same person who answers each time.',
        ],
      ],
    },
  },
  education: {
    earlyYears: {
      child: [
        ['Frågar, pekar och provar om och om igen.', 'Asks, points and tries again and again.'],
        ['Stannar kvar vid en bok eller lek som det valt.', 'Stays with a book or a game of its choice.'],
      ],
      family: [
        ['Någon läser, sjunger eller räknar med barnet.', 'Somebody reads, sings or counts with the child.'],
        [
          'Barnet kommer till förskolan de dagar som är sagda.',
          'The child comes to preschool on the days agreed.',
        ],
      ],
      community: [
        [
          'Förskolan bygger vidare på det barnet är nyfiket på.',
          'Preschool builds on what the child is curious about.',
        ],
        ['Stöd sätts in utan att någon diagnos inväntas.', 'Support begins without waiting for a diagnosis.'],
      ],
    },
    schoolYears: {
      child: [
        ['Är i skolan de flesta dagar.', 'Is at school on most days.'],
        ['Försöker igen efter ett misslyckande.', 'Tries again after a failure.'],
      ],
      family: [
        [
          'Någon frågar om skoldagen och läser det skolan skickar.',
          'Somebody asks about the school day and reads what the school sends.',
        ],
        ['Det finns en tid och en plats för läxor.', 'There is a time and a place for homework.'],
      ],
      community: [
        [
          'Skolan anpassar, och följer upp om det hjälpte.',
          'The school adapts, and follows up whether it helped.',
        ],
        ['Lärarna är desamma under läsåret.', 'The teachers stay the same through the school year.'],
      ],
    },
    adolescence: {
      child: [
        [
          'Kan säga vad den vill med skolan, eller efter den.',
          'Can say what they want from school, or after it.',
        ],
        [
          'Håller i ett ämne eller en kurs fast annat är tungt.',
          'Keeps up one subject or course though other things are heavy.',
        ],
      ],
      family: [
        [
          'Vuxna hemma kommer till samtalen och står på den unges sida.',
          'Adults at home come to the meetings and stand by the young person.',
        ],
        [
          'Studierna får ta plats, också när hemmet behöver hjälp.',
          'Studies are given room, also when home needs help.',
        ],
      ],
      community: [
        [
          'Skolan har en väg tillbaka för den som har varit borta.',
          'The school has a way back for those who have been away.',
        ],
        [
          'Praktik eller studievägledning ordnas när det behövs.',
          'Work placement or guidance is arranged when needed.',
        ],
      ],
    },
  },
  friendships: {
    earlyYears: {
      child: [
        [
          'Leker bredvid eller med samma barn flera gånger.',
          'Plays beside or with the same child several times.',
        ],
        ['Delar med sig ibland utan att bli ombett.', 'Shares at times without being asked.'],
      ],
      family: [
        [
          'Familjen träffar andra som har barn i samma ålder.',
          'The family meets others with children of that age.',
        ],
        ['De vuxna hjälper barnet in i leken.', 'The adults help the child into play.'],
      ],
      community: [
        [
          'Förskolan ser till att alla har någon att leka med.',
          'Preschool sees to it that everybody has somebody to play with.',
        ],
        [
          'En lekplats eller öppen förskola ligger på gångavstånd.',
          'A playground or open preschool is within walking distance.',
        ],
      ],
    },
    schoolYears: {
      child: [
        ['Nämner minst en kamrat vid namn.', 'Mentions at least one friend by name.'],
        ['Reder ut bråk så att leken kan fortsätta.', 'Settles quarrels so that play can go on.'],
      ],
      family: [
        ['Kamrater får följa med hem.', 'Friends may come home.'],
        [
          'Någon följer eller skjutsar till kalas och träffar.',
          'Somebody brings the child to parties and meetings.',
        ],
      ],
      community: [
        ['Någon vuxen på rasten märker vem som går ensam.', 'An adult at break notices who walks alone.'],
        [
          'Det finns gårdar, klubbar eller fritids där barn möts.',
          'There are courtyards, clubs or after-school centres where children meet.',
        ],
      ],
    },
    adolescence: {
      child: [
        ['Har en vän att tala med om sådant som är svårt.', 'Has a friend to talk to about hard things.'],
        [
          'Kan säga nej till sina vänner och ändå vara en av dem.',
          'Can say no to friends and still be one of them.',
        ],
      ],
      family: [
        ['Vuxna hemma vet vilka vännerna är.', 'Adults at home know who the friends are.'],
        [
          'Den unge får vara med sina vänner fast hemmet är rörigt.',
          'The young person may be with friends though home is unsettled.',
        ],
      ],
      community: [
        [
          'Det finns ställen att ses på med vuxna i närheten.',
          'There are places to meet with adults nearby.',
        ],
        ['Skolan griper in när någon fryses ut.', 'The school steps in when somebody is frozen out.'],
      ],
    },
  },
  talents: {
    earlyYears: {
      child: [
        ['Har en lek, sång eller sak som det återkommer till.', 'Has a game, song or thing to come back to.'],
        ['Visar stolt upp det som det har gjort.', 'Proudly shows what it has made.'],
      ],
      family: [
        ['Någon stannar upp och tittar när barnet visar.', 'Somebody stops and looks when the child shows.'],
        [
          'Det finns papper, bollar eller annat att pröva med.',
          'There are paper, balls or other things to try.',
        ],
      ],
      community: [
        [
          'Bibliotek, öppen förskola eller förening tar emot små barn.',
          'A library, open preschool or club welcomes small children.',
        ],
        ['Förskolan ger tid åt det barnet är bra på.', 'Preschool gives time to what the child is good at.'],
      ],
    },
    schoolYears: {
      child: [
        [
          'Håller på med något på fritiden som det valt självt.',
          'Does something in leisure time of its own choice.',
        ],
        ['Berättar gärna om det som det kan.', 'Likes to tell about what it can do.'],
      ],
      family: [
        [
          'Någon kommer och tittar, eller frågar hur det gick.',
          'Somebody comes to watch, or asks how it went.',
        ],
        ['Avgift, utrustning och skjuts går att ordna.', 'Fees, equipment and lifts can be arranged.'],
      ],
      community: [
        [
          'En ledare känner barnet och saknar det när det är borta.',
          'A leader knows the child and misses it when away.',
        ],
        ['Det finns aktiviteter som inte kostar något.', 'There are activities that cost nothing.'],
      ],
    },
    adolescence: {
      child: [
        ['Fortsätter öva fast det tar emot.', 'Goes on practising though it is uphill.'],
        ['Lär ut något den kan till någon annan.', 'Teaches somebody else something.'],
      ],
      family: [
        [
          'Intresset tas på allvar också när de vuxna inte delar det.',
          'The interest is taken seriously, also when the adults do not share it.',
        ],
        [
          'Den unge slipper välja bort det för att hjälpa till hemma.',
          'The young person need not give it up to help at home.',
        ],
      ],
      community: [
        [
          'Det finns en scen, ett lag eller en verkstad att vara med i.',
          'There is a stage, a team or a workshop to be part of.',
        ],
        [
          'Någon utanför hemmet ser vart talangen kan leda.',
          'Somebody outside the home sees where the talent may lead.',
        ],
      ],
    },
  },
  values: {
    earlyYears: {
      child: [
        [
          'Tröstar eller hämtar hjälp när någon annan gråter.',
          'Comforts or fetches help when somebody else cries.',
        ],
        ['Är försiktigt med djur och mindre barn.', 'Is careful with animals and smaller children.'],
      ],
      family: [
        ['De vuxna säger förlåt, också till barnet.', 'The adults say sorry, to the child too.'],
        ['Omtanke märks och får beröm.', 'Kindness is noticed and praised.'],
      ],
      community: [
        ['Barnet får hjälpa till på riktigt i förskolan.', 'The child may give real help at preschool.'],
        [
          'Vuxna runt barnet gör själva som de ber barnen göra.',
          'Adults around the child do what they ask of children.',
        ],
      ],
    },
    schoolYears: {
      child: [
        [
          'Säger ifrån eller hämtar en vuxen när någon behandlas illa.',
          'Speaks up or fetches an adult when somebody is treated badly.',
        ],
        ['Håller det som det har lovat en kamrat.', 'Keeps what it has promised a friend.'],
      ],
      family: [
        ['Man pratar om hur andra kan ha haft det.', 'One talks about how things may have been for others.'],
        [
          'Barnet har en syssla som betyder något för de andra.',
          'The child has a chore that matters to the others.',
        ],
      ],
      community: [
        ['Skolan tar vara på barnets förslag.', 'The school makes use of the child’s suggestions.'],
        ['Föreningen låter barn hjälpa yngre.', 'The club lets children help younger ones.'],
      ],
    },
    adolescence: {
      child: [
        ['Står för sin åsikt och kan lyssna på andras.', 'Stands by an opinion and can listen to others.'],
        [
          'Tar ansvar när något blivit fel och försöker gottgöra.',
          'Takes responsibility when something went wrong and tries to make amends.',
        ],
      ],
      family: [
        [
          'De vuxna lever som de lär, eller medger när de inte gör det.',
          'The adults live as they teach, or admit when they do not.',
        ],
        ['Tro och värderingar går att ställa frågor om.', 'Faith and values may be questioned.'],
      ],
      community: [
        [
          'Den unge har ett uppdrag: ledare, elevråd, sommarjobb.',
          'The young person has a task: leader, pupil council, summer job.',
        ],
        ['Vuxna räknar med att den unge kan bidra.', 'Adults count on the young person to contribute.'],
      ],
    },
  },
  socialCompetencies: {
    earlyYears: {
      child: [
        ['Kan vänta en kort stund på sin tur.', 'Can wait a short while for a turn.'],
        ['Visar med ord eller tecken vad det känner.', 'Shows by words or signs what it feels.'],
      ],
      family: [
        ['De vuxna sätter ord på det barnet känner.', 'The adults put words to what the child feels.'],
        [
          'Vuxnas gräl hålls borta från barnet och reds ut.',
          'Adults’ quarrels are kept from the child and settled.',
        ],
      ],
      community: [
        ['Pedagogerna övar turtagning i leken.', 'The educators practise taking turns in play.'],
        [
          'Samma bildstöd eller tecken används hemma och i förskolan.',
          'The same pictures or signs are used at home and at preschool.',
        ],
      ],
    },
    schoolYears: {
      child: [
        ['Frågar om hjälp när det kör fast.', 'Asks for help when stuck.'],
        ['Lugnar sig efter en stund när det blivit argt.', 'Calms down after a while when angry.'],
      ],
      family: [
        ['Alla hemma får tala till punkt.', 'Everybody at home may finish what they are saying.'],
        ['Regler förklaras och gäller alla.', 'Rules are explained and apply to all.'],
      ],
      community: [
        ['Skolan visar i förväg hur dagen ser ut.', 'The school shows beforehand what the day is like.'],
        [
          'Ledare och lärare tränar samarbete, inte bara ämnet.',
          'Leaders and teachers train cooperation, not only the subject.',
        ],
      ],
    },
    adolescence: {
      child: [
        ['Kan tänka igenom följder innan den gör något.', 'Can think through what may follow before acting.'],
        [
          'Tar sig genom motgångar utan att skada sig eller andra.',
          'Gets through setbacks without hurting themselves or others.',
        ],
      ],
      family: [
        ['Oenighet går att tala om utan hot.', 'Disagreement can be talked about without threats.'],
        ['Den unge får förhandla om tider och regler.', 'The young person may negotiate times and rules.'],
      ],
      community: [
        ['Det finns någon att öva svåra samtal med.', 'There is somebody to practise hard talks with.'],
        [
          'Arbetsplats eller förening ger ansvar i lagom steg.',
          'A workplace or club gives responsibility in fair steps.',
        ],
      ],
    },
  },
};
