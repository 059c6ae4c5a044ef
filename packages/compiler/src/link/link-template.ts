import type {
  Channel,
  LinkedAnswerForms,
  LinkedAttachment,
  LinkedLine,
  LinkedMessage,
  LinkedTemplate,
  Outcome,
  Refused,
  UnjudgedFinding,
} from '@klarmall/model';
import { nearest } from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { recordedSymbols } from '../library/recorded-symbols.ts';
import type { NamedSources } from '../library/symbols.ts';
import { unknownReference } from '../library/unknown-reference.ts';
import { found } from '../source/found.ts';
import { blocksAt, lineAt, type ParsedSharedSnippet, type ParsedTemplate } from '../source/parsed-source.ts';
import { type answerFormNames, lineOf } from './chain-texts.ts';
import type { Draft } from './draft.ts';
import { inheritedSource, ownerOf } from './inherited-source.ts';
import type { ProseKeeper } from './keep-last.ts';
import { linkTexts } from './link-texts.ts';
import { contactInOtherLanguage } from './other-language.ts';
import { PlaceholderChecker } from './placeholders.ts';
import { linkQuestions } from './questions.ts';
import type { Reach } from './reach.ts';
import { templateProse } from './template-prose.ts';
import { unitIn } from './unit-in-language.ts';
import { linkFields, linkValues, namedLinks } from './values.ts';
import { combinationsOf, type Settled, settledBlocks, settledForms, settledSnippets } from './variants.ts';

function linkAnswerForms(owner: ParsedTemplate): Outcome<LinkedAnswerForms> {
  const findings: UnjudgedFinding[] = [];
  const of = (form: (typeof answerFormNames)[number]) => {
    const seen = new Set<string>();
    return (owner.source.answerForms?.[form] ?? []).flatMap((answer, index) => {
      const place = owner.places.value(['answerForms', form, index, 'id']);
      if (seen.has(answer.id)) findings.push(found('link/duplicate-id', 'answer', place, { id: answer.id }));
      seen.add(answer.id);
      return {
        id: answer.id,
        blocks: blocksAt(owner, ['answerForms', form, index, 'text']),
        place,
      };
    });
  };
  return {
    value: { reply: of('reply'), partialReply: of('partialReply'), counterQuestion: of('counterQuestion') },
    findings,
  };
}

function linkMessages(
  chain: Chain,
  snippetIds: readonly string[],
  name: LinkedLine,
  refused: Refused,
): Outcome<readonly LinkedMessage[]> {
  const owner = ownerOf(chain, 'messages');
  const findings: UnjudgedFinding[] = [];
  if (!owner) {
    const place = chain[0].places.key([]);
    return { value: [{ id: 'main', name, snippets: snippetIds, place }], findings };
  }
  const seen = new Set<string>();
  const messages = (owner.source.messages ?? []).flatMap((message, index): LinkedMessage => {
    const place = owner.places.value(['messages', index, 'id']);
    if (seen.has(message.id)) findings.push(found('link/duplicate-id', 'message', place, { id: message.id }));
    seen.add(message.id);
    const known = message.snippets.filter((id, at) => {
      if (snippetIds.includes(id)) return true;
      if (owner === chain[0] && refused.whole && !refused.touches(['snippets'])) {
        findings.push(
          unknownReference(
            'snippet',
            id,
            snippetIds,
            owner.places.value(['messages', index, 'snippets', at]),
          ),
        );
      }
      return false;
    });
    const line = lineAt(owner, ['messages', index, 'name']) ?? { inlines: [], place };
    return { id: message.id, name: line, snippets: known, place };
  });
  return { value: messages, findings };
}

function attachmentsOf(chain: Chain): LinkedAttachment[] {
  const owner = ownerOf(chain, 'attachments') ?? chain[0];
  return (owner.source.attachments ?? []).flatMap((attachment, index) => {
    const place = owner.places.value(['attachments', index, 'file']);
    const textEquivalent = lineAt(owner, ['attachments', index, 'textEquivalent']);
    const lines = {
      title: lineAt(owner, ['attachments', index, 'title']) ?? { inlines: [], place },
      ...(textEquivalent ? { textEquivalent } : {}),
    };
    return { ...attachment, lines, place };
  });
}

