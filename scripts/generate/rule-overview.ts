import type { AnyRule } from '@klarmall/lint';
import { rules } from '@klarmall/rules';
import type { RootContent } from 'mdast';
import { pagePath } from '../../rules/page-path.ts';
import { code, heading, item, link, list, page, paragraph } from './markdown.ts';

type Language = 'sv' | 'en';

const words = {
  sv: {
    title: 'Alla regler',
    introduction:
      'Det här kontrollerar Klarmall. Varje regel har en sida med exempel. Ett Stopp håller tillbaka meddelandet, ett Råd bör du följa och ett Tips är bra att veta. Granska betyder att en människa behöver titta.',
    levels: { error: 'Stopp', warning: 'Råd', info: 'Tips' },
    review: 'Granska',
    preview: 'på prov',
    subjects: {
      structure: 'Textens uppbyggnad',
      accessibility: 'Så att alla kan läsa',
      channel: 'Kanalen',
      timing: 'Dagar och datum',
      privacy: 'Personuppgifter',
      attachment: 'Bilagor',
      pdfua: 'PDF/UA: hur en pdf är byggd',
      language: 'Språket',
      words: 'Orden',
    },
  },
  en: {
    title: 'All rules',
    introduction:
      'What Klarmall checks. Each rule has a page in Swedish with examples, which are also its tests. Stopp (error) holds a message back, Råd (warning) is advice, Tips (info) is good to know. Granska (review) asks a person to look.',
    levels: { error: 'Stopp', warning: 'Råd', info: 'Tips' },
    review: 'Granska',
    preview: 'on trial',
    subjects: {
      structure: 'Structure',
      accessibility: 'Accessibility',
      channel: 'Channel',
      timing: 'Timing',
      privacy: 'Privacy',
      attachment: 'Attachments',
      pdfua: 'PDF/UA: how a PDF is built',
      language: 'Language',
      words: 'Words',
    },
  },
} as const;

/** The page that lists every rule of the registry, by subject, with a link to the rule's own page. */
export function ruleOverview(language: Language): string {
  const { title, introduction, levels, review, preview, subjects } = words[language];
  const content: RootContent[] = [heading(1, title), paragraph(introduction)];
  const levelOf = (rule: AnyRule) =>
    [
      levels[rule.severity],
      ...(rule.certainty === 'review' ? [review] : []),
      ...(rule.preview ? [preview] : []),
    ].join(', ');
  for (const [subject, name] of Object.entries(subjects)) {
    const own = rules.filter((rule) => rule.id.startsWith(`${subject}/`));
    if (own.length === 0) continue;
    // Rules of PDF/UA have one page and one line for each topic.
    const paths = [...new Set(own.map(({ id }) => pagePath(id)))];
    const lines = paths.map((path) => {
      const rulesOfPage = own.filter(({ id }) => pagePath(id) === path);
      const levelNames = [...new Set(rulesOfPage.map(levelOf))].join('; ');
      const [first] = rulesOfPage;
      const ids = rulesOfPage.flatMap(({ id }, index) => (index === 0 ? [code(id)] : [', ', code(id)]));
      return item(
        paragraph(link(first?.title[language] ?? '', `../../rules/${path}`), ` (${levelNames}): `, ...ids),
      );
    });
    content.push(heading(2, name), list(lines));
  }
  const unknown = rules.find(
    (rule) => !Object.keys(subjects).some((subject) => rule.id.startsWith(`${subject}/`)),
  );
  if (unknown) throw new Error(`${unknown.id} has a subject without a name in the overview`);
  return page(content);
}
