import type { Artifact, Rendered, RenderedMessage, UnjudgedFinding } from '@klarmall/model';
import { messagePath } from '../artifact-path.ts';
import { targetDefinition } from '../definitions.ts';
import type { EmitContext, Target } from '../target.ts';
import { titleText } from '../titles.ts';
import type { InboxArticle } from './article.ts';
import { writeEnvelope } from './envelope.ts';
import { encodeXml } from './escape-xml.ts';
import { checkInboxGrammar } from './grammar.ts';
import { toArticle } from './to-article.ts';
import { withoutDeclaration, writeArticle } from './write-article.ts';

/**
 * The body for 1177 inkorg in Inera's dialect, plain and entity-encoded, with an example of the call. All or nothing:
 * where one message cannot be carried, none is written.
 */
export const inboxTarget: Target = {
  id: 'inbox',
  channel: 'inbox',
  emit(rendered, context) {
    const { articles, findings } = articlesOf(rendered, context);
    const artifacts =
      findings.length > 0
        ? []
        : articles.flatMap(([message, article]) =>
            messageArtifacts(rendered, message, writeArticle(article, context.dialect), context),
          );
    return { value: artifacts, findings };
  },
  inspect: (rendered, context) => articlesOf(rendered, context).findings,
};

/** Each message as the dialect has it, and what stands in the way. */
function articlesOf(
  rendered: Rendered,
  context: EmitContext,
): { articles: readonly (readonly [RenderedMessage, InboxArticle])[]; findings: readonly UnjudgedFinding[] } {
  const findings: UnjudgedFinding[] = [...findObstacles(rendered, context)];
  const articles: [RenderedMessage, InboxArticle][] = [];
  for (const message of rendered.messages) {
    const { article, problems } = toArticle({
      title: rendered.title,
      titlePlace: rendered.template.name.place,
      blocks: message.blocks,
      contact: rendered.contact,
      language: rendered.template.language,
      ...(rendered.unit === undefined ? {} : { sender: rendered.unit.source.name }),
    });
    for (const problem of problems) {
      findings.push(finding(rendered, 'channel/inbox-grammar', problem.message, problem.place, {}, message));
    }
    if (article !== undefined) articles.push([message, article]);
  }
  return { articles, findings: withoutRepeats(findings) };
}

/** The plain body, the encoded body and the example call. Throws when the body is outside the grammar: a fault of ours. */
function messageArtifacts(
  rendered: Rendered,
  message: RenderedMessage,
  xml: string,
  context: EmitContext,
): Artifact[] {
  const [problem] = checkInboxGrammar(xml);
  if (problem !== undefined)
    throw new Error(`inbox body outside the grammar: ${problem.path}: ${problem.problem}`);
  const bare = context.dialect.declarationInEncoded.value ? xml : withoutDeclaration(xml);
  return [
    { path: messagePath('inbox', message.id, 'xml'), mediaType: 'application/xml', text: xml },
    {
      path: messagePath('inbox', message.id, 'encoded.txt'),
      mediaType: 'text/plain; charset=utf-8',
      text: encodeXml(bare),
    },
    {
      path: messagePath('addmessage', message.id, 'example.xml'),
      mediaType: 'application/xml',
      text: exampleEnvelope(rendered, bare, context),
    },
  ];
}

function exampleEnvelope(rendered: Rendered, body: string, { contract }: EmitContext): string {
  const { template, unit } = rendered;
  const summons = template.source.summons;
  const { listTitle, messageTitle } = titleText(rendered);
  const intents = summons?.actions ?? [];
  const notify = template.source.notify ?? true;
  return writeEnvelope(contract, {
    isSummons: summons !== undefined,
    // Skatteverket's published test number.
    recipient: '191212121212',
    listTitle,
    messageTitle,
    body,
    ...(unit === undefined ? {} : { senderHsaId: unit.source.hsaId, senderName: unit.source.name }),
    threadId: 'exempel-id-for-traden',
    notify: String(notify),
    sourceSystem: 'EXEMPEL-HSA-ID-FOR-SYSTEMET',
    bookingId: 'exempel-id-for-bokningen',
    isInvitation: 'true',
    isOpenInvitation: String(summons?.type === 'open'),
    rebookingAllowed: String(intents.includes('rebook')),
    cancelBookingAllowed: String(intents.includes('cancel')),
  });
}

/** What stands in the way whatever the text says. */
function* findObstacles(rendered: Rendered, { profiles, contract }: EmitContext): Generator<UnjudgedFinding> {
  const { template, unit } = rendered;
  const [question] = template.questions;
  if (question !== undefined && !profiles.inbox.questions.value) {
    yield finding(rendered, 'channel/inbox-questions', 'questions', question.place, {});
  }
  if (!contract.attachments) {
    for (const { title, place } of template.attachments) {
      yield finding(rendered, 'channel/inbox-attachments', 'attachment', place, { title });
    }
  }
  if (unit === undefined) {
    yield finding(rendered, 'channel/inbox-without-unit', 'noUnit', template.name.place, {});
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
    template: rendered.template.id,
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
