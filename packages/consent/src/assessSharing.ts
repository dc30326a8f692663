import {
  ageOn,
  coreFinding,
  type Finding,
  type IsoDate,
  type Locale,
  operation,
  requireDay,
  type SecrecyHolder,
  versionOn,
} from '@tsi/core';
import { applyGoldenRule } from './applyGoldenRule.ts';
import type { Child } from './child.ts';
import { circularSupersedes } from './circularSupersedes.ts';
import type { Consent } from './consent.ts';
import type { ConsentPractice } from './consentPractice.ts';
import { protectedIdentityVersions } from './consentRuleVersions.ts';
import { explainSharing } from './explainSharing.ts';
import { finding } from './finding.ts';
import { partOutcome, wholeOutcome } from './partOutcome.ts';
import { readBasis, readRequest } from './readSharing.ts';
import { isReportDuty } from './routes/reportDuties.ts';
import type { RouteFacts } from './routes/routeFacts.ts';
import { routes as allRoutes } from './routes/routes.ts';
import { secrecyPresumption } from './secrecyPresumption.ts';
import type { FactToSettle, Route, SharingAssessment } from './sharingAssessment.ts';
import type { SharingRequest } from './sharingRequest.ts';
import { textAsOf } from './textAsOf.ts';
import { type ConsentAnswers, consentAnswers, waiverCoverage } from './waiverCoverage.ts';
import type { WatchedChange } from './watchList.ts';
import { whatIsNeeded } from './whatIsNeeded.ts';

/** What a question of sharing is answered with. */
export interface SharingOptions {
  /** The day of the question. */
  readonly on: IsoDate;
  /** The child it is about. Without it no consent can be judged. */
  readonly child?: Child | undefined;
  /** All consents there are; those of other kinds and other children are passed over. */
  readonly consents?: readonly Consent[] | undefined;
  /** Local practice on consent. Without it only the statute answers. */
  readonly practice?: ConsentPractice | undefined;
  readonly locale?: Locale | undefined;
  /** Watched changes of law that the caller switches on. Each is off unless passed, and gives at most `legalReview`. */
  readonly changes?: readonly WatchedChange[] | undefined;
  /** A day after the law was last read gives `legalReview` instead of a warning. */
  readonly strictLaw?: boolean | undefined;
}

/**
 * May this holder give these parts to this recipient, on this day, by which route, and what is missing?
 *
 * Swedish: får uppgifterna lämnas, på vilken grund, och vad fattas. The outcome is the first of these that applies:
 * `reportNow` (a suspicion that must be reported to socialnämnden, whoever the request is to), `legalReview`, `clear`
 * (consent by everybody needed, in scope and in time; or a duty), `possibleRoute` (a discretionary test that a named
 * official must assert), `consentNeeded`, `noRoute` (consent was refused or withdrawn, or the golden rule stops it);
 * `undetermined` when no known wording covers the day or the request cannot be read. What the tests of discretion come to is never
 * answered here, so no outcome but consent and duties is ever `clear`.
 *
 * The parts are given together or not at all: the strictest part speaks for the request, and `parts` has each answer.
 * Everything passed in is read again with its schema; what cannot be read counts as not given.
 *
 * Source: OSL (2009:400), SoL (2025:400) and what they replaced, by the day; law read 2026-02-12.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { assessSharing, type SharingRequest } from '@tsi/consent';
 *
 * const request: SharingRequest = {
 *   schemaVersion: '1',
 *   holder: 'healthcare',
 *   from: { operation: 'childPsychiatry' },
 *   to: { operation: 'school' },
 *   purpose: 'support',
 *   parts: [{ category: 'wellbeing', about: 'child' }],
 *   suspectedHarm: 'no',
 *   identified: 'yes',
 * };
 * assessSharing(request, { on: '2026-02-09' }).outcome; // => 'consentNeeded'
 * assessSharing({ ...request, suspectedHarm: 'yes' }, { on: '2026-02-09' }).outcome; // => 'reportNow'
 * ```
 */
export function assessSharing(request: SharingRequest, options: SharingOptions): SharingAssessment {
  return sharingAssessor(options)(request);
}

/**
 * Answers many questions that rest on the same day, child, consents and practice: these are read once, and each question
 * gets the answer that `assessSharing` gives it.
 *
 * Swedish: samma bedömning för många frågor om samma barn. What is passed is copied when it is read: a consent withdrawn
 * afterwards is not seen, so make a new one whenever something has changed.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { sharingAssessor, type SharingRequest } from '@tsi/consent';
 *
 * const request: SharingRequest = {
 *   schemaVersion: '1',
 *   holder: 'school.other',
 *   from: { operation: 'school' },
 *   to: { operation: 'childPsychiatry' },
 *   purpose: 'support',
 *   parts: [{ category: 'schooling', about: 'child' }],
 *   suspectedHarm: 'no',
 *   identified: 'yes',
 * };
 * const assess = sharingAssessor({ on: '2026-02-09' });
 * assess(request).outcome; // => 'possibleRoute'
 * assess({ ...request, suspectedHarm: 'yes' }).outcome; // => 'reportNow'
 * ```
 */
