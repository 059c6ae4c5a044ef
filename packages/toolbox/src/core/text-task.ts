import { checkTexts, fixTexts } from '@klarmall/check/text';
import type { SourceFile } from '@klarmall/model';
import { countsInWords, countsOf } from '@klarmall/report';
import type { CheckedText, Tasks } from './messages.ts';
import { shownFindings } from './shown-findings.ts';

const file = (text: string): SourceFile => ({ path: 'text', text, hash: '' });

/** What the language rules say of a text. */
export function checkText({ text, today, language }: Tasks['text']['ask']): CheckedText {
  const { findings, catalogue } = checkTexts([file(text)], today);
  return {
    findings: shownFindings(findings, catalogue, text, language),
    counts: countsInWords(countsOf(findings), language),
  };
}

/** The text with every safe fix made, each held against what the text said before. */
export async function fixText({ text, today }: Tasks['fixText']['ask']): Promise<Tasks['fixText']['answer']> {
  const { texts, applied } = await fixTexts([file(text)], today);
  return { text: texts.get('text') ?? text, applied };
}
