import { About, type DocumentPart, InformationCategory } from '@tsi/consent';
import { SecrecyHolder } from '@tsi/core';
import type { Plan } from '@tsi/sip-gip';
import { actions } from './actions.ts';
import { administration } from './administration.ts';
import { anInformant } from './agents.ts';
import { child } from './child.ts';
import { childsGoal } from './childsGoal.ts';
import { closing } from './closing.ts';
import { consents } from './consentRefs.ts';
import { aReader } from './copyReader.ts';
import { custodians } from './custodians.ts';
import { discharge } from './discharge.ts';
import {
  aDay,
  asCode,
  type Content,
  count,
  day,
  element,
  fieldsOf,
  group,
  json,
  type Mapping,
  many,
  oneOf,
  own,
  reference,
  text,
  words,
} from './field.ts';
import { followUps } from './followUps.ts';
import { goal } from './goal.ts';
import { measuresByOthers } from './measuresByOthers.ts';
import { need } from './need.ts';
import { childsWords, disagreement, view } from './observations.ts';
import { overallResponsible } from './overallResponsible.ts';
import { participants } from './participants.ts';
import { codesOfPlan } from './planCodes.ts';
import { kind } from './planKindField.ts';
import type { PlanTree } from './planTree.ts';
import { version } from './planVersion.ts';
import { oneResource, resources } from './resourceField.ts';
import { risk } from './risk.ts';

const childsVoice: Mapping<Plan['childsVoice']> = fieldsOf<Plan['childsVoice']>({
  words: oneResource('supportingInfo', childsWords),
  goal: oneResource('goal', childsGoal),
});

const parts = own(
  'labels',
  many(
    group<DocumentPart>({
      path: json as Content<DocumentPart['path']>,
      holder: asCode(oneOf(SecrecyHolder.options)),
      category: asCode(oneOf(InformationCategory.options)),
      about: asCode(oneOf(About.options)),
      ref: words,
    }),
  ),
);

const judged = asCode(oneOf(['needed', 'notNeeded', 'notAsked'] as const));

/** Every part of a plan, and where it stands in FHIR. Written and read by the same table. */
export const planMapping: Mapping<PlanTree> = fieldsOf<PlanTree>({
  kind,
  basis: own('basis', asCode(oneOf(['statute', 'agreement', 'local']))),
  id: reference('plan'),
  version,
  basedOn: own('based-on-version', count),
  agreement: own('agreement', words),
  codes: codesOfPlan,
  child: {
    write: (it, _to, out, path) => child.write(it, out.patient, out, path),
    read: (_from, into) => {
      const found = into.patient && child.read(into.patient, into);
      return found && Object.keys(found).length > 0 ? (found as Plan['child']) : undefined;
    },
  },
  custodians,
  custody: own('custody', asCode(oneOf(['joint', 'one', 'unknown']))),
  protectedIdentity: own('protected-identity', asCode(oneOf(['yes', 'no', 'unknown']))),
  reason: element(text, 'description'),
  initiatedBy: own('initiated-by', anInformant),
  coordinationJudged: own('coordination-judged', group({ kommun: judged, region: judged })),
  childsVoice: {
    write: childsVoice.write,
    read: (from, into) => {
      const found = childsVoice.read(from, into);
      return Object.keys(found).length > 0 ? (found as Plan['childsVoice']) : undefined;
    },
  },
  views: resources('supportingInfo', view),
  disagreements: resources('supportingInfo', disagreement),
  needs: resources('addresses', need),
  goals: resources('goal', goal),
  actions,
  measuresByOthers,
  risk: oneResource('supportingInfo', risk),
  crisis: own('crisis', group<NonNullable<Plan['crisis']>>({ whatToDo: words, call: words })),
  participants,
  consents,
  startsOn: element(day, 'period', 'start'),
  calledOn: own('called', aDay),
  meetingOn: own('meeting', aDay),
  meetingPlace: own('meeting-place', words),
  followUps,
  evaluation: own('evaluation', words),
  closing,
  administration,
  overallResponsible,
  discharge,
  parts,
  extensions: own('extensions', json as Content<NonNullable<Plan['extensions']>>),
  copy: own('copy', group<NonNullable<PlanTree['copy']>>({ reader: aReader, on: aDay })),
});
