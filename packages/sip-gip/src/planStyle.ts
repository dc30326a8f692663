// A label beside its value.
const factColumns =
  'display: grid; grid-template-columns: minmax(0, 8.5rem) minmax(0, 1fr); align-items: baseline; column-gap: 1.2rem;';

/**
 * How a plan looks, for a page that holds one as a fragment. Every rule is bound to `.tsi-plan`, takes the page's own
 * letters and paper, and fetches nothing.
 *
 * Swedish: planens formgivning. A page that {@link renderPlan} makes has it already.
 */
export const planStyle = `
.tsi-plan { container-type: inline-size; max-width: 46rem; line-height: 1.5; color: #1a1a1a; overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
.tsi-plan * { box-sizing: border-box; }
.tsi-plan :is(p, dd, dt, li, th, td) { unicode-bidi: plaintext; text-align: start; text-wrap: pretty; }
.tsi-plan :is(p, ul, ol, dl, dd, blockquote) { display: block; max-width: none; margin: 0; padding: 0; border: 0; }
.tsi-plan :is(h1, h2, h3, h4, h5) { margin: 0; padding: 0; border: 0; line-height: 1.2; text-wrap: balance; hyphens: auto; }
.tsi-plan > header > :is(h1, h2, h3, h4) { margin-bottom: .4rem; font-size: 1.3rem; }
.tsi-plan > header > h1 { font-size: 1.5rem; letter-spacing: -.01em; }
.tsi-plan > header > p { color: #4a4a4a; }
.tsi-plan > header > .tsi-plan-notice { margin-top: .9rem; padding: .6rem .9rem; border: 2px solid #1a1a1a; color: #1a1a1a; font-weight: 600; }
.tsi-plan > section { margin-top: 1.6rem; padding-top: .75rem; border-top: 1px solid #767676; }
.tsi-plan > section > :is(h2, h3, h4, h5) { margin-bottom: .6rem; font-size: 1.05rem; }
.tsi-plan > section > div > * + * { margin-top: .8rem; }
.tsi-plan time { white-space: nowrap; }
.tsi-plan ul { list-style: none; }
.tsi-plan ul:not(.tsi-plan-entries) > li + li { margin-top: .35rem; }
.tsi-plan dt { color: #4a4a4a; font-size: .875em; }
.tsi-plan-facts > div + div { margin-top: .2rem; }
.tsi-plan-voices > div + div { margin-top: .9rem; }
.tsi-plan-voices blockquote { margin-top: .15rem; padding-inline-start: .9rem; border-inline-start: 3px solid #1a1a1a; font-size: 1.08em; }
.tsi-plan-entries > li + li { margin-top: 1rem; }
.tsi-plan ol.tsi-plan-entries { list-style: none; counter-reset: tsi-plan; }
.tsi-plan ol.tsi-plan-entries > li { position: relative; padding-inline-start: 1.9rem; counter-increment: tsi-plan; }
.tsi-plan ol.tsi-plan-entries > li::before { content: counter(tsi-plan); position: absolute; inset-inline-start: 0; font-weight: 700; }
.tsi-plan-what { font-weight: 600; }
.tsi-plan-what + dl, .tsi-plan-entries dl + dl { margin-top: .3rem; }
.tsi-plan table { width: 100%; margin: 0; border-collapse: collapse; font-size: inherit; }
.tsi-plan :is(th, td) { padding: .4rem 1rem .4rem 0; border: 0; border-bottom: 1px solid #c8c8c8; background: none; vertical-align: top; font-weight: 400; }
.tsi-plan td { min-width: 4.8rem; }
.tsi-plan :is(th, td):last-child { padding-inline-end: 0; }
.tsi-plan thead th { padding-top: 0; border-bottom-color: #767676; color: #4a4a4a; font-size: .875em; vertical-align: bottom; }
.tsi-plan-picture { overflow-x: auto; }
.tsi-plan-picture > svg { display: block; width: 100%; min-width: 38rem; height: auto; }
.tsi-plan-easy { max-width: 36rem; font-size: 1.2rem; line-height: 1.6; }
.tsi-plan-easy > section > :is(h2, h3, h4, h5) { font-size: 1.3rem; }
.tsi-plan-easy > section > div > p + p { margin-top: .25rem; }
.tsi-plan-easy :is(dt, header > p) { font-size: 1em; color: #1a1a1a; }
@container (max-width: 30rem) {
  .tsi-plan :is(table, tbody, tr, th, td) { display: block; }
  .tsi-plan thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .tsi-plan tbody tr { padding: .6rem 0; border-bottom: 1px solid #c8c8c8; }
  .tsi-plan tbody :is(th, td) { min-width: 0; padding: 0; border: 0; }
  .tsi-plan tbody th { font-weight: 600; }
  .tsi-plan td[data-label]::before { content: attr(data-label) ': '; color: #4a4a4a; font-size: .875em; }
}
@container (min-width: 30rem) {
  .tsi-plan-facts > div { ${factColumns} }
}
@container (min-width: 38rem) {
  .tsi-plan > header > h1 { font-size: 1.9rem; }
  .tsi-plan > .tsi-plan-beside { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 1.6rem; }
}
@media print {
  .tsi-plan { container-type: normal; max-width: none; }
  .tsi-plan > section { margin-top: .8rem; }
  .tsi-plan-facts > div { ${factColumns} }
  .tsi-plan > .tsi-plan-beside { min-height: 3.8rem; padding-inline-start: 12.1rem; }
  .tsi-plan > .tsi-plan-beside > :is(h2, h3, h4, h5) { width: 10.5rem; height: 0; margin: 0 0 0 -12.1rem; }
  .tsi-plan :is(h1, h2, h3, h4, h5) { break-after: avoid; }
  .tsi-plan :is(p, blockquote) { orphans: 3; widows: 3; }
  .tsi-plan :is(tr, li, ul:not(.tsi-plan-entries), .tsi-plan-facts, .tsi-plan-voices > div, .tsi-plan-notice, .tsi-plan-picture) { break-inside: avoid; }
  .tsi-plan tbody tr:is(:first-child:not(:last-child), :nth-last-child(2)) { break-after: avoid; }
  .tsi-plan-easy > section:last-child { break-inside: avoid; }
  .tsi-plan-picture { overflow: visible; }
  .tsi-plan-picture > svg { min-width: 0; }
}
`;

