import { matchesOf } from '@klarmall/swedish';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import type { Sentence } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';

const E = '(?![\\p{L}-])';
const B = '(?<![\\p{L}-])';
const BOTH = new RegExp(`${B}(?:han/hon|hon/han|han eller hon|hon eller han|han el\\. hon)${E}`, 'giu');
const BOTH_OBJECT = new RegExp(
  `${B}(?:honom/henne|henne/honom|honom eller henne|henne eller honom)${E}`,
  'giu',
);
const BOTH_GENITIVE = new RegExp(
  `${B}(?:hans/hennes|hennes/hans|hans eller hennes|hennes eller hans)${E}`,
  'giu',
);
/** Words that put a sex on a profession or a role. */
const ROLES: ReadonlyMap<string, string> = new Map(
  `kvinnlig läkare|läkare,kvinnliga läkare|läkare,manlig läkare|läkare,manlig sjuksköterska|sjuksköterska,manlig barnmorska|barnmorska,
  kvinnlig tandläkare|tandläkare,tjänsteman|handläggare,tjänstemän|handläggare,tjänstemannen|handläggaren,talesman|talesperson,
  kontaktman|kontaktperson,ombudsman|ombud,sköterskan hon|sköterskan,förtroendeman|förtroendevald,vaktmästarinna|vaktmästare,
  husmor|matansvarig,avdelningssyster|sjuksköterska,distriktssyster|distriktssköterska,översyster|chefssjuksköterska,
  sjuksyster|sjuksköterska,syster i tjänst|sjuksköterska,städerska|städare,städerskan|städaren`
    .split(',')
    .map((pair) => {
      const [role = '', neutral = ''] = pair.trim().split('|');
      return [role, neutral] as const;
    }),
);
const ROLE = new RegExp(
  `${B}(?:${[...ROLES.keys()].sort((a, b) => b.length - a.length).join('|')})${E}`,
  'giu',
);
/** Persons whose sex the text does not know. */
const ANYONE = phrasePattern(
  [
    ...wordList(`patienten läkaren doktorn sjuksköterskan sköterskan undersköterskan handläggaren tandläkaren barnmorskan
    psykologen fysioterapeuten kuratorn barnet personen vårdnadshavaren partnern tolken närstående`),
    'den (anhörige|sjuke|som)',
    '(varje|en) (patient|läkare|person|anhörig|besökare|deltagare)',
  ],
  'iu',
  'hyphened',
);
const PRONOUN = /^(?:han|honom|hans|hon|henne|hennes)$/u;
const NEUTRAL: Readonly<Record<string, string>> = {
  han: 'hen',
  hon: 'hen',
  honom: 'hen',
  henne: 'hen',
  hans: 'hens',
  hennes: 'hens',
};

/** A name or a sex in the text: then *hon* and *han* are right. */
const KNOWN_SEX =
  /(?<!\p{L})(?:mamma|pappa|son|dotter|flicka|pojke|kvinna|man|mannen|kvinnan|flickan|pojken|fru|mor|far|syster|bror)\p{L}*(?!\p{L})/iu;
/** "Fysioterapeuten heter Max, och han": somebody who is named. */
const NAMED = /(?<!\p{L})heter\s\p{Lu}/u;

/** "Om du hellre vill träffa en kvinnlig läkare", "be om att få en manlig": the reader's own wish, where the sex is the point. */
const WISHED = phrasePattern([
  '(vill|önskar|föredrar|hellre|helst|be om|ber om|begära|begär|välja|väljer) *{0,4} [en ](kvinnlig|manlig|kvinnliga|manliga)',
]);

/** What every pattern needs: a pronoun, or a part of a role. */
const MAY_TELL_SEX =
  /\b(?:[Hh]an|[Hh]ans|[Hh]on|[Hh]onom|[Hh]enne|[Hh]ennes)\b|manlig|kvinnlig|tjänstem|man\b|mannen|syster|husmor|inna\b|städersk|sköterskan hon/i;

export default languageRule({
  id: 'language/gendered-language',
  words:
    /^(?:han|hans|hon|honom|henne|hennes)$|manlig|kvinnlig|tjänstem|man$|mannen|syster|husmor|inna$|städersk/u,
  documents: true,
  title: { sv: 'Ord som pekar ut kön', en: 'Words that point out sex' },
  why: {
    sv: 'Den som har ett annat kön än texten utgår från känner sig inte tilltalad.',
    en: 'A reader of another sex than the text supposes does not feel addressed.',
  },
  action: { sv: 'Skriv ”du”, yrket eller ”hen”.', en: 'Write “du”, the profession or “hen”.' },
  basis: [styleGuide],
  groupBy: 'word',
  messages: {
    pronoun: {
      sv: 'Texten vet inte om ”{word}” är rätt. Skriv ”{replacement}” eller yrket igen.',
      en: 'The text cannot know whether “{word}” is right. Write “{replacement}” or the profession again.',
    },
    role: {
      sv: '”{word}” pekar ut kön utan att det behövs. Skriv ”{replacement}”.',
      en: '“{word}” points out sex without need. Write “{replacement}”.',
    },
  },
  check({ text, sentences, flag, fix }) {
    if (!MAY_TELL_SEX.test(text)) return;
    const report = (
      message: string,
      start: number,
      end: number,
      neutral: string,
      certainty: 'certain' | 'review' = 'certain',
    ): void => {
      const word = text.slice(start, end);
      const replacement = keepCapital(word, neutral);
      flag({
        message,
        at: { start, end },
        data: { word, replacement },
        certainty,
        fixes: fix(start, end, replacement, 'suggestion', `Skriv ”${replacement}”`),
      });
    };
    const pairs: readonly (readonly [RegExp, string])[] = [
      [BOTH, 'hen'],
      [BOTH_OBJECT, 'hen'],
      [BOTH_GENITIVE, 'hens'],
    ];
    const taken = new Set<number>();
    for (const [pattern, neutral] of pairs) {
      for (const match of matchesOf(text, pattern)) {
        report('pronoun', match.index, match.index + match[0].length, neutral);
        for (let at = match.index; at < match.index + match[0].length; at += 1) taken.add(at);
      }
    }
    const roles = matchesOf(text, ROLE);
    const certainty = roles.length > 0 && WISHED.test(text) ? 'review' : 'certain';
    for (const match of roles) {
      report(
        'role',
        match.index,
        match.index + match[0].length,
        ROLES.get(match[0].toLowerCase()) ?? match[0],
        certainty,
      );
    }
    let before: Sentence | undefined;
    for (const sentence of sentences) {
      const around = text.slice(before?.start ?? sentence.start, sentence.end);
      const hasPronoun = sentence.words.some(({ lower }) => PRONOUN.test(lower));
      const anyone = hasPronoun ? ANYONE.exec(around) : null;
      if (anyone !== null && !KNOWN_SEX.test(around) && !NAMED.test(around)) {
        const from = (before?.start ?? sentence.start) + anyone.index;
        for (const word of sentence.words) {
          if (word.start > from && PRONOUN.test(word.lower) && !taken.has(word.start)) {
            // "Arbetsterapeuten kommer hem. Hon …": one person whom the writer may know.
            const isOne = /^(?!patienten|person|partnern|vårdnadshavaren)\p{L}+n$/iu.test(anyone[0]);
            report(
              'pronoun',
              word.start,
              word.end,
              NEUTRAL[word.lower] ?? 'hen',
              isOne ? 'review' : 'certain',
            );
          }
        }
      }
      before = sentence;
    }
  },
});
