import { calendarSvg, calendarTable } from '@tsi/coordination';
import { citations, type Locale } from '@tsi/core';
import { type Html, html, scrolling, trusted } from './html.ts';
import { pageStyle } from './pageStyle.ts';
import { tell } from './tell.ts';
import type { Year } from './yearOf.ts';

/** All the years on one page: to read on a screen, and to print with each municipality on sheets of its own. */
export function page(years: readonly Year[], { locale }: { readonly locale: Locale }): string {
  const { say, t, chairs, mayRaise, state, span, names } = tell(locale);
  return html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say('title')}</title><style>${trusted(pageStyle)}</style></head>
<body><main>
<header><h1>${say('title')}</h1><p>${say('invented')}</p>
<nav aria-label="${say('title')}"><ul>${years.map(({ place }) => html`<li><a href="#${place.id}">${place.name}</a></li>`)}</ul></nav></header>
${years.map(section)}
</main></body></html>
`.markup;

  function section(told: Year): Html {
    const { place, year, calendar } = told;
    const region = (word: Parameters<typeof say>[0], content: Html) =>
      scrolling(`${place.name}: ${say(word)}`, content);
    return html`<section id="${place.id}" aria-labelledby="${place.id}-heading">
<h2 id="${place.id}-heading">${place.name} ${year}</h2>
<p class="soft">${say('sources')}: ${citations(told.sources)}.</p>
${place.note && html`<p>${t(place.note)}</p>`}
<h3>${say('meetings')} (${calendar.meetings.length})</h3>
${region('picture', trusted(calendarSvg(calendar, { id: `${place.id}-year`, locale })))}
${region(
  'leads',
  html`<table><thead><tr>${(['forum', 'often', 'convener', 'chair'] as const).map((word) => html`<th scope="col">${say(word)}</th>`)}</tr></thead><tbody>${told.chairs.map(
    ({ council, turns }) =>
      html`<tr><th scope="row">${t(council.label)}</th><td>${council.meetings === 'notStated' ? say('notStated') : html`<q>${council.meetings.verbatim}</q>`}</td><td>${council.convener === 'notStated' ? say('notStated') : t(council.convener)}</td><td>${chairs(turns)}</td></tr>`,
  )}</tbody></table>`,
)}
${told.withoutDays.length === 0 ? undefined : html`<p>${say('withoutDays')}: ${told.withoutDays.map(({ label }) => t(label)).join(', ')}.</p>`}
${calendar.findings.length === 0 ? undefined : html`<ul>${calendar.findings.map(({ path, message }) => html`<li>${t(calendar.councils[Number(path[0])]!.label)}: ${message}</li>`)}</ul>`}
<h3>${say('table')}</h3>
${region('table', html`<div class="meetings">${trusted(calendarTable(calendar, { locale }))}</div>`)}
<h3>${say('mayRaise')}</h3>
<p>${say('mayRaiseMeaning')}</p>
${region(
  'mayRaise',
  html`<table><thead><tr>${(['forum', 'age', 'withConsent', 'withoutConsent', 'deidentified'] as const).map((word) => html`<th scope="col">${say(word)}</th>`)}</tr></thead><tbody>${told.mayRaise.map(
    ({ forum, withConsent, withoutConsent, deidentified }) =>
      html`<tr><th scope="row">${t(forum.label)}</th><td>${forum.ageSpan === 'notStated' ? say('notStated') : span(forum.ageSpan)}</td>${[withConsent, withoutConsent, deidentified].map((answer) => html`<td class="${answer}">${mayRaise(answer)}</td>`)}</tr>`,
  )}</tbody></table>`,
)}
<h3>${say('ages')}</h3>
<p>${say('agesMeaning')}</p>
<table class="ages"><tbody>${told.ages.ranges.map((range) => {
      const by = names(told, [...range.by, ...range.forSome, ...range.planned]);
      return html`<tr><th scope="row">${span(range)} ${say('years')}</th><td class="${range.state}">${state(range)}</td><td>${by.join(', ')}</td></tr>`;
    })}</tbody></table>
<h3>${say('goals')}</h3>
<p>${say('bank')}</p>
${told.goals.map(
  ({ selection, plan, evaluatedOn }) => html`<h4>${selection.holdsFor}</h4>
${evaluatedOn ? html`<p>${say('evaluated')}: <time datetime="${evaluatedOn}">${evaluatedOn}</time></p>` : undefined}
<ul>${plan.goals.map(({ question, largerShare }) => html`<li><q>${t(question)}</q> – ${say(largerShare)}</li>`)}</ul>
${plan.findings.length === 0 ? undefined : html`<p>${say('beforehand')}:</p><ul>${plan.findings.map(({ message, hint }) => html`<li>${message} ${hint}</li>`)}</ul>`}`,
)}
<details><summary>${say('open')} (${told.open.reduce((sum, { findings }) => sum + findings.length, 0)})</summary>
${told.open.map(({ council, findings }) => html`<p><strong>${t(council.label)}</strong></p><ul>${findings.map(({ path, message }) => html`<li><code>${path.join('.')}</code> ${message}</li>`)}</ul>`)}
</details>
</section>`;
  }
}
