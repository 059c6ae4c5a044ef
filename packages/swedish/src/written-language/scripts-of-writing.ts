import type { LanguageCode, ScriptCode } from './language-names.ts';

/** A script other than the Latin one, with what tells its languages apart; the first that fits counts. */
interface Script {
  readonly code: ScriptCode;
  readonly letters: RegExp;
  readonly languages: readonly (readonly [LanguageCode, RegExp])[];
}

const SCRIPTS: readonly Script[] = [
  {
    code: 'arab',
    letters: /\p{Script=Arabic}/gu,
    languages: [
      ['ckb', /[ڕڵێۆ]/u],
      ['ps', /[ټډړښځڅڼۍې]/u],
      ['ur', /[ٹڈڑےں]/u],
      ['fa', /[پچژگیک]|می\u200C/u],
      ['ar', /[ةىيكأإ]|ال/u],
    ],
  },
  {
    code: 'cyrl',
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      ['uk', /[іїєґ]/iu],
      ['mk', /[ѓќѕ]/iu],
      ['sr', /[јљњћђџ]/iu],
      ['ru', /[ыэё]/iu],
    ],
  },
  {
    code: 'ethi',
    letters: /\p{Script=Ethiopic}/gu,
    languages: [
      ['ti', /[ኣቐቑቒቓቔቕቖኸኹኺኻኼኽኾ]|ኩም|እዩ|እያ/u],
      ['am', /ነው|አለ|[አ]/u],
    ],
  },
  { code: 'grek', letters: /\p{Script=Greek}/gu, languages: [['el', /./u]] },
  { code: 'hebr', letters: /\p{Script=Hebrew}/gu, languages: [['he', /./u]] },
  { code: 'thai', letters: /\p{Script=Thai}/gu, languages: [['th', /./u]] },
  { code: 'hani', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: [] },
  { code: 'hang', letters: /\p{Script=Hangul}/gu, languages: [['ko', /./u]] },
  { code: 'deva', letters: /\p{Script=Devanagari}/gu, languages: [] },
  { code: 'geor', letters: /\p{Script=Georgian}/gu, languages: [['ka', /./u]] },
  { code: 'armn', letters: /\p{Script=Armenian}/gu, languages: [['hy', /./u]] },
];

/** Letters beyond the Latin ones, before anything slower is tried. */
const BEYOND_LATIN = /[\u0370-\u1DFF\u1F00-\u1FFF\u2C80-\u2DFF\u3040-\uDFFF\uF900-\uFFEF]/u;

/** Whether any letter may be of another script than the Latin one. */
function mayHoldOtherScript(text: string): boolean {
  return BEYOND_LATIN.test(text);
}

/** A script that most letters of a text are of. */
export interface WrittenScript {
  readonly code: ScriptCode;
  /** How many letters are of it. */
  readonly letters: number;
  /** The language, where the letters tell it. */
  readonly language?: LanguageCode;
}

/** The script, other than the Latin one, that a text has more letters of than of the Latin one. */
export function otherScriptOf(text: string): WrittenScript | undefined {
  if (!mayHoldOtherScript(text)) return undefined;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const { code, letters, languages } of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count === 0 || count <= latin) continue;
    const language = languages.find(([, sign]) => sign.test(text))?.[0];
    return { code, letters: count, ...(language === undefined ? {} : { language }) };
  }
  return undefined;
}
