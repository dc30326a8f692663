import { type Finding, type Locale, textIn } from '@tsi/core';
import { directions } from './direction.ts';
import { domainCrosswalk, domainsOf } from './domainCrosswalk.ts';
import { allVoices } from './evidenceChange.ts';
import { finding } from './finding.ts';
import type { HeadingId } from './headingId.ts';
import type { Placement } from './placement.ts';
import type {
  GoalProposal,
  NeedProposal,
  PlanProposals,
  QuestionBeforeNeed,
  StrengthDomain,
  StrengthUse,
  StrongDomain,
} from './proposalTypes.ts';
import { outsideDomainsLabel, proposalWords } from './proposalWords.ts';
import { resilienceDomains } from './resilienceDomains.ts';
import { headingOrder, triangleHeading } from './triangleHeading.ts';
import type { Voice } from './voice.ts';

/**
 * From picture to plan: what wears becomes needs without words, what carries becomes strengths to use for them, and what
 * is open becomes questions.
 *
 * Swedish: från bild till plan; använd den styrkan till det behovet. Nothing is invented: every skeleton points to the
 * observations that it rests on, and its `prompt` is a question to those round the table. The text is theirs to write,
 * and a plan does not take the skeleton before they have. Needs come where something stands, as in `proposedNeeds`:
 * what wears around the child before what is vulnerable in the child, and a child's need names the needs around the
 * child that are near it. A strong domain has at least one standing strength; one is as good as ten, and there is no
 * norm. Every strong domain is offered for every need, the nearest first: which one helps is for people to judge.
 *
 * Pass `assessment` (the id of the observations) to have it in `seenIn`. Ids are the same for the same picture, so a
 * plan that takes proposals from two pictures gives one of them ids of its own.
 *
 * Source: that a strong domain may lift a weak one, and that change is sought in the environment too, stands in the
 * GIRFEC material (IRISS, Fostering resilience; Practice Guidance 1, 2022). How needs and strengths are paired is our own.
 *
 * @example
 * ```ts
 * import { placeInMatrix, planProposals } from '@tsi/resilience-matrix';
 *
 * const seen = { date: '2026-01-20', by: { kind: 'child' }, basis: 'firstHand', text: 'Påhittat.' } as const;
 * const placement = placeInMatrix(
 *   [
 *     { ...seen, id: 'o1', heading: 'grow.learning', direction: 'vulnerability' },
 *     { ...seen, id: 'o2', heading: 'world.school', direction: 'adversity' },
 *     { ...seen, id: 'o3', heading: 'world.support', direction: 'protection' },
 *   ],
 *   { on: '2026-02-09' },
 * );
 * const { needs, goals, uses } = planProposals(placement, { locale: 'en' });
 * needs.map(({ need, environmentFirst }) => [need.id, environmentFirst]); // => [['environment-world.school', []], ['child-grow.learning', ['environment-world.school']]]
 * goals[0]?.goal; // => { id: 'goal-environment-world.school', level: 'step', needs: ['environment-world.school'] }
 * uses[0]?.prompt; // => 'How can what carries in “Secure base” be of use for “School”? Who does what?'
 * ```
 */
