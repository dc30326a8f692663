import type { Finding, Locale, Path } from '@tsi/core';
import { finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import type { PlanEvent } from './planEvent.ts';

/** The fields of a plan that an event changes, and where in the event each came from. */
export interface AfterEvent {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where in the event a changed field stands, for findings about it. */
  readonly from?: Readonly<Record<string, Path>>;
  readonly findings: readonly Finding[];
}

/** What the event changes in the plan, besides its life. */
export function afterEvent(plan: Plan, event: PlanEvent, locale: Locale | undefined): AfterEvent {
  const nothingThere = (path: Path) => finding('sip-gip/referenceUnresolved', { path, locale });
  const none: readonly Finding[] = [];
  switch (event.kind) {
    case 'consentGiven': {
      const isThere = plan.consents.some(({ kind, ref }) => kind === 'planConsent' && ref === event.consent);
      const consents = isThere
        ? plan.consents
        : [...plan.consents, { kind: 'planConsent', ref: event.consent }];
      return { fields: { consents }, findings: none };
    }
    case 'consentRefused':
    case 'consentWithdrawn':
      return { fields: {}, findings: none };
    case 'called':
      return {
        fields: {
          calledOn: event.on,
          ...given({ meetingOn: event.meetingOn, meetingPlace: event.meetingPlace }),
        },
        findings: none,
      };
    case 'established':
      return { fields: { startsOn: event.on, ...given({ meetingOn: event.meetingOn }) }, findings: none };
    case 'followedUp': {
      const { planned, caller, next } = event;
      const result = { heldOn: event.on, ...event.result };
      const open = plan.followUps.findIndex((followUp) => followUp.on === planned && !followUp.result);
      if (planned !== undefined && open < 0) return { fields: {}, findings: [nothingThere(['planned'])] };
      const followUps =
        planned === undefined
          ? [...plan.followUps, { on: event.on, caller, result }]
          : plan.followUps.map((followUp, index) => (index === open ? { ...followUp, result } : followUp));
      return { fields: { followUps: next ? [...followUps, next] : followUps }, findings: none };
    }
    case 'revised':
      return {
        fields: event.content,
        from: Object.fromEntries(Object.keys(event.content).map((field) => [field, ['content', field]])),
        findings: none,
      };
    case 'transferred':
      return {
        fields: { overallResponsible: event.to },
        from: { overallResponsible: ['to'] },
        findings: none,
      };
    case 'handedOver': {
      const { on, leaving = [], joining = [], responsible } = event;
      const takesPart = (who: PlanEvent['by']) => (participant: Plan['participants'][number]) =>
        participant.to === undefined && samePerson(participant.who, who);
      const unknown = leaving.flatMap((who, index) =>
        plan.participants.some(takesPart(who)) ? [] : [nothingThere(['leaving', index])],
      );
      const participants = [
        ...plan.participants.map((participant) =>
          leaving.some((who) => takesPart(who)(participant)) ? { ...participant, to: on } : participant,
        ),
        ...joining.map((who) => ({ who, attendance: 'invited', from: on })),
      ];
      return {
        fields: { participants, ...given({ overallResponsible: responsible?.to }) },
        from: { overallResponsible: ['responsible', 'to'] },
        findings: unknown,
      };
    }
    case 'closed':
      return {
        fields: { closing: { on: event.on, ...event.closing } },
        from: { closing: ['closing'] },
        findings: none,
      };
  }
}

const given = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const samePerson = (a: PlanEvent['by'], b: PlanEvent['by']): boolean => {
  if (a.kind === 'child') return b.kind === 'child';
  if (a.kind === 'custodian') return b.kind === 'custodian' && a.ref === b.ref;
  if (a.kind === 'other') return b.kind === 'other' && a.role === b.role;
  return b.kind === 'professional' && a.operation === b.operation && a.role === b.role;
};