/** Resolves one template: its bases, shared snippets, values and units, and checks every name in its texts. */
export function linkTemplate(
  { value: draft, findings: draftFindings }: Outcome<Draft>,
  all: NamedSources,
  reach: Reach,
  keepProse: ProseKeeper,
): Outcome<LinkedTemplate> {
  const { template: parsed, chain, refused, awaits, reads } = draft;
  const { snippets, shared } = draft.snippets;
  const symbols = recordedSymbols(all, reads);
  const findings: UnjudgedFinding[] = [...draftFindings];
  const take = <T>(outcome: Outcome<T>, isOwn = true): T => {
    if (isOwn) findings.push(...outcome.findings);
    return outcome.value;
  };
  const source = take(inheritedSource(chain));
  const sharedSnippets = [...shared].flatMap((id) => symbols.snippets.get(id) ?? []);
  const values = take(linkValues(chain, sharedSnippets));
  const declaring = ownerOf(chain, 'questions') ?? parsed;
  const questions = take(linkQuestions(declaring), declaring === parsed);
  const formOwner = ownerOf(chain, 'answerForms') ?? parsed;
  const forms = take(linkAnswerForms(formOwner), formOwner === parsed);
  const name = lineOf(chain, 'name') ?? { inlines: [], place: parsed.places.key([]) };
  const snippetIds = snippets.map(({ id }) => id);
  const messages = take(linkMessages(chain, snippetIds, name, refused));

  const language = source.language ?? 'sv';
  const units = (reach.unitsOf.get(parsed.id) ?? []).map((unit) => unitIn(unit, language));
  for (const { id } of units) reads.add(`unit:${id}`);
  // Without units of its own it is held against those of the whole project.
  if (units.length === 0) reads.add('unit:*');
  // A unit that could not be read may be the one that uses the template.
  const mayHaveUnits = units.length === 0 && symbols.unread.unit.size > 0;
  for (const [index, id] of Object.entries(parsed.source.units ?? [])) {
    if (!symbols.units.has(id) && !symbols.unread.unit.has(id))
      findings.push(
        unknownReference('unit', id, symbols.units.keys(), parsed.places.value(['units', Number(index)])),
      );
  }
  const { replacedBy } = parsed.source;
  if (
    replacedBy !== undefined &&
    !symbols.templates.has(replacedBy) &&
    !symbols.unread.template.has(replacedBy)
  ) {
    findings.push(
      unknownReference('template', replacedBy, symbols.templates.keys(), parsed.places.value(['replacedBy'])),
    );
  }
  const links = new Map(
    [...chain]
      .reverse()
      .flatMap((template) => [
        ...namedLinks(template.source.links, (link) => template.places.value(['links', link, 'url'])),
      ]),
  );
  const fields = take(linkFields(chain, source, language));
  const purpose = lineOf(chain, 'purpose');
  const answerUse = lineOf(chain, 'answerUse');
  const contact =
    source.contact === undefined || source.contact === 'unit' ? undefined : lineOf(chain, 'contact');

  if (
    refused.whole &&
    !(['snippets', 'purpose', 'questions'] as const).some((key) => refused.touches([key])) &&
    snippets.length === 0 &&
    !purpose &&
    questions.length === 0
  ) {
    findings.push(found('link/missing-key', 'text', parsed.places.key([])));
  }

  const kind = source.kind ?? 'information';
  const defaultChannels: readonly Channel[] = kind === 'questions' ? ['staff'] : ['staff', 'inbox'];
  const withoutProse: Omit<LinkedTemplate, 'prose' | 'variants'> = {
    id: parsed.id,
    scope: parsed.scope,
    source,
    own: parsed.source,
    kind,
    bases: chain.slice(1).map(({ id }) => id),
    places: parsed.places,
    refused: mayHaveUnits
      ? { ...refused, touches: (path) => path[0] === 'units' || refused.touches(path) }
      : refused,
    awaits,
    reads,
    channels: source.channels ?? defaultChannels,
    language,
    name,
    ...(purpose ? { purpose } : {}),
    ...(answerUse ? { answerUse } : {}),
    ...(contact ? { contact } : {}),
    snippets,
    sharedSnippets: [...shared],
    messages,
    questions,
    answerForms: forms,
    fields,
    values,
    links,
    attachments: attachmentsOf(chain),
    units,
    texts: linkTexts(chain, snippets, sharedSnippets),
  };

  const checker = new PlaceholderChecker({
    id: parsed.id,
    source,
    places: parsed.places,
    refused,
    fields,
    values,
    links,
    units,
  });
  const seen = new Set<unknown>();
  for (const text of withoutProse.texts) {
    const content = text.blocks ?? text.inlines;
    if (!seen.has(content)) checker.check(text);
    seen.add(content);
  }
  findings.push(...checker.findings);
  findings.push(...contactInOtherLanguage(withoutProse, parsed.places.value(['language'])));
  if (refused.whole) findings.push(...strayValues(chain, sharedSnippets, checker.usedValues, refused));
  const template: LinkedTemplate = {
    ...withoutProse,
    get prose() {
      return keepProse(template, () => templateProse(withoutProse, reach));
    },
    get variants() {
      return combinationsOf(snippets, forms, values).map(inVariant);
    },
  };
  const inVariant = (settled: Settled): LinkedTemplate => {
    const own = settledSnippets(snippets, settled);
    const ids = new Set(own.map(({ id }) => id));
    const inIt: typeof withoutProse = {
      ...withoutProse,
      snippets: own,
      messages: messages.map((message) => ({
        ...message,
        snippets: message.snippets.filter((id) => ids.has(id)),
      })),
      answerForms: settledForms(forms, settled),
      texts: linkTexts(chain, own, sharedSnippets).map((text) =>
        text.blocks ? { ...text, blocks: settledBlocks(text.blocks, settled) } : text,
      ),
      variant: { values: settled, whole: template },
    };
    return {
      ...inIt,
      get prose() {
        return templateProse(inIt, reach);
      },
      variants: [],
    };
  };
  return {
    value: template,
    findings: findings.map((finding) =>
      finding.template === undefined ? { ...finding, template: parsed.id } : finding,
    ),
  };
}

/** Values that a template sets although nothing it builds on has them and none of its own texts uses them. */
function strayValues(
  [own, ...bases]: Chain,
  shared: readonly ParsedSharedSnippet[],
  used: ReadonlySet<string>,
  refused: Refused,
): UnjudgedFinding[] {
  if (bases.length === 0 || refused.touches(['snippets'])) return [];
  const declared = new Set([...bases, ...shared].flatMap(({ source }) => Object.keys(source.values ?? {})));
  return Object.keys(own.source.values ?? {}).flatMap((name) => {
    if (declared.has(name) || used.has(name) || bases.some((base) => base.refused.touches(['values'])))
      return [];
    const place = own.places.key(['values', name]);
    const suggestion = nearest(name, declared);
    if (suggestion === undefined) return [found('link/unknown-value', 'value', place, { name })];
    const edits = [{ place, text: suggestion }];
    return [
      found('link/unknown-value', 'valueSuggest', place, { name, suggestion }, [
        { title: 'change', edits, safety: 'suggestion' },
      ]),
    ];
  });
}
