import { type Huvudman, type OperationNeed, operation } from '@tsi/core';

/**
 * On whose side an operation's need counts. A private provider on contract stays on the side of the huvudman that
 * the operation usually has; private education does not, since nothing read settles it.
 */
export function huvudmanOf({ operation: id, huvudman }: OperationNeed): Huvudman {
  const usual = operation(id);
  if (huvudman === undefined) return usual.huvudman;
  if (huvudman === 'private') return usual.sector === 'education' ? 'private' : usual.huvudman;
  return huvudman;
}

const isSector = (need: OperationNeed, sector: 'healthCare' | 'socialServices' | 'lss') =>
  operation(need.operation).sector === sector;

/** Health care for which the region answers. Swedish: regionens hälso- och sjukvård. */
export const needsRegionHealthCare = (needs: readonly OperationNeed[]) =>
  needs.some((need) => huvudmanOf(need) === 'region' && isSector(need, 'healthCare'));

/** Health care for which the municipality answers. Swedish: kommunal hälso- och sjukvård, elevhälsans medicinska insats. */
export const needsMunicipalHealthCare = (needs: readonly OperationNeed[]) =>
  needs.some((need) => huvudmanOf(need) === 'kommun' && isSector(need, 'healthCare'));

/** Social services in the statute's sense, LSS not counted. Swedish: socialtjänsten. */
export const needsSocialServices = (needs: readonly OperationNeed[]) =>
  needs.some((need) => isSector(need, 'socialServices'));

/** Support under LSS. Swedish: stöd och service enligt LSS. */
export const needsLss = (needs: readonly OperationNeed[]) => needs.some((need) => isSector(need, 'lss'));

/** The municipality's different operations; those of one group count once. */
export function municipalOperations(
  needs: readonly OperationNeed[],
  countedAsOne: readonly (readonly string[])[] = [],
): number {
  const names = needs
    .filter((need) => huvudmanOf(need) === 'kommun')
    .map(({ operation: id }) => countedAsOne.find((group) => group.includes(id))?.[0] ?? id);
  return new Set(names).size;
}