export function sharingAssessor(options: SharingOptions): (request: SharingRequest) => SharingAssessment {
  requireDay(options.on);
  const { findings, ...read } = readBasis(options);
  const basis: Basis = { ...options, ...read };
  const answers = consentAnswers(basis);
  return (request) => {
    const question = readRequest(request, basis.locale);
    const all = [...question.findings, ...findings];
    return question.request ? answer(question.request, basis, answers, all) : unreadable(all, basis.locale);
  };
}

/** What questions rest on, read. */
type Basis = Omit<SharingOptions, 'consents'> & { readonly consents: readonly (Consent | undefined)[] };

function unreadable(findings: readonly Finding[], locale: Locale | undefined): SharingAssessment {
  const sentence =
    locale === undefined || locale === 'sv' ? 'Frågan går inte att läsa.' : 'The question cannot be read.';
  return {
    outcome: 'undetermined',
    parts: [],
    routes: [],
    needed: [],
    goldenRule: 'notAsked',
    findings,
    explanation: { short: sentence, full: sentence },
  };
}

function answer(
  request: SharingRequest,
  options: Basis,
  answers: ConsentAnswers,
  readFindings: readonly Finding[],
): SharingAssessment {
  const { on, child, locale } = options;
  const coverage = waiverCoverage(request, options.consents, options, answers);
  const golden = applyGoldenRule(request.goldenRule, concernsOthers(request));
  const presumption = secrecyPresumption(request.holder, on);
  const facts: RouteFacts = {
    request,
    on,
    age: child && ageOn(child.birthDate, on),
    harmTest: presumption.kind === 'known' ? presumption.test : undefined,
    identified: request.identified === 'yes' || tellsWho(request),
    suspicion: worst(
      worst(request.suspectedHarm, golden.suspicion),
      // Whoever knows of abuse suspects it too.
      request.knownAbuseAtHome === 'yes' ? 'yes' : 'no',
    ),
    protectedIdentity: protection(child, golden.asked ? golden.protectedIdentity : undefined),
    coverage: coverage.parts,
    changes: options.changes ?? [],
  };
  const routes = allRoutes.map((route) => route(facts));
  const stops = stopsOf(facts, options);

  const parts = coverage.parts.map((part) => ({
    path: part.part.path,
    outcome: partOutcome(part, {
      routes,
      noPresumption: presumption.kind === 'noVersionForDay',
      stopped: stops.length > 0,
      goldenRuleLets: golden.blockedBy.length === 0,
      protectedIdentityChecked: facts.protectedIdentity === 'no',
    }),
  }));
  const otherwise = wholeOutcome(parts.map(({ outcome }) => outcome));
  const report = routes.find(({ id, status }) => isReportDuty(id) && status === 'holds');
  const mustReport = report !== undefined && !report.reasons.includes('alreadyReported');
  // A suspicion on a day whose duty to report is not known here is never passed over as something else.
  const dutyUnknown = routes.some(({ id, status }) => isReportDuty(id) && status === 'undetermined');
  const outcome = mustReport ? 'reportNow' : dutyUnknown ? 'undetermined' : otherwise;
  const needed = whatIsNeeded({
    outcome: otherwise,
    mustReport,
    facts,
    stops,
    routes,
    golden,
    child,
    locale,
  });

  return {
    outcome,
    ...(mustReport && { otherwise }),
    parts: mustReport ? parts.map(({ path }) => ({ path, outcome: 'reportNow' as const })) : parts,
    routes,
    needed,
    goldenRule: !golden.asked ? 'notAsked' : golden.blockedBy.length > 0 ? 'blocked' : 'passed',
    findings: withoutRepeats([
      ...readFindings,
      ...findingsOf(facts, routes, report, options),
      ...(golden.asked
        ? [
            ...golden.blockedBy.map((question) =>
              finding('consent/goldenRuleBlocks', { locale, path: ['goldenRule'], params: { question } }),
            ),
            ...golden.warns.map((question) =>
              finding('consent/goldenRuleWarns', { locale, path: ['goldenRule'], params: { question } }),
            ),
          ]
        : otherwise === 'clear' || otherwise === 'possibleRoute'
          ? [finding('consent/goldenRuleNotAsked', { locale, path: ['goldenRule'] })]
          : []),
      ...coverage.parts.flatMap(({ persons }) => persons.flatMap((person) => person.findings)),
      ...coverage.findings,
      ...circularSupersedes(options.consents, options),
    ]),
    explanation: explainSharing(
      { request, outcome, otherwise: mustReport ? otherwise : undefined, routes, needed },
      locale,
    ),
  };
}

