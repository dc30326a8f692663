import { findingKinds as consent } from '@tsi/consent';
import { findingKinds as coordination } from '@tsi/coordination';
import { type Catalogue, findingKinds as core } from '@tsi/core';
import { findingKinds as fhir } from '@tsi/fhir';
import { findingKinds as indicators } from '@tsi/indicators';
import { findingKinds as matrix } from '@tsi/resilience-matrix';
import { findingKinds as sipGip } from '@tsi/sip-gip';
import { findingKinds as wheel } from '@tsi/wellbeing-wheel';
import { findingKinds as cli } from './findingKinds.ts';

/** Every kind of finding of every package, by code. */
export const allKinds: Catalogue = {
  ...core,
  ...wheel,
  ...matrix,
  ...consent,
  ...sipGip,
  ...indicators,
  ...coordination,
  ...fhir,
  ...cli,
};

/** A kind's words as they stand before anything has been found: `…` for what a finding would fill in. */
export const unfilled = (text: string): string => text.replace(/\{\w+\}/g, '…');
