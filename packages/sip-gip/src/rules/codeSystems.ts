import type { Source } from '@tsi/core';
import type { Plan } from '../plan.ts';

/** A classification that a plan's codes can be of, as far as a plan needs to know it. */
interface CodeSystem {
  readonly source: Source;
  /** A code as it is written, or all that there are. */
  readonly form: string;
  readonly pattern: RegExp;
  /** Codes that say which plan something is, with the kinds of plan that they are for. */
  readonly plans: ReadonlyMap<string, readonly Plan['kind'][]>;
}

const from = (act: string): Source => ({ basis: 'guidance', act, section: '' });
const sips: readonly Plan['kind'][] = ['sip', 'sipDischarge'];
const discharge: readonly Plan['kind'][] = ['sipDischarge'];

/**
 * The national classifications.
 *
 * Swedish: KVÅ, KSI, Ineras typ av vårdplan. KVÅ 2026: AU124 a SIP is drawn up, AU125 one at discharge, AW010 a SIP is
 * followed up; KSI 2025: XAH.20.75 and XAH.20.65 for the first two. In Inera's list `GP` is genomförandeplan, which is
 * another thing than a GIP. Limits: a code's form is known here, not whether the classification has it.
 */
export const codeSystems: Readonly<
  Record<Exclude<NonNullable<Plan['codes']>[number]['system'], 'local'>, CodeSystem>
> = {
  kva: {
    source: /* @__PURE__ */ from('Socialstyrelsen: KVÅ 2026'),
    form: 'AU124',
    pattern: /^[A-Z]{2}[A-Z0-9][0-9]{2}$/,
    plans: /* @__PURE__ */ new Map([
      ['AU124', sips],
      ['AU125', discharge],
      ['AW010', sips],
    ]),
  },
  ksi: {
    source: /* @__PURE__ */ from('Socialstyrelsen: KSI 2025'),
    form: 'XAH.20.75',
    pattern: /^[A-Z]{3}(\.[A-Z0-9]{2}){2}$/,
    plans: /* @__PURE__ */ new Map([
      ['XAH.20.75', sips],
      ['XAH.20.65', discharge],
    ]),
  },
  ineraTypeOfCarePlan: {
    source: /* @__PURE__ */ from('Inera: GetCarePlans, typeOfCarePlanEnum'),
    form: 'SIP, SPLPTLRV, SPU, VP, HP, RP, GP, SVP',
    pattern: /^(SIP|SPLPTLRV|SPU|VP|HP|RP|GP|SVP)$/,
    plans: /* @__PURE__ */ new Map([
      ['SIP', sips],
      ['SPU', discharge],
    ]),
  },
};
