import {
  type Immutable,
  type IsoDate,
  type OperationId,
  operation,
  type Sector,
  type Source,
  statute,
  type Text,
} from '@tsi/core';
import * as z from 'zod';
import type { SharingPurpose } from './sharingPurpose.ts';
import type { SharingRequest } from './sharingRequest.ts';

/**
 * A change of law that has not been read here. Each is a switch, off unless it is passed to `assessSharing`.
 *
 * Swedish: bevakad lagändring.
 */
export const WatchedChange = /* @__PURE__ */ z.enum([
  'schoolToSchool',
  'familyLawInformation',
  'schoolsAgainstCrime',
  'compulsoryCareReform',
  'childrensHealthData',
  'comorbidityReform',
]);
export type WatchedChange = Immutable<z.infer<typeof WatchedChange>>;

/** What is known of a change. Swedish: bevakning. */
export interface Watched {
  readonly label: Text;
  /** `inForceNotRead`: in force, its text not read here. `proposed`, `inquiry`: not law by what was read. */
  readonly state: 'inForceNotRead' | 'adoptedNotRead' | 'proposed' | 'inquiry';
  /** The first day it could count; before it the switch does nothing. */
  readonly notBefore?: IsoDate;
  readonly source: Source;
  /** Which questions it may touch. */
  readonly touches: {
    readonly from?: readonly Sector[];
    readonly to?: readonly (OperationId | Sector)[];
    readonly purposes?: readonly SharingPurpose[];
  };
}

const document = (act: string): Source => ({ basis: 'guidance', act, section: '' });

/**
 * The changes that are watched: state, source and which questions they may touch.
 *
 * Swedish: bevakningslista, as of 2026-02-12. None of them ever gives a yes: switched on, a question that it may touch is
 * `legalReview`. When one becomes law and has been read, it becomes a rule, and its switch goes.
 */
export const watchList: Readonly<Record<WatchedChange, Watched>> = {
  schoolToSchool: {
    label: {
      sv: 'uppgifter mellan skolor vid skolbyte, för att förebygga brott',
      en: 'information between schools when a pupil changes school, to prevent crime',
    },
    state: 'proposed',
    notBefore: '2027-01-01',
    source: document(
      'lagrådsremiss, januari 2026: Överlämnande av uppgifter mellan skolor i brottsförebyggande syfte',
    ),
    touches: { from: ['education'], to: ['school'], purposes: ['crimePrevention'] },
  },
  familyLawInformation: {
    label: {
      sv: 'skolpersonals uppgifter till socialnämnden i frågor om vårdnad, boende och umgänge',
      en: 'school staff’s information to socialnämnden on custody, residence and contact',
    },
    state: 'inForceNotRead',
    notBefore: '2026-01-15',
    source: document('prop. 2025/26:12'),
    touches: { from: ['education'], to: ['childAndFamilyServices'], purposes: ['investigation'] },
  },
  schoolsAgainstCrime: {
    label: { sv: 'rektors anmälan av brott till polisen', en: 'a rektor’s reports of crime to the police' },
    state: 'adoptedNotRead',
    source: statute('SFS 2010:800', ''),
    touches: { from: ['education'], to: ['police'], purposes: ['lawEnforcement', 'crimePrevention'] },
  },
  compulsoryCareReform: {
    label: { sv: 'ny lag om vård av unga (LVU)', en: 'reform of compulsory care of young people (LVU)' },
    state: 'proposed',
    notBefore: '2027-01-01',
    source: document('reform av LVU, föreslagen från januari 2027'),
    touches: { from: ['socialServices'] },
  },
  childrensHealthData: {
    label: {
      sv: 'hälsodata om barn, elevhälsans medicinska insats inräknad',
      en: 'health data on children, school health included',
    },
    state: 'inquiry',
    source: document('uppdrag om hälsodata om barn, redovisning 2026-09-22'),
    touches: { from: ['healthCare'] },
  },
  comorbidityReform: {
    label: { sv: 'samsjuklighetsreformen', en: 'the reform on comorbidity' },
    state: 'inquiry',
    source: document('samsjuklighetsreformen'),
    touches: { from: ['healthCare', 'socialServices'], to: ['healthCare', 'socialServices'] },
  },
};

/** May this change touch this question? */
export function touches(change: WatchedChange, { from, to, purpose }: SharingRequest): boolean {
  const scope = watchList[change].touches;
  const recipient = operation(to.operation).sector;
  return (
    (scope.from?.includes(operation(from.operation).sector) ?? true) &&
    (scope.to?.some((one) => one === to.operation || one === recipient) ?? true) &&
    (scope.purposes?.includes(purpose) ?? true)
  );
}
