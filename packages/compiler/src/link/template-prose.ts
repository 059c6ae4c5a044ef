import type {
  LinkedField,
  LinkedTemplate,
  Placeholder,
  Prose,
  ProseContext,
  TemplateSource,
} from '@klarmall/model';
import type { PlaceholderText } from './prose.ts';
import type { Reach } from './reach.ts';
import { showValue } from './shown-value.ts';
import { allowedWords, textsProse } from './texts-prose.ts';
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

function placeholderTexts(template: Omit<LinkedTemplate, 'prose' | 'variants'>): PlaceholderText {
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
        return (
          longest(template.units.map((unit) => unitFact(unit, name))) ||
          exampleUnitFact(name, template.language)
        );
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

/** Every text of a template that a person reads. */
export function templateProse(template: Omit<LinkedTemplate, 'prose' | 'variants'>, reach: Reach): Prose[] {
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
    allowedWords: allowedWords(reach.words, template.units),
  };
  const placeholderText = placeholderTexts(template);
  const usedIn = (origin: string): readonly string[] =>
    reach.usedIn.get(origin) ?? (origin === template.id ? [] : [template.id]);
  return textsProse(template.texts, ({ origin, locked, language }) => ({
    language,
    context,
    usedIn: usedIn(origin),
    locked,
    placeholderText,
  }));
}
