import type { Observation } from '@tsi/resilience-matrix';
import { child, counsellor, custodian1, socialWorker, teacher } from './invented.ts';

// Every child and every fact in this file is invented.

const autumn = { date: '2025-10-06', basis: 'firstHand' } as const;
const spring = { date: '2026-02-02', basis: 'firstHand' } as const;

/** One growing document: what was written in the autumn, and what was added in the spring. */
export const autumnAndSpring: readonly Observation[] = [
  {
    ...autumn,
    id: 'h1',
    heading: 'world.school',
    by: child,
    direction: 'adversity',
    text: 'Ingen att vara med på rasten.',
  },
  {
    ...autumn,
    id: 'h2',
    heading: 'world.school',
    by: teacher,
    direction: 'adversity',
    text: 'Tre vikarier sedan augusti.',
  },
  {
    ...autumn,
    id: 'h3',
    heading: 'need.presence',
    by: child,
    direction: 'adversity',
    text: 'Ingen hemma på morgonen.',
  },
  {
    ...autumn,
    id: 'h4',
    heading: 'grow.health',
    by: custodian1,
    direction: 'vulnerability',
    text: 'Ont i magen varje söndag.',
  },
  {
    ...autumn,
    id: 'h5',
    heading: 'world.support',
    by: teacher,
    basis: 'reported',
    direction: 'protection',
    text: 'En farbror ska vara till stor hjälp.',
  },
  {
    ...spring,
    id: 'v1',
    heading: 'world.school',
    by: child,
    direction: 'protection',
    text: 'Resursen äter lunch med mig.',
  },
  {
    ...spring,
    id: 'v2',
    heading: 'world.school',
    by: teacher,
    direction: 'protection',
    text: 'Samma lärare hela terminen.',
  },
  {
    ...spring,
    id: 'v3',
    heading: 'world.support',
    by: child,
    direction: 'protection',
    text: 'Farbror hämtar på fredagar.',
  },
  {
    ...spring,
    id: 'v4',
    heading: 'need.presence',
    by: custodian1,
    direction: 'protection',
    text: 'Har bytt till dagskift.',
  },
  {
    ...spring,
    id: 'v5',
    heading: 'grow.relationships',
    by: counsellor,
    direction: 'resilience',
    text: 'Tar själv kontakt med två klasskamrater.',
  },
  {
    ...spring,
    id: 'v6',
    heading: 'grow.independence',
    by: child,
    direction: 'resilience',
    text: 'Går till skolan själv.',
  },
];

const seen = { date: '2026-01-20', basis: 'firstHand' } as const;

/** Two siblings in one home. What holds for both is written with each of them, in their own words. */
export const olderSibling: readonly Observation[] = [
  {
    ...seen,
    id: 's1',
    heading: 'need.care',
    by: child,
    direction: 'adversity',
    text: 'Jag lagar maten när mamma inte orkar.',
  },
  {
    ...seen,
    id: 's2',
    heading: 'need.presence',
    by: child,
    direction: 'adversity',
    text: 'Ingen frågar hur det gick.',
  },
  {
    ...seen,
    id: 's3',
    heading: 'need.guidance',
    by: socialWorker,
    direction: 'adversity',
    text: 'Får ansvar för syskonet.',
  },
  {
    ...seen,
    id: 's4',
    heading: 'world.money',
    by: custodian1,
    direction: 'adversity',
    text: 'Pengarna räcker inte månaden ut.',
  },
  {
    ...seen,
    id: 's5',
    heading: 'need.safety',
    by: socialWorker,
    direction: 'adversity',
    severity: 'serious',
    text: 'Ensam hemma två nätter.',
  },
  {
    ...seen,
    id: 's6',
    heading: 'grow.learning',
    by: teacher,
    direction: 'resilience',
    text: 'Klarar alla ämnen.',
  },
  {
    ...seen,
    id: 's7',
    heading: 'grow.relationships',
    by: child,
    direction: 'resilience',
    text: 'Har en bästa vän.',
  },
  {
    ...seen,
    id: 's8',
    heading: 'grow.responsibility',
    by: teacher,
    direction: 'resilience',
    text: 'Tar hand om de yngre.',
  },
  {
    ...seen,
    id: 's9',
    heading: 'need.care',
    by: child,
    direction: 'adversity',
    about: { kind: 'sibling', ref: 'yngre' },
    text: 'Lillebror får inte alltid mat.',
  },
];

export const youngerSibling: readonly Observation[] = [
  {
    ...seen,
    id: 's1',
    heading: 'need.care',
    by: teacher,
    direction: 'protection',
    text: 'Kommer utvilad, mätt och varmt klädd.',
  },
  {
    ...seen,
    id: 's2',
    heading: 'need.presence',
    by: child,
    direction: 'protection',
    text: 'Storasyster läser för mig.',
  },
  { ...seen, id: 's3', heading: 'need.play', by: child, direction: 'protection', text: 'Vi leker i gården.' },
  {
    ...seen,
    id: 's4',
    heading: 'world.money',
    by: custodian1,
    direction: 'adversity',
    text: 'Pengarna räcker inte månaden ut.',
  },
  {
    ...seen,
    id: 's5',
    heading: 'grow.health',
    by: teacher,
    direction: 'vulnerability',
    text: 'Ofta ont i öronen.',
  },
  {
    ...seen,
    id: 's6',
    heading: 'grow.communication',
    by: teacher,
    direction: 'vulnerability',
    text: 'Pratar ännu i enstaka ord.',
  },
];
