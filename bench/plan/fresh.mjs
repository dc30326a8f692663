// A process of its own for one contestant: how long from its import to the first answer, and calls 1,001 to 5,000.
import { readFileSync } from 'node:fs';
import { processorTime as clock } from '../measure.mjs';

const [file, plansFile] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(plansFile, 'utf8'));
const first = JSON.parse(texts[0]);
try {
  const began = clock();
  const { isPlan } = await import(file);
  if (!isPlan(first)) throw new Error('No plan.');
  const answered = clock();
  // Every call gets an object that it has not seen.
  const plans = Array.from({ length: 5000 }, (_, i) => JSON.parse(texts[i % texts.length]));
  for (const plan of plans.slice(0, 1000)) isPlan(plan);
  const warm = clock();
  for (const plan of plans.slice(1000)) isPlan(plan);
  console.log(JSON.stringify({ first: answered - began, calls: clock() - warm }));
} catch (error) {
  console.log(JSON.stringify({ refuses: error.constructor.name }));
}
