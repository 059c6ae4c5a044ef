/** What the site adds to the common look. */
export const siteStyle = `
main { max-width: 46rem; }
.trail ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
#result { margin-top: 1rem; }
.trail li + li::before { content: "/ "; color: var(--muted); }
.entries { list-style: none; padding: 0; }
.entries > li { border-top: 1px solid var(--line); padding: 0.75rem 0; margin: 0; }
.entries p { margin: 0; }
.entries a, .trail :is(a, span) { display: inline-block; padding: 0.25rem 0; }
.state { color: var(--muted); }
.due { font-weight: 600; }
label { display: block; font-weight: 600; }
label:is(.done, .tick) { display: flex; font-weight: inherit; }
.task > .copy { margin-bottom: 1rem; }
.task > .tick { margin-bottom: 0.75rem; }
.copy :is(h4, h5) { margin: 0.5rem 0 0.25rem; font-size: 1rem; }
input[type=search], select, textarea { font: inherit; width: 100%; min-height: 2.75rem; padding: 0.4rem 0.75rem; margin-bottom: 0.75rem;
  border: 2px solid var(--line); border-radius: 0.3rem; background: var(--paper); color: var(--ink); }
textarea { min-height: 9rem; }
.entries ul { margin-bottom: 0; }
.task { border-top: 2px solid var(--line); margin-top: 2rem; }
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
