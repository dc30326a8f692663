import type { Disagreement, ProfileVoice } from './profile.ts';
import type { Scale } from './scale.ts';
import type { Wheel } from './wheel.ts';

/** Every pair of informants with different answers about a part: parts in the wheel's order, pairs in the voices'. */
export const disagreementsIn = (
  wheel: Wheel,
  scale: Scale,
  voices: readonly ProfileVoice[],
): Disagreement[] =>
  wheel.spokes.flatMap(({ id: spoke }, position) => {
    const said = voices.flatMap(({ informant, spokes }) => {
      const result = spokes[position];
      return result && 'value' in result ? [{ informant, value: result.value }] : [];
    });
    return said.flatMap((first, index) =>
      said
        .slice(index + 1)
        .filter((second) => second.value !== first.value)
        .map((second): Disagreement => {
          const difference = second.value - first.value;
          const secondIsBetter = difference > 0 === (scale.direction === 'higherIsBetter');
          return {
            spoke,
            first: first.informant,
            second: second.informant,
            difference,
            better: secondIsBetter ? 'second' : 'first',
          };
        }),
    );
  });