export function planProposals(
  placement: Placement,
  options: { readonly locale?: Locale | undefined; readonly assessment?: string } = {},
): PlanProposals {
  const { locale, assessment } = options;
  const label = (heading: HeadingId) => textIn(triangleHeading(heading).label, locale);
  const words = (kind: keyof typeof proposalWords, need: string, strength = '') =>
    textIn(proposalWords[kind], locale).replace('{need}', need).replace('{strength}', strength);

  const voices = allVoices(placement);
  const strengths = strongDomains(voices, locale);
  const behind = ({ heading, target }: Place) =>
    placement.evidence[target === 'environment' ? 'adversity' : 'vulnerability'].filter(
      (voice) => voice.heading === heading,
    );
  const places = (['environment', 'child'] as const).flatMap((target) =>
    headingOrder.map((heading): Place => ({ heading, target })),
  );
  const gaps = places
    .filter((place) => behind(place).some(({ stands }) => stands))
    .map((place) => ({ ...place, id: `${place.target}-${place.heading}` }));

  const needs = gaps.map((gap): NeedProposal => {
    const { id, heading, target } = gap;
    const here = behind(gap);
    return {
      need: {
        id,
        seenIn: [
          { instrument: 'myWorldTriangle', part: heading, ...(assessment !== undefined && { assessment }) },
        ],
        target,
      },
      prompt: words(target, label(heading)),
      evidence: idsOf(here.filter(({ stands }) => stands)),
      serious: here.some(({ serious }) => serious),
      environmentFirst:
        target === 'environment'
          ? []
          : gaps
              .filter((other) => other.target === 'environment' && near(other.heading, heading))
              .map((other) => other.id),
    };
  });
  const goals = gaps.map(
    ({ id, heading }): GoalProposal => ({
      goal: { id: `goal-${id}`, level: 'step', needs: [id] },
      prompt: words('goal', label(heading)),
    }),
  );
  const uses = gaps.flatMap(({ id, heading }) =>
    strengths
      .map(
        (strength): StrengthUse => ({
          need: id,
          domain: strength.domain,
          nearness: nearnessOf(strength, heading),
          prompt: words('use', label(heading), strength.label),
        }),
      )
      .sort((a, b) => nearnesses.indexOf(a.nearness) - nearnesses.indexOf(b.nearness)),
  );
  const questions = places.flatMap((place): QuestionBeforeNeed[] => {
    const here = behind(place);
    if (here.length === 0 || here.some(({ stands }) => stands)) return [];
    const prompt = words('question', label(place.heading));
    return [{ ...place, prompt, evidence: idsOf(here), serious: here.some(({ serious }) => serious) }];
  });

  return {
    needs,
    goals,
    strengths,
    uses,
    questions,
    findings: findingsAbout({ voices, needs, strengths, questions }, locale),
  };
}

/** A heading, with the child or with what is around the child. */
type Place = Pick<QuestionBeforeNeed, 'heading' | 'target'>;

const nearnesses: readonly StrengthUse['nearness'][] = ['sameHeading', 'sameDomain', 'elsewhere'];

function nearnessOf({ domain, headings }: StrongDomain, heading: HeadingId): StrengthUse['nearness'] {
  if (headings.includes(heading)) return 'sameHeading';
  return homesOf(heading).includes(domain) && domain !== 'outsideDomains' ? 'sameDomain' : 'elsewhere';
}

/** Where a heading's strengths are listed. */
function homesOf(heading: HeadingId): readonly StrengthDomain[] {
  const domains = domainsOf(heading);
  return domains.length > 0 ? domains : ['outsideDomains'];
}

const near = (one: HeadingId, other: HeadingId): boolean =>
  one === other || domainsOf(one).some((domain) => domainsOf(other).includes(domain));

function strongDomains(voices: readonly Voice[], locale: Locale | undefined): readonly StrongDomain[] {
  const domains: readonly StrengthDomain[] = [
    ...domainCrosswalk.links.map(({ domain }) => domain),
    'outsideDomains',
  ];
  return domains.flatMap((domain): StrongDomain[] => {
    const here = voices.filter(({ heading }) => homesOf(heading).includes(domain));
    const carrying = here.filter(({ stands, direction }) => stands && directions[direction].sign === 1);
    if (carrying.length === 0) return [];
    const known = resilienceDomains.domains.find(({ id }) => id === domain)?.label ?? outsideDomainsLabel;
    return [
      {
        domain,
        label: textIn(known, locale),
        headings: headingOrder.filter((heading) => carrying.some((voice) => voice.heading === heading)),
        evidence: idsOf(carrying),
        alsoPressed: here.some(({ direction }) => directions[direction].sign === -1),
      },
    ];
  });
}

const idsOf = (voices: readonly Voice[]): readonly string[] => [
  ...new Set(voices.flatMap(({ observations }) => observations.map(({ id }) => id))),
];

function findingsAbout(
  {
    voices,
    needs,
    strengths,
    questions,
  }: Pick<PlanProposals, 'needs' | 'strengths' | 'questions'> & {
    readonly voices: readonly Voice[];
  },
  locale: Locale | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (voices.some(({ serious }) => serious))
    findings.push(finding('resilience-matrix/seriousBeforePlan', { locale }));
  if (needs.length === 0) findings.push(finding('resilience-matrix/noNeedStands', { locale }));
  if (needs.length > 0 && strengths.length === 0)
    findings.push(finding('resilience-matrix/noStrengthStands', { locale }));
  if (needs.length > 0 && needs.every(({ need }) => need.target === 'child'))
    findings.push(finding('resilience-matrix/onlyChildToChange', { locale }));
  if (questions.length > 0)
    findings.push(
      finding('resilience-matrix/askBeforePlan', { params: { count: questions.length }, locale }),
    );
  return findings;
}
