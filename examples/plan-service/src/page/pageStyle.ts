import { createHash } from 'node:crypto';

/** The style of the documentation page. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5761; --paper: #fff; --panel: #f4f6f8; --line: #c9d0d7; --link: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #aeb8c2; --paper: #14181c; --panel: #1f252b; --line: #424c56; --link: #8fc3f5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main, header, nav { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .35rem 0 .75rem; max-width: 46rem; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1rem; list-style: none; margin: 1rem 0; padding: 0; }
section { border-top: 1px solid var(--line); padding: 1.5rem 0; }
code, pre { font-family: ui-monospace, monospace; font-size: .875rem; }
code { overflow-wrap: anywhere; }
.address { margin: 0 0 .25rem; color: var(--soft); }
.address b { color: var(--ink); }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; margin: .35rem 0 1rem; padding: .75rem 1rem; max-height: 24rem; overflow: auto; }
.scroll { overflow-x: auto; margin: .35rem 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
td:first-child { white-space: nowrap; }
summary { cursor: pointer; font-weight: 600; margin: .5rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 30rem) { h1 { font-size: 1.5rem; } main, header, nav { padding-left: 1rem; padding-right: 1rem; } }
`;

/** By which the page's policy knows its style. */
export const pageStyleHash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
