import type { AnyRule } from '@klarmall/lint';
import type { Fix, Prose } from '@klarmall/model';
import { type PassiveReading, readPassive } from '@klarmall/swedish';
import { type ActiveVerb, rewritePassive } from '../language/passive/rewrite-passive.ts';
import { languageRule } from '../language/shared/language-rule.ts';
import { isAsked, type WordMatch, wordsOfPack } from '../language/shared/packs/find-words.ts';
import type { PackEntry, WordPack } from '../language/shared/packs/pack.ts';
import { readsAsTitle } from '../support/prose.ts';
import { explainedIn, isNameOfWhatIsBooked, isPlaceToGo, termOf } from './explained.ts';
import { type Fitted, fitReplacement } from './fit-replacement.ts';

/** Texts whose readers must not meet a word that they do not know. */
const GRAVE_IN: readonly NonNullable<Prose['context']['textType']>[] = ['result', 'contact-tracing', 'easy'];

/** A stiff s-passive has one cause with two sides: its finding tells both, and the rule on passives is silent. */
function messageFor({ pack, isPassive, isExact }: WordMatch, replacement: string | undefined): string {
  if (replacement === undefined) return 'found';
  if (replacement === '') return 'remove';
  // What stands for a term does not stand for the longer word that holds it.
  if (!isExact && pack.compounds === true) return 'part';
  if (!isPassive || pack.passives !== true) return 'replace';
  return isExact ? 'passivePhrase' : 'passive';
}

/** The plain verb that stands for a stiff one, in the forms that its passive needs. */
function plainVerb({ forms, replace }: PackEntry, passive: PassiveReading): ActiveVerb | undefined {
  const of = (form: string): string | undefined =>
    forms.includes(form) ? (replace.length > 1 ? replace[forms.indexOf(form)] : replace[0]) : undefined;
  const [infinitive, active] = [of(passive.infinitive), of(passive.active)];
  return infinitive === undefined || active === undefined ? undefined : { infinitive, active };
}

/** What follows says the same in plain words: "avvakta, det vill säga vänta och se". */
const IN_OTHER_WORDS = /^,?\s(?:det vill säga|alltså|med andra ord)\s\p{L}/iu;
const LOOK_AHEAD = 40;

/** "Vi pratar om ifall det går" would be "om om". */
function repeatsWordBefore(text: string, { start, text: written }: Fitted): boolean {
  const [head = ''] = written.toLowerCase().split(' ', 1);
  return ` ${text.slice(Math.max(0, start - head.length - 2), start).toLowerCase()}`.endsWith(` ${head} `);
}

/** Makes a rule of a pack. A pack's messages are `replace`, and `remove` or `found` where there is nothing to put in. */
export function wordRule(pack: WordPack): AnyRule {
  return languageRule({
    id: pack.id,
    title: pack.title,
    why: pack.why,
    action: pack.action,
    severity: pack.severity,
    certainty: pack.certainty ?? 'certain',
    tags: pack.tags ?? ['1177', 'klarsprak'],
    basis: pack.basis,
    messages: pack.messages,
    groupBy: 'term',
    ...(pack.silentWhenExplained === true
      ? {
          variations: [
            {
              textTypes: GRAVE_IN,
              effect: {
                sv: 'en människa behöver granska ordet',
                en: 'a person needs to look at the word',
              },
            },
          ],
        }
      : {}),
    documents: true,
    check({ prose, text, flag, fix }) {
      const matches = wordsOfPack(prose, pack.id);
      if (matches.length === 0) return;
      const fixesOf = (match: WordMatch, fitted: Fitted | undefined): readonly Fix[] => {
        if (match.isPassive && pack.passives === true) return passiveFix(match);
        if (!match.isExact || fitted === undefined || repeatsWordBefore(text, fitted)) return [];
        const isSafe = match.entry?.fix === 'safe' && fitted.isAsListed && !isAsked(match);
        const safety = isSafe ? 'safe' : 'suggestion';
        return fix(fitted.start, fitted.end, fitted.text, safety, `Byt till ”${fitted.text}”`);
      };
      const passiveFix = ({ sentence, start, entry }: WordMatch): readonly Fix[] => {
        const at = sentence.words.findIndex((word) => word.start === start);
        const passive = readPassive(sentence.words[at]?.lower ?? '');
        const plain = entry && passive && plainVerb(entry, passive);
        if (passive === undefined || plain === undefined) return [];
        const rewritten = rewritePassive(text, sentence, at, passive, plain);
        if (rewritten === undefined) return [];
        return fix(sentence.start, sentence.end, rewritten, 'suggestion', `Skriv ”${rewritten}”`);
      };
      const termsOf = (one: Prose): readonly WordMatch[] => wordsOfPack(one, pack.id);
      const inTitle = readsAsTitle(prose);
      const explained = pack.silentWhenExplained === true ? explainedIn(prose, matches, termsOf) : undefined;
      for (const match of matches) {
        if (IN_OTHER_WORDS.test(text.slice(match.end, match.end + LOOK_AHEAD))) continue;
        const written = text.slice(match.start, match.end);
        const term = termOf(prose, match);
        if (explained !== undefined) {
          if (explained.has(term) || isPlaceToGo(text, match)) continue;
          // "48 mmol/mol" asks nothing of who knows what is measured; beside an unknown term it is one more.
          const isUnknownToo = (one: WordMatch): boolean =>
            one.sentence === match.sentence && one.entry?.unit !== true && !explained.has(termOf(prose, one));
          if (match.entry?.unit === true && !matches.some(isUnknownToo)) continue;
        }
        const fitted = fitReplacement(text, match);
        const replacement = match.replacement === '' ? '' : (fitted?.replacement ?? undefined);
        const message = messageFor(match, replacement);
        const severity = match.entry?.severity;
        const isTip = pack.silentWhenExplained === true && inTitle;
        // The name of what is booked, and of the place, has to stand there, and a word that nobody has vetted may be known: a
        // person judges.
        const isName =
          pack.silentWhenExplained === true &&
          (severity === 'info' ||
            match.entry?.vetted !== true ||
            !match.isExact ||
            isNameOfWhatIsBooked(text, match));
        // A result is read alone and in worry: there an unknown word is grave. A list of words cannot be sure, so a person looks.
        const isGrave =
          pack.silentWhenExplained === true &&
          prose.context.textType !== undefined &&
          GRAVE_IN.includes(prose.context.textType);
        flag({
          message,
          at: { start: match.start, end: match.end },
          data: {
            word: written,
            term,
            ...(replacement === undefined ? {} : { replacement }),
            ...(match.entry?.note === undefined ? {} : { note: match.entry.note }),
          },
          ...(isTip
            ? { severity: 'info' as const, certainty: 'review' as const }
            : {
                ...(severity !== undefined
                  ? { severity }
                  : isGrave
                    ? { severity: 'error' as const, certainty: 'review' as const }
                    : {}),
                ...(isName ? { certainty: 'review' as const } : {}),
              }),
          fixes: pack.silentWhenExplained === true ? [] : fixesOf(match, fitted),
        });
      }
    },
  });
}
