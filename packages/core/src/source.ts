/**
 * Where a rule comes from, as a lawyer would cite it. An identifier, not an address: pages move, paragraphs get
 * successors.
 *
 * Swedish: källa.
 */
export interface Source {
  /** Statute, an agreement between huvudmän, local practice, a published guidance, or our own choice. */
  readonly basis: 'statute' | 'agreement' | 'local' | 'guidance' | 'own';
  /** `'SFS 2025:400'`, or the document's title. */
  readonly act: string;
  /** `'10 kap. 8 §'`, or a place in the document. Empty when the whole is meant. */
  readonly section: string;
}

/** A source in an act (lag or förordning). */
export const statute = (act: string, section: string): Source => ({ basis: 'statute', act, section });

/** `SFS 2025:400, 10 kap. 8 §`. */
export const citation = ({ act, section }: Source): string => (section === '' ? act : `${act}, ${section}`);
