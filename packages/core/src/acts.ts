/**
 * The acts that the packages cite: number, Swedish title and short name.
 *
 * Swedish: författningar.
 */
export const acts = {
  OSL: { number: 'SFS 2009:400', title: 'offentlighets- och sekretesslagen' },
  SoL: { number: 'SFS 2025:400', title: 'socialtjänstlagen' },
  SoL2001: { number: 'SFS 2001:453', title: 'socialtjänstlagen (upphävd 2025-07-01)' },
  HSL: { number: 'SFS 2017:30', title: 'hälso- och sjukvårdslagen' },
  HSL1982: { number: 'SFS 1982:763', title: 'hälso- och sjukvårdslagen (upphävd 2017-04-01)' },
  FB: { number: 'SFS 1949:381', title: 'föräldrabalken' },
  LSS: { number: 'SFS 1993:387', title: 'lagen om stöd och service till vissa funktionshindrade' },
  PSL: { number: 'SFS 2010:659', title: 'patientsäkerhetslagen' },
  discharge: {
    number: 'SFS 2017:612',
    title: 'lagen om samverkan vid utskrivning från sluten hälso- och sjukvård',
  },
  lawEnforcementDuty: {
    number: 'SFS 2025:170',
    title: 'lagen om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna',
  },
  sharedRecord: { number: 'SFS 2022:913', title: 'lagen om sammanhållen vård- och omsorgsdokumentation' },
} as const;
