import { expect, test } from 'vitest';
import { absentFromSchool, contradictory, copingInAdversity, oneSided } from '../examples/invented.ts';
import { describePlacement } from './describePlacement.ts';
import { placeInMatrix } from './placeInMatrix.ts';

const on = '2026-02-09';

test('tells reading, reach, evidence and limits in words', () => {
  const words = describePlacement(placeInMatrix(copingInAdversity, { on }));
  expect(words).toMatch(
    /^Underlaget pekar mot: Motståndskraft i påfrestande miljö\. Barnet: motståndskraft\./,
  );
  expect(words).toContain('Rutan når från en bit mot motståndskraft till långt mot motståndskraft.');
  expect(words).toContain('Pengar som räcker (vårdnadshavare)');
  expect(words).toContain('Sårbarhet: inga iakttagelser.');
  expect(words).toContain('mäter ingenting');
});

test('tells why nothing is named, and what nobody has looked at', () => {
  const words = describePlacement(placeInMatrix(oneSided, { on }), { locale: 'en' });
  expect(words).toMatch(/^There is not enough evidence to name a field\./);
  expect(words).toContain('Too few informants say the same.');
  expect(words).toContain('Something serious is noted and is not outweighed.');
  expect(words).toContain('Keeping me safe (School – open – serious)');
  expect(words).toContain('Sides not considered: My wider world.');
});

test('repeats nothing that was entered', () => {
  const words = describePlacement(placeInMatrix(absentFromSchool, { on }));
  for (const { text } of absentFromSchool) expect(words).not.toContain(text);
  expect(words).not.toMatch(/v1|socialsekreterare/);
});

test('names the headings that the informants see differently, and only those', () => {
  const words = describePlacement(placeInMatrix(contradictory, { on }), { locale: 'en' });
  expect(words).toContain(
    'Those who told see these differently: Being healthy; Enjoying family and friends; Everyday care and help;',
  );
  expect(describePlacement(placeInMatrix(copingInAdversity, { on }))).not.toContain('ser olika på');
});
