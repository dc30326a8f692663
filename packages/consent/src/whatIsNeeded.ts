import { type Locale, type Text, textIn } from '@tsi/core';
import { aboutLabels } from './about.ts';
import type { GoldenRuleResult } from './applyGoldenRule.ts';
import type { Child } from './child.ts';
import type { ProtectedPerson } from './consent.ts';
import { type Giver, sameGiver } from './giver.ts';
import { goldenRule } from './goldenRule.ts';
import { consentReasonLabels, factTexts, stepTexts } from './neededTexts.ts';
import type { SharingOutcome } from './outcome.ts';
import type { RouteFacts } from './routes/routeFacts.ts';
import { routeConditionLabels, routeLabels } from './routeTexts.ts';
import type { FactToSettle, Needed, NextStep, Route } from './sharingAssessment.ts';
import type { RequiredConsent, UnsettledConsent } from './whoMustConsent.ts';

/** What the list of needs is made from. */
export interface NeedsBasis {
  readonly outcome: SharingOutcome;
  readonly mustReport: boolean;
  readonly facts: RouteFacts;
  readonly stops: readonly FactToSettle[];
  readonly routes: readonly Route[];
  readonly golden: GoldenRuleResult;
  readonly child: Child | undefined;
  readonly locale: Locale | undefined;
}

const factOf: Readonly<Partial<Record<UnsettledConsent, FactToSettle>>> = {
  childNotDescribed: 'childDescribed',
  custodyUnknown: 'custody',
  custodianMissing: 'custody',
  personNotNamed: 'personNamed',
  noWordingForDay: 'lawOnTheDay',
};

/** What would make it a yes, and the lawful steps when it is not one. */
export function whatIsNeeded(basis: NeedsBasis): readonly Needed[] {
  const { outcome, facts, routes, golden, locale } = basis;
  const words = (text: Text) => textIn(text, locale);
  const fact = (name: FactToSettle): Needed => ({ kind: 'fact', fact: name, text: words(factTexts[name]) });
  const step = (name: NextStep): Needed => ({ kind: 'step', step: name, text: words(stepTexts[name]) });

  const needed: Needed[] = [];
  if (basis.mustReport) needed.push(step('reportToSocialServices'));
  if (facts.suspicion === 'unknown') needed.push(fact('suspicion'));
  needed.push(...basis.stops.map(fact));
  if (outcome === 'clear' || basis.stops.length > 0) return needed;

  if (outcome === 'legalReview') needed.push(fact('legalReview'));
  if (outcome === 'undetermined') needed.push(fact('lawOnTheDay'));
  for (const id of golden.blockedBy) {
    const question = goldenRule.find((one) => one.id === id)!.question;
    needed.push({
      kind: 'fact',
      fact: 'goldenRule',
      question: id,
      text: `${words(factTexts.goldenRule)} ${words(question)}`,
    });
  }
  for (const route of routes)
    if (route.status === 'possible')
      for (const condition of route.conditions)
        needed.push({
          kind: 'assertion',
          route: route.id,
          condition,
          text: `${capitalised(words(routeLabels[route.id]))}: ${words(routeConditionLabels[condition])}.`,
        });
  needed.push(...consentsNeeded(basis, fact, step));
  if (outcome === 'consentNeeded' || outcome === 'noRoute') {
    if (facts.identified) needed.push(step('deidentifiedConsultation'));
    needed.push(step('ownDuty'));
    if (!basis.mustReport) needed.push(step('reportIfSuspected'));
  }
  return needed;
}

function consentsNeeded(
  { facts, child, locale }: NeedsBasis,
  fact: (name: FactToSettle) => Needed,
  step: (name: NextStep) => Needed,
): readonly Needed[] {
  const persons = facts.coverage.flatMap((part) => part.persons).filter(({ state }) => state !== 'covered');
  const asked: RequiredConsent[] = [];
  const rest = new Map<string, Needed>();
  for (const person of persons) {
    for (const what of person.unsettled) {
      const name = factOf[what];
      rest.set(what, name ? fact(name) : step('askAboutSibling'));
    }
    if (person.state === 'refused') {
      rest.set('refused', step('askAgainLater'));
      continue;
    }
    for (const consent of person.missing)
      if (!asked.some((one) => sameGiver(one.by, consent.by) && samePerson(one.protects, consent.protects)))
        asked.push(consent);
    if (person.state === 'incomplete' && person.missing.length === 0) rest.set('gaps', fact('practiceGaps'));
  }
  return [
    ...asked.map(
      ({ by, protects, reason }): Needed => ({
        kind: 'consent',
        by,
        protects,
        reason,
        text: consentText(by, protects, textIn(consentReasonLabels[reason], locale), child, locale),
      }),
    ),
    ...rest.values(),
  ];
}

const samePerson = (a: ProtectedPerson, b: ProtectedPerson) => a.about === b.about && a.ref === b.ref;

/** Custodians are told apart by their place in the list: what was entered about them is never repeated. */
function consentText(
  by: Giver,
  { about }: ProtectedPerson,
  reason: string,
  child: Child | undefined,
  locale: Locale | undefined,
): string {
  const place =
    by.kind === 'custodian' ? (child?.custodians.findIndex(({ ref }) => ref === by.ref) ?? -1) + 1 : 0;
  const who: Text =
    by.kind === 'child'
      ? { sv: 'barnet', en: 'the child' }
      : by.kind === 'custodian'
        ? { sv: `vårdnadshavare ${place || ''}`.trim(), en: `custodian ${place || ''}`.trim() }
        : { sv: 'personen som uppgifterna rör', en: 'the person whose information it is' };
  const whose = textIn(aboutLabels[about], locale);
  return textIn(
    {
      sv: `Ja från ${who.sv} till att uppgifter om ${whose} lämnas (${reason}).`,
      en: `A yes from ${who.en} to giving information about ${whose} (${reason}).`,
    },
    locale,
  );
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
