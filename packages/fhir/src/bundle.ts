import type { Bundle, Resource } from './fhirTypes.ts';
import { ours } from './ours.ts';

/** `Goal/g1`: how resources of one bundle refer to each other. */
export const referenceTo = ({ resourceType, id }: Pick<Resource, 'resourceType' | 'id'>): string =>
  `${resourceType}/${id}`;

/**
 * Resources as a bundle: relative references between them, and addresses that are absolute and nobody's.
 *
 * Swedish: paket av resurser. A transaction stores each resource under its id (`PUT`), so that the same export twice
 * is the same data once.
 */
export const bundleOf = (
  resources: readonly Resource[],
  { type = 'collection' }: { readonly type?: Bundle['type'] | undefined } = {},
): Bundle => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map((resource) => {
    const url = referenceTo(resource);
    return {
      fullUrl: `${ours}/${url}`,
      resource,
      ...(type === 'transaction' && { request: { method: 'PUT', url } }),
    };
  }),
});
