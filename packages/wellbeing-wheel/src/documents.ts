import { Assessment } from './assessment.ts';
import { Wheel } from './wheel.ts';

/** The documents of this package that have a JSON Schema file, by file name. Swedish: skattning, hjul. */
export const documents = { assessment: Assessment, wheel: Wheel } as const;
