import { suggestedPractice as consentPractice, consentStatus } from '@tsi/consent';
import {
  type ContactAnswer,
  checkForum,
  contactModels,
  contactRole,
  type FiveQuestionsAnswer,
  type Forum,
  forumMaps,
  type GapClock,
  gapClock,
  routeFiveQuestions,
} from '@tsi/coordination';
import { ageOn, type Finding, type Locale, type OperationId, operation, type Term, termOn } from '@tsi/core';
import { proportion } from '@tsi/indicators';
import { type Placement, placeInMatrix } from '@tsi/resilience-matrix';
import {
  checkPlan,
  copyFor,
  type Deadline,
  type Plan,
  type PlanKindAnswer,
  type PlanReader,
  type PlanSender,
  planDeadlines,
  planKind,
  type Situation,
  suggestedPractice as suggestedPlanPractice,
  vastraGotaland2021,
} from '@tsi/sip-gip';
import {
  type Comparison,
  compareAssessments,
  type Profile,
  scoreAssessment,
  type Wheel,
  wheels,
} from '@tsi/wellbeing-wheel';
import type { CaseFile } from './caseFile.ts';
import { finding } from './findingKinds.ts';
import { partyOf } from './partyOf.ts';
import { type PlanConsentAnswer, planConsentAnswer } from './planConsentAnswer.ts';
import { type SharingPair, sharingPairs } from './sharingPairs.ts';
import { underPath } from './underPath.ts';

/** What may be raised where. */
interface ForumAnswer {
  readonly forum: Forum;
  readonly findings: readonly Finding[];
}

/** A plan's copy for one reader. */
interface ReaderCopy extends ReturnType<typeof copyFor> {
  readonly reader: PlanReader;
}

/** Everything that the packages answer about one case on one day. */
export interface Journey {
  readonly caseFile: CaseFile;
  readonly age: number;
  readonly term: Term;
  /** By day, the earliest first; of wheels that are known. */
  readonly profiles: readonly Profile[];
  /** Between the two last profiles. */
  readonly comparison: Comparison | undefined;
  readonly placement: Placement;
  readonly contact: ContactAnswer | undefined;
  readonly five: FiveQuestionsAnswer;
  readonly clock: GapClock;
  readonly forums: readonly ForumAnswer[];
  readonly planConsent: PlanConsentAnswer;
  readonly situation: Situation;
  readonly kind: PlanKindAnswer;
  readonly plan: Plan | undefined;
  readonly planFindings: readonly Finding[];
  readonly operations: readonly OperationId[];
  readonly pairs: readonly SharingPair[];
  readonly deadlines: readonly Deadline[];
  readonly copies: readonly ReaderCopy[];
  readonly figures: {
    readonly sipAccepted: ReturnType<typeof proportion>;
    readonly meetingsHeld: ReturnType<typeof proportion>;
  };
  /** What is wrong in the case file itself, with paths into it. */
  readonly findings: readonly Finding[];
}

