import { tabbOrebro } from './sources.ts';
import type { Stairs } from './stairs.ts';

/** TABB-trappan: four steps, of which the source describes 0 to 2. Step 2 is the critical one. */
export const tabbTrappan: Stairs = {
  schemaVersion: '1',
  id: 'tabbTrappan',
  label: { sv: 'TABB-trappan', en: 'The TABB stairs' },
  steps: [
    {
      step: 0,
      label: { sv: 'Främja och förebygga', en: 'Promote and prevent' },
      meaning: {
        sv: 'Det som görs för alla barn, innan någon har märkt något särskilt.',
        en: 'What is done for all children, before anyone has noticed anything in particular.',
      },
      provenance: 'local',
    },
    {
      step: 1,
      label: { sv: 'Tidig insats', en: 'Early support' },
      meaning: {
        sv: 'Någon har märkt en svårighet och verksamheten arbetar med den med sina egna medel.',
        en: 'Somebody has noticed a difficulty and the service works on it with its own means.',
      },
      provenance: 'local',
    },
    {
      step: 2,
      label: { sv: 'Det kritiska steget', en: 'The critical step' },
      meaning: {
        sv: 'De egna medlen räcker inte. Flera behöver hjälpas åt, och barnet riskerar att bli väntande mellan verksamheterna.',
        en: 'The service’s own means are not enough. Several have to help, and the child may be left waiting between services.',
      },
      provenance: 'local',
    },
    {
      step: 3,
      label: { sv: 'Steg 3 (bestäms lokalt)', en: 'Step 3 (settled locally)' },
      meaning: {
        sv: 'Källan räknar med ett fjärde steg men beskriver det inte. Bestäm innebörden där trappan används.',
        en: 'The source counts a fourth step but does not describe it. Settle its meaning where the stairs are used.',
      },
      provenance: 'draft',
    },
  ],
  criticalStep: 2,
  sources: [tabbOrebro('Verktyg')],
};
