import type { Plan, PlanCopy } from '@tsi/sip-gip';
import type { Responsible } from './overallResponsible.ts';

type Discharge = Extract<Plan, { kind: 'sipDischarge' }>;

/** A plan of any kind, or a copy of one, as what FHIR is made from: any part may be gone. */
export type PlanTree = Omit<
  Discharge,
  'kind' | 'basis' | 'overallResponsible' | 'schemaVersion' | 'discharge'
> & {
  readonly kind: Plan['kind'];
  readonly basis: Plan['basis'];
  readonly overallResponsible?: Responsible | undefined;
  readonly discharge?: Discharge['discharge'] | undefined;
  /** Whose copy it is. */
  readonly copy?: Pick<PlanCopy, 'reader' | 'on'> | undefined;
};
