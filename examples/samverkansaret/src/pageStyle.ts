/** Readable on a screen, in grey, and on A4. */
export const pageStyle = `
:root { --ink: #1f2b37; --soft: #5b6b7b; --line: #d5dde5; --band: #f3f6f9; --accent: #1d5f8a; --warn: #8a4b00; --stop: #9b1c1c; --ok: #1b6b3a; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: #fff; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
header { border-bottom: 3px solid var(--accent); padding-bottom: .75rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .25rem 0; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; } h4 { font-size: 1rem; margin: .9rem 0 .2rem; }
p { margin: .4rem 0 .8rem; max-width: 46rem; }
ul { margin: .3rem 0 .8rem; padding-left: 1.2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .4rem 0; }
nav a { display: inline-block; padding: .2rem 0; color: var(--accent); }
.soft { color: var(--soft); font-size: .92rem; }
svg { display: block; width: 100%; height: auto; min-width: 44rem; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
thead th, th[scope=rowgroup] { background: var(--band); }
tbody th { font-weight: 600; } tbody th[scope=row] time, .ages th { white-space: nowrap; }
.meetings td:nth-of-type(2) { white-space: nowrap; }
td small, th small { color: var(--soft); font-weight: 400; }
.yes, .covered { color: var(--ok); } .notStated, .forSome, .planned { color: var(--warn); } .no, .gap { color: var(--stop); font-weight: 600; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; }
code { font-size: .88em; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
summary:focus-visible, a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media screen and (max-width: 48rem) {
  main { padding: 1rem .75rem 3rem; } h1 { font-size: 1.5rem; }
  .scroll table { min-width: 38rem; }
}
@media print {
  @page { size: A4; margin: 15mm 14mm; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; }
  nav { display: none; } section + section { break-before: page; }
  h2, h3, h4 { break-after: avoid; } tr, svg, li { break-inside: avoid; } thead { display: table-header-group; }
  svg { min-width: 0; } .scroll { overflow: visible; } table { font-size: 9pt; }
}
`;
