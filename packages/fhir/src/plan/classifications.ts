import { codeSystems } from '../codings.ts';
import { ownCodeSystem } from '../ours.ts';

/** The addresses of the classifications that a plan's codes can be of. Swedish: klassifikationer. */
export type ClassificationUris = Readonly<Record<'kva' | 'ksi' | 'ineraTypeOfCarePlan' | 'local', string>>;

/**
 * What the classifications are called unless the caller says otherwise: Inera’s by its own address; KVÅ and KSI by
 * names of ours, since no address for them has been read in a source.
 */
export const defaultClassifications: ClassificationUris = {
  kva: ownCodeSystem('kva'),
  ksi: ownCodeSystem('ksi'),
  ineraTypeOfCarePlan: codeSystems.ineraTypeOfCarePlan,
  local: ownCodeSystem('local'),
};
