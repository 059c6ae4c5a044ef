import { defineRule } from '@klarmall/lint';
import type { MarkupBlock, MarkupInline } from '@klarmall/model';
import { wcag } from '../../support/basis.ts';
import { isOwn, plainText } from '../../support/markup.ts';

/** Longer bold texts are emphasis, however unwise. */
const LONGEST_HEADING = 80;

function isAllBold(inlines: readonly MarkupInline[]): boolean {
  return (
    inlines.some((inline) => inline.type === 'strong') &&
    inlines.every(
      (inline) => inline.type === 'strong' || (inline.type === 'text' && inline.value.trim() === ''),
    )
  );
}

/** A bold line of its own that is no sentence: "Ta med", "Vad händer sedan?", "Före besöket:". */
function looksLikeHeading(block: MarkupBlock): boolean {
  if (block.type !== 'paragraph' || !isAllBold(block.children)) return false;
  const text = plainText(block.children).trim();
  return text.length <= LONGEST_HEADING && !/[.!,;]$/u.test(text);
}

export default defineRule({
  id: 'structure/fake-heading',
  on: 'template',
  severity: 'error',
  title: { sv: 'Fet text står som rubrik', en: 'Bold text is used as a heading' },
  why: {
    sv: 'En skärmläsare förstår inte att texten är en rubrik. Den som lyssnar kan inte hoppa dit.',
    en: 'A screen reader does not see that the text is a heading, so listeners cannot jump to it.',
  },
  action: {
    sv: 'Gör raden till en riktig rubrik, eller låt stycket bli ett eget frasminne med rubrik.',
    en: 'Make the line a real heading, or give the passage a snippet with a heading of its own.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: [
    ...wcag('1.3.1', 'info-and-relationships'),
    {
      source: 'Region Jönköpings län, Om 1177 patientinformation: använd rubrikformat, inte fet text',
      url: 'https://folkhalsaochsjukvard.rjl.se/administration/patientinformation/1177---rad-om-halsa-och-vard3/om-1177-patientinformation/',
      date: '2026-11-22',
    },
  ],
  messages: {
    boldAsHeading: {
      sv: '”{text}” ser ut som en rubrik men är bara fet text.',
      en: '"{text}" looks like a heading but is bold text only.',
    },
  },
  check(template, { report }) {
    for (const snippet of template.snippets) {
      const stack: (readonly MarkupBlock[])[] = [snippet.blocks];
      for (let run = stack.pop(); run !== undefined; run = stack.pop()) {
        for (const [index, block] of run.entries()) {
          if (block.type === 'box' || block.type === 'condition') stack.push(block.children);
          const next = run[index + 1];
          if (next === undefined || next.type === 'heading' || !looksLikeHeading(block)) continue;
          if (block.type !== 'paragraph' || !isOwn(template, block.place)) continue;
          report({
            message: 'boldAsHeading',
            data: { text: plainText(block.children).trim() },
            place: block.place,
            part: `snippets/${snippet.id}`,
          });
        }
      }
    }
  },
});