const concernsOthers = ({ parts }: SharingRequest) =>
  parts.some(({ about }) => about !== 'child' && about !== 'staff');

/** Parts that tell who the child is cannot be part of a de-identified question. */
const tellsWho = ({ parts }: SharingRequest) =>
  parts.some(({ category }) => category === 'identity' || category === 'contact');

const worst = (a: 'yes' | 'no' | 'unknown', b: 'yes' | 'no' | 'unknown') =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';

/** What was recorded about the child; an official's answer can only make it more careful. */
const protection = (child: Child | undefined, asked: 'yes' | 'no' | 'unknown' | undefined) => {
  const recorded = child?.protectedIdentity ?? 'unknown';
  return asked === undefined ? recorded : worst(recorded, asked);
};

const notModelled: readonly SecrecyHolder[] = ['police'];

/** What a person must settle before any route counts. */
function stopsOf(
  facts: RouteFacts,
  { on, strictLaw }: Pick<SharingOptions, 'on' | 'strictLaw'>,
): readonly FactToSettle[] {
  const { request } = facts;
  const { holders } = operation(request.from.operation);
  const stops: FactToSettle[] = [];
  if (notModelled.includes(request.holder) || holders.length === 0 || !holdsThere(facts))
    stops.push('holder');
  if (request.parts.some(({ holder }) => holder !== undefined && holder !== request.holder))
    stops.push('partsHolder');
  if (facts.protectedIdentity === 'yes') stops.push('protectedIdentity');
  if (suspectsOnly(facts)) stops.push('familyCounsellorsDuty');
  if (strictLaw && on > textAsOf) stops.push('lawOnTheDay');
  return stops;
}

/** A family counsellor who suspects, and does not know of abuse at home: a person must look at it. */
const suspectsOnly = ({ request, suspicion }: RouteFacts): boolean =>
  suspicion === 'yes' && request.from.operation === 'familyCounselling' && request.knownAbuseAtHome !== 'yes';

/** Does the operation hold information under this secrecy? A concern report's own secrecy may be anybody's. */
const holdsThere = ({ request }: RouteFacts): boolean =>
  request.holder === 'anyReporter.orosanmalan' ||
  operation(request.from.operation).holders.includes(request.holder);

function findingsOf(
  facts: RouteFacts,
  routes: readonly Route[],
  report: Route | undefined,
  { on, locale }: Pick<SharingOptions, 'on' | 'locale'>,
): readonly Finding[] {
  const { request, suspicion } = facts;
  const found: Finding[] = [];
  if (report)
    found.push(
      report.reasons.includes('alreadyReported')
        ? finding('consent/reportMade', { locale, path: ['reportedOn'], sources: report.sources })
        : finding('consent/reportNow', { locale, path: ['suspectedHarm'], sources: report.sources }),
    );
  if (suspicion === 'unknown')
    found.push(finding('consent/suspicionNotAsked', { locale, path: ['suspectedHarm'] }));
  if (suspectsOnly(facts))
    found.push(finding('consent/familyCounsellingDuty', { locale, path: ['suspectedHarm'] }));
  if (facts.protectedIdentity === 'yes')
    found.push(
      finding('consent/protectedIdentity', {
        locale,
        sources: versionOn(protectedIdentityVersions, on)?.sources ?? [],
      }),
    );
  if (facts.protectedIdentity === 'unknown')
    found.push(finding('consent/protectedIdentityNotChecked', { locale }));
  const { holders } = operation(request.from.operation);
  if (notModelled.includes(request.holder) || holders.length === 0)
    found.push(finding('consent/holderUnsettled', { locale, path: ['holder'] }));
  else if (!holdsThere(facts))
    found.push(
      finding('consent/holderNotOfOperation', {
        locale,
        path: ['holder'],
        params: { allowed: holders.join(', ') },
      }),
    );
  request.parts.forEach(({ holder }, i) => {
    if (holder !== undefined && holder !== request.holder)
      found.push(finding('consent/partOfOtherHolder', { locale, path: ['parts', i, 'holder'] }));
  });
  if (request.identified === 'no' && facts.identified)
    found.push(finding('consent/identifiedAnyway', { locale, path: ['identified'] }));
  if (request.from.private === true)
    found.push(finding('consent/privateOperation', { locale, path: ['from', 'private'] }));
  if (concernsOthers(request)) found.push(finding('consent/thirdPersons', { locale, path: ['parts'] }));
  if (routes.some(({ status }) => status === 'undetermined'))
    found.push(finding('consent/noWordingForDay', { locale, path: [] }));
  if (on > textAsOf) found.push(coreFinding('core/lawReadAsOf', { locale, params: { textAsOf } }));
  return found;
}

/** The same thing is said once. */
const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] => {
  const said = new Set<string>();
  return findings.filter(({ code, path }) => {
    const key = path.length === 0 ? code : JSON.stringify([code, path]);
    return !said.has(key) && said.add(key);
  });
};
