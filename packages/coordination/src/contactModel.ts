import type { OperationId, Source, Text } from '@tsi/core';
import type { ContactStage } from './contactStages.ts';

/** A professional role that is the contact. Swedish: yrkesroll. */
export interface ContactHolder {
  readonly role: Text;
  /** Absent where the vocabulary of operations has none, for example abroad. */
  readonly operation?: OperationId;
}

/** Who is the contact at one stage. */
export interface StageContact {
  /** One of these. Who of them is settled where the child is. */
  readonly oneOf: readonly [ContactHolder, ...ContactHolder[]];
  /** `implied`: the source does not say it in so many words for this stage; it is our reading. */
  readonly reading: 'stated' | 'implied';
  /** The part of the stage that the source speaks of, when it is not the whole. */
  readonly only?: Text;
}

/**
 * A model for who is the family's contact at which stage, as data.
 *
 * Swedish: modell för kontaktroll. A stage that is not there is one that the source says nothing of.
 */
export interface ContactModel {
  readonly id: string;
  readonly label: Text;
  /** What the model calls the role. */
  readonly title: Text;
  /**
   * `practice`: agreed locally, no statute. `pilot`: tried out for a time, at some places only. `notInForce`: legislated
   * for, but the provisions never came into force.
   */
  readonly status: 'practice' | 'pilot' | 'notInForce';
  readonly stages: Readonly<Partial<Record<ContactStage, StageContact>>>;
  readonly sources: readonly [Source, ...Source[]];
}
