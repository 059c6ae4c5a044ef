import type {
  Channel,
  LinkedAnswerForms,
  LinkedAttachment,
  LinkedLine,
  LinkedMessage,
  LinkedTemplate,
  LinkedUnit,
  MarkupBlock,
  Outcome,
  Placeholder,
  Prose,
  ProseContext,
  TemplateSource,
  TextRole,
  UnjudgedFinding,
} from '@klarmall/model';
import { type Chain, inheritanceChain } from '../library/inheritance.ts';
import type { Symbols } from '../library/symbols.ts';
import { unknownReference } from '../library/unknown-reference.ts';
import { found } from '../source/found.ts';
import { type ParsedTemplate, pathKey } from '../source/parsed-source.ts';
import { inheritedSource } from './inherited-source.ts';
import { PlaceholderChecker, unitFact } from './placeholders.ts';
import { blockProse, lineProse, type PlaceholderText, type ProseFrame } from './prose.ts';
import { linkQuestions } from './questions.ts';
import { linkSnippets } from './snippets.ts';
import { linkFields, linkValues, namedLinks } from './values.ts';

type TextType = NonNullable<TemplateSource['textType']>;

const textTypeByCategory: Readonly<Record<NonNullable<TemplateSource['category']>, TextType>> = {
  kallelse: 'summons',
  provsvar: 'result',
  fråga: 'previsit',
  formulär: 'previsit',
  remiss: 'information',
  information: 'information',
  övrigt: 'information',
};

/** Who reads what: where a template's texts reach. Gathered over the whole library before any template is linked. */
export interface Reach {
  readonly unitsOf: ReadonlyMap<string, readonly LinkedUnit[]>;
  /** Template ids that show a shared snippet or build on a template, by `snippets/<id>` or template id. */
  readonly usedIn: ReadonlyMap<string, readonly string[]>;
}

const answerFormNames = ['reply', 'partialReply', 'counterQuestion'] as const;

function lineOf(chain: Chain, key: keyof TemplateSource): LinkedLine | undefined {
  const path = pathKey([key]);
  return chain.find((template) => template.source[key] !== undefined)?.lines.get(path);
}

function linkAnswerForms(chain: Chain): {
  forms: LinkedAnswerForms;
  findings: readonly UnjudgedFinding[];
  owner: ParsedTemplate;
} {
  const owner = chain.find((template) => template.source.answerForms) ?? chain[0];
  const findings: UnjudgedFinding[] = [];
  const of = (form: (typeof answerFormNames)[number]) => {
    const seen = new Set<string>();
    return (owner.source.answerForms?.[form] ?? []).map((answer, index) => {
      const place = owner.places.value(['answerForms', form, index, 'id']);
      if (seen.has(answer.id)) findings.push(found('link/duplicate-id', 'answer', place, { id: answer.id }));
      seen.add(answer.id);
      return {
        id: answer.id,
        blocks: owner.blocks.get(pathKey(['answerForms', form, index, 'text'])) ?? [],
        place,
      };
    });
  };
  return {
    forms: { reply: of('reply'), partialReply: of('partialReply'), counterQuestion: of('counterQuestion') },
    findings,
    owner,
  };
}

