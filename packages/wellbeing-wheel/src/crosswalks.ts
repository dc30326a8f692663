import type { Source } from '@tsi/core';
import { behovskompassen } from './behovskompassen.ts';
import { defineCrosswalk, reverseCrosswalk } from './defineCrosswalk.ts';
import { orebrohjulet } from './orebrohjulet.ts';
import { shanarri } from './shanarri.ts';

const own = (section: string): readonly Source[] => [
  { basis: 'own', act: '@tsi/wellbeing-wheel', section: `crosswalks.${section}` },
];

const shanarriToBehovskompassen = /* @__PURE__ */ defineCrosswalk(
  shanarri,
  behovskompassen,
  [
    { from: 'safe', to: 'safety' },
    { from: 'healthy', to: 'health' },
    { from: 'achieving', to: 'development' },
    { from: 'nurtured', to: 'care' },
    { from: 'active', to: 'leisure' },
    { from: 'respected', to: 'respect' },
    { from: 'responsible', to: 'responsibility' },
    { from: 'included', to: 'belonging' },
  ],
  {
    provenance: 'local',
    note: {
      sv: 'Vår egen läsning av namnen, en del mot en. Varken Skottland eller Ystad har sagt att delarna motsvarar varandra.',
      en: 'Our own reading of the names, one part to one. Neither Scotland nor Ystad has said that the parts correspond.',
    },
    sources: /* @__PURE__ */ own('shanarriToBehovskompassen'),
  },
);

const shanarriToOrebrohjulet = /* @__PURE__ */ defineCrosswalk(
  shanarri,
  orebrohjulet,
  [
    { from: 'safe', to: 'draft-safe' },
    { from: 'healthy', to: 'draft-healthy' },
    { from: 'achieving', to: 'draft-developing' },
    { from: 'nurtured', to: 'draft-cared-for' },
    { from: 'active', to: 'draft-active' },
    { from: 'respected', to: 'draft-respect-and-responsibility' },
    { from: 'responsible', to: 'draft-respect-and-responsibility' },
    { from: 'included', to: 'draft-included' },
  ],
  {
    provenance: 'draft',
    note: {
      sv: 'Utkast: namnen på Örebrohjulets delar är vår gissning, och därför också kopplingen.',
      en: 'Draft: the names of the parts of Örebrohjulet are our guess, and so is the link.',
    },
    sources: /* @__PURE__ */ own('shanarriToOrebrohjulet'),
  },
);

/**
 * The crosswalks that ship with the package: our own reading, none official, those of the draft wheel drafts.
 *
 * Swedish: översättningar mellan hjulen. A municipality replaces them with `defineCrosswalk`.
 */
export const crosswalks = {
  shanarriToBehovskompassen,
  behovskompassenToShanarri: /* @__PURE__ */ reverseCrosswalk(shanarriToBehovskompassen),
  shanarriToOrebrohjulet,
  orebrohjuletToShanarri: /* @__PURE__ */ reverseCrosswalk(shanarriToOrebrohjulet),
} as const;
