import {
  ageOn,
  type Finding,
  type IsoDate,
  type Locale,
  requireDay,
  type Source,
  versionOn,
} from '@tsi/core';
import type { Child, Custodian } from './child.ts';
import type { ProtectedPerson } from './consent.ts';
import type { ConsentKind } from './consentKind.ts';
import type { ConsentPractice } from './consentPractice.ts';
import {
  custodiansDecideVersions,
  interventionAgeVersions,
  minorsSecrecyVersions,
  protectedIdentityVersions,
  waiverVersions,
} from './consentRuleVersions.ts';
import { finding } from './finding.ts';
import type { Giver } from './giver.ts';
import { maturityOn } from './maturityOn.ts';

/** What is asked for, and whose information it is about. Swedish: vilket samtycke, och vems uppgifter. */
export interface ConsentQuestion {
  readonly kind: ConsentKind;
  /** For a waiver: whose secrecy. Absent: the child's. */
  readonly protects?: readonly ProtectedPerson[];
}

/** Why somebody must consent. */
export type ConsentReason =
  | 'custodian'
  | 'prescribedAge'
  | 'maturityNotAssessed'
  | 'assessedTogether'
  | 'assessedAlone'
  | 'adult'
  | 'ownInformation';

/** Somebody whose yes is needed, for whose information, and why. */
export interface RequiredConsent {
  readonly by: Giver;
  readonly protects: ProtectedPerson;
  readonly reason: ConsentReason;
  /** One of those marked so is enough, by the practice passed, while none has said no. */
  readonly oneIsEnough: boolean;
  readonly sources: readonly Source[];
}

/** What must be settled before anybody's yes can be enough. */
export type UnsettledConsent =
  | 'childNotDescribed'
  | 'custodyUnknown'
  | 'custodianMissing'
  | 'personNotNamed'
  | 'siblingsOwnQuestion'
  | 'noWordingForDay';

/** Who must consent, and what stands in the way of knowing it. */
export interface WhoMustConsent {
  readonly required: readonly RequiredConsent[];
  readonly unsettled: readonly UnsettledConsent[];
  readonly findings: readonly Finding[];
}

