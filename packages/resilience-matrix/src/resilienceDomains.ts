import type { Source, Text } from '@tsi/core';

/** The levels on which a domain can be strong or weak. Swedish: nivåer; barnet, familjen, närsamhället. */
export type ResilienceLevel = 'child' | 'family' | 'community';

/** One of the six domains. Swedish: område. */
export interface ResilienceDomain {
  readonly id: 'secureBase' | 'education' | 'friendships' | 'talents' | 'values' | 'socialCompetencies';
  readonly label: Text;
  /** What one may look for on each level, in our own words. Not a checklist and not to be added up. */
  readonly levels: Readonly<Record<ResilienceLevel, Text>>;
}

/**
 * Six resilience domains on three levels, eighteen cells in all, as data.
 *
 * Swedish: sex områden för motståndskraft på tre nivåer. The six domains come from Daniel and Wassell as IRISS presents
 * them; the text of every cell is ours. There is no norm and no cut-off: the domains help to find something strong
 * that can carry something weak.
 *
 * @example
 * ```ts
 * import { resilienceDomains } from '@tsi/resilience-matrix';
 *
 * resilienceDomains.domains.map(({ label }) => label.en); // => ['Secure base', 'Education', 'Friendships', 'Talents and interests', 'Positive values', 'Social competencies']
 * resilienceDomains.domains[2]?.levels.child.en; // => 'Has at least one friend and knows how to keep one.'
 * ```
 */
export const resilienceDomains: {
  readonly version: string;
  readonly levels: Readonly<Record<ResilienceLevel, Text>>;
  readonly domains: readonly ResilienceDomain[];
  readonly sources: readonly [Source, ...Source[]];
} = {
  version: '1',
  sources: [
    { basis: 'guidance', act: 'IRISS, Fostering resilience (Daniel & Wassell)', section: '' },
    { basis: 'own', act: '@tsi/resilience-matrix', section: 'resilienceDomains' },
  ],
  levels: {
    child: { sv: 'Barnet', en: 'Child' },
    family: { sv: 'Familjen', en: 'Family' },
    community: { sv: 'Närsamhället', en: 'Wider community' },
  },
  domains: [
    {
      id: 'secureBase',
      label: { sv: 'Trygg bas', en: 'Secure base' },
      levels: {
        child: {
          sv: 'Söker tröst hos någon och låter sig tröstas.',
          en: 'Turns to someone for comfort and accepts it.',
        },
        family: {
          sv: 'Minst en vuxen hemma finns kvar och går att lita på.',
          en: 'At least one adult at home stays and can be relied on.',
        },
        community: {
          sv: 'Någon utanför hemmet bryr sig och märks när det gäller.',
          en: 'Someone outside the home cares and is there when it matters.',
        },
      },
    },
    {
      id: 'education',
      label: { sv: 'Skola och lärande', en: 'Education' },
      levels: {
        child: {
          sv: 'Är nyfiken och tror att det går att lära sig mer.',
          en: 'Is curious and believes that more can be learnt.',
        },
        family: {
          sv: 'De vuxna hemma visar att skolan är viktig och hjälper till.',
          en: 'Adults at home show that school matters, and help.',
        },
        community: {
          sv: 'Skolan ser barnet och anpassar när det behövs.',
          en: 'The school sees the child and adapts when needed.',
        },
      },
    },
    {
      id: 'friendships',
      label: { sv: 'Vänskap', en: 'Friendships' },
      levels: {
        child: {
          sv: 'Har minst en vän och vet hur man är en.',
          en: 'Has at least one friend and knows how to keep one.',
        },
        family: {
          sv: 'Kamrater är välkomna hem och det går att ta sig till dem.',
          en: 'Friends are welcome at home and can be visited.',
        },
        community: {
          sv: 'Det finns platser där barn i samma ålder möts.',
          en: 'There are places where children of the same age meet.',
        },
      },
    },
    {
      id: 'talents',
      label: { sv: 'Talanger och intressen', en: 'Talents and interests' },
      levels: {
        child: {
          sv: 'Har något att tycka om och bli bättre på.',
          en: 'Has something to enjoy and get better at.',
        },
        family: {
          sv: 'Någon hemma frågar, tittar på och skjutsar.',
          en: 'Someone at home asks, watches and drives there.',
        },
        community: {
          sv: 'Det finns en grupp eller ledare som tar emot.',
          en: 'There is a group or a leader that welcomes the child.',
        },
      },
    },
    {
      id: 'values',
      label: { sv: 'Goda värderingar', en: 'Positive values' },
      levels: {
        child: {
          sv: 'Visar omtanke och märker när någon annan har det svårt.',
          en: 'Shows care and notices when someone else has a hard time.',
        },
        family: {
          sv: 'Man pratar hemma om rätt och fel och gör som man säger.',
          en: 'Right and wrong are talked about at home, and lived.',
        },
        community: {
          sv: 'Barnet får bidra och blir sett när det hjälper andra.',
          en: 'The child may contribute and is seen when helping others.',
        },
      },
    },
    {
      id: 'socialCompetencies',
      label: { sv: 'Social förmåga', en: 'Social competencies' },
      levels: {
        child: {
          sv: 'Kan vänta, samarbeta och be om hjälp, efter sin ålder.',
          en: 'Can wait, cooperate and ask for help, as the age allows.',
        },
        family: {
          sv: 'Bråk hemma reds ut utan våld och utan hot.',
          en: 'Quarrels at home are settled without violence or threats.',
        },
        community: {
          sv: 'Vuxna i skola och på fritid övar samspel med barnet.',
          en: 'Adults in school and leisure practise getting on together.',
        },
      },
    },
  ],
};
