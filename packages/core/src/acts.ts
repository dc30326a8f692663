/** An act that the packages cite. */
interface Act {
  readonly number: string;
  /** As people say it, with its year and number so that a successor cannot be mistaken for it. */
  readonly short: string;
  readonly title: string;
}

/**
 * The acts that the packages cite: number, short name and Swedish title.
 *
 * Swedish: författningar.
 */
export const acts = {
  OSL: {
    number: 'SFS 2009:400',
    short: 'OSL (2009:400)',
    title: 'offentlighets- och sekretesslagen',
  },
  SoL: { number: 'SFS 2025:400', short: 'SoL (2025:400)', title: 'socialtjänstlagen' },
  SoL2001: {
    number: 'SFS 2001:453',
    short: 'SoL (2001:453)',
    title: 'socialtjänstlagen, upphävd 2025-07-01',
  },
  HSL: { number: 'SFS 2017:30', short: 'HSL (2017:30)', title: 'hälso- och sjukvårdslagen' },
  HSL1982: {
    number: 'SFS 1982:763',
    short: 'HSL (1982:763)',
    title: 'hälso- och sjukvårdslagen, upphävd 2017-04-01',
  },
  FB: { number: 'SFS 1949:381', short: 'FB (1949:381)', title: 'föräldrabalken' },
  LSS: {
    number: 'SFS 1993:387',
    short: 'LSS (1993:387)',
    title: 'lagen om stöd och service till vissa funktionshindrade',
  },
  PSL: { number: 'SFS 2010:659', short: 'PSL (2010:659)', title: 'patientsäkerhetslagen' },
  discharge: {
    number: 'SFS 2017:612',
    short: 'lagen (2017:612)',
    title: 'lagen om samverkan vid utskrivning från sluten hälso- och sjukvård',
  },
  lawEnforcementDuty: {
    number: 'SFS 2025:170',
    short: 'lagen (2025:170)',
    title: 'lagen om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna',
  },
  sharedRecord: {
    number: 'SFS 2022:913',
    short: 'lagen (2022:913)',
    title: 'lagen om sammanhållen vård- och omsorgsdokumentation',
  },
} as const satisfies Record<string, Act>;