/** Takes one case through every package. Pure: the same case gives the same answers next year. */
export function journey(
  caseFile: CaseFile,
  { locale }: { readonly locale?: Locale | undefined } = {},
): Journey {
  const { on, child, consents, municipality } = caseFile;
  const agreement = municipality.agreement === 'vastraGotaland2021' ? vastraGotaland2021 : undefined;
  const planPractice = {
    ...suggestedPlanPractice,
    gip: { ...suggestedPlanPractice.gip, enabled: municipality.gipInUse },
    consent: consentPractice,
    provenance: 'Kommunens rutin för GIP (påhittad), i övrigt föreslagen praxis',
  };
  const consentOptions = { on, child, consents, practice: consentPractice, locale };

  // 1. How is the child, according to whom, and what has changed?
  const assessments = caseFile.assessments
    .map((assessment, index) => ({ assessment, index, wheel: wheelOf(assessment.wheel) }))
    .sort((a, b) => (a.assessment.date < b.assessment.date ? -1 : 1));
  const known = assessments.flatMap(({ assessment, index, wheel }) =>
    wheel && assessment.date <= on
      ? [{ assessment, index, wheel, profile: scoreAssessment(wheel, assessment, { locale }) }]
      : [],
  );
  const [before, after] = known.slice(-2);
  const comparison =
    before && after && compareAssessments(after.wheel, before.assessment, after.assessment, { locale });

  // 2. Which facts stand around the child?
  const placement = placeInMatrix(caseFile.observations, { on, locale });

  // 3. Who is the contact, who must help, on which step, for how long, and where may it be talked about?
  const model = municipality.contactModel === 'none' ? undefined : contactModels[municipality.contactModel];
  const contact = model && contactRole(model, { stage: 'compulsorySchool', locale });
  const five = routeFiveQuestions(caseFile.fiveQuestions, { locale });
  const clock = gapClock(caseFile.stairs, { on, locale });
  const age = ageOn(child.birthDate, on);
  const planConsent = planConsentAnswer(consents, consentOptions);
  const inForums = forumMaps.bengtsfors.forums
    .filter(({ kind }) => kind === 'meeting')
    .map((forum) => ({
      forum,
      findings: checkForum(
        forum,
        {
          schemaVersion: '1',
          // Consent to a plan is not consent to be raised in a forum: that has not been asked.
          items: [{ kind: 'case', deidentified: false, childAge: age, consentToRaise: 'unknown' }],
        },
        { locale },
      ),
    }));

  // 4. Which plan?
  const situation: Situation = {
    schemaVersion: '1',
    needs: five.needs,
    coordinationJudged: caseFile.situation.coordinationJudged,
    planConsent: planConsent.planConsent,
    suspectedHarm: caseFile.situation.suspectedHarm,
    discharge: caseFile.situation.discharge,
    early: caseFile.situation.early,
    birthDate: child.birthDate,
  };
  const kind = planKind(situation, { on, agreement, practice: planPractice, locale });

  // 5. The plan, checked; what may be shared between whom; the deadlines; a copy for each reader.
  const checked = checkPlan(caseFile.plan, {
    on,
    agreement,
    practice: planPractice,
    consents,
    child,
    locale,
  });
  const { plan } = checked;
  const operations = five.needs.map((need) => need.operation);
  const pairs = plan ? sharingPairs(caseFile, plan.parts, operations, consentOptions) : [];
  const deadlines = plan ? planDeadlines(plan, { agreement }) : [];
  const copyOptions = {
    ...consentOptions,
    practice: planPractice,
    suspectedHarm: situation.suspectedHarm,
    senders: sendersOf(caseFile, operations),
  };
  const copies = plan
    ? readersOf(caseFile, operations).map((reader) => ({ reader, ...copyFor(plan, reader, copyOptions) }))
    : [];

  const { sipOffered, sipAccepted, meetingsPlanned, meetingsHeld } = caseFile.followUp;
  const share = (part: number, whole: number) => proportion(Math.min(part, whole), whole);
  return {
    caseFile,
    age,
    term: termOn(on),
    profiles: known.map(({ profile }) => profile),
    comparison,
    placement,
    contact,
    five,
    clock,
    forums: inForums,
    planConsent,
    situation,
    kind,
    plan,
    planFindings: checked.findings,
    operations,
    pairs,
    deadlines,
    copies,
    figures: {
      sipAccepted: share(sipAccepted, sipOffered),
      meetingsHeld: share(meetingsHeld, meetingsPlanned),
    },
    findings: [
      ...assessments.flatMap(({ index, wheel }) =>
        wheel
          ? []
          : [
              finding('case/unknownWheel', {
                path: ['assessments', index, 'wheel'],
                params: knownWheels,
                locale,
              }),
            ],
      ),
      ...assessments.flatMap(({ index, assessment }) =>
        assessment.date > on
          ? [finding('case/afterDay', { path: ['assessments', index, 'date'], locale })]
          : [],
      ),
      ...known.flatMap(({ index, profile }) => underPath(['assessments', index], profile.findings)),
      ...underPath(['observations'], placement.findings),
      ...underPath(['fiveQuestions'], five.findings),
      ...underPath(['stairs'], clock.findings),
      ...consents.flatMap((consent, index) =>
        underPath(['consents', index], consentStatus(consent, consentOptions).findings),
      ),
      ...(sipAccepted > sipOffered
        ? [finding('case/moreThanAll', { path: ['followUp', 'sipAccepted'], locale })]
        : []),
      ...(meetingsHeld > meetingsPlanned
        ? [finding('case/moreThanAll', { path: ['followUp', 'meetingsHeld'], locale })]
        : []),
      ...underPath(['plan'], checked.findings),
    ],
  };
}

const wheelOf = (id: string): Wheel | undefined =>
  Object.values(wheels).find((wheel: Wheel) => wheel.id === id);
const knownWheels = {
  known: Object.values(wheels)
    .map(({ id }: Wheel) => id)
    .join(', '),
};

/** Who holds what in the plan, and which authority each belongs to. */
const sendersOf = (caseFile: CaseFile, operations: readonly OperationId[]): PlanSender[] =>
  operations.flatMap((id) =>
    operation(id).holders.map((holder) => ({ holder, from: partyOf(caseFile, id) })),
  );

/** Each operation around the child, the child, and each custodian. */
const readersOf = (caseFile: CaseFile, operations: readonly OperationId[]): PlanReader[] => [
  ...operations.map((id) => ({ kind: 'operation' as const, ...partyOf(caseFile, id) })),
  { kind: 'child' },
  ...caseFile.child.custodians.map(({ ref }) => ({ kind: 'custodian' as const, ref })),
];
