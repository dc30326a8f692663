import type { Text } from '@tsi/core';
import { plugInDimensions } from './readiness/plugInDimensions.ts';
import { tabbCriteria, tabbLessons } from './readiness/tabbFactors.ts';
import { tsiObstacles, tsiSuccessFactors } from './readiness/tsiFactors.ts';
import type { ReadinessFactor, ReadinessGroup } from './readinessFactor.ts';

/** The groups in words. Swedish: varifrån faktorerna kommer. */
export const readinessGroupLabels: Readonly<Record<ReadinessGroup, Text>> = {
  tsiSuccess: { sv: 'Framgångsfaktorer i TSI', en: 'Success factors in TSI' },
  tsiObstacle: { sv: 'Hinder i TSI', en: 'Obstacles in TSI' },
  plugIn: { sv: 'Plug In, fem dimensioner', en: 'Plug In, five dimensions' },
  tabbCriterion: { sv: 'Kriterier för att vara med i TABB', en: 'Criteria for taking part in TABB' },
  tabbLesson: { sv: 'Lärdomar från TABB i Örebro', en: 'Lessons of TABB in Örebro' },
};

/**
 * What collaboration rests on, by the sources: eight success factors and seven obstacles of TSI, Plug In's five dimensions,
 * TABB's five criteria and fifteen lessons, each as a question in our own words where yes means that it is in place.
 *
 * Swedish: förutsättningar för samverkan. The obstacles are asked the other way round. The groups say some things twice,
 * since they come from different places. They are experiences, not effects that somebody has measured, and none is known
 * to weigh more than another. Plug In was about young people from 16 who risk leaving upper secondary school.
 *
 * @example
 * ```ts
 * import { readinessFactors } from '@tsi/coordination';
 *
 * readinessFactors.filter(({ group }) => group === 'plugIn').map(({ label }) => label.sv); // => ['Individcentrerat arbetssätt', 'Koll och uppföljning', 'Bemötande', 'Flexibilitet', 'Samverkan']
 * ```
 */
export const readinessFactors: readonly ReadinessFactor[] = /* @__PURE__ */ [
  tsiSuccessFactors,
  tsiObstacles,
  plugInDimensions,
  tabbCriteria,
  tabbLessons,
].flat();
