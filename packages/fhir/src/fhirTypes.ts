/**
 * The parts of FHIR R4 that this package writes, as narrow types of our own: no FHIR package is needed at run time.
 *
 * Swedish: FHIR-typer. Only what is used here stands here; a resource that is read can hold more.
 */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
  readonly extension?: readonly Extension[];
}

interface Identifier {
  readonly system?: string;
  readonly value?: string;
  readonly extension?: readonly Extension[];
}

/** A reference by address (relative, inside the bundle), by business identifier, or both. */
export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
  readonly extension?: readonly Extension[];
}

/** One value, or extensions below; never both. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueDate?: string;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valuePositiveInt?: number;
  readonly valueCoding?: Coding;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueReference?: Reference;
}

interface Meta {
  readonly versionId?: string;
  readonly profile?: readonly string[];
  readonly security?: readonly Coding[];
  readonly tag?: readonly Coding[];
}

/** What every resource has. Its own fields are named by FHIR R4. */
export interface Resource<Type extends string = string> {
  readonly resourceType: Type;
  readonly id: string;
  readonly meta?: Meta;
  readonly extension?: readonly Extension[];
  readonly [element: string]: unknown;
}

export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: Resource;
  /** Only in a transaction. */
  readonly request?: { readonly method: 'PUT'; readonly url: string };
}

/** `collection` is a set of resources to read; `transaction` asks a server to store them all or none. */
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection' | 'transaction';
  readonly entry: readonly BundleEntry[];
}
