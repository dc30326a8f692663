/** The report's style: readable on a screen, in grey, and on A4. */
export const reportStyle = `
:root { --ink: #1f2b37; --soft: #5b6b7b; --line: #d5dde5; --band: #f3f6f9; --accent: #1d5f8a; --warn: #8a4b00; --stop: #9b1c1c; --ok: #1b6b3a; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: #fff; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
header.top { border-bottom: 3px solid var(--accent); padding-bottom: .75rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .25rem 0; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h2 .no { color: var(--accent); margin-right: .4rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; }
p { margin: .4rem 0 .8rem; max-width: 46rem; }
.badge { display: inline-block; border: 1px solid var(--accent); color: var(--accent); border-radius: 1rem; padding: .05rem .7rem; font-size: .85rem; }
.soft { color: var(--soft); }
.small { font-size: .88rem; }
.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.glance li { background: var(--band); border-left: 4px solid var(--accent); padding: .6rem .8rem; }
.glance strong { display: block; font-size: 1.05rem; }
.glance span { font-size: .85rem; color: var(--soft); }
.alarm { border: 2px solid var(--stop); color: var(--stop); padding: .6rem .9rem; font-weight: 600; margin: 1rem 0; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; max-width: 52rem; display: block; margin: 0 auto; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); }
tbody th { font-weight: 600; }
.matrix td { text-align: center; font-size: 1rem; min-width: 4.5rem; }
.matrix td.self { background: var(--band); color: var(--soft); }
.matrix .mark { display: block; font-weight: 700; font-size: 1.15rem; }
.matrix .word { display: block; font-size: .75rem; color: var(--soft); line-height: 1.25; }
.clear .mark { color: var(--ok); } .possibleRoute .mark, .legalReview .mark { color: var(--warn); }
.consentNeeded .mark, .noRoute .mark, .reportNow .mark { color: var(--stop); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .3rem 0 .8rem; } dt { color: var(--soft); } dd { margin: 0; }
time { white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
.evidence td:nth-of-type(4), .nowrap { white-space: nowrap; }
.routes { font-size: .86rem; table-layout: fixed; } .routes th:nth-of-type(1) { width: 20%; } .routes th:nth-of-type(2) { width: 16%; } .routes th:nth-of-type(3) { width: 27%; }
.routes .mark { font-weight: 700; margin-right: .35rem; }
ul { margin: .3rem 0 .8rem; padding-left: 1.2rem; }
blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; }
summary { cursor: pointer; }
summary:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.severity { font-weight: 600; } .severity.error { color: var(--stop); } .severity.warning { color: var(--warn); } .severity.info { color: var(--soft); }
.copy, .plan { border: 1px solid var(--line); padding: .4rem 1.1rem 1rem; margin: 1rem 0; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
.scroll { overflow-x: auto; } .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media screen and (max-width: 48rem) {
  main { padding: 1rem .75rem 3rem; }
  h1 { font-size: 1.5rem; }
  .evidence table { min-width: 46rem; } .routes { min-width: 40rem; }
  th, td { overflow-wrap: anywhere; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; margin-top: 1.4rem; } h3 { break-after: avoid; }
  figure, tr, blockquote, .glance li, .matrix, .change { break-inside: avoid; }
  figure svg { max-width: 150mm; }
  .scroll { overflow: visible; }
  .glance { grid-template-columns: repeat(4, 1fr); }
  .matrix td { min-width: 0; }
  .evidence table { font-size: 8.5pt; }
  .copy { break-before: page; border: 0; padding: 0; }
  details > summary { list-style: none; }
}
`;
