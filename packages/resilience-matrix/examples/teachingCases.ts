import {
  child,
  childHealthNurse,
  coach,
  counsellor,
  custodian1,
  custodian2,
  grandmother,
  noted,
  numbered,
  preschoolTeacher,
  type TeachingCase,
  teacher,
} from './teachingCase.ts';

// Two cases of the kind that courses use, invented from beginning to end.

const invented = (...observations: Parameters<typeof numbered>[1]) => numbered('invented', observations);

/** A teenager who runs the home. Adolescence. */
export const runsTheHome: TeachingCase = {
  id: 'runsTheHome',
  title: 'Tonåringen som sköter hemmet',
  told: [],
  invented: invented(
    noted('resilience', 'grow.learning', teacher, 'Höga resultat, lämnar allt i tid.'),
    noted('resilience', 'grow.independence', child, 'Jag betalar räkningarna på mammas telefon.'),
    noted('resilience', 'grow.responsibility', coach, 'Tar hand om de yngre i laget.'),
    noted('resilience', 'grow.communication', counsellor, 'Berättar öppet när någon väl frågar.'),
    noted('adversity', 'need.care', child, 'Jag lagar maten och väcker mina syskon.', {
      frequency: 'often',
      duration: 'years',
    }),
    noted('adversity', 'need.presence', child, 'Mamma ligger mest i sängen.', { frequency: 'constantly' }),
    noted('adversity', 'need.care', grandmother, 'Har hittat kylen tom tre gånger i vinter.'),
    noted('adversity', 'world.money', counsellor, 'Hyran är obetald enligt den unge.', { basis: 'reported' }),
    noted('protection', 'world.belonging', child, 'Laget är mitt andra hem.'),
    noted('adversity', 'world.work', grandmother, 'Mamma har förlorat jobbet.'),
    noted('adversity', 'world.support', counsellor, 'Ingen i hjälpen har träffat familjen.'),
  ),
  expected: {
    all: {
      quadrant: 'resilientAdverse',
      child: 'resilience',
      environment: 'adversity',
      findings: ['copingMayHideNeed'],
      because:
        'Den unge klarar det mesta, och det är just det som oroar: att bära ett hem är inget bevis på att må bra. Laget bär på riktigt men lättar inte hemmet, och fem röster säger att hemmet behöver lättas. Frågan att ställa är vad det kostar.',
    },
  },
};

/** A small child who speaks late, in a home and a preschool that hold. Early years. */
export const speaksLate: TeachingCase = {
  id: 'speaksLate',
  title: 'Förskolebarnet som pratar sent',
  told: [],
  invented: invented(
    noted('vulnerability', 'grow.communication', childHealthNurse, 'Säger tio ord vid treårsbesöket.'),
    noted('vulnerability', 'grow.communication', custodian1, 'Blir förtvivlad när vi inte förstår.'),
    noted('vulnerability', 'grow.relationships', preschoolTeacher, 'Drar sig ur leken när de andra pratar.'),
    noted('vulnerability', 'grow.health', custodian2, 'Ofta öroninflammation.', { frequency: 'often' }),
    noted('protection', 'need.play', custodian1, 'Vi läser bilderbok varje kväll.'),
    noted(
      'protection',
      'need.predictability',
      preschoolTeacher,
      'Använder bilder för dagen, och det fungerar.',
    ),
    noted('protection', 'need.presence', grandmother, 'Hämtar två dagar i veckan.'),
    noted('protection', 'world.school', custodian2, 'Förskolan har lärt oss tecknen.'),
  ),
  expected: {
    all: {
      quadrant: 'vulnerableProtected',
      child: 'vulnerability',
      environment: 'protection',
      findings: ['childNotHeard'],
      because:
        'Barnet har det svårt med språket, det ser fyra från var sitt håll. Hem och förskola bär och är överens. Barnets egen röst saknas: den som har tio ord kan visa, peka och välja bilder.',
    },
  },
};

export const teachingCases: readonly TeachingCase[] = [runsTheHome, speaksLate];
