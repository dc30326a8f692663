import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';

const { agreement: _, ...common } = exampleSip;

/**
 * An invented SIP at discharge: the invented pupil leaves inpatient child psychiatry. Nobody in it exists.
 *
 * Swedish: påhittad SIP vid utskrivning, för exempel och prov.
 */
export const exampleDischarge: Plan = {
  ...common,
  kind: 'sipDischarge',
  basis: 'statute',
  id: 'plan-4',
  discharge: {
    admittedOn: '2026-01-07',
    admissionNoticeOn: '2026-01-08',
    readyNoticeOn: '2026-01-19',
    dischargedOn: '2026-01-26',
    informationSentOn: '2026-01-26',
  },
};
