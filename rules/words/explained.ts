import type { Prose } from '@klarmall/model';
import { analyse } from '../language/shared/analysis.ts';
import type { WordMatch } from './find-words.ts';

const AFTER_TERM =
  /^["”’]?[\s\u00A0]*(?:\([^)]{3,120}\)|,[\s\u00A0]eller[\s\u00A0]\p{L}+|,?[\s\u00A0]*(?:det vill säga|d\.?v\.?s\.?|alltså|som (?:är|betyder|innebär|kallas|också kallas|även kallas)|är (?:en|ett|när|att|namnet|ordet|samma)|är (?:\p{L}+ )?(?:sjukdom|ord|mått|prov|undersökning|behandling|läkemedel|medicin)\p{L}*|betyder|kallas|heter)(?!\p{L}))/iu;
const BEFORE_TERM =
  /(?:\(|kallas(?: också| även| ibland)?(?: för)?|heter|det vill säga|ordet|med ett annat ord|på läkarspråk|(?:också|även|ibland) kallat?)[\s\u00A0:]*["”’]?(?:en |ett )?$/iu;
const NEXT_SENTENCE =
  /^(?:Det|Den) (?:är (?:en|ett|när|att|ett annat ord|samma sak)|betyder|innebär|kallas)(?!\p{L})/u;

/** "Ett vävnadsprov, så kallad biopsi": said in plain words first. Without a comma the phrase only presents the term. */
const SO_CALLED = /,[\s\u00A0](?:en |ett )?så kalla(?:de|d|t)[\s\u00A0]$/iu;
const ADJECTIVE = /isk[at]?$/u;

/** How much of the text around a term is read. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 160;

/** Whether the text says in plain words what the term is: beside it, in brackets, or in the sentence that follows. */
export function isExplained(prose: Prose, match: WordMatch): boolean {
  const { text, sentences } = analyse(prose);
  const { sentence } = match;
  if (AFTER_TERM.test(text.slice(match.end, Math.min(sentence.end, match.end + LOOK_AHEAD)))) return true;
  const before = text.slice(Math.max(sentence.start, match.start - LOOK_BACK), match.start);
  if (BEFORE_TERM.test(before)) return true;
  if (SO_CALLED.test(before) && !ADJECTIVE.test(text.slice(match.start, match.end))) return true;
  const next = sentences[sentence.index + 1];
  return next !== undefined && NEXT_SENTENCE.test(text.slice(next.start, next.end));
}
