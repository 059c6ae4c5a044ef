import type { LinkedTemplate } from './template.ts';

/** Kinds of text whose messages are answers of which only one is true of a person. */
const ONE_OF_SEVERAL: ReadonlySet<string> = new Set(['result', 'contact-tracing']);

/**
 * Whether a template's messages never stand together in what a citizen gets: said by `exclusive`, or by what the text is:
 * a result, or contact tracing. A template with one message has nothing to hold apart.
 */
export function excludeEachOther({
  source,
  messages,
}: Pick<LinkedTemplate, 'source'> & { readonly messages: readonly unknown[] }): boolean {
  if (messages.length < 2) return false;
  const isOneOfSeveral =
    source.textType === undefined ? source.category === 'provsvar' : ONE_OF_SEVERAL.has(source.textType);
  return source.exclusive ?? isOneOfSeveral;
}