/** What a question about consent is answered with. Without a practice, only the statute answers. */
export interface ConsentOptions {
  readonly on: IsoDate;
  readonly child?: Child | undefined;
  readonly practice?: ConsentPractice | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Who must say yes, on this day?
 *
 * Swedish: vem ska samtycka. Custodians decide together (FB 6 kap. 13 §); one who is assessed as prevented is left out while
 * the assessment counts. How much the child decides depends on age and maturity (OSL 12 kap. 3 §, FB 6 kap. 11 §): the
 * statute has no age, so without a practice the child's own yes is needed at every age unless maturity has been assessed.
 * From 18 only the person. Other people's information needs their own yes; a sibling's is a question of its own.
 *
 * Limits: whether a custodian may not know (a minor's information kept from a custodian, OSL 12 kap. 3 §) and what socialnämnden
 * may decide instead of a custodian (FB 6 kap. 13 a §) are for a person to settle. Placements always need the custodians.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { type Child, suggestedPractice, whoMustConsent } from '@tsi/consent';
 *
 * const child: Child = {
 *   ref: 'barn',
 *   birthDate: '2014-05-12',
 *   custody: 'joint',
 *   custodians: [{ ref: 'v1' }, { ref: 'v2' }],
 *   protectedIdentity: 'no',
 *   maturity: [],
 * };
 * const answer = whoMustConsent({ kind: 'planConsent' }, { on: '2026-02-09', child, practice: suggestedPractice });
 * answer.required.map(({ by }) => by); // => [{ kind: 'custodian', ref: 'v1' }, { kind: 'custodian', ref: 'v2' }]
 * ```
 */
export function whoMustConsent(question: ConsentQuestion, options: ConsentOptions): WhoMustConsent {
  requireDay(options.on);
  const answers = (question.protects ?? [{ about: 'child' } as const]).map((person) =>
    forPerson(person, question.kind, options),
  );
  const said = new Set<string>();
  return {
    required: answers.flatMap(({ required }) => required),
    unsettled: [...new Set(answers.flatMap(({ unsettled }) => unsettled))],
    findings: answers
      .flatMap(({ findings }) => findings)
      .filter(
        (f) => !said.has(JSON.stringify([f.code, f.path])) && said.add(JSON.stringify([f.code, f.path])),
      ),
  };
}

const unsettled = (what: UnsettledConsent, options: ConsentOptions): WhoMustConsent => {
  const code =
    what === 'noWordingForDay' ? ('consent/noWordingForDay' as const) : (`consent/${what}` as const);
  return { required: [], unsettled: [what], findings: [finding(code, { locale: options.locale })] };
};

function forPerson(person: ProtectedPerson, kind: ConsentKind, options: ConsentOptions): WhoMustConsent {
  const { on, child } = options;
  if (person.about === 'sibling') return unsettled('siblingsOwnQuestion', options);
  const waiver = versionOn(waiverVersions, on);
  if (!waiver) return unsettled('noWordingForDay', options);
  if (person.about !== 'child') {
    if (person.ref === undefined) return unsettled('personNotNamed', options);
    const by: Giver = { kind: person.about === 'custodian' ? 'custodian' : 'person', ref: person.ref };
    const own = {
      by,
      protects: person,
      reason: 'ownInformation',
      oneIsEnough: false,
      sources: waiver.sources,
    } as const;
    return { required: [own], unsettled: [], findings: [] };
  }
  if (!child) return unsettled('childNotDescribed', options);
  if (ageOn(child.birthDate, on) >= 18)
    return {
      required: [
        {
          by: { kind: 'child' },
          protects: person,
          reason: 'adult',
          oneIsEnough: false,
          sources: waiver.sources,
        },
      ],
      unsettled: [],
      findings: [],
    };
  return forMinor(person, kind, { ...options, child });
}

function forMinor(
  person: ProtectedPerson,
  kind: ConsentKind,
  options: ConsentOptions & { readonly child: Child },
): WhoMustConsent {
  const { on, child, practice, locale } = options;
  const custodians = versionOn(custodiansDecideVersions, on);
  const secrecy = versionOn(minorsSecrecyVersions, on);
  if (!custodians || !secrecy) return unsettled('noWordingForDay', options);
  const findings: Finding[] = [];
  if (child.protectedIdentity === 'yes')
    findings.push(
      finding('consent/protectedIdentity', {
        locale,
        sources: versionOn(protectedIdentityVersions, on)?.sources ?? [],
      }),
    );

  const childsSources = [...childSources(kind, on, secrecy.sources)];
  const childsYes = (reason: ConsentReason): RequiredConsent => ({
    by: { kind: 'child' },
    protects: person,
    reason,
    oneIsEnough: false,
    sources: childsSources,
  });

  const weight = childsWeight(kind, options);
  findings.push(...weight.findings);
  if (weight.reason === 'assessedAlone')
    return { required: [childsYes('assessedAlone')], unsettled: [], findings };

  if (child.custody === 'unknown')
    return {
      required: [],
      unsettled: ['custodyUnknown'],
      findings: [...findings, finding('consent/custodyUnknown', { locale, path: ['child', 'custody'] })],
    };
  if (child.custodians.length < (child.custody === 'joint' ? 2 : 1))
    return {
      required: [],
      unsettled: ['custodianMissing'],
      findings: [...findings, finding('consent/custodianMissing', { locale, path: ['child', 'custodians'] })],
    };

  const able = child.custodians.filter((custodian) => !isPrevented(custodian, on));
  // Nobody can be left out when nobody is left: then all are asked.
  const deciding = able.length > 0 ? able : child.custodians;
  child.custodians.forEach((custodian, i) => {
    if (!deciding.includes(custodian))
      findings.push(
        finding('consent/custodianPrevented', {
          locale,
          path: ['child', 'custodians', i],
          sources: custodians.sources,
        }),
      );
  });
  const oneIsEnough = practice?.custodiansRequired === 'one' && deciding.length > 1;
  if (oneIsEnough)
    findings.push(finding('consent/oneCustodianEnough', { locale, sources: custodians.sources }));

  return {
    required: [
      ...deciding.map(
        ({ ref }): RequiredConsent => ({
          by: { kind: 'custodian', ref },
          protects: person,
          reason: 'custodian',
          oneIsEnough,
          sources: custodians.sources,
        }),
      ),
      ...(weight.reason ? [childsYes(weight.reason)] : []),
    ],
    unsettled: [],
    findings,
  };
}

const isPrevented = ({ prevented }: Custodian, on: IsoDate): boolean =>
  prevented !== undefined &&
  prevented.cannotWait === 'yes' &&
  prevented.farReaching === 'no' &&
  prevented.assessedOn <= on &&
  on <= prevented.until;

function childSources(kind: ConsentKind, on: IsoDate, secrecy: readonly Source[]): readonly Source[] {
  if (kind === 'secrecyWaiver') return secrecy;
  if (kind === 'interventionConsent') return versionOn(interventionAgeVersions, on)?.sources ?? [];
  return versionOn(custodiansDecideVersions, on)?.sources.slice(1) ?? [];
}

/** Is the child's own yes needed, and why? */
function childsWeight(
  kind: ConsentKind,
  { on, child, practice, locale }: ConsentOptions & { readonly child: Child },
): { readonly reason?: ConsentReason; readonly findings: readonly Finding[] } {
  const age = ageOn(child.birthDate, on);
  const assessed = maturityOn(child, kind, on);
  // SoL sets the age of 12 for interventions; where the statute has none, the practice's age guards.
  const aloneFrom = Math.max(
    practice?.maturityAssessmentFromAge ?? 0,
    kind === 'interventionConsent' ? 12 : 0,
  );
  if (assessed === 'childAlone')
    return age >= aloneFrom
      ? { reason: 'assessedAlone', findings: [finding('consent/childAlone', { locale })] }
      : {
          reason: 'assessedTogether',
          findings: [finding('consent/childAloneTooYoung', { locale, params: { age: aloneFrom } })],
        };
  if (assessed === 'together') return { reason: 'assessedTogether', findings: [] };
  if (assessed === 'custodians') {
    const setAside = practice !== undefined && age >= practice.childConsentFromAge;
    return { findings: setAside ? [finding('consent/childSetAside', { locale })] : [] };
  }
  if (practice && age >= practice.childConsentFromAge) return { reason: 'prescribedAge', findings: [] };
  if (practice && age < practice.maturityAssessmentFromAge) return { findings: [] };
  return { reason: 'maturityNotAssessed', findings: [finding('consent/maturityNotAssessed', { locale })] };
}
