import type { Artifact, Rendered, RenderedMessage } from '@klarmall/model';
import { messagePath } from '../artifact-path.ts';
import type { EmitContext, Target } from '../target.ts';
import { titleText } from '../titles.ts';
import { inboxArticles } from './articles.ts';
import { inboxDefinitions } from './definitions.ts';
import { writeEnvelope } from './envelope.ts';
import { encodeXml } from './escape-xml.ts';
import { checkInboxGrammar } from './grammar.ts';
import { withoutDeclaration, writeArticle } from './write-article.ts';

/**
 * The body for 1177 inkorg in Inera's dialect, plain and entity-encoded, with an example of the call. All or nothing:
 * where one message cannot be carried, none is written.
 */
export const inboxTarget: Target = {
  id: 'inbox',
  channel: 'inbox',
  definitions: Object.values(inboxDefinitions),
  refuses: (rendered, context) => inboxArticles(rendered, context).findings,
  emit(rendered, context) {
    const { value: articles, findings } = inboxArticles(rendered, context);
    const artifacts =
      findings.length > 0
        ? []
        : articles.flatMap(([message, article]) =>
            messageArtifacts(rendered, message, writeArticle(article, context.dialect), context),
          );
    return { value: artifacts, findings };
  },
};

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
  const { facts, unit } = rendered;
  const { summons, notify } = facts;
  const { listTitle, messageTitle } = titleText(rendered);
  const intents = summons?.actions ?? [];
  return writeEnvelope(contract, {
    isSummons: summons !== undefined,
    // Skatteverket's published test number.
    recipient: '191212121212',
    listTitle,
    messageTitle,
    body,
    ...(unit === undefined ? {} : { senderHsaId: unit.hsaId, senderName: unit.name }),
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
