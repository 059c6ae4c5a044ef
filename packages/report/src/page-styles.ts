/** Looks of reports and of the page, for screen and paper. Colours hold 4.5:1 and say nothing that the words do not. */
export const reportStyles = `
:root { color-scheme: light dark; --ink: #1c1c1c; --muted: #565656; --paper: #fff; --line: #767676; --link: #8a0e3a; --ground: #f0f0f0;
  --stop: #b30000; --stop-ground: #fff0f0; --review: #6a2c91; --review-ground: #f7f0fb; --clean: #0b5d1e; --clean-ground: #eef8f0; --advice: #7a4300; --tip: #004b87; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --muted: #c4c4c4; --paper: #161616; --line: #a0a0a0; --link: #ff9dbb; --ground: #2a2a2a;
    --stop: #ff9c94; --stop-ground: #3a1512; --review: #d9b3f5; --review-ground: #2c1b38; --clean: #8fdca2; --clean-ground: #12301a; --advice: #f0b975; --tip: #9ccbff; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; } h1 { font-size: 1.75rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; margin-top: 2rem; } h4 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .25rem 0 .5rem; } .next { font-size: 1.125rem; }
.verdict { padding: .75rem 1rem; border-left: .5rem solid; font-weight: 600; font-size: 1.125rem; }
.stopped { border-color: var(--stop); background: var(--stop-ground); } .unreviewed { border-color: var(--review); background: var(--review-ground); } .clean { border-color: var(--clean); background: var(--clean-ground); }
article { border-top: 3px solid var(--ink); margin-top: 2rem; padding-top: .5rem; }
.entry { border: 1px solid var(--line); border-radius: .25rem; padding: .75rem 1rem; margin: .75rem 0; }
.level { font-weight: 700; } .level-stop { color: var(--stop); } .level-review { color: var(--review); } .level-advice { color: var(--advice); } .level-tip { color: var(--tip); }
.rule { color: var(--muted); font-size: .875rem; }
dl { margin: .5rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .375rem 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } .facts dd { margin: 0; }
.tree, .tree ul { list-style: none; margin: 0; padding-left: .75rem; border-left: 1px solid var(--line); } .tree { padding-left: 0; border: 0; }
.tag { font-family: ui-monospace, monospace; font-size: .9375rem; font-weight: 600; }
a { color: var(--link); }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
@media (max-width: 30rem) { .facts { display: block; } .facts dd { margin-bottom: .375rem; } }
summary { cursor: pointer; padding: .25rem 0; font-weight: 600; } summary > h3 { display: inline; margin: 0; }
@media print { html { background: none; color: #000; font-size: 9.5pt; line-height: 1.35; } body { max-width: none; padding: 0; } h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: .5rem 0 .25rem; } h3 { font-size: 10.5pt; margin: .5rem 0 0; } h4 { font-size: 9.5pt; }
  article { margin-top: .75rem; border-top-width: 1pt; } .verdict { font-size: 10pt; padding: .25rem .5rem; } .entry { padding: .25rem .5rem; margin: .25rem 0; } p { margin: 0 0 .125rem; } dl { margin: 0; } dd, .facts dd { margin: 0; }
  dl:not(.facts) dt, dl:not(.facts) dd { display: inline; } dl:not(.facts) dd::after { content: "\\A"; white-space: pre; } dl:not(.facts) dt::after { content: ": "; }
  .next { font-size: 10pt; } ul { margin: 0; } .facts { display: block; } .facts dt, .facts dd { display: inline; } .facts dd { margin-right: .75em; } .facts dt::after { content: ": "; }
  .rule, dl:not(.facts) .source, article .entry-tip dl, section:has(> details) { display: none; } .entry, .verdict { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;
