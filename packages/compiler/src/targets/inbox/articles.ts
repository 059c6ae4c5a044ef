import type { Block, Outcome, Place, Rendered, RenderedMessage, UnjudgedFinding } from '@klarmall/model';
import { inlinesIn, linesIn } from '@klarmall/model';
import { type EmitContext, refusal } from '../target.ts';
import type { InboxArticle } from './article.ts';
import { inboxDefinitions } from './definitions.ts';
import { toArticle } from './to-article.ts';

/** Each message as the dialect has it, and what stands in the way: a check needs no more than the findings. */
export function inboxArticles(
  rendered: Rendered,
  context: EmitContext,
): Outcome<readonly (readonly [RenderedMessage, InboxArticle])[]> {
  const findings: UnjudgedFinding[] = [...obstacles(rendered, context)];
  const articles: [RenderedMessage, InboxArticle][] = [];
  for (const message of rendered.messages) {
    const { value: article, findings: problems } = toArticle({
      title: rendered.title,
      titlePlace: titlePlace(rendered),
      blocks: message.blocks,
      contact: rendered.contact,
      language: rendered.facts.language,
      ...(rendered.unit === undefined ? {} : { sender: rendered.unit.name }),
    });
    const told = linksToNowhere([...message.blocks, ...rendered.contact]);
    for (const problem of problems)
      if (problem.place === undefined || !told.has(problem.place))
        findings.push({ ...problem, part: `messages/${message.id}` });
    if (article !== undefined) articles.push([message, article]);
  }
  return { value: articles, findings: withoutRepeats(findings) };
}

/** Where links stand whose name has no address: that is told where the name is written, or of the unit that lacks it. */
function linksToNowhere(blocks: readonly Block[]): ReadonlySet<Place> {
  const inlines = linesIn(blocks).flatMap((line) => inlinesIn(line.inlines));
  return new Set(
    inlines.flatMap((inline) =>
      inline.type === 'link' && inline.name !== undefined && inline.url === '' ? [inline.place] : [],
    ),
  );
}

function titlePlace({ texts, facts }: Rendered): Place {
  return texts.of('inbox', 'name')?.place ?? facts.place;
}

/** What stands in the way whatever the text says. */
function* obstacles(rendered: Rendered, { profiles, contract }: EmitContext): Generator<UnjudgedFinding> {
  const { questions, attachments, unit } = rendered;
  const [question] = questions;
  if (question !== undefined && !profiles.inbox.questions.value)
    yield refusal(inboxDefinitions.questions, 'questions', question.place);
  if (!contract.attachments)
    for (const { title, place } of attachments)
      yield refusal(inboxDefinitions.attachments, 'attachment', place, { title });
  if (unit === undefined) yield refusal(inboxDefinitions.withoutUnit, 'noUnit', titlePlace(rendered));
}

/** One text in several messages is one thing to mend. */
function withoutRepeats(findings: readonly UnjudgedFinding[]): UnjudgedFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, message, place }) => {
    const key = `${rule} ${message} ${place?.file} ${place?.start.offset} ${place?.end.offset}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
