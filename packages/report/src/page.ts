import type { Language } from '@klarmall/model';
import { escapeHtml } from './escape-html.ts';
import { reportStyles } from './page-styles.ts';

/** For ears alone, and the marks of what differs: they hold 4.5:1 and are said in words too. */
const styles = `${reportStyles}
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
blockquote { margin: .25rem 0 .75rem; padding: .25rem .75rem; border-left: .25rem solid #767676; white-space: normal; }
del { background: #fff0f0; color: #8f0000; } ins { background: #eef8f0; color: #0b5d1e; font-weight: 600; }
table { border-collapse: collapse; } th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; }
`;

/** A report as a page for screen and paper. It asks for nothing but itself and runs nothing. */
export function reportPage({
  title,
  language,
  main,
}: {
  readonly title: string;
  readonly language: Language;
  /** HTML, after the heading of level 1. */
  readonly main: string;
}): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Klarmall">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}
