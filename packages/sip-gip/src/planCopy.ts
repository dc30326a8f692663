import type { IsoDate, OperationId } from '@tsi/core';
import type { Plan } from './plan.ts';
import type { PlanKindName } from './planKindName.ts';

/** Whoever reads a copy. Swedish: läsare. */
export type PlanReader =
  | {
      readonly kind: 'operation';
      readonly operation: OperationId;
      /** Which authority (nämnd) it belongs to, where a rule holds only inside one. */
      readonly authority?: string | undefined;
      /** Run by a private huvudman. */
      readonly private?: boolean | undefined;
    }
  | { readonly kind: 'child' }
  | { readonly kind: 'custodian'; readonly ref: string };

/** A value any part of which may be gone. */
export type Remaining<T> = T extends readonly (infer Item)[]
  ? readonly Remaining<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Remaining<T[Key]> | undefined }
    : T;

type SipFields = Extract<Plan, { kind: 'sipDischarge' }>;
type LocalFields = Extract<Plan, { kind: 'gip' }>;

/** What a plan says, as far as it is there: the same fields as a {@link Plan}, each of which may be gone. */
export type PlanContent = Remaining<
  Omit<SipFields, 'kind' | 'basis' | 'overallResponsible' | 'administration' | 'parts' | 'extensions'>
> & {
  readonly overallResponsible?:
    | Remaining<NonNullable<SipFields['overallResponsible']>>
    | Remaining<NonNullable<LocalFields['overallResponsible']>>
    | undefined;
};

/**
 * A copy of a plan for one reader, holding what that reader may see and no trace of the rest.
 *
 * Swedish: kopia av planen. It holds no labels and no list of what was left out: that list goes to the sender.
 */
export interface PlanCopy {
  readonly schemaVersion: '1';
  readonly document: 'planCopy';
  readonly kind: PlanKindName;
  readonly basis: Plan['basis'];
  /** The plan and its version. */
  readonly of: { readonly id: string; readonly version: number };
  readonly reader: PlanReader;
  /** The day it was made for. */
  readonly on: IsoDate;
  readonly content: PlanContent;
}
