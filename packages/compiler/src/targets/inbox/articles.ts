import type { Place, Rendered, RenderedMessage, UnjudgedFinding } from '@klarmall/model';
import { targetDefinition } from '../definitions.ts';
import type { EmitContext } from '../target.ts';
import type { InboxArticle } from './article.ts';
import { toArticle } from './to-article.ts';

/** Each message as the dialect has it, and what stands in the way: a check needs no more than the findings. */
export function inboxArticles(
  rendered: Rendered,
  context: EmitContext,
): { articles: readonly (readonly [RenderedMessage, InboxArticle])[]; findings: readonly UnjudgedFinding[] } {
  const findings: UnjudgedFinding[] = [...findObstacles(rendered, context)];
  const articles: [RenderedMessage, InboxArticle][] = [];
  for (const message of rendered.messages) {
    const { article, problems } = toArticle({
      title: rendered.title,
      titlePlace: titlePlace(rendered),
      blocks: message.blocks,
      contact: rendered.contact,
      language: rendered.facts.language,
      ...(rendered.unit === undefined ? {} : { sender: rendered.unit.name }),
    });
    for (const problem of problems) {
      findings.push(finding(rendered, 'channel/inbox-grammar', problem.message, problem.place, {}, message));
    }
    if (article !== undefined) articles.push([message, article]);
  }
  return { articles, findings: withoutRepeats(findings) };
}

function titlePlace({ texts, facts }: Rendered): Place {
  return texts.of('inbox', 'name')?.place ?? facts.place;
}

/** What stands in the way whatever the text says. */
function* findObstacles(rendered: Rendered, { profiles, contract }: EmitContext): Generator<UnjudgedFinding> {
  const { questions, attachments, unit } = rendered;
  const [question] = questions;
  if (question !== undefined && !profiles.inbox.questions.value) {
    yield finding(rendered, 'channel/inbox-questions', 'questions', question.place, {});
  }
  if (!contract.attachments) {
    for (const { title, place } of attachments) {
      yield finding(rendered, 'channel/inbox-attachments', 'attachment', place, { title });
    }
  }
  if (unit === undefined) {
    yield finding(rendered, 'channel/inbox-without-unit', 'noUnit', titlePlace(rendered), {});
  }
}

function finding(
  rendered: Rendered,
  rule: string,
  message: string,
  place: UnjudgedFinding['place'],
  data: UnjudgedFinding['data'],
  inMessage?: RenderedMessage,
): UnjudgedFinding {
  const { severity, certainty } = targetDefinition(rule);
  return {
    rule,
    message,
    data,
    severity,
    certainty,
    ...(place === undefined ? {} : { place }),
    template: rendered.facts.id,
    ...(inMessage === undefined ? {} : { part: `messages/${inMessage.id}` }),
    ...(rendered.unit === undefined ? {} : { unit: rendered.unit.id }),
    channel: 'inbox',
  };
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
