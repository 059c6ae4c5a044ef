/** The look of every page of ours: calm, one column, readable at 320 px and 400 %, in print and in dark mode. No web font, no script. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c1c1c; --muted: #565656; --paper: #fff; --line: #767676; --link: #8a0e3a;
  --information: #f0f0f0; --attention: #fff3c9; --field: #e4eef8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --muted: #c4c4c4; --paper: #161616; --line: #a0a0a0; --link: #ff9dbb;
    --information: #2a2a2a; --attention: #3d3210; --field: #1f3346; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
body { margin: 0; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { font-size: 1.75rem; margin-top: 0; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-bottom: 0.25rem; }
dl { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: 0 1rem; }
dl > div { display: contents; }
dt { font-weight: 600; }
dd { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.box { margin: 1.5rem 0; padding: 1rem; border-inline-start: 0.3rem solid var(--line); background: var(--information); }
.box.attention { background: var(--attention); }
.box > :first-child { margin-top: 0; }
.box > :last-child { margin-bottom: 0; }
.box.collapsible { background: none; border: 1px solid var(--line); }
summary { cursor: pointer; font-weight: 600; }
summary > :is(h2, h3) { display: inline; margin: 0; }
details[open] > summary { margin-bottom: 0.75rem; }
.field { background: var(--field); padding: 0 0.15em; border-radius: 0.15em; }
.question { font-weight: 600; margin-bottom: 0.25rem; }
.answer, .note { color: var(--muted); }
.questions > li { margin-bottom: 1.25rem; }
.sender { margin-top: 2rem; }
@media (max-width: 26rem) { dl, dl > div { display: block; } dl > div { margin-bottom: 0.5rem; } h1 { font-size: 1.5rem; } }
@media print {
  html { background: none; color: #000; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .box { border: 1px solid #000; background: none; break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  h1, h2, h3 { break-after: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`;
