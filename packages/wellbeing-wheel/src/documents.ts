import { Assessment } from './assessment.ts';
import { Crosswalk } from './crosswalkData.ts';
import { ScaleConversion } from './scaleConversion.ts';
import { Wheel } from './wheel.ts';

/** The documents of this package that have a JSON Schema file, by file name. Swedish: skattning, översättning, omräkning, hjul. */
export const documents = {
  assessment: Assessment,
  crosswalk: Crosswalk,
  'scale-conversion': ScaleConversion,
  wheel: Wheel,
} as const;
