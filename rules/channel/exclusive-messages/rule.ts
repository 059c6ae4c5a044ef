import { defineRule } from '@klarmall/lint';
import { excludeEachOther, type LinkedSnippet, type LinkedTemplate, onceFor } from '@klarmall/model';
import { regionMessages } from '../../support/basis.ts';
import { plainText, runsOfBlocks } from '../../support/markup.ts';
import { phrasePattern } from '../../support/phrases.ts';
import { isSwedish } from '../../support/prose.ts';

/** An instruction that asks whoever sends not to mix is a rule that the tool could keep by itself. */
const ASKS_NOT_TO_MIX = phrasePattern([
  '(blanda[s]|kombinera) [* ](aldrig|inte)',
  '(aldrig|inte) (blanda|kombinera)[s]',
  '(välj|använd) [bara ]ett av meddelandena',
]);
/** What a result says when nothing more is to be done … */
const ALL_WELL = phrasePattern([
  'ser (bra|fin[t|a]|normal[t])',
  '(är|var) (normal[t|a]|negativ[t]|bra)',
  'utan avvikelse[r]',
  'inget som du behöver behandling',
]);
/** … and when something is. */
const FOLLOWED_UP = phrasePattern([
  'följ[a] upp',
  'visar (något|att du har)',
  '(är|var) (positiv[t]|avvikande|förhöjt|för (högt|lågt))',
  'behöver [du ](behandling|ta om)',
  'hittade vi',
  'vi [har ]hitta[t]',
]);

const wordsOf = onceFor((snippet: LinkedSnippet): string => {
  const runs = runsOfBlocks(snippet.blocks, '').map(({ inlines }) => plainText(inlines));
  return [plainText(snippet.title.inlines), ...runs].join('\n');
});

/** Two snippets of one message of which one says that all is well and one that it is not. */
function contradiction(template: LinkedTemplate): readonly [LinkedSnippet, LinkedSnippet] | undefined {
  for (const { snippets } of template.messages) {
    if (snippets.length < 2) continue;
    const parts = template.snippets.filter(({ id }) => snippets.includes(id));
    const well = parts.find((part) => ALL_WELL.test(wordsOf(part)) && !FOLLOWED_UP.test(wordsOf(part)));
    const followed = parts.find(
      (part) => FOLLOWED_UP.test(wordsOf(part)) && !ALL_WELL.test(wordsOf(part)) && part !== well,
    );
    if (well !== undefined && followed !== undefined) return [well, followed];
  }
  return undefined;
}

/** Messages that each have a snippet that no other has are alternatives, not longer and shorter. */
function areAlternatives({ messages }: LinkedTemplate): boolean {
  const own = messages.filter(({ id, snippets }) =>
    snippets.some((snippet) =>
      messages.every((other) => other.id === id || !other.snippets.includes(snippet)),
    ),
  );
  return own.length >= 2;
}

export default defineRule({
  id: 'channel/exclusive-messages',
  on: 'template',
  severity: 'warning',
  title: {
    sv: 'Besked som utesluter varandra ligger i samma lista',
    en: 'Messages that exclude each other lie in one list',
  },
  why: {
    sv: 'Den som skickar väljer fritt bland mallens frasminnen. Invånaren kan få två besked som säger emot varandra.',
    en: 'Whoever sends picks freely among the snippets of a template. The reader may get two messages that contradict.',
  },
  action: {
    sv: 'Skriv exclusive: true. Då läggs varje meddelande in som en egen mall i Personalverktyget.',
    en: 'Write exclusive: true. Each message is then entered as a template of its own.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    together: {
      sv: 'exclusive: false lägger {names} i samma lista, fast det är besked som inte får blandas.',
      en: 'exclusive: false puts {names} in one list, though they are messages that must not be mixed.',
    },
    askedNotToMix: {
      sv: 'Instruktionen ber personalen att inte blanda {names}. Verktyget kan hålla dem isär.',
      en: 'The instruction asks staff not to mix {names}. The tool can keep them apart.',
    },
    alternatives: {
      sv: 'Får {names} stå i samma meddelande? Skriv exclusive: true om de aldrig får det, annars exclusive: false.',
      en: 'May {names} stand in one message? Write exclusive: true if they never may, otherwise exclusive: false.',
    },
    contradiction: {
      sv: '”{well}” och ”{followed}” står i samma meddelande. Det ena säger att allt är bra, det andra att det inte är det.',
      en: '“{well}” and “{followed}” stand in one message. One says that all is well, the other that it is not.',
      action: {
        sv: 'Skriv messages med ett besked i varje meddelande.',
        en: 'Write messages with one of them in each.',
      },
    },
  },
  check(template, { report }) {
    if (!template.channels.includes('staff')) return;
    const clash = isSwedish(template.language) ? contradiction(template) : undefined;
    if (clash !== undefined) {
      const [well, followed] = clash.map(({ title }) => plainText(title.inlines));
      report({
        message: 'contradiction',
        certainty: 'review',
        data: { well: well ?? '', followed: followed ?? '' },
        place: clash[1].place,
      });
    }
    const { source, messages } = template;
    if (messages.length < 2) return;
    const names = messages.map(({ name }) => `”${plainText(name.inlines)}”`).join(', ');
    const [first] = messages;
    if (source.exclusive === false) {
      const { exclusive: _, ...rest } = source;
      if (excludeEachOther({ source: rest, messages }))
        report({ message: 'together', data: { names }, place: template.places.value(['exclusive']) });
      return;
    }
    if (excludeEachOther(template) || !areAlternatives(template) || first === undefined) return;
    if (ASKS_NOT_TO_MIX.test(source.instruction ?? ''))
      report({ message: 'askedNotToMix', data: { names }, place: first.place });
    else report({ message: 'alternatives', certainty: 'review', data: { names }, place: first.place });
  },
});
