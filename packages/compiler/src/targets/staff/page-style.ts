/** What the entry page adds to the common look. */
export const staffPageStyle = `
main { max-width: 46rem; }
.unit, .level { color: var(--muted); }
nav ul { padding-left: 1.5rem; }
.markers { background: var(--information); border-left: 0.3rem solid var(--line); padding: 1rem; }
.markers > :first-child { margin-top: 0; }
.markers > :last-child { margin-bottom: 0; }
.markers li { white-space: pre-line; }
.parts { list-style: none; padding: 0; }
.parts > li { margin: 0 0 1rem; }
.tick { display: flex; gap: 0.75rem; align-items: flex-start; padding: 0.25rem 0; }
.tick input, .done input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; accent-color: var(--link); }
.note { margin: 0; }
.items { margin: 0.25rem 0 0 2.25rem; }
ul.items { margin-left: 0; }
.help { margin: 0.25rem 0 0 2.25rem; }
code { overflow-wrap: anywhere; }
.copy { border: 1px solid var(--line); padding: 1rem; }
.copy h3 { margin-top: 0; }
.copied { background: var(--information); padding: 0.75rem; margin-bottom: 0.75rem; white-space: pre-line; }
.copied.rich { white-space: normal; }
.copied > :first-child { margin-top: 0; }
.copied > :last-child { margin-bottom: 0; }
.copied :is(h4, h5) { margin: 1rem 0 0.25rem; line-height: 1.25; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: center; }
.done { display: flex; gap: 0.5rem; align-items: center; min-height: 2.75rem; }
button { font: inherit; min-height: 2.75rem; padding: 0.4rem 1.25rem; border: 2px solid var(--link); border-radius: 0.3rem;
  background: var(--link); color: var(--paper); cursor: pointer; }
button[disabled] { opacity: 0.5; cursor: default; }
textarea, select { font: inherit; width: 100%; min-height: 2.75rem; padding: 0.4rem 0.75rem; margin-bottom: 0.75rem;
  border: 2px solid var(--line); border-radius: 0.3rem; background: var(--paper); color: var(--ink); }
textarea { min-height: 7rem; overflow-wrap: anywhere; }
form > label, #receipt > label { display: block; font-weight: 600; }
mark { background: var(--field); color: inherit; }
[hidden] { display: none !important; }
button.quiet { background: none; color: var(--link); }
button[data-copied]::after { content: " ✓"; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#status { position: fixed; left: 0; right: 0; bottom: 0; margin: 0; background: var(--ink); color: var(--paper); text-align: center; }
#status:not(:empty) { padding: 0.5rem 1rem; border-top: 1px solid; }
html { scroll-padding-bottom: 4rem; }
@media print { button, #status, nav, .done { display: none; } .copied { background: none; border: 1px solid #000; } }
`;
