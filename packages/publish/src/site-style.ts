/** Pages with a table. Narrow, each row is a block of its own, with the name of the column before what it says. */
export const wideStyle = `
main { max-width: 76rem; }
main > :is(p, form) { max-width: 46rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: baseline; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); font-weight: inherit; }
thead th { font-weight: 600; }
tbody tr { position: relative; }
tbody tr:hover { background: var(--information); }
tbody th { min-width: 12rem; }
tbody th a::after { content: ""; position: absolute; inset: 0; }
.choices { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.choices > div { flex: 1 1 8rem; min-width: 0; }
.tick { gap: 0.75rem; align-items: center; margin-bottom: 0.75rem; }
.tick input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; accent-color: var(--link); }
td:last-child { min-width: 10rem; }
button.quiet { font: inherit; min-height: 2.75rem; padding: 0.4rem 1.25rem; border: 2px solid var(--link); border-radius: 0.3rem;
  background: none; color: var(--link); cursor: pointer; }
section > p { margin: 0.75rem 0 0; }
section + p { margin-top: 1.5rem; }
@media screen { .folded { display: none !important; } }
@media (max-width: 48rem) {
  table, tbody, tr, tbody th { display: block; }
  td, td:last-child { display: inline-block; min-width: 0; margin-right: 0.75rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  th, td { border: 0; padding: 0.125rem 0; }
  td:empty { display: none; }
  tbody th a { display: block; padding: 0.25rem 0; }
  td::before { content: attr(data-label) ":\\00a0"; color: var(--muted); }
}
`;
/** What the site adds to the common look. */
export const siteStyle = `
main { max-width: 46rem; }
.trail ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
#result { margin-top: 1rem; }
.trail li + li::before { content: "/ "; color: var(--muted); }
ul.ways { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.ways a { display: inline-block; padding: 0.25rem 0; }
ul.entries { list-style: none; padding: 0; }
.entries > li { border-top: 1px solid var(--line); padding: 0.75rem 0; margin: 0; }
.entries p { margin: 0; }
ul.entries a, .trail :is(a, span) { display: inline-block; padding: 0.25rem 0; }
.state { color: var(--muted); }
.due { font-weight: 600; }
label { display: block; font-weight: 600; }
label:is(.done, .tick) { display: flex; font-weight: inherit; }
.task > .copy { margin-bottom: 1rem; }
.task > .tick { margin-bottom: 0.75rem; }
.copy :is(h4, h5) { margin: 0.5rem 0 0.25rem; font-size: 1rem; }
.copy h6 { margin: 0.5rem 0 0.25rem; font-size: 0.875rem; color: var(--muted); }
input[type=search], select, textarea { font: inherit; width: 100%; min-height: 2.75rem; padding: 0.4rem 0.75rem; margin-bottom: 0.75rem;
  border: 2px solid var(--line); border-radius: 0.3rem; background: var(--paper); color: var(--ink); }
textarea { min-height: 9rem; }
.entries ul { margin-bottom: 0; }
.task { border-top: 2px solid var(--line); margin-top: 2rem; }
.task > :first-child { margin-top: 1rem; }
details.task { margin-top: 0; padding: 0.75rem 0; }
details.task > summary { margin: 0; padding: 0.25rem 0; }
details.task > summary span.state { font-weight: 400; }
del { background: var(--attention); color: inherit; }
ins, mark { background: var(--field); color: inherit; }
code { overflow-wrap: anywhere; }
form > .actions { margin-bottom: 1rem; }
.verdict { font-weight: 600; font-size: 1.125rem; border-left: 0.4rem solid var(--line); padding: 0.75rem 1rem; background: var(--information); }
.verdict.stop { background: var(--attention); }
#result li.stop { font-weight: 600; }
[hidden] { display: none !important; }
@media print { #search-form, #compare, .trail { display: none; } .task { break-before: auto; } .copy { break-inside: avoid; } }
`;
