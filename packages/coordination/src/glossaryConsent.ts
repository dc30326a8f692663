import { acts, statute } from '@tsi/core';
import { type GlossaryEntry, term } from './glossaryTerm.ts';
import { dalsland2022, tabbOrebro } from './sources.ts';

const osl = (section: string) => statute(acts.OSL.number, section);

/** Secrecy, consent and what goes from one service to another. Swedish: sekretess och samtycke. */
export const glossaryConsent: readonly GlossaryEntry[] = [
  term(
    ['sekretess'],
    ['secrecy'],
    ['secrecy'],
    {
      sv: 'Förbud att röja en uppgift. ”Secrecy” som i lagens engelska titel.',
      en: 'A ban on disclosing something. As in the Act’s English title.',
    },
    osl(''),
  ),
  term(
    ['men', 'skaderekvisit', 'rakt skaderekvisit', 'omvänt skaderekvisit'],
    ['harm test'],
    ['straight', 'reverse'],
    {
      sv: 'Prövningen av om någon lider skada, och om sekretess är utgångspunkten (omvänt) eller inte (rakt).',
      en: 'Whether somebody would be harmed, and whether secrecy is presumed (reverse) or not (straight).',
    },
    osl(''),
  ),
  term(
    ['generalklausulen'],
    ['general clause'],
    ['generalClause'],
    {
      sv: 'En tjänsteperson väger intressen. Aldrig för hälso- och sjukvård eller socialtjänst.',
      en: 'OSL 10 kap. 27 §: an official weighs interests; never for health care or social services.',
    },
    osl('10 kap. 27 §'),
  ),
  term(['samtycke'], ['consent'], ['Consent'], {
    sv: 'Tre olika saker som aldrig ersätter varandra: till planen, som häver sekretess, till insats.',
    en: 'Three different things that never replace one another: to the plan, lifting secrecy, to an intervention.',
  }),
  term(
    ['samtycke som häver sekretess', 'eftergift'],
    ['secrecy waiver'],
    ['secrecyWaiver'],
    {
      sv: 'Låter en verksamhet lämna uppgifter till en namngiven mottagare.',
      en: 'Lets one holder give information to a named recipient.',
    },
    osl('10 kap. 1 §'),
    osl('12 kap. 2 §'),
  ),
  term(['samtycke till insats'], ['consent to an intervention'], ['interventionConsent'], {
    sv: 'Samtycke till en insats.',
    en: 'Consent to an intervention.',
  }),
  term(
    ['samtycke till planen'],
    ['consent to the plan'],
    ['planConsent'],
    {
      sv: 'Villkor för att upprätta en individuell plan.',
      en: 'Condition for making an individual plan.',
    },
    statute(acts.SoL.number, '10 kap. 8 §'),
  ),
  term(
    ['samtyckesmall', 'samtyckesblankett'],
    ['consent form'],
    ['consentForm'],
    {
      sv: 'Blankett som säger vilka, vad, åt vilket håll och hur länge.',
      en: 'A form that says who, what, in which direction and for how long.',
    },
    tabbOrebro('Verktyg'),
  ),
  term(['kvitto på samtycke'], ['consent receipt'], ['consentReceipt'], {
    sv: 'Det familjen behåller: vad man kom överens om och hur man tar tillbaka det.',
    en: 'What the family keeps: what was agreed, and how to withdraw.',
  }),
  term(['återkallat samtycke'], ['withdrawn consent'], ['planConsentWithdrawn', 'consentWithdrawn'], {
    sv: 'Ett samtycke som tagits tillbaka. Det går alltid, och gäller genast.',
    en: 'A consent that was taken back. It can always be, and holds at once.',
  }),
  term(
    ['gyllene regeln'],
    ['golden rule'],
    ['goldenRule'],
    {
      sv: 'Nödvändig, relevant, proportionerlig: ett filter när det finns en laglig väg, aldrig själv en väg.',
      en: 'Necessary, relevant, proportionate: a filter after a lawful route is found; never a route.',
    },
    dalsland2022('3'),
  ),
  term(
    ['avidentifierad konsultation', 'avidentifierat'],
    ['de-identified consultation'],
    ['identified', 'deidentificationWarnings'],
    {
      sv: 'Att fråga om råd utan att barnet går att känna igen.',
      en: 'Seeking advice without the child being recognisable.',
    },
    dalsland2022('4.1'),
  ),
  term(['minsta kopian', 'maskad kopia'], ['smallest copy', 'minimum copy'], ['minimumCopy'], {
    sv: 'Det minsta utdrag som en läsare får ha.',
    en: 'The smallest lawful copy for a reader.',
  }),
  term(['loggbok över utlämnanden'], ['disclosure log'], ['disclosureLog'], {
    sv: 'Vad som lämnades eller inte, varför och av vem; hopkedjad så att ändringar syns.',
    en: 'What was shared or not shared, why and by whom; chained so that changes show.',
  }),
  term(
    ['anmälan', 'orosanmälan'],
    ['report of concern', 'concern report'],
    ['concernReport'],
    {
      sv: 'Anmälan till socialnämnden om att ett barn kan fara illa. Den väntar inte på något samtycke.',
      en: 'Report to the social welfare committee that a child may come to harm (SoL 19 kap.). It waits for no consent.',
    },
    statute(acts.SoL.number, '19 kap.'),
  ),
  term(
    ['uppgiftsskyldighet'],
    ['duty to give information'],
    ['reportNow'],
    {
      sv: 'När lag säger att uppgiften ska lämnas. Då krävs inget samtycke.',
      en: 'When an act says that the information must be given. Then no consent is needed.',
    },
    osl('10 kap. 28 §'),
  ),
  term(
    ['vårdnad'],
    ['custody'],
    [],
    {
      sv: 'Ansvaret för ett barns person, till 18 års ålder.',
      en: 'The responsibility for a child’s person, to the age of 18.',
    },
    statute(acts.FB.number, '6 kap.'),
  ),
  term(
    ['vårdnadshavare'],
    ['custodian'],
    ['custodian'],
    {
      sv: 'Den som har vårdnaden; ofta två, och då bestämmer de tillsammans.',
      en: 'Who has custody; often two, who then decide together.',
    },
    statute(acts.FB.number, '6 kap.'),
  ),
  term(
    ['förmyndare'],
    ['guardian'],
    [],
    {
      sv: 'Den som sköter ett barns ekonomi; inte samma sak som vårdnadshavare.',
      en: 'Guardian in financial matters; not the same as custodian.',
    },
    statute(acts.FB.number, ''),
  ),
  term(
    ['mognadsbedömning'],
    ['assessment of maturity'],
    ['maturity'],
    {
      sv: 'En yrkesperson bedömer vad barnet självt kan bestämma om. Lagen har ingen åldersgräns.',
      en: 'A professional assesses what the child can decide. The statute sets no age.',
    },
    osl('12 kap. 3 §'),
    statute(acts.FB.number, '6 kap. 11 §'),
  ),
  term(['skyddade personuppgifter'], ['protected personal data'], ['protected'], {
    sv: 'Uppgifter som skyddar någon som är förföljd. Lämnas till en jurist.',
    en: 'Data that shield somebody who is pursued. For a lawyer.',
  }),
];
