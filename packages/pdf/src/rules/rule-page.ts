import { rules } from './index.ts';
import { en301549Clauses, type Rule } from './rule.ts';

type Language = 'sv' | 'en';

const words = {
  sv: {
    title: 'Regler för PDF/UA-1',
    intro:
      'Varje rad är en regel. Uppsättningen *verapdf* är reglerna i veraPDF:s profil för PDF/UA-1. Uppsättningen *matterhorn* är alla villkor i Matterhorn Protocol 1.1 som en maskin kan pröva.',
    head: [
      'Regel',
      'Matterhorn',
      'ISO 14289-1',
      'WCAG 2.1',
      'EN 301 549',
      'Uppsättning',
      'Vad som ska gälla',
    ],
  },
  en: {
    title: 'Rules for PDF/UA-1',
    intro:
      'Each row is a rule. The set *verapdf* holds the rules of veraPDF’s PDF/UA-1 profile. The set *matterhorn* holds all conditions of the Matterhorn Protocol 1.1 that a machine can check.',
    head: ['Rule', 'Matterhorn', 'ISO 14289-1', 'WCAG 2.1', 'EN 301 549', 'Set', 'What must hold'],
  },
} as const;

function row(rule: Rule, language: Language): string {
  const cells = [
    rule.id,
    rule.matterhorn.join(', ') || '–',
    rule.clause,
    rule.wcag.join(', ') || '–',
    en301549Clauses(rule).join(', ') || '–',
    rule.sets.join(', '),
    rule.title[language],
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The rule table as a Markdown page. */
export function rulePage(language: Language): string {
  const { title, intro, head } = words[language];
  return [
    `# ${title}`,
    '',
    intro,
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- ').join('|')}|`,
    ...rules.map((rule) => row(rule, language)),
    '',
  ].join('\n');
}