function linkMessages(
  chain: Chain,
  snippetIds: readonly string[],
  name: string,
): { messages: readonly LinkedMessage[]; findings: readonly UnjudgedFinding[] } {
  const owner = chain.find((template) => template.source.messages);
  const findings: UnjudgedFinding[] = [];
  if (!owner) {
    const place = chain[0].places.key([]);
    return { messages: [{ id: 'main', name, snippets: snippetIds, place }], findings };
  }
  const seen = new Set<string>();
  const messages = (owner.source.messages ?? []).map((message, index): LinkedMessage => {
    const place = owner.places.value(['messages', index, 'id']);
    if (seen.has(message.id)) findings.push(found('link/duplicate-id', 'message', place, { id: message.id }));
    seen.add(message.id);
    const known = message.snippets.filter((id, at) => {
      if (snippetIds.includes(id)) return true;
      if (owner === chain[0]) {
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
    return { id: message.id, name: message.name, snippets: known, place };
  });
  return { messages, findings };
}

/** Texts of a line as plain words, for names in data. */
function plainText(line: LinkedLine | undefined): string {
  return (line?.inlines ?? [])
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('')
    .trim();
}

function placeholderTexts(template: Omit<LinkedTemplate, 'prose'>): PlaceholderText {
  const longest = (texts: Iterable<string | undefined>): string => {
    let result = '';
    for (const text of texts) if (text !== undefined && text.length > result.length) result = text;
    return result;
  };
  const cache = new Map<string, string>();
  const read = ({ namespace, name }: Placeholder): string => {
    switch (namespace) {
      case 'fields':
        return template.fields.get(name)?.example ?? name;
      case 'values': {
        const value = template.values.get(name);
        const own = typeof value?.value === 'string' ? value.value : '';
        if (value?.overridesUnit) return own;
        return longest([
          own,
          ...template.units
            .map((unit) => unit.source.values?.[name])
            .filter((text) => typeof text === 'string'),
        ]);
      }
      case 'links':
        return name;
      case 'unit':
        return longest(template.units.map((unit) => unitFact(unit, name))) || exampleUnitFact(name);
      case 'settings':
        return '30';
    }
  };
  return (placeholder) => {
    const key = `${placeholder.namespace}.${placeholder.name}`;
    let text = cache.get(key);
    if (text === undefined) {
      text = read(placeholder);
      cache.set(key, text);
    }
    return text;
  };
}

/** What stands for a unit's facts where no unit uses the template. */
export function exampleUnitFact(name: string): string {
  switch (name) {
    case 'name':
      return 'mottagningen';
    case 'phone':
      return '08-465 004 00';
    case 'hours':
      return 'måndag till fredag klockan 8–16';
    case 'address':
      return 'Storgatan 1, Storby';
    default:
      return 'https://www.1177.se/';
  }
}

function proseOf(
  template: Omit<LinkedTemplate, 'prose'>,
  chain: Chain,
  forms: ParsedTemplate,
  reach: Reach,
): Prose[] {
  const allowedWords = new Set<string>();
  for (const unit of template.units) {
    const { acronyms = [], names = [], terms = [] } = unit.source.words ?? {};
    for (const word of [...acronyms, ...names, ...terms]) allowedWords.add(word);
  }
  const { source } = template;
  const context: ProseContext = {
    template: template.id,
    kind: template.kind,
    ...(source.category ? { category: source.category } : {}),
    ...(source.textType
      ? { textType: source.textType }
      : source.category
        ? { textType: textTypeByCategory[source.category] }
        : {}),
    ...(source.audience ? { audience: source.audience } : {}),
    allowedWords,
  };
  const placeholderText = placeholderTexts(template);
  const frame = (
    part: string,
    origin: string,
    reader: Prose['reader'] = 'citizen',
    locked = false,
  ): ProseFrame => ({
    part,
    reader,
    language: template.language,
    context,
    usedIn:
      origin === template.id ? (reach.usedIn.get(origin) ?? []) : (reach.usedIn.get(origin) ?? [template.id]),
    locked: locked && origin !== template.id,
    placeholderText,
  });
  const originOf = (key: keyof TemplateSource) =>
    (chain.find((candidate) => candidate.source[key] !== undefined) ?? chain[0]).id;
  const prose: Prose[] = [];
  const line = (
    role: TextRole,
    part: string,
    text: LinkedLine | undefined,
    origin: string,
    reader: Prose['reader'] = 'citizen',
  ) => {
    if (text && text.inlines.length > 0)
      prose.push(lineProse(frame(part, origin, reader), role, text.inlines, text.place));
  };

  line('name', 'name', template.name, originOf('name'));
  line('internalName', 'internalName', lineOf(chain, 'internalName'), originOf('internalName'), 'staff');
  line('purpose', 'purpose', template.purpose, originOf('purpose'));
  for (const snippet of template.snippets) {
    const snippetFrame = frame(`snippets/${snippet.id}`, snippet.origin, 'citizen', snippet.locked);
    const staffFrame: ProseFrame = snippet.heading ? snippetFrame : { ...snippetFrame, reader: 'staff' };
    const title = lineProse(staffFrame, 'snippetTitle', snippet.title.inlines, snippet.title.place);
    prose.push(title, ...blockProse(snippetFrame, snippet.blocks, title));
  }
  line('answerUse', 'answerUse', template.answerUse, originOf('answerUse'));
  const questions = [...template.questions];
  for (let question = questions.shift(); question; question = questions.shift()) {
    const part = `questions/${question.id}`;
    const origin = originOf('questions');
    line('question', part, question.text, origin);
    line('help', part, question.help, origin);
    for (const option of question.options) line('option', part, option, origin);
    questions.unshift(...question.followUps.map(({ ask }) => ask));
  }
  for (const name of answerFormNames) {
    for (const answer of template.answerForms[name]) {
      const answerFrame = frame(`answerForms/${name}/${answer.id}`, forms.id);
      prose.push(...blockProse({ ...answerFrame, paragraphRole: 'answerText' }, answer.blocks));
    }
  }
  line('contact', 'contact', template.contact, originOf('contact'));
  for (const value of template.values.values()) {
    if (typeof value.value !== 'string') continue;
    const owner = chain.find(({ id }) => id === value.setBy);
    const text =
      owner?.lines.get(pathKey(['values', value.name])) ??
      owner?.lines.get(pathKey(['values', value.name, 'default']));
    line('value', `values/${value.name}`, text, value.setBy);
  }
  chain[0].source.attachments?.forEach((_, index) => {
    line(
      'attachmentTitle',
      `attachments/${index + 1}`,
      chain[0].lines.get(pathKey(['attachments', index, 'title'])),
      template.id,
    );
    line(
      'textEquivalent',
      `attachments/${index + 1}`,
      chain[0].lines.get(pathKey(['attachments', index, 'textEquivalent'])),
      template.id,
    );
  });
  line('instruction', 'instruction', lineOf(chain, 'instruction'), originOf('instruction'), 'staff');
  const unread = chain.find((candidate) => candidate.source.unread);
  line('unread', 'unread', unread?.lines.get('unread/then'), unread?.id ?? template.id, 'staff');
  line('journal', 'journal', lineOf(chain, 'journal'), originOf('journal'), 'staff');
  return prose;
}

function attachmentsOf(chain: Chain): LinkedAttachment[] {
  const owner = chain.find((template) => template.source.attachments) ?? chain[0];
  const folder = owner.file.path.slice(0, owner.file.path.lastIndexOf('/') + 1);
  return (owner.source.attachments ?? []).map((attachment, index) => ({
    ...attachment,
    file: `${folder}${attachment.file}`,
    place: owner.places.value(['attachments', index, 'file']),
  }));
}

/** Resolves one template: its bases, shared snippets, values and units, and checks every name in its texts. */
export function linkTemplate(
  parsed: ParsedTemplate,
  symbols: Symbols,
  reach: Reach,
): Outcome<LinkedTemplate> {
  const { chain, findings: chainFindings } = inheritanceChain(parsed, symbols.templates);
  const findings: UnjudgedFinding[] = [...chainFindings];
  const { source, findings: keyFindings } = inheritedSource(chain);
  const { snippets, shared, findings: snippetFindings } = linkSnippets(chain, symbols.snippets);
  const sharedSnippets = [...shared].flatMap((id) => symbols.snippets.get(id) ?? []);
  const { values, findings: valueFindings } = linkValues(chain, sharedSnippets);
  const declaring = chain.find((template) => template.source.questions) ?? parsed;
  const { questions, findings: questionFindings } = linkQuestions(declaring);
  const { forms, findings: formFindings, owner: formOwner } = linkAnswerForms(chain);
  const name = lineOf(chain, 'name') ?? { inlines: [], place: parsed.places.key([]) };
  const { messages, findings: messageFindings } = linkMessages(
    chain,
    snippets.map(({ id }) => id),
    plainText(name),
  );
  findings.push(...keyFindings, ...snippetFindings, ...valueFindings, ...messageFindings);
  if (declaring === parsed) findings.push(...questionFindings);
  if (formOwner === parsed) findings.push(...formFindings);

  const units = reach.unitsOf.get(parsed.id) ?? [];
  for (const [index, id] of (parsed.source.units ?? []).entries()) {
    if (!symbols.units.has(id))
      findings.push(
        unknownReference('unit', id, symbols.units.keys(), parsed.places.value(['units', index])),
      );
  }
  if (parsed.source.replacedBy !== undefined && !symbols.templates.has(parsed.source.replacedBy)) {
    findings.push(
      unknownReference(
        'template',
        parsed.source.replacedBy,
        symbols.templates.keys(),
        parsed.places.value(['replacedBy']),
      ),
    );
  }
  const links = new Map(
    [...chain]
      .reverse()
      .flatMap((template) => [
        ...namedLinks(template.source.links, (link) => template.places.value(['links', link, 'url'])),
      ]),
  );
  const fields = linkFields(chain, source);
  const purpose = lineOf(chain, 'purpose');
  const answerUse = lineOf(chain, 'answerUse');
  const contact =
    source.contact === undefined || source.contact === 'unit' ? undefined : lineOf(chain, 'contact');

  const rootIsWhole = chain.at(-1)?.source.extends === undefined;
  if (rootIsWhole && chain.length === 1) {
    if (source.kind === undefined) findings.push(found('link/missing-key', 'kind', parsed.places.key([])));
    if (source.name === undefined) findings.push(found('link/missing-key', 'name', parsed.places.key([])));
    if (snippets.length === 0 && purpose === undefined && questions.length === 0) {
      findings.push(found('link/missing-key', 'text', parsed.places.key([])));
    }
  }

  const kind = source.kind ?? 'information';
  const defaultChannels: readonly Channel[] = kind === 'questions' ? ['staff'] : ['staff', 'inbox'];
  const withoutProse: Omit<LinkedTemplate, 'prose'> = {
    id: parsed.id,
    scope: parsed.scope,
    source,
    own: parsed.source,
    kind,
    bases: chain.slice(1).map(({ id }) => id),
    places: parsed.places,
    channels: source.channels ?? defaultChannels,
    language: source.language ?? 'sv',
    name,
    ...(purpose ? { purpose } : {}),
    ...(answerUse ? { answerUse } : {}),
    ...(contact ? { contact } : {}),
    snippets,
    messages,
    questions,
    answerForms: forms,
    fields,
    values,
    links,
    attachments: attachmentsOf(chain),
    units,
  };

  const checker = new PlaceholderChecker({
    id: parsed.id,
    source,
    places: parsed.places,
    fields,
    values,
    links,
    units,
  });
  checkTexts(checker, withoutProse, chain);
  findings.push(...checker.findings);
  const template: LinkedTemplate = { ...withoutProse, prose: proseOf(withoutProse, chain, formOwner, reach) };
  return {
    value: template,
    findings: findings.map((finding) =>
      finding.template === undefined ? { ...finding, template: parsed.id } : finding,
    ),
  };
}

/** Names in texts; those that fields cannot stand in are the ones shown before a message exists. */
function checkTexts(
  checker: PlaceholderChecker,
  template: Omit<LinkedTemplate, 'prose'>,
  chain: Chain,
): void {
  checker.line(template.name, false);
  checker.line(template.purpose, true);
  checker.line(template.answerUse, true);
  checker.line(template.contact, true);
  checker.line(lineOf(chain, 'instruction'), false);
  const seen = new Set<readonly MarkupBlock[]>();
  for (const snippet of template.snippets) {
    checker.line(snippet.title, true);
    if (!seen.has(snippet.blocks)) checker.blocks(snippet.blocks);
    seen.add(snippet.blocks);
  }
  const questions = [...template.questions];
  for (let question = questions.pop(); question; question = questions.pop()) {
    checker.line(question.text, true);
    checker.line(question.help, true);
    questions.push(...question.followUps.map(({ ask }) => ask));
  }
  for (const form of answerFormNames)
    for (const answer of template.answerForms[form]) checker.blocks(answer.blocks);
  for (const value of template.values.values()) {
    const owner = chain.find(({ id }) => id === value.setBy);
    const line =
      owner?.lines.get(pathKey(['values', value.name])) ??
      owner?.lines.get(pathKey(['values', value.name, 'default']));
    for (const inline of line?.inlines ?? []) {
      if (inline.type !== 'placeholder') continue;
      checker.findings.push(
        found('link/unknown-placeholder', 'inValue', inline.place, {
          name: `{{${inline.namespace}.${inline.name}}}`,
        }),
      );
    }
  }
}
