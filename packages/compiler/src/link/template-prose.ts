import type {
  LinkedField,
  LinkedLine,
  LinkedTemplate,
  Placeholder,
  Prose,
  ProseContext,
  TemplateSource,
  TextRole,
} from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { type ParsedTemplate, pathKey } from '../source/parsed-source.ts';
import { answerFormNames, lineOf } from './chain-texts.ts';
import { blockProse, lineProse, type PlaceholderText, type ProseFrame } from './prose.ts';
import type { Reach } from './reach.ts';
import { showValue } from './shown-value.ts';
import { exampleUnitFact, unitFact } from './unit-facts.ts';

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

function exampleOf(field: LinkedField | undefined, language: string): string | undefined {
  return field && (showValue(field.type, field.example, language) ?? field.example);
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
        return exampleOf(template.fields.get(name), template.language) ?? name;
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

/** Every text of a template that a person reads, in reading order. */
export function templateProse(
  template: Omit<LinkedTemplate, 'prose'>,
  chain: Chain,
  forms: ParsedTemplate,
  reach: Reach,
): Prose[] {
  const allowedWords = new Set<string>(reach.words);
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
