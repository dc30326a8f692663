import { acts, statute } from '@tsi/core';
import { type GlossaryEntry, term } from './glossaryTerm.ts';
import { dalsland2022, kronoberg } from './sources.ts';

const nationalBoard = (section: string) =>
  ({ basis: 'guidance', act: 'Socialstyrelsen, klassifikationer', section }) as const;

/** Plans and what happens to them. Swedish: planer. */
export const glossaryPlans: readonly GlossaryEntry[] = [
  term(
    ['SIP', 'samordnad individuell plan', 'individuell plan'],
    ['individual plan', 'coordinated individual plan'],
    ['sip'],
    {
      sv: 'Lagens individuella plan, av kommun och region.',
      en: 'The statutory individual plan of kommun and region.',
    },
    statute(acts.SoL.number, '10 kap. 8 §'),
    statute(acts.HSL.number, '16 kap. 4 §'),
  ),
  term(
    ['SIP vid utskrivning', 'utskrivning från sluten vård'],
    ['individual plan at discharge', 'discharge'],
    ['sipDischarge'],
    {
      sv: 'Den plan som görs när någon skrivs ut från sjukhus.',
      en: 'The plan that is made when somebody is discharged from hospital.',
    },
    statute(acts.discharge.number, ''),
  ),
  term(
    ['GIP', 'gemensam individuell plan'],
    ['joint individual plan'],
    ['gip'],
    {
      sv: 'Plan inom en kommun, enligt lokal praxis. Ingen lag.',
      en: 'Plan within one municipality, by local practice. No statute.',
    },
    dalsland2022('4.1'),
  ),
  term(
    ['Barnets plan'],
    ['the child’s plan'],
    ['barnetsPlan'],
    {
      sv: 'Tidig gemensam plan enligt lokal praxis (Falun, Kronoberg).',
      en: 'Early joint plan by local practice (Falun, Kronoberg).',
    },
    dalsland2022('3.2'),
    kronoberg(''),
  ),
  term(['insats'], ['intervention'], ['intervention', 'action'], {
    sv: 'Det en verksamhet gör för barnet; i en plan heter den åtgärd.',
    en: 'What an operation does for the child; in a plan it is an action.',
  }),
  term(['behov av insatser'], ['need of interventions'], ['OperationNeed'], {
    sv: 'Ett behov som en verksamhet måste vara med och möta.',
    en: 'A need that an operation must take part in meeting.',
  }),
  term(['vilken plan'], ['kind of plan'], ['planKind', 'Situation'], {
    sv: 'Frågan om det blir SIP, SIP vid utskrivning, GIP eller Barnets plan.',
    en: 'Whether it is SIP, SIP at discharge, GIP or Barnets plan.',
  }),
  term(['upprättad plan'], ['established plan'], ['established'], {
    sv: 'Överenskommen och i kraft.',
    en: 'Agreed and in force.',
  }),
  term(['planens liv', 'steg i planens liv'], ['life of the plan'], ['LifeStep', 'PlanEvent'], {
    sv: 'Vad som har hänt med en plan, steg för steg.',
    en: 'What has happened to a plan, step by step.',
  }),
  term(['planens läge'], ['state of the plan'], ['PlanState'], {
    sv: 'Hur det står till med planen en viss dag. Räknas ut, sparas aldrig.',
    en: 'Where it stands on a day; computed, never stored.',
  }),
  term(['uppföljning'], ['follow-up', 'review'], ['followUp'], {
    sv: 'Att se om planen håller och hjälper.',
    en: 'Seeing whether the plan holds and helps.',
  }),
  term(['utvärdering av planen'], ['evaluation of the plan'], ['PlanEvaluation'], {
    sv: 'Vad var och en tycker om arbetet; aldrig ett medelvärde.',
    en: 'What each thinks of the work; never averaged.',
  }),
  term(
    ['huvudansvar', 'övergripande ansvar för planen'],
    ['main responsibility for the plan'],
    ['oneResponsible'],
    {
      sv: 'Vem av parterna som svarar för helheten. Det ska stå i planen.',
      en: 'Which of the parties answers for the whole. The plan must say.',
    },
    statute(acts.SoL.number, '10 kap. 8 §'),
  ),
  term(['original'], ['original'], ['original'], {
    sv: 'Planen så som den förvaras, och vem som har den. Allt annat är kopior.',
    en: 'The plan as it is kept, and who has it. All else is a copy.',
  }),
  term(['lämnad kopia'], ['copy given'], ['copiesGiven'], {
    sv: 'En kopia som någon har fått: vem, när, vilken version och på vilken grund.',
    en: 'A copy that somebody was given: who, when, which version and on what ground.',
  }),
  term(['kopia till en läsare'], ['copy for a reader'], ['copyFor', 'PlanCopy'], {
    sv: 'Planen med det som just den läsaren får se.',
    en: 'The plan with what that reader may see.',
  }),
  term(['rättelse'], ['correction'], ['corrections'], {
    sv: 'Något som var fel och har rättats, med plats, dag och roll; felet upprepas inte.',
    en: 'Something that was wrong and has been put right, with place, day and role; the fault is not repeated.',
  }),
  term(
    ['gallring', 'bevarande och gallring'],
    ['erasure', 'retention and erasure'],
    ['retention', 'eraseOn'],
    {
      sv: 'När planen ska förstöras, enligt regler någon har beslutat. Inget antas här.',
      en: 'When the plan is to be destroyed, by rules that somebody has decided. Nothing is assumed here.',
    },
  ),
  term(['vad har ändrats'], ['what has changed'], ['comparePlans'], {
    sv: 'Skillnader mellan två planer, och vems del de hör till.',
    en: 'Differences between two plans, and whose part they are.',
  }),
  term(['översikt', 'vem gör vad när'], ['overview'], ['planOverviewSvg'], {
    sv: 'En bild på en sida av planen, med tabell.',
    en: 'A one-page picture of a plan, with a table.',
  }),
  term(['lättläst'], ['easy to read'], ['audience'], {
    sv: 'Korta meningar, en sak i taget; för barnet.',
    en: 'Short sentences, one thing at a time; the easy version, for the child.',
  }),
  term(['överlämning vid övergång'], ['hand-over at a transition'], ['handedOver', 'Transition'], {
    sv: 'När barnet byter skola, fyller 18 eller flyttar.',
    en: 'Handing over when the child changes school, turns 18 or moves.',
  }),
  term(
    ['utskrivningsklar'],
    ['ready for discharge'],
    ['readyNoticeOn'],
    {
      sv: 'När vården på sjukhuset inte längre behövs.',
      en: 'Ready for discharge from inpatient care.',
    },
    statute(acts.discharge.number, ''),
  ),
  term(
    ['betalningsansvar'],
    ['payment liability'],
    ['paymentLiability'],
    {
      sv: 'Dagen då kommunen kan börja betala efter utskrivning.',
      en: 'The day the municipality may begin to pay after discharge.',
    },
    statute(acts.discharge.number, ''),
  ),
  term(['helgdag', 'arbetsdag'], ['public holiday', 'working day'], ['Holidays', 'workingDaysLeft'], {
    sv: 'Dagar som inte räknas, dagar som räknas.',
    en: 'Days not counted, days counted.',
  }),
  term(['överenskommelse'], ['agreement'], ['Agreement'], {
    sv: 'Mellan region och kommuner; inställningar, inte lag.',
    en: 'Regional agreement between huvudmän; configuration.',
  }),
  term(['genomförandeplan', 'åtgärdsprogram'], ['a service’s own plan'], [], {
    sv: 'En verksamhets egen plan. I Ineras lista betyder GP genomförandeplan, inte GIP.',
    en: 'One service’s plan of its own. In Inera’s list GP means genomförandeplan, not GIP.',
  }),
  term(
    ['KVÅ', 'klassifikation av vårdåtgärder'],
    ['Swedish classification of health interventions'],
    ['kva'],
    {
      sv: 'Koder för det vården gör; bland annat att en SIP upprättas, följs upp eller görs vid utskrivning.',
      en: 'Codes for what health care does; among them that a SIP is drawn up, followed up or made at discharge.',
    },
    nationalBoard('KVÅ 2026'),
  ),
  term(
    ['KSI', 'klassifikation av socialtjänstens insatser och aktiviteter'],
    ['Swedish classification of social service interventions'],
    ['ksi'],
    {
      sv: 'Koder för det socialtjänsten gör; bland annat att en SIP upprättas.',
      en: 'Codes for what social services do; among them that a SIP is drawn up.',
    },
    nationalBoard('KSI 2025'),
  ),
];
