import type { Text } from '@tsi/core';
import type { GoldenRuleId } from './goldenRuleAnswer.ts';

/** What happens when the answer is not the one that lets information through. */
export type GoldenRuleEffect = 'blocks' | 'warns' | 'report' | 'manual';

/** A question of the golden rule. */
export interface GoldenRuleQuestion {
  readonly id: GoldenRuleId;
  readonly question: Text;
  /** The answer that lets the information through. */
  readonly lets: 'yes' | 'no';
  readonly effect: GoldenRuleEffect;
}

/**
 * The seventeen questions of the golden rule: is the information necessary, relevant and proportionate, is it lawful, is
 * it done openly and safely?
 *
 * Swedish: den gyllene regeln (nödvändig, relevant och proportionerlig). The rule comes from GIRFEC practice; the questions
 * are worded here. It is a filter after a lawful route has been found: it can stop an answer, never make one.
 */
export const goldenRule: readonly GoldenRuleQuestion[] = [
  {
    id: 'N1',
    question: {
      sv: 'Finns det ett bestämt behov hos barnet som uppgiften ska hjälpa till med, och är det nedskrivet?',
      en: 'Is there a definite need of the child that the information will help with, and is it written down?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'N2',
    question: {
      sv: 'Måste mottagaren ha uppgiften för att kunna göra sin del?',
      en: 'Must the recipient have the information to do their part?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'N3',
    question: {
      sv: 'Går det lika bra utan uppgiften, eller utan att det syns vem barnet är?',
      en: 'Would it work as well without the information, or without telling who the child is?',
    },
    lets: 'no',
    effect: 'blocks',
  },
  {
    id: 'N4',
    question: {
      sv: 'Skulle familjen hellre kunna berätta själv, eller vara med när det berättas?',
      en: 'Could the family rather tell it themselves, or be there when it is told?',
    },
    lets: 'no',
    effect: 'warns',
  },
  {
    id: 'R1',
    question: {
      sv: 'Handlar uppgiften om just den fråga som samtycket eller planen gäller?',
      en: 'Is the information about the very matter that the consent or the plan is for?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'R2',
    question: {
      sv: 'Stämmer uppgiften, är den aktuell, och syns det vad någon sett, vad någon tolkat och vad någon hört av andra?',
      en: 'Is it correct and current, and can one tell what was seen, what was interpreted and what was heard from others?',
    },
    lets: 'yes',
    effect: 'warns',
  },
  {
    id: 'R3',
    question: {
      sv: 'Säger uppgiften också något om en annan person, till exempel ett syskon eller en förälder?',
      en: 'Does the information also say something about another person, such as a sibling or a parent?',
    },
    lets: 'no',
    effect: 'blocks',
  },
  {
    id: 'P1',
    question: {
      sv: 'Är urvalet så litet det kan vara och ändå räcka?',
      en: 'Is the selection as small as it can be and still be enough?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'P2',
    question: {
      sv: 'Är mottagarna så få som möjligt, och vet man vilka de är?',
      en: 'Are the recipients as few as possible, and is it known who they are?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'P3',
    question: {
      sv: 'Är vinsten för barnet värd intrånget, även om uppgiften skulle nå längre än tänkt?',
      en: 'Is the gain for the child worth the intrusion, even if the information should travel further than meant?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'L1',
    question: {
      sv: 'Är det klarlagt vem som har uppgiften och vilken sekretess den står under där?',
      en: 'Is it settled who holds the information and which secrecy it is under there?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'L2',
    question: {
      sv: 'Kan ni peka ut vilken väg som gör att uppgiften får lämnas?',
      en: 'Can you point out the route that allows the information to be given?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'L3',
    question: {
      sv: 'Misstänker någon att barnet far illa?',
      en: 'Does anybody suspect that the child is being harmed?',
    },
    lets: 'no',
    effect: 'report',
  },
  {
    id: 'L4',
    question: {
      sv: 'Har någon i familjen skyddade personuppgifter, eller hotas någon av en vårdnadshavare?',
      en: 'Does anybody in the family have a protected identity, or is somebody threatened by a custodian?',
    },
    lets: 'no',
    effect: 'manual',
  },
  {
    id: 'T1',
    question: {
      sv: 'Har barnet fått säga sitt, och vet vårdnadshavarna vad som lämnas och varför?',
      en: 'Has the child had a say, and do the custodians know what is given and why?',
    },
    lets: 'yes',
    effect: 'warns',
  },
  {
    id: 'T2',
    question: {
      sv: 'Är valet att lämna eller inte lämna nedskrivet, med skäl, dag och vem som svarar för det?',
      en: 'Is the choice to share or not to share written down, with reasons, day and who answers for it?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
  {
    id: 'S1',
    question: {
      sv: 'Går överföringen säkert, och är det kontrollerat att den når rätt person?',
      en: 'Is the transfer safe, and has it been checked that it reaches the right person?',
    },
    lets: 'yes',
    effect: 'blocks',
  },
];
