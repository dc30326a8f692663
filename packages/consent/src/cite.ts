import { acts, type Source } from '@tsi/core';

/** Short names that people in the field use. */
const shortNames: Readonly<Record<string, string>> = {
  [acts.OSL.number]: 'OSL',
  [acts.SoL.number]: 'SoL',
  [acts.SoL2001.number]: 'SoL',
  [acts.PSL.number]: 'PSL',
  [acts.FB.number]: 'FB',
};

/** `OSL (2009:400) 10 kap. 1 §, 12 kap. 2 §; SoL (2025:400) 19 kap. 1 §`: each act once. */
export function cite(sources: readonly Source[]): string {
  const sections = new Map<string, string[]>();
  for (const { act, section } of sources) sections.set(act, [...(sections.get(act) ?? []), section]);
  return [...sections]
    .map(([act, list]) => {
      const short = shortNames[act];
      const name = short === undefined ? act : `${short} (${act.replace('SFS ', '')})`;
      return `${name} ${list.join(', ')}`;
    })
    .join('; ');
}
