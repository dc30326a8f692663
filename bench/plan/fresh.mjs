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
  // Every call gets an object that it has not seen; the parsing of them is not counted.
  let calls = 0;
  for (let hundred = 0; hundred < 50; hundred += 1) {
    const plans = Array.from({ length: 100 }, (_, i) => JSON.parse(texts[i % texts.length]));
    const start = clock();
    for (const plan of plans) isPlan(plan);
    if (hundred >= 10) calls += clock() - start;
  }
  console.log(JSON.stringify({ first: answered - began, calls }));
} catch (error) {
  console.log(JSON.stringify({ refuses: error.name }));
}
