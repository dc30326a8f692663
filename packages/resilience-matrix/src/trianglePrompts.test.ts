import { describe, expect, test } from 'vitest';
import { AgeStage, ageStages } from './ageStage.ts';
import { HeadingId } from './headingId.ts';
import { trianglePrompts } from './trianglePrompts.ts';

const own = (locale: string) =>
  HeadingId.options.flatMap((heading) =>
    AgeStage.options.flatMap((ageStage) =>
      trianglePrompts(heading, { ageStage, locale }).filter(({ asks }) => asks === 'open'),
    ),
  );

test('varje rubrik har för varje åldersskede en fråga till vuxna', () => {
  expect(own('sv').filter(({ to }) => to === 'adult')).toHaveLength(21 * 3);
});

test('små barn tillfrågas inte om pengar och arbete; annars finns alltid en fråga till barnet', () => {
  const without = HeadingId.options.flatMap((heading) =>
    AgeStage.options.flatMap((ageStage) =>
      trianglePrompts(heading, { ageStage }).some(({ to }) => to === 'child') ? [] : [[heading, ageStage]],
    ),
  );
  expect(without).toEqual([
    ['world.money', 'earlyYears'],
    ['world.work', 'earlyYears'],
  ]);
});

describe.each([
  ['sv', /^(Vad|Hur|Var|Vart|Vem|Vilka|Vilken|Vilket|När|I vilka|Med vilka|Berätta|Visa) /],
  ['en', /^(What|How|Where|Who|Whom|Which|When|At what|In which|With whom|Tell|Show) /],
] as const)('på %s', (locale, opensWith) => {
  test('varje fråga är öppen: den går inte att besvara med ja eller nej', () => {
    for (const { text } of own(locale)) expect(text).toMatch(opensWith);
  });

  test('ingen fråga är en kopia av en annan', () => {
    const texts = own(locale).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text) => /[?.]$/.test(text) && text.length < 130)).toBe(true);
  });
});

test.each([
  ['sv', /\b(den unge|den unges)\b/, /\bbarnet/],
  ['en', /\bthe young person\b/, /\bthe child\b/],
] as const)('på %s: den unge i tonåren, barnet dessförinnan', (locale, young, child) => {
  const said = (ageStage: AgeStage) =>
    HeadingId.options.map((heading) => trianglePrompts(heading, { ageStage, locale })[0]!.text).join('\n');
  expect(said('earlyYears')).not.toMatch(young);
  expect(said('schoolYears')).not.toMatch(young);
  expect(said('adolescence')).not.toMatch(child);
});

test('tre frågor följer med varje rubrik: vad som bär, vad som tär, vad som talar emot', () => {
  const asks = trianglePrompts('grow.health', { ageStage: 'adolescence' }).map((prompt) => prompt.asks);
  expect(asks).toEqual(['open', 'open', 'strengths', 'pressures', 'otherwise']);
});

test('ett språk som saknas ger svenska', () => {
  const heading = 'need.play';
  const ageStage = 'schoolYears';
  expect(trianglePrompts(heading, { ageStage, locale: 'fi' })).toEqual(
    trianglePrompts(heading, { ageStage }),
  );
});

test('fel rubrik eller skede är ett fel i den anropande koden, och upprepas inte', () => {
  const wrongHeading = () => trianglePrompts('grow.Kim' as HeadingId, { ageStage: 'earlyYears' });
  const wrongStage = () => trianglePrompts('grow.health', { ageStage: 'Kim' as AgeStage });
  for (const wrong of [wrongHeading, wrongStage]) {
    expect(wrong).toThrow(RangeError);
    expect(wrong).not.toThrow(/Kim/);
  }
});

test('åldersskedena har namn på båda språken', () => {
  expect(Object.keys(ageStages)).toEqual(AgeStage.options);
  for (const { label, meaning } of Object.values(ageStages)) {
    expect(label.sv).not.toBe(label.en);
    expect(meaning.sv).not.toBe(meaning.en);
  }
});
