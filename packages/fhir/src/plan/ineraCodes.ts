/** What Inera’s list of types of care plan calls the plans that it has. GIP and Barnets plan are not in it. */
export const ineraCodes = { sip: 'SIP', sipDischarge: 'SPU' } as const;
