import { type Immutable, IsoDate, OperationId, SecrecyHolder } from '@tsi/core';
import * as z from 'zod';
import { ProtectedPerson } from './consent.ts';
import { InformationCategory } from './informationCategory.ts';
import { PersonRef } from './personRef.ts';
import { SharingPurpose } from './sharingPurpose.ts';

const party = {
  operation: OperationId,
  /** Den nämnd eller organisation som verksamheten hör till; skrivs ut. */
  authority: /* @__PURE__ */ z.string().min(1).max(100).optional(),
};

/**
 * One direction that a form asks about: from one holder to named operations, these kinds of information and not those.
 *
 * Swedish: riktning, från den som lämnar till den som tar emot. There and back are two directions.
 */
export const FormDirection = /* @__PURE__ */ z.strictObject({
  from: /* @__PURE__ */ z.strictObject({ holder: SecrecyHolder, ...party }),
  to: /* @__PURE__ */ z.array(/* @__PURE__ */ z.strictObject(party)).min(1).max(20),
  categories: /* @__PURE__ */ z.array(InformationCategory).min(1).max(15),
  /** Det som inte ska lämnas. */
  exclusions: /* @__PURE__ */ z.array(InformationCategory).max(15),
});
export type FormDirection = Immutable<z.infer<typeof FormDirection>>;

const common = {
  schemaVersion: z.literal('1'),
  /** The form's own id; the waivers made from it are numbered after it. */
  id: /* @__PURE__ */ z.string().min(1).max(90),
  child: PersonRef,
  validFrom: IsoDate,
  /** Last day. A consent always has one. */
  validTo: IsoDate,
  /** Whom to turn to, with questions or to withdraw: printed as it stands. Vem man säger till. */
  contact: /* @__PURE__ */ z.string().regex(/\S/).max(300),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
};

/**
 * What a consent form asks about. One kind of consent and one purpose a form: they never replace one another.
 *
 * Swedish: det som en samtyckesblankett frågar om.
 */
export const ConsentFormContent = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({ kind: z.literal('planConsent'), ...common }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('secrecyWaiver'),
    ...common,
    purpose: SharingPurpose,
    protects: /* @__PURE__ */ z.array(ProtectedPerson).min(1).max(20),
    directions: /* @__PURE__ */ z.array(FormDirection).min(1).max(20),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('interventionConsent'),
    ...common,
    operation: OperationId,
    /** Insatsen, med ord som familjen förstår. */
    intervention: /* @__PURE__ */ z.string().regex(/\S/).max(500),
  }),
]);
export type ConsentFormContent = Immutable<z.infer<typeof ConsentFormContent>>;
