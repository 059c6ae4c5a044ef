import { readFileSync } from 'node:fs';
import { catalogueOf, checkTexts } from '@klarmall/check/node';
import { attachmentRules } from '@klarmall/rules/attachment';
import { expect, test } from 'vitest';

/** Words that are right in Klarmall's own texts: technical terms and names that the reader has in front of them. */
const ownTerms =
  /Smittspårning|HSA|SHA|PDF\/UA|\bSE\b|SV besök|oskäligt betungande|https:\/\/|kolon|cancelled|cancel|övrigt|-\d\d-\d\d|”du” med liten|XFA|\bMB\b|\bLI\b|Artefakt/;

/** Swedish sentences of the help that editors see over a key, a value or a mistake. */
function helpIn(value: unknown): string[] {
  const help = new Set(['description', 'markdownDescription', 'patternErrorMessage', 'errorMessage']);
  const texts: string[] = [];
  const queue: unknown[] = [value];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (Array.isArray(at)) queue.push(...at);
    if (at === null || typeof at !== 'object') continue;
    for (const [key, child] of Object.entries(at)) {
      if (help.has(key) && typeof child === 'string') texts.push(...child.split('\n\n'));
      else if (key === 'markdownEnumDescriptions') texts.push(...(child as string[]));
      else if (typeof child === 'object') queue.push(child);
    }
  }
  return texts;
}

function schema(name: string): unknown {
  const path = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const parsed = JSON.parse(readFileSync(path, 'utf8'));
  // The rules' own titles and reasons are in the catalogue; here only what the schema itself says.
  if (name === 'config') delete parsed.definitions.ruleSettings.properties;
  return parsed;
}

/** What our own rules say of our own sentences, without the gaps and code that a reader sees filled. */
function complaints(texts: readonly string[]): string[] {
  const sentences = [...new Set(texts)].map((text) =>
    text
      .replaceAll(/`[^`]*`|\{\{[^}]*\}\}|”\{\w+\}”|\[fyll i \{label\}\]/g, 'ordet')
      .replaceAll(/\{\w+\}/g, 'ordet')
      .replaceAll(/"[^"]*"/g, 'värdet'),
  );
  const file = { path: 'texts.md', text: `${sentences.join('\n\n')}\n`, hash: '' };
  const lines = file.text.split('\n');
  return checkTexts([file], '2026-11-23')
    .report.findings.filter(({ severity, rule }) => severity !== 'info' && !rule.startsWith('accessibility/'))
    .map(({ rule, data, place }) => `${rule} ${JSON.stringify(data)}: ${lines[(place?.start.line ?? 1) - 1]}`)
    .filter((complaint) => !ownTerms.test(complaint));
}

test.each(['template', 'unit', 'snippet', 'config'])(
  "the help in the %s schema follows Klarmall's own rules",
  (name) => {
    const texts = helpIn(schema(name));
    expect(texts.length).toBeGreaterThan(15);
    expect(complaints(texts)).toEqual([]);
  },
);

test("what Klarmall says of keys and values follows Klarmall's own rules", () => {
  const about = ['unknown-key', 'missing-key', 'wrong-type', 'unknown-value', 'wrong-form', 'out-of-range'];
  const definitions = [...about, 'too-few', 'repeated-value'].map((name) =>
    catalogueOf().get(`source/${name}`),
  );
  const texts = definitions
    .filter((definition) => definition !== undefined)
    .flatMap(({ title, why, action, messages }) => [
      `${title.sv}.`,
      why.sv,
      action.sv,
      ...Object.values(messages).flatMap((message) => [message.sv, message.action?.sv ?? action.sv]),
    ]);
  expect(definitions).not.toContain(undefined);
  expect(complaints(texts)).toEqual([]);
});

test("what the gate says of attachments follows Klarmall's own rules", () => {
  const texts = attachmentRules.flatMap(({ title, why, action, messages, remedies }) => [
    `${title.sv}.`,
    why.sv,
    action.sv,
    ...Object.values(messages).flatMap((message) => [message.sv, message.action?.sv ?? action.sv]),
    // Menu paths are names; what is said besides them are sentences.
    ...Object.values(remedies ?? {}).flatMap(({ sv }) =>
      sv.split(/(?<=\.) /).filter((part: string) => !part.includes('>')),
    ),
  ]);
  expect(complaints(texts)).toEqual([]);
});

test('a bad sentence would be seen', () => {
  expect(
    complaints(['Ansökan skickas av patienten.', 'Erforderliga handlingar skall medtagas.']),
  ).not.toEqual([]);
});
