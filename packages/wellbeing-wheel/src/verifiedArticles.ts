import type { Spoke } from './wheel.ts';

/**
 * The articles of the UN Convention on the Rights of the Child that the wheel's source was read to connect with this
 * part. What is unverified is left out, so that nothing is shown as official that is not.
 *
 * Swedish: barnkonventionens artiklar för en del av hjulet. The source calls its list neither complete nor exclusive,
 * and names articles 2, 3, 6 and 12 as general principles everywhere.
 *
 * @example
 * ```ts
 * import { shanarri, verifiedArticles } from '@tsi/wellbeing-wheel';
 *
 * const healthy = shanarri.spokes.find(({ id }) => id === 'healthy');
 * healthy && verifiedArticles(healthy); // => [3, 6, 24, 39]
 * ```
 */
export const verifiedArticles = ({ articles }: Pick<Spoke, 'articles'>): readonly number[] =>
  articles.filter(({ confidence }) => confidence === 'verified').map(({ article }) => article);
