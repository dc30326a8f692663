import type { Disagreement, ProfileVoice } from './profile.ts';
import type { Scale } from './scale.ts';
import type { Wheel } from './wheel.ts';

/** Every pair of informants with different answers about a part: parts in the wheel's order, pairs in the voices'. */
export function disagreementsIn(wheel: Wheel, scale: Scale, voices: readonly ProfileVoice[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (let part = 0; part < wheel.spokes.length; part++)
    for (let first = 0; first < voices.length; first++)
      for (let second = first + 1; second < voices.length; second++) {
        const [one, other] = [voices[first]!, voices[second]!];
        const [said, otherSaid] = [one.spokes[part]!, other.spokes[part]!];
        if (!('value' in said && 'value' in otherSaid) || said.value === otherSaid.value) continue;
        const difference = otherSaid.value - said.value;
        const secondIsBetter = difference > 0 === (scale.direction === 'higherIsBetter');
        found.push({
          spoke: said.spoke,
          first: one.informant,
          second: other.informant,
          difference,
          better: secondIsBetter ? 'second' : 'first',
        });
      }
  return found;
}
