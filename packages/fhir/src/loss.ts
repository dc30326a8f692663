import { type Locale, type Path, textIn } from '@tsi/core';
import { type LossCode, lossKinds } from './lossKinds.ts';

/**
 * Something that a reader of the other side does not get.
 *
 * Swedish: förlust. `for: 'others'`: it is there, in an extension of ours, and who does not know that extension does
 * not read it; this package does. `for: 'everyone'`: it is not there, or was not understood. A loss is no fault, and
 * repeats nothing that was entered.
 */
export interface Loss {
  readonly code: LossCode;
  readonly for: 'others' | 'everyone';
  /** Where it stood: in the document that was exported, or in the bundle that was read. */
  readonly path: Path;
  readonly message: string;
}

/** States a loss of this package's list. */
export const loss = (
  code: LossCode,
  { path, locale }: { readonly path: Path; readonly locale?: Locale | undefined },
): Loss => ({ code, for: lossKinds[code].for, path, message: textIn(lossKinds[code].message, locale) });
