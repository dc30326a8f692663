import { crossing } from './crossing.ts';

/**
 * The t that encloses a share `confidence` of Student's distribution: 0.95 with 10 degrees of freedom gives 2.228….
 *
 * Swedish: t-fördelningens kvantil. Takes a confidence strictly between 0 and 1 and 1 degree of freedom or more. The
 * probability is the incomplete beta function, by its continued fraction; the quantile is found by halving.
 */
export function tQuantile(confidence: number, degrees: number): number {
  const reached = (t: number) => outside(t, degrees) <= 1 - confidence;
  let end = 1;
  while (!reached(end)) end *= 2;
  return crossing(reached, end);
}

/** P(|T| > t). Each of the two forms is used where its fraction converges fast. */
function outside(t: number, degrees: number): number {
  const a = degrees / 2;
  const inner = (t * t) / (degrees + t * t);
  const outer = degrees / (degrees + t * t);
  const front =
    (gammaRatio(degrees) / Math.sqrt(Math.PI)) *
    Math.exp(-a * Math.log1p((t * t) / degrees)) *
    Math.sqrt(inner);
  return outer < (a + 1) / (a + 2.5)
    ? (front / a) * betaFraction(a, 0.5, outer)
    : 1 - (front / 0.5) * betaFraction(0.5, a, inner);
}

/** Γ((degrees + 1)/2) / Γ(degrees/2): by its series far out, and from there downwards step by step. */
function gammaRatio(degrees: number): number {
  let steps = 1;
  let far = degrees;
  for (; far < 200; far += 2) steps *= far / (far + 1);
  const x = 2 / far;
  const series = [1, -1 / 8, 1 / 128, 5 / 1024, -21 / 32768, -399 / 262144];
  return steps * Math.sqrt(far / 2) * series.reduceRight((sum, term) => sum * x + term, 0);
}

/** The continued fraction of the incomplete beta function, by Lentz's method (Abramowitz and Stegun 26.5.8). */
function betaFraction(a: number, b: number, x: number): number {
  let above = 1;
  let below = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = below;
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    below = 1 / (1 + even * below);
    above = 1 + even / above;
    value *= above * below;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    below = 1 / (1 + odd * below);
    above = 1 + odd / above;
    value *= above * below;
    if (Math.abs(above * below - 1) < 2 * Number.EPSILON) return value;
  }
}
