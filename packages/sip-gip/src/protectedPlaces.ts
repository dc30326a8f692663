import type { Path } from '@tsi/core';
import { pathsHolding } from './pathsHolding.ts';
import type { Plan } from './plan.ts';

/**
 * Where a plan says where somebody lives, goes to school or meets, or how they are reached: in its own field, and in
 * any text of the plan that says the same again. Swedish: adress, skolenhet, mötesplats, kontaktuppgift.
 */
export function protectedPlaces(plan: Plan): readonly Path[] {
  const places: Path[] = [];
  const words: string[] = [];
  const add = (text: string | undefined, path: Path) => {
    if (text === undefined) return;
    places.push(path);
    words.push(text);
  };
  add(plan.child.address, ['child', 'address']);
  add(plan.child.schoolUnit, ['child', 'schoolUnit']);
  add(plan.meetingPlace, ['meetingPlace']);
  for (const [index, { address, contact }] of plan.custodians.entries()) {
    add(address, ['custodians', index, 'address']);
    add(contact, ['custodians', index, 'contact']);
  }
  for (const [index, { contact }] of plan.participants.entries())
    add(contact, ['participants', index, 'contact']);

  const known = new Set(places.map((path) => path.join('/')));
  const repeated = pathsHolding(sharedContent(plan), words).filter((path) => !known.has(path.join('/')));
  return [...places, ...repeated];
}

/** What a copy can hold: the plan without its book-keeping, its labels and what others have added. */
export function sharedContent(plan: Plan) {
  const {
    schemaVersion: _schemaVersion,
    kind: _kind,
    basis: _basis,
    id: _id,
    version: _version,
    basedOn: _basedOn,
    agreement: _agreement,
    protectedIdentity: _protectedIdentity,
    consents: _consents,
    administration: _administration,
    parts: _parts,
    extensions: _extensions,
    ...content
  } = plan;
  return content;
}
