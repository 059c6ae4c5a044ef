import { type Topic, type TopicName, topics } from '../../rules/attachment/pdfua/topics.ts';
import { pdfuaRows } from '../../rules/attachment/pdfua-rules.ts';
import { pdfRuleId } from '../../rules/attachment/support/pdf-rule-id.ts';

const levels = { stop: 'Stopp', advice: 'Råd', tip: 'Tips', review: 'Granska' } as const;

/** Examples of each kind on a page. Every condition has a document that breaks it and one that keeps it, and all of them are tests. */
const shown = 2;

const cell = (parts: readonly string[]) => parts.join(', ') || '–';

/** A source as a list shows it. */
const sources = {
  iso: '[ISO 14289-1:2014](https://www.iso.org/standard/64599.html)',
  matterhorn: '[Matterhorn Protocol 1.1](https://pdfa.org/resource/the-matterhorn-protocol/)',
  wcag: '[WCAG 2.1](https://www.w3.org/TR/WCAG21/)',
  en: '[EN 301 549 V3.2.1, 10](https://www.etsi.org/deliver/etsi_en/301500_301599/301549/03.02.01_60/en_301549v030201p.pdf)',
} as const;

const technique = (name: string) => `[W3C, ${name}](https://www.w3.org/WAI/WCAG21/Techniques/pdf/${name})`;

/** The page of the rules on one topic, in Swedish as the pages of all rules are. */
function pdfuaPage(topic: TopicName): string {
  const { title, why, action, page }: Topic = topics[topic];
  const rows = pdfuaRows.filter(([, row]) => row.topic === topic);
  const table = rows.map(([number, { matterhorn, wcag, level, tolerated = [], holds }]) => {
    const milder = tolerated.map((one) => `${levels[one.level]}: ${one.reason.sv}`);
    const cells = [
      `\`${pdfRuleId(number)}\``,
      holds.sv,
      [levels[level], ...milder].join('<br>'),
      cell(matterhorn),
      cell(wcag),
      cell(wcag.map((criterion) => `10.${criterion}`)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const examples = rows.map(([number]) => number).slice(0, shown);
  const text = (number: string) => {
    const row = rows.find(([other]) => other === number)?.[1];
    return { failed: row?.failed.sv ?? '', holds: row?.holds.sv ?? '' };
  };
  const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
  const small = (sentence: string) =>
    /^[A-ZÅÄÖ][a-zåäö]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  const example = (isWrong: boolean, about: string, file: string) => [
    `### ${isWrong ? 'Fel' : 'Rätt'}: ${about}`,
    '',
    `\`\`\`dokument.pdf${isWrong ? ' expect=failed' : ''}`,
    file,
    '```',
    '',
  ];
  const techniques = [...new Set(rows.flatMap(([, row]) => row.technique ?? []))].sort();
  const hasCriteria = rows.some(([, { wcag }]) => wcag.length > 0);
  return [
    `# ${title.sv}`,
    '',
    '## Vad regeln kontrollerar',
    '',
    `${page.about} Nivån gäller i profilen en301549. I profilen pdfua är alla Stopp.`,
    '',
    '| Regel | Vad som ska gälla | Nivå | Matterhorn | WCAG 2.1 | EN 301 549 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...table,
    '',
    '## Varför',
    '',
    why.sv,
    '',
    '## Exempel',
    '',
    ...examples.flatMap((number) =>
      example(true, small(withoutStop(text(number).failed)), `breaks: "${number}"`),
    ),
    ...(page.wrong === undefined ? [] : example(true, ...page.wrong)),
    ...examples.flatMap((number) =>
      example(false, small(withoutStop(text(number).holds)), `keeps: "${number}"`),
    ),
    ...(page.right === undefined ? [] : example(false, ...page.right)),
    '## Gör så här',
    '',
    action.sv,
    '',
    '## När ett undantag är rätt',
    '',
    page.except,
    '',
    '## Källor',
    '',
    `- ${sources.iso}`,
    `- ${sources.matterhorn}`,
    ...(hasCriteria ? [`- ${sources.wcag}`, `- ${sources.en}`] : []),
    ...techniques.map((name) => `- ${technique(name)}`),
    '',
  ].join('\n');
}

/** The pages of the rules of PDF/UA by their paths: one for each topic. */
export function pdfuaPages(): readonly (readonly [path: string, text: string])[] {
  return (Object.keys(topics) as TopicName[]).map((topic) => [
    `rules/attachment/pdfua/${topic}.md`,
    pdfuaPage(topic),
  ]);
}
