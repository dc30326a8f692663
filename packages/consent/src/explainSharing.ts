import { citations, type Locale, operation, type Source, type Text, textIn } from '@tsi/core';
import { onceForEach } from './onceForEach.ts';
import { type SharingOutcome, sharingOutcomeLabels } from './outcome.ts';
import { isReportDuty } from './routes/reportDuties.ts';
import { routeConditionLabels, routeLabels, routeReasonLabels } from './routeTexts.ts';
import type { Needed, Route, RouteReason, RouteStatus } from './sharingAssessment.ts';
import type { SharingRequest } from './sharingRequest.ts';

/** What a route comes to, in words. */
export const routeStatusLabels: Readonly<Record<RouteStatus, Text>> = {
  holds: { sv: 'håller', en: 'holds' },
  possible: { sv: 'möjlig efter prövning', en: 'possible after an assessment' },
  exceptional: { sv: 'bara undantagsvis', en: 'only exceptionally' },
  fails: { sv: 'håller inte', en: 'fails' },
  legalReview: { sv: 'för jurist', en: 'for legal review' },
  undetermined: { sv: 'går inte att avgöra', en: 'cannot be determined' },
};

/** The order in which routes are read: what carries first, what fails last. */
const reading: readonly RouteStatus[] = [
  'holds',
  'possible',
  'legalReview',
  'undetermined',
  'exceptional',
  'fails',
];

const endings: Readonly<Record<SharingOutcome, Text>> = {
  reportNow: {
    sv: 'Det finns misstanke om att barnet far illa.',
    en: 'The child is suspected to be harmed.',
  },
  legalReview: {
    sv: 'En människa med ansvar måste ta ställning först.',
    en: 'A responsible person must look at it first.',
  },
  clear: { sv: '', en: '' },
  possibleRoute: {
    sv: 'En namngiven tjänsteman måste intyga villkoren.',
    en: 'A named official must assert the conditions.',
  },
  consentNeeded: { sv: 'Ingen annan väg räcker.', en: 'No other route is enough.' },
  noRoute: { sv: 'Se vad som ändå kan göras.', en: 'See what can be done instead.' },
  undetermined: { sv: 'Ingen känd lydelse täcker dagen.', en: 'No known wording covers the day.' },
};

/** The answer in two lengths. Neither repeats what was entered. */
export function explainSharing(
  answer: {
    readonly request: SharingRequest;
    readonly outcome: SharingOutcome;
    readonly otherwise: SharingOutcome | undefined;
    readonly routes: readonly Route[];
    readonly needed: readonly Needed[];
  },
  locale: Locale | undefined,
): { readonly short: string; readonly full: string } {
  const { request, outcome, otherwise, routes, needed } = answer;
  const words = (text: Text) => textIn(text, locale);
  const from = words(operation(request.from.operation).label);
  const to = words(operation(request.to.operation).label);
  const deciding = routes.filter(({ id, status }) =>
    outcome === 'reportNow'
      ? isReportDuty(id) && status === 'holds'
      : outcome === 'clear'
        ? status === 'holds' && !isReportDuty(id)
        : outcome === 'possibleRoute' && status === 'possible',
  );
  const by = deciding.map((route) => `${words(routeLabels[route.id])}${inBrackets(route)}`).join('; ');
  const label = words(sharingOutcomeLabels[outcome]);
  const short = [`${from} → ${to}: ${label}${by === '' ? '' : ` – ${by}`}.`, words(endings[outcome])]
    .filter((sentence) => sentence !== '')
    .join(' ');

  const heading = (text: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', words(text), ...lines.map((line) => `- ${line}`)];
  const full = [
    short,
    ...(otherwise === undefined
      ? []
      : [
          `${words({ sv: 'Bortsett från anmälan', en: 'Apart from the report' })}: ${words(sharingOutcomeLabels[otherwise])}.`,
        ]),
    ...heading({ sv: 'Vägar som har prövats', en: 'Routes tried' }, [
      ...routes
        .filter((route) => !isOffTopic(route))
        .toSorted((a, b) => reading.indexOf(a.status) - reading.indexOf(b.status))
        .map((route) => routeLine(route, locale)),
      offTopicLine(routes.filter(isOffTopic), locale),
    ]),
    ...heading(
      (otherwise ?? outcome) === 'possibleRoute'
        ? {
            sv: 'Det som behövs: villkoren för en av vägarna, eller samtycke',
            en: 'What is needed: the conditions of one route, or consent',
          }
        : { sv: 'Det som behövs', en: 'What is needed' },
      needed.map(({ text }) => text),
    ),
    '',
    words({
      sv: 'Det här är en iakttagelse, inte ett beslut. En namngiven tjänsteman avgör.',
      en: 'This is a finding, not a decision. A named official decides.',
    }),
  ].join('\n');
  return { short, full };
}

/** A route for another secrecy, recipient, purpose or operation has nothing to weigh: all of them share a line. */
const isOffTopic = ({ status, reasons }: Route): boolean =>
  status === 'fails' && reasons.every((reason) => offTopic.includes(reason));

const offTopic: readonly RouteReason[] = [
  'otherPurpose',
  'notThisHolder',
  'notThisRecipient',
  'otherOperation',
  'abuseNotKnown',
  'notSwitchedOn',
];

const offTopicLine = (routes: readonly Route[], locale: Locale | undefined): string =>
  `${textIn(
    {
      sv: 'Gäller en annan sekretess, mottagare eller verksamhet, eller ett annat ändamål',
      en: 'For another secrecy, recipient, operation or purpose',
    },
    locale,
  )}: ${routes.map((route) => `${textIn(routeLabels[route.id], locale)}${inBrackets(route)}`).join('; ')}`;

// The same wording's sources come again in every answer: data of the rules, never of the question.
const inBrackets = ({ sources }: Route) => (sources.length === 0 ? '' : bracketed(sources));
const bracketed = /* @__PURE__ */ onceForEach((sources: readonly Source[]) => ` (${citations(sources)})`);

function routeLine(route: Route, locale: Locale | undefined): string {
  const words = (text: Text) => textIn(text, locale);
  const reasons = route.reasons.map((reason) => words(routeReasonLabels[reason])).join(', ');
  const conditions = route.conditions.map((condition) => words(routeConditionLabels[condition])).join('; ');
  return [
    `${words(routeLabels[route.id])}${inBrackets(route)}: ${words(routeStatusLabels[route.status])}`,
    ...(reasons === '' ? [] : [` – ${reasons}`]),
    ...(conditions === '' ? [] : [`. ${words({ sv: 'Villkor', en: 'Conditions' })}: ${conditions}`]),
  ].join('');
}
