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

/** A linked template but for what is made when somebody asks. */
type Linked = Omit<LinkedTemplate, 'prose' | 'variants'>;

/** What a template is linked with. */
interface Surroundings {
  readonly chain: Chain;
  readonly sharedSnippets: readonly ParsedSharedSnippet[];
  readonly reach: Reach;
}

/** Names of units and of the template that takes over which lead nowhere. */
function unknownNames({ source, places }: ParsedTemplate, symbols: NamedSources): UnjudgedFinding[] {
  const { units, templates, unread } = symbols;
  const findings: UnjudgedFinding[] = [];
  for (const [index, id] of (source.units ?? []).entries())
    if (!units.has(id) && !unread.unit.has(id))
      findings.push(unknownReference('unit', id, units.keys(), places.value(['units', index])));
  const { replacedBy } = source;
  if (replacedBy !== undefined && !templates.has(replacedBy) && !unread.template.has(replacedBy))
    findings.push(unknownReference('template', replacedBy, templates.keys(), places.value(['replacedBy'])));
  return findings;
}

/** The links that a template and its bases name, its own first. */
function linksOf(chain: Chain): LinkedTemplate['links'] {
  const named = [...chain]
    .reverse()
    .flatMap(({ source, places }) => [
      ...namedLinks(source.links, (link) => places.value(['links', link, 'url'])),
    ]);
  return new Map(named);
}

/** Whether a template has nothing to say, and nothing of it was refused that could. */
function saysNothing({ refused, snippets, purpose, questions }: Linked): boolean {
  if (snippets.length > 0 || purpose || questions.length > 0 || !refused.whole) return false;
  return !(['snippets', 'purpose', 'questions'] as const).some((key) => refused.touches([key]));
}

/** Holds every name in the template's texts against what it can mean; a text that is shown twice is told of once. */
function checkedNames(linked: Linked, refused: Refused): PlaceholderChecker {
  const { id, source, fields, values, links, units } = linked;
  const checker = new PlaceholderChecker({ id, source, refused, fields, values, links, units });
  const seen = new Set<unknown>();
  for (const text of linked.texts) {
    const content = text.blocks ?? text.inlines;
    if (!seen.has(content)) checker.check(text);
    seen.add(content);
  }
  return checker;
}

/** A template as it is when its values are settled, with what only then is shown. */
function inVariant(
  whole: LinkedTemplate,
  linked: Linked,
  settled: Settled,
  { chain, sharedSnippets, reach }: Surroundings,
): LinkedTemplate {
  const own = settledSnippets(linked.snippets, settled);
  const ids = new Set(own.map(({ id }) => id));
  const inIt: Linked = {
    ...linked,
    snippets: own,
    messages: linked.messages.map((message) => ({
      ...message,
      snippets: message.snippets.filter((id) => ids.has(id)),
    })),
    answerForms: settledForms(linked.answerForms, settled),
    texts: linkTexts(chain, own, sharedSnippets).map((text) =>
      text.blocks ? { ...text, blocks: settledBlocks(text.blocks, settled) } : text,
    ),
    variant: { values: settled, whole },
  };
  return {
    ...inIt,
    get prose() {
      return templateProse(inIt, reach);
    },
    variants: [],
  };
}

/** Resolves one template: its bases, shared snippets, values and units, and checks every name in its texts. */
export function linkTemplate(
  { value: draft, findings: draftFindings }: Outcome<Draft>,
  reach: Reach,
  keepProse: ProseKeeper,
): Outcome<LinkedTemplate> {
  const { template: parsed, chain, refused, awaits, reads, symbols, shared: sharedSnippets } = draft;
  const { snippets, shared } = draft.snippets;
  const findings: UnjudgedFinding[] = [...draftFindings];
  const take = <T>(outcome: Outcome<T>, isOwn = true): T => {
    if (isOwn) findings.push(...outcome.findings);
    return outcome.value;
  };
  const source = take(inheritedSource(chain));
  const language = source.language ?? 'sv';
  const values = take(linkValues(chain, sharedSnippets));
  const declaring = ownerOf(chain, 'questions') ?? parsed;
  const questions = take(linkQuestions(declaring), declaring === parsed);
  const formOwner = ownerOf(chain, 'answerForms') ?? parsed;
  const answerForms = take(linkAnswerForms(formOwner), formOwner === parsed);
  const name = lineOf(chain, 'name') ?? { inlines: [], place: parsed.places.key([]) };
  const snippetIds = snippets.map(({ id }) => id);
  const messages = take(linkMessages(chain, snippetIds, name, refused));
  const units = (reach.unitsOf.get(parsed.id) ?? []).map((unit) => unitIn(unit, language));
  for (const { id } of units) reads.add(`unit:${id}`);
  // Without units of its own it is held against those of the whole project.
  if (units.length === 0) reads.add('unit:*');
  // A unit that could not be read may be the one that uses the template.
  const mayHaveUnits = units.length === 0 && symbols.unread.unit.size > 0;
  findings.push(...unknownNames(parsed, symbols));
  const fields = take(linkFields(chain, source, language));
  const purpose = lineOf(chain, 'purpose');
  const answerUse = lineOf(chain, 'answerUse');
  const hasOwnContact = source.contact !== undefined && source.contact !== 'unit';
  const contact = hasOwnContact ? lineOf(chain, 'contact') : undefined;
  const kind = source.kind ?? 'information';
  const defaultChannels: readonly Channel[] = kind === 'questions' ? ['staff'] : ['staff', 'inbox'];
  const linked: Linked = {
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
    answerForms,
    fields,
    values,
    links: linksOf(chain),
    attachments: attachmentsOf(chain),
    units,
    texts: linkTexts(chain, snippets, sharedSnippets),
  };
  if (saysNothing(linked)) findings.push(found('link/missing-key', 'text', parsed.places.key([])));
  const checker = checkedNames(linked, refused);
  findings.push(...checker.findings);
  findings.push(...contactInOtherLanguage(linked, parsed.places.value(['language'])));
  if (refused.whole) findings.push(...strayValues(chain, sharedSnippets, checker.usedValues, refused));
  const template: LinkedTemplate = {
    ...linked,
    get prose() {
      return keepProse(template, () => templateProse(linked, reach));
    },
    get variants() {
      return combinationsOf(snippets, answerForms, values).map((settled) =>
        inVariant(template, linked, settled, { chain, sharedSnippets, reach }),
      );
    },
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
