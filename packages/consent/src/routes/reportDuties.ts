import type { RouteId } from '../sharingAssessment.ts';

const duties: readonly RouteId[] = ['concernReport', 'familyCounsellorsReport'];

/** The duties to report a child at risk. They lead to a report, never to sharing what was asked about. */
export const isReportDuty = (id: RouteId): boolean => duties.includes(id);
