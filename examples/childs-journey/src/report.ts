import { type SharingOutcome, sharingOutcomeLabels } from '@tsi/consent';
import { fiveQuestionsRouteLabels } from '@tsi/coordination';
import { type Finding, type Locale, operation, type Text, textIn } from '@tsi/core';
import { evidenceTable, matrixSvg } from '@tsi/resilience-matrix';
import { planKindLabels, planStyle, renderPlan } from '@tsi/sip-gip';
import { wheelSvg } from '@tsi/wellbeing-wheel';
import { changeTable } from './changeTable.ts';
import { cite } from './cite.ts';
import { type Html, html, scrolling, trusted } from './html.ts';
import { informantName } from './informantName.ts';
import type { Journey } from './journey.ts';
import { outcomeMark } from './outcomeMark.ts';
import { readerName } from './readerName.ts';
import { reportStyle } from './reportStyle.ts';
import { sharingTable } from './sharingTable.ts';
import { showShare } from './showShare.ts';
import { copyWords, countWords } from './summary.ts';
import { sayIn } from './words.ts';

/** The whole case as one self-contained page: no script, no link outwards, prints on A4. */
export function report(told: Journey, { locale }: { readonly locale: Locale }): string {
  const say = sayIn(locale);
  const { caseFile } = told;
  const sections: readonly (readonly [string, Html])[] = [
    [say('wheel'), wheelSection(told, locale)],
    [say('matrix'), matrixSection(told, locale)],
    [say('five'), fiveSection(told, locale)],
    [say('whichPlan'), planKindSection(told, locale)],
    [say('sharing'), sharingTable(told, locale)],
    [say('plan'), planSection(told, locale)],
    [say('deadlines'), deadlineSection(told, locale)],
    [say('copies'), copySection(told, locale)],
    [say('followUp'), followUpSection(told, locale)],
  ];
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title>
<style>${trusted(reportStyle)}${trusted(planStyle)}</style>
</head>
<body>
<main>
<header class="top">
<span class="badge">${say('invented')}</span>
<h1>${say('title')}</h1>
<p class="soft">${caseFile.municipality.name}. ${say('day')} ${caseFile.on}. ${say('child')}: ${told.age} ${say('years')}, ${say(told.term.term)} ${told.term.schoolYear}.<br>${caseFile.invented}</p>
</header>
${told.kind.mustReport ? html`<p class="alarm" role="note">${say('mustReport')}</p>` : undefined}
${glance(told, locale)}
${sections.map(([title, body], i) => html`<section><h2><span class="no">${i + 1}</span>${title}</h2>${body}</section>`)}
<footer><p>${say('notDecision')}</p></footer>
</main>
</body>
</html>
`;
  return page.markup;
}

function glance(told: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  const { kind, clock, pairs, deadlines, caseFile } = told;
  const clear = pairs.filter(({ assessment }) => assessment.outcome === 'clear').length;
  const next = deadlines.find(
    ({ due, done }) => done === undefined && due !== undefined && due >= caseFile.on,
  );
  const items: readonly (readonly [string, string])[] = [
    [kind.kind ? textIn(planKindLabels[kind.kind], locale) : say('noPlan'), say('whichPlan')],
    [`${say('step')} ${clock.step}, ${clock.daysInCriticalStep} ${say('days')}`, say('inGap')],
    [`${clear} ${say('of')} ${pairs.length}: ${textIn(sharingOutcomeLabels.clear, locale)}`, say('sharing')],
    [next?.due ? `${next.due} ${textIn(next.label, locale)}` : '–', say('deadlines')],
  ];
  return html`<ul class="glance" aria-label="${say('atAGlance')}">${items.map(([strong, soft]) => html`<li><strong>${strong}</strong><span>${soft}</span></li>`)}</ul>`;
}

function wheelSection(told: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  const { profiles, comparison, caseFile } = told;
  const after = profiles.at(-1);
  if (!after) return html`<p>${say('noAssessment')}</p>`;
  const before = comparison?.before;
  const latest = caseFile.assessments.find(({ id }) => id === after.assessment);
  const quotes = (latest?.voices ?? []).flatMap(({ informant, words: said = [] }) =>
    said.map(({ spoke, text }) => {
      const label = after.wheel.spokes.find(({ id }) => id === spoke)?.label;
      return html`<blockquote>${text} <span class="soft">${informantName(informant, caseFile, locale)}${label ? `, ${textIn(label, locale)}` : ''}</span></blockquote>`;
    }),
  );
  return html`<figure>${trusted(wheelSvg(after, { id: 'wheel', locale, ...(before && { before }) }))}</figure>
${comparison ? changeTable(comparison, caseFile, locale) : undefined}
${quotes.length > 0 ? html`<h3>${say('ownWords')}</h3>${quotes}` : undefined}
${findingList(after.findings, locale)}`;
}

function matrixSection(told: Journey, locale: Locale): Html {
  const { placement, caseFile } = told;
  const say = sayIn(locale);
  return html`<figure>${trusted(matrixSvg(placement, { id: 'matrix', locale }))}</figure>
<div class="evidence">${scrolling(say('evidence'), trusted(evidenceTable(placement, { locale, nameOf: (informant) => informantName(informant, caseFile, locale) })))}</div>
${findingList(placement.findings, locale)}`;
}

function fiveSection(told: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  const { five, clock, contact } = told;
  const days: readonly (readonly [string, string | number])[] = [
    [say('inGap'), clock.daysInCriticalStep],
    [say('withoutOwner'), clock.daysWithoutOwner],
    [say('withoutConsent'), clock.daysWithoutConsent],
    [say('withoutMeeting'), clock.daysWithoutNextMeeting],
  ];
  return html`<p><strong>${textIn(fiveQuestionsRouteLabels[five.route], locale)}:</strong> ${five.needs.map((need) => textIn(operation(need.operation).label, locale)).join('; ')}.</p>
<table><caption>${say('stair')}: ${say('step')} ${clock.step} ${say('since')} ${clock.since}</caption>
<tbody>${days.map(([what, count]) => html`<tr><th scope="row">${what}</th><td>${typeof count === 'number' ? `${count} ${say('days')}` : count}</td></tr>`)}</tbody></table>
${findingList(clock.findings, locale)}
${contact ? html`<p>${say('contact')}: ${contact.contact === 'missing' ? '–' : contact.contact.map(({ role }) => textIn(role, locale)).join(', ')} <span class="soft">(${textIn(contact.title, locale)})</span></p>` : undefined}
<h3>${say('forums')}</h3>
<table><thead><tr><th scope="col">${say('forum')}</th><th scope="col">${say('forumAnswer')}</th></tr></thead>
<tbody>${told.forums.map(({ forum, findings }) => html`<tr><th scope="row">${textIn(forum.label, locale)}</th><td>${findings.length > 0 ? findingItems(findings, locale) : say('mayBeRaised')}</td></tr>`)}</tbody></table>`;
}

function planKindSection({ kind }: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  return html`<p><strong>${kind.kind ? textIn(planKindLabels[kind.kind], locale) : say('noPlan')}</strong>${kind.kind && kind.basis ? `, ${say('basis').toLowerCase()}: ${say(kind.basis)}` : ''}.
${kind.wouldBe && !kind.kind ? `${say('closest')}: ${textIn(planKindLabels[kind.wouldBe], locale)}.` : ''}
<span class="soft">${cite(kind.sources)}</span></p>
${kind.missing.length > 0 ? html`<h3>${say('missing')}</h3><ul>${kind.missing.map(({ message }) => html`<li>${message}</li>`)}</ul>` : undefined}
${findingList(kind.findings, locale)}`;
}

function planSection({ plan, planFindings }: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  return html`<h3>${say('planChecked')}: ${countWords(planFindings, locale)}</h3>
${planFindings.length > 0 ? findingList(planFindings, locale) : html`<p>${say('nothingFound')}.</p>`}
${plan ? html`<div class="plan">${scrolling(say('plan'), trusted(renderPlan(plan, { format: 'html', locale, headingLevel: 3 })))}</div>` : undefined}`;
}

function deadlineSection({ deadlines }: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  return html`<table><thead><tr><th scope="col">${say('due')}</th><th scope="col">${say('what')}</th><th scope="col">${say('done')}</th><th scope="col">${say('source')}</th></tr></thead>
<tbody>${deadlines.map(({ due, wording, label, done, source }) => html`<tr><td>${due ?? (wording ? textIn(wording, locale) : '')}</td><td>${textIn(label, locale)}</td><td>${done ?? ''}</td><td class="small">${cite([source])}</td></tr>`)}</tbody></table>`;
}

function copySection(told: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  const name = (reader: Journey['copies'][number]['reader']) => readerName(reader, told.caseFile, locale);
  return html`<p>${say('copiesLead')}</p>
<table><thead><tr><th scope="col">${say('reader')}</th><th scope="col">${say('leftOut')}</th><th scope="col">${say('because')}</th></tr></thead>
<tbody>${told.copies.map(({ reader, copy, leftOut }) => html`<tr><th scope="row">${name(reader)}</th><td>${copyWords(copy, leftOut.length, locale)}</td><td class="small">${reasons(leftOut, locale)}</td></tr>`)}</tbody></table>
${told.copies.map(({ copy, reader }) => html`<div class="copy">${scrolling(`${say('copyFor')} ${name(reader)}`, trusted(renderPlan(copy, { format: 'html', locale, headingLevel: 3 })))}</div>`)}`;
}

/** Why parts were left out, each reason once with how many parts it took. */
function reasons(leftOut: Journey['copies'][number]['leftOut'], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { why } of leftOut) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `${count} × ${reasonWords(why, locale)}`).join(', ');
}

const otherReasons: Readonly<Record<string, Text>> = {
  notLabelled: { sv: 'saknar märkning', en: 'not labelled' },
  notAssessed: { sv: 'inte bedömd', en: 'not assessed' },
  pathNotFound: { sv: 'märkningen pekar fel', en: 'the label points nowhere' },
  withheld: { sv: 'undantagen', en: 'withheld' },
  protectedPlace: { sv: 'skyddade uppgifter', en: 'protected details' },
  othersContact: { sv: 'den andras kontaktuppgifter', en: 'the other’s contact details' },
};
const reasonWords = (why: string, locale: Locale) => {
  const text = Object.hasOwn(outcomeMark, why)
    ? sharingOutcomeLabels[why as SharingOutcome]
    : otherReasons[why];
  return text ? textIn(text, locale) : why;
};

function followUpSection({ caseFile, figures }: Journey, locale: Locale): Html {
  const say = sayIn(locale);
  return html`<p>${caseFile.followUp.period}. ${say('smallNumbers')}</p>
<table><tbody><tr><th scope="row">${say('sipAccepted')}</th><td>${showShare(figures.sipAccepted, locale)}</td></tr>
<tr><th scope="row">${say('meetingsHeld')}</th><td>${showShare(figures.meetingsHeld, locale)}</td></tr></tbody></table>`;
}

const findingItems = (findings: readonly Finding[], locale: Locale): Html =>
  html`<ul>${findings.map(({ severity, message, hint }) => html`<li><span class="severity ${severity}">${sayIn(locale)(severity)}</span> ${message}${hint ? html` <span class="soft">${hint}</span>` : undefined}</li>`)}</ul>`;

const findingList = (findings: readonly Finding[], locale: Locale): Html | undefined =>
  findings.length > 0 ? findingItems(findings, locale) : undefined;
