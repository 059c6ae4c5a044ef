import type { Bilingual, Language } from '@klarmall/model';
import type { ReportInput } from '../input.ts';
import { filled } from '../words.ts';
import { type Criterion, criteria, type Judge } from './criteria.ts';

const words = {
  heading: { sv: 'Vad som är prövat, och vad som är kvar', en: 'What was tried, and what is left' },
  tried: {
    sv: 'Klarmall har prövat delar av {count} av de {total} kriterierna i WCAG 2.1 A och AA (EN 301 549 V3.2.1): {ids}.',
    en: 'Klarmall has tried parts of {count} of the {total} criteria of WCAG 2.1 A and AA (EN 301 549 V3.2.1): {ids}.',
  },
  untried: {
    sv: 'En människa behöver läsa meddelandet och pröva resten. Listan finns i --format html och --format markdown.',
    en: 'A person needs to read the message and try the rest. --format html and --format markdown have the list.',
  },
  person: {
    sv: 'En dator kan inte pröva ett kriterium i sin helhet. Det här behöver en människa titta på.',
    en: 'No machine can try a criterion in full. This is for a person to look at.',
  },
  groups: {
    author: { sv: 'Du som skriver', en: 'You who write' },
    channel: {
      sv: 'Den som ansvarar för sidorna i 1177 prövar dem en gång, inte i varje meddelande',
      en: 'Whoever is responsible for the pages of 1177 tries them once, not in each message',
    },
    media: {
      sv: 'Ljud och film finns inte i ett meddelande, men kanske på en sida som du länkar till',
      en: 'A message holds no sound or film, but a page that you link to may',
    },
  },
  alsoMachine: { sv: 'prövat i delar', en: 'tried in part' },
} as const;

/** What a machine tried and a person has to try, in words. */
interface CriteriaView {
  readonly heading: string;
  /** Ids of the criteria of which a machine tried parts, in order. */
  readonly tried: readonly string[];
  /** "Klarmall har prövat delar av 12 av de 50 kriterierna …: 1.1.1, …". */
  readonly triedLine: string;
  /** Where the rest is listed. */
  readonly restLine: string;
  readonly person: string;
  readonly groups: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

const citation = /^WCAG 2\.1, (\d\.\d\.\d{1,2})$/;

/** The criteria that something in the catalogue rests on; those of attachments count only where there was one. */
function triedBy({ report, catalogue }: ReportInput): ReadonlySet<string> {
  const hasAttachments =
    (report.attachments ?? []).length > 0 || report.findings.some(({ document }) => document !== undefined);
  const tried = new Set<string>();
  for (const { id, basis } of catalogue.values()) {
    if (id.startsWith('attachment/') && !hasAttachments) continue;
    for (const { source } of basis) {
      const criterion = citation.exec(source)?.[1];
      if (criterion !== undefined) tried.add(criterion);
    }
  }
  return tried;
}

function itemOf(criterion: Criterion, tried: ReadonlySet<string>, language: Language): string {
  const { id, name, task } = criterion;
  const machine = tried.has(id) ? ` (${words.alsoMachine[language]})` : '';
  return `${id} ${name[language]}${machine}${task ? `: ${task[language]}` : ''}`;
}

/** The criteria of WCAG 2.1 A and AA, by who has to judge them. */
export function criteriaView(input: ReportInput): CriteriaView {
  const { language } = input;
  const tried = triedBy(input);
  const ids = criteria.filter(({ id }) => tried.has(id)).map(({ id }) => id);
  const say = (text: Bilingual, data: Parameters<typeof filled>[1] = {}) =>
    filled(text[language], data, language);
  return {
    heading: say(words.heading),
    tried: ids,
    triedLine: say(words.tried, { count: ids.length, total: criteria.length, ids: ids.join(', ') }),
    restLine: say(words.untried),
    person: say(words.person),
    groups: (['author', 'channel', 'media'] satisfies Judge[]).map((judge) => ({
      heading: say(words.groups[judge]),
      items: criteria.filter((one) => one.judge === judge).map((one) => itemOf(one, tried, language)),
    })),
  };
}
