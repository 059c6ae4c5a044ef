import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { isObject, type JsonObject } from './json.ts';

type Language = 'sv' | 'en';

const words = {
  sv: {
    reader: 'Läsare',
    readers: { citizen: 'invånaren', staff: 'personalen' },
    only: {
      staff: 'i det som du skickar från Personalverktyget',
      inbox: 'i det som går direkt till inkorgen',
    },
    markdown: 'Skriv med Markdown',
    placeholders: 'Platshållare',
    none: 'inga',
    inheritance: 'Arv',
    mayChange: 'följer med till mallar som bygger på den här, och går att ändra där',
    mustKeep: 'följer med till mallar som bygger på den här, och går inte att ändra där',
  },
  en: {
    reader: 'Reader',
    readers: { citizen: 'the citizen', staff: 'staff' },
    only: {
      staff: 'in what is sent from Personalverktyget',
      inbox: 'in what goes straight to the inbox',
    },
    markdown: 'Written in Markdown',
    placeholders: 'Placeholders',
    none: 'none',
    inheritance: 'Inheritance',
    mayChange: 'templates that build on this one get it, and may change it',
    mustKeep: 'templates that build on this one get it, and cannot change it',
  },
} as const;

/** The last paragraph of a key's help, when it was made here. */
const madeHere = /\n\n(?:Läsare|Platshållare|Arv): [^\n]*$/;

/** What the table of texts says of a string, in words: who reads it, and what may stand in it. */
function textFacts({ reader, channels, form, placeholders }: JsonObject, language: Language): string[] {
  const say = words[language];
  const facts: string[] = [];
  if (reader === 'citizen' || reader === 'staff') {
    const [only, other] = channels as ('staff' | 'inbox')[];
    const where =
      reader === 'citizen' && only !== undefined && other === undefined ? `, ${say.only[only]}` : '';
    facts.push(`${say.reader}: ${say.readers[reader]}${where}.`);
  }
  if (form === 'blocks') facts.push(`${say.markdown}.`);
  const names = (placeholders as string[]).map((name) => `\`${name}\``);
  facts.push(`${say.placeholders}: ${names.length === 0 ? say.none : names.join(', ')}.`);
  return facts;
}

/**
 * What a schema itself says of one of its keys, as one paragraph; empty when that is nothing. `isTop` is for a
 * template's own keys, which a template that builds on it gets.
 */
export function keyFacts(part: JsonObject, isTop: boolean, language: Language): string {
  const say = words[language];
  const text = part['x-text'];
  const facts = isObject(text) ? textFacts(text, language) : [];
  const extending = part['x-extending'];
  if (isTop && extending !== 'own')
    facts.push(`${say.inheritance}: ${extending === 'may-set' ? say.mayChange : say.mustKeep}.`);
  return facts.join(' ');
}

/**
 * A schema's text with what it says of its texts at the end of each key's help, so that an editor shows it. All else
 * stands as it was written.
 */
export function withTextHelp(schema: string, isTemplate: boolean): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (map: YAMLMap, isTop: boolean): void => {
    const help = map.get('markdownDescription', true);
    const facts = keyFacts(map.toJSON() as JsonObject, isTop, 'sv');
    if (isScalar(help) && help.range && typeof help.value === 'string') {
      const own = help.value.replace(madeHere, '');
      const text = JSON.stringify(facts === '' ? own : `${own}\n\n${facts}`);
      edits.push({ start: help.range[0], end: help.range[1], text });
    }
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isSeq(value)) {
        for (const item of value.items) if (isMap(item)) visit(item, false);
      } else if (isMap(value) && (name === 'properties' || name === 'definitions')) {
        const isOfTemplate = isTemplate && map === root && name === 'properties';
        for (const child of value.items) if (isMap(child.value)) visit(child.value, isOfTemplate);
      } else if (isMap(value)) visit(value, false);
    }
  };
  const root = parseDocument(schema).contents;
  if (isMap(root)) visit(root, false);
  let result = schema;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = `${result.slice(0, start)}${text}${result.slice(end)}`;
  return result;
}
