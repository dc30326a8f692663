import { type Immutable, SecrecyHolder } from '@tsi/core';
import * as z from 'zod';
import { About } from './about.ts';
import { InformationCategory } from './informationCategory.ts';
import { PersonRef } from './personRef.ts';

/** A place in a document: property names, and list positions counted from 0. Empty is the whole document. */
export const DocumentPath = /* @__PURE__ */ z
  .array(/* @__PURE__ */ z.union([z.string().max(200), z.int().min(0)]))
  .max(50);
export type DocumentPath = Immutable<z.infer<typeof DocumentPath>>;

/**
 * A label on a part of a document: who holds it, what kind it is, whom it concerns. The label covers everything
 * below its path.
 *
 * Swedish: märkning av en del i en handling.
 */
export const DocumentPart = /* @__PURE__ */ z.strictObject({
  path: DocumentPath,
  /** Den verksamhet som uppgiften kommer från, i sekretesslagens mening. */
  holder: SecrecyHolder,
  /** Slag av uppgift. */
  category: InformationCategory,
  /** Den uppgiften rör. */
  about: About,
  /** Which person, when it is not the child. */
  ref: /* @__PURE__ */ PersonRef.optional(),
});
export type DocumentPart = Immutable<z.infer<typeof DocumentPart>>;
