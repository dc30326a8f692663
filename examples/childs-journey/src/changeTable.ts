import { type Locale, textIn } from '@tsi/core';
import { type Change, type Comparison, spokeNothingLabels } from '@tsi/wellbeing-wheel';
import type { CaseFile } from './caseFile.ts';
import { changeCounts } from './changeCounts.ts';
import { type Html, html } from './html.ts';
import { informantName } from './informantName.ts';
import { sayIn } from './words.ts';

/** Part by part and informant by informant: what was said then and now. */
export function changeTable(comparison: Comparison, caseFile: CaseFile, locale: Locale): Html {
  const say = sayIn(locale);
  const { before, after, changes } = comparison;
  const informants = changeCounts(comparison).map(({ informant }) => informant);
  const cell = (spoke: string, informant: (typeof informants)[number]) => {
    const change = changes.find(
      (one) => one.spoke === spoke && JSON.stringify(one.informant) === JSON.stringify(informant),
    );
    return html`<td>${change ? changeWords(change, locale) : ''}</td>`;
  };
  return html`<table class="change"><caption>${before.date} → ${after.date}</caption>
<thead><tr><th scope="col">${say('part')}</th>${informants.map((informant) => html`<th scope="col">${informantName(informant, caseFile, locale)}</th>`)}</tr></thead>
<tbody>${after.wheel.spokes.map(({ id, label }) => html`<tr><th scope="row">${textIn(label, locale)}</th>${informants.map((informant) => cell(id, informant))}</tr>`)}</tbody></table>
<p class="small soft">${say('reliabilityUnknown')}</p>`;
}

function changeWords(change: Change, locale: Locale): string {
  if (change.kind === 'step') {
    const arrow = { better: '↑', worse: '↓', neither: '=' }[change.towards];
    return `${change.before} → ${change.after} ${arrow}`;
  }
  const side = (value: Change['before']) =>
    typeof value === 'number'
      ? String(value)
      : textIn(spokeNothingLabels[value as keyof typeof spokeNothingLabels], locale);
  return `${side(change.before)} → ${side(change.after)}`;
}
