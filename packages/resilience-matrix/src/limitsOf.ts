import { type Text, textIn } from '@tsi/core';
import type { Fading } from './fading.ts';
import type { WeighingRule } from './weighingRule.ts';

/** What a rule cannot tell, and how it treats age: told by us, so that it cannot say otherwise than the rule does. */
export function limitsOf({ limits, fading }: WeighingRule): Text {
  const age = fading ? faded(fading) : sameWeight;
  const all = Object.entries(limits).map(([locale, words]) => [locale, `${words} ${textIn(age, locale)}`]);
  return { ...limits, ...Object.fromEntries(all) };
}

const sameWeight: Text = {
  sv: 'Gammalt och nytt väger lika.',
  en: 'Old and new weigh the same.',
};

function faded({ afterDays, except = [] }: Fading): Text {
  const some = except.length > 0;
  return {
    sv: `Det som är äldre än ${afterDays} dagar räknas som öppet${some ? ', utom under vissa rubriker' : ''}.`,
    en: `What is older than ${afterDays} days counts as open${some ? ', except under some headings' : ''}.`,
  };
}
