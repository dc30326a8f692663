import { consentKindLabels, informationCategoryLabels, sharingPurposeLabels } from '@tsi/consent';
import { nothingLabels, operations, secrecyHolderLabels, type Text } from '@tsi/core';
import { planKindLabels } from '@tsi/sip-gip';
import { ownCodeSystem } from './ours.ts';
import {
  conceptNames,
  goalKindNames,
  goalStateNames,
  huvudmanNames,
  relationshipNames,
} from './plan/planNames.ts';

/** What a document of ours is, in a tag. */
const documentNames = {
  'plan-1': { sv: 'Plan, form 1', en: 'Plan, form 1' },
  'plan-copy-1': { sv: 'Kopia av en plan, form 1', en: 'Copy of a plan, form 1' },
  'assessment-1': { sv: 'Skattning, form 1', en: 'Assessment, form 1' },
  'consent-1': { sv: 'Samtycke, form 1', en: 'Consent, form 1' },
} satisfies Record<string, Text>;

const operationNames = Object.fromEntries(Object.entries(operations).map(([id, { label }]) => [id, label]));

const systems: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'consent-kind': consentKindLabels,
  document: documentNames,
  'goal-kind': goalKindNames,
  'goal-state': goalStateNames,
  huvudman: huvudmanNames,
  'information-category': informationCategoryLabels,
  nothing: nothingLabels,
  operation: operationNames,
  'plan-kind': planKindLabels,
  'plan-part': conceptNames,
  relationship: relationshipNames,
  'secrecy-holder': secrecyHolderLabels,
  'sharing-purpose': sharingPurposeLabels,
};

/**
 * The code systems of ours that exports use, as FHIR `CodeSystem`s by file name, with their words in Swedish and
 * English. The parts of a wheel and the steps of a scale are not among them: a wheel is data, and its questionnaire says
 * them.
 *
 * Swedish: egna kodverk. In the package as `@tsi/fhir/profiles/code-system-plan-kind.json` and so on.
 */
export const ownCodeSystems = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(systems).map(([name, codes]) => [
      `code-system-${name}`,
      {
        resourceType: 'CodeSystem',
        id: `tsi-${name}`,
        url: ownCodeSystem(name),
        name: `Tsi${name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`,
        status: 'draft',
        language: 'sv',
        caseSensitive: true,
        content: 'complete',
        concept: Object.entries(codes).map(([code, { sv, en }]) => ({
          code,
          display: sv,
          designation: [{ language: 'en', value: en }],
        })),
      },
    ]),
  );