/** What only a page of its own has: its paper, its letters, and what stands on top and at the foot of every sheet. */
export const planPageStyle = ({
  runningTitle,
  sheet,
  of,
}: {
  readonly runningTitle: string;
  readonly sheet: string;
  readonly of: string;
}): string => `
@page {
  size: A4;
  margin: 20mm 16mm 19mm;
  @top-left { content: ${cssString(runningTitle)}; font: 8.5pt system-ui, 'DejaVu Sans', sans-serif; color: #4a4a4a; }
  @bottom-right { content: ${cssString(`${sheet} `)} counter(page) ${cssString(` ${of} `)} counter(pages); font: 8.5pt system-ui, 'DejaVu Sans', sans-serif; color: #4a4a4a; }
}
@page :first { @top-left { content: none; } }
body { margin: 0; background: #fff; font: 100%/1.5 system-ui, 'DejaVu Sans', sans-serif; }
main { box-sizing: border-box; max-width: 49rem; margin: 0 auto; padding: 1.5rem; }
@media print {
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .tsi-plan > header > h1 { font-size: 19pt; }
  .tsi-plan-easy { font-size: 13pt; }
}
`;

/** A string in CSS inside HTML: letters, digits and plain signs stand, everything else goes. */
const cssString = (text: string) => `'${text.replace(/[^\p{L}\p{N} .,:()–-]/gu, '')}'`;
