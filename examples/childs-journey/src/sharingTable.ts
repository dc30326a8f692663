import {
  type Giver,
  type Needed,
  routeLabels,
  type SharingAssessment,
  sharingOutcomeLabels,
} from '@tsi/consent';
import { type Locale, type OperationId, operation, textIn } from '@tsi/core';
import type { CaseFile } from './caseFile.ts';
import { cite } from './cite.ts';
import { type Html, html, scrolling } from './html.ts';
import { informantName } from './informantName.ts';
import type { Journey } from './journey.ts';
import { marksOf } from './outcomeMark.ts';
import { sayIn } from './words.ts';

/** Who may give what they hold to whom; below it, for each pair, the route and what it takes. */
export function sharingTable({ operations, pairs, caseFile }: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  const label = (id: OperationId) => textIn(operation(id).label, locale);
  const cell = (from: OperationId, to: OperationId) => {
    if (from === to) return html`<td class="self">–</td>`;
    const pair = pairs.find((one) => one.from === from && one.to === to);
    return pair
      ? html`<td class="${pair.assessment.outcome}">${outcomeWords(pair.assessment, locale)}</td>`
      : html`<td></td>`;
  };
  const steps = [...new Set(pairs.flatMap(({ assessment }) => textsOf(assessment, 'step')))];
  return html`<p>${say('sharingLead')}</p>
${scrolling(
  say('sharing'),
  html`<table class="matrix">
<thead><tr><th scope="col">${say('from')} ↓ ${say('to')} →</th>${operations.map((to) => html`<th scope="col">${label(to)}</th>`)}</tr></thead>
<tbody>${operations.map((from) => html`<tr><th scope="row">${label(from)}</th>${operations.map((to) => cell(from, to))}</tr>`)}</tbody>
</table>`,
)}
${operations.map((from) =>
  fromTable(
    from,
    pairs.filter((pair) => pair.from === from),
    caseFile,
    locale,
  ),
)}
${steps.length > 0 ? html`<h3>${say('whenNot')}</h3><ul>${steps.map((text) => html`<li>${text}</li>`)}</ul>` : undefined}`;
}

const outcomeWords = (assessment: SharingAssessment, locale: Locale): Html => {
  const { outcome, otherwise } = assessment;
  const apart =
    otherwise && `${sayIn(locale)('apartFromReport')}: ${textIn(sharingOutcomeLabels[otherwise], locale)}`;
  return html`<span class="mark" aria-hidden="true">${marksOf(assessment)}</span><span class="word">${textIn(sharingOutcomeLabels[outcome], locale)}${apart ? html`<br>${apart}` : undefined}</span>`;
};

/** How much may be given, where the parts have different answers. */
function partsWords({ parts }: SharingAssessment, locale: Locale): Html | undefined {
  const clear = parts.filter(({ outcome }) => outcome === 'clear').length;
  if (clear === 0 || clear === parts.length) return undefined;
  const say = sayIn(locale);
  return html`<div class="soft">${clear} ${say('of')} ${parts.length} ${say('partsMayBeGiven')}</div>`;
}

/** What one operation may give: route and conditions for each recipient. */
function fromTable(from: OperationId, pairs: Journey['pairs'], caseFile: CaseFile, locale: Locale): Html {
  const say = sayIn(locale);
  const title = `${say('from')}: ${textIn(operation(from).label, locale)}`;
  return scrolling(
    title,
    html`<table class="routes"><caption>${title}</caption>
<thead><tr><th scope="col">${say('recipient')}</th><th scope="col">${say('answer')}</th><th scope="col">${say('route')}</th><th scope="col">${say('whatItTakes')}</th></tr></thead>
<tbody>${pairs.map(
      ({ to, assessment }) => html`<tr>
<th scope="row">${textIn(operation(to).label, locale)}</th>
<td class="${assessment.outcome}">${outcomeWords(assessment, locale)}${partsWords(assessment, locale)}</td>
<td>${routeWords(assessment, locale)}</td>
<td>${whatItTakes(assessment, caseFile, locale)}</td></tr>`,
    )}</tbody></table>`,
  );
}

/** The routes that decided: those that hold, or else those that could. */
function routeWords({ routes }: SharingAssessment, locale: Locale): Html {
  const holding = routes.filter(({ status }) => status === 'holds');
  const live =
    holding.length > 0
      ? holding
      : routes.filter(({ status }) => status === 'possible' || status === 'legalReview');
  return html`${live.map(({ id, sources }) => html`<div>${textIn(routeLabels[id], locale)} <span class="soft">${cite(sources)}</span></div>`)}`;
}

const textsOf = ({ needed }: SharingAssessment, kind: Needed['kind']) => [
  ...new Set(needed.filter((one) => one.kind === kind).map(({ text }) => text)),
];

/** What an official must assert, or whose consent would make it a yes. */
function whatItTakes(assessment: SharingAssessment, caseFile: CaseFile, locale: Locale): Html {
  const say = sayIn(locale);
  const lines = [...textsOf(assessment, 'assertion'), ...textsOf(assessment, 'fact')];
  const givers = new Set(
    assessment.needed.flatMap((one) => (one.kind === 'consent' ? [giverName(one.by, caseFile, locale)] : [])),
  );
  const consent = say(lines.length > 0 ? 'orConsentFrom' : 'consentFrom');
  return html`${lines.length > 0 ? html`<ul>${lines.map((text) => html`<li>${text}</li>`)}</ul>` : undefined}
${givers.size > 0 ? html`<div>${consent}: ${[...givers].join(', ')}</div>` : undefined}`;
}

const giverName = (giver: Giver, caseFile: CaseFile, locale: Locale) =>
  giver.kind === 'person' ? sayIn(locale)('otherPerson') : informantName(giver, caseFile, locale);
