import type { Entry } from '../sort/entry.ts';
import { isDraft } from '../sort/entry.ts';
import { looksLikeUnit } from '../sort/words.ts';
import type { FoundField } from './fields.ts';
import type { Mark } from './mark.ts';
import { findPersonal, type Personal } from './personal.ts';

export type Category = 'information' | 'fråga' | 'kallelse' | 'provsvar' | 'remiss' | 'formulär' | 'övrigt';
type TextType = 'summons' | 'previsit' | 'result' | 'information' | 'cancelled';

/** What kind of message the letter becomes, each with what it rests on. */
export interface Description {
  readonly category: Category;
  readonly textType: TextType;
  readonly categoryReason:
    | 'questions'
    | 'form'
    | 'result'
    | 'referral'
    | 'appointment'
    | 'cancelled'
    | 'general';
  readonly name: string;
  readonly nameReason: 'heading' | 'subject' | 'category';
  readonly summons: 'timed' | 'open' | undefined;
  /** The line whose text became the name; its heading is not said twice. */
  readonly titleEntry: number | undefined;
  readonly audience: 'guardians' | undefined;
}

const safeNames: Readonly<Record<Category, string>> = {
  kallelse: 'Du har en bokad tid',
  provsvar: 'Svar på dina prover',
  remiss: 'Vi har fått din remiss',
  information: 'Information om din vård',
  fråga: 'Frågor om din hälsa',
  formulär: 'Frågor om din hälsa',
  övrigt: 'Meddelande från oss',
};

const appointment =
  /(?<!\p{L})(?:kallelse|kallad|kallas|bokad tid|(?:fått|har) (?:en )?(?:ny )?tid|ny tid|välkommen (?:till|på)|återbesök|tid för|årskontroll)(?!\p{L})/iu;
const openSummons =
  /(?<!\p{L})(?:dags att boka|boka (?:själv )?(?:en )?tid för|kontakta oss för att boka|du kan nu boka)(?!\p{L})/iu;

/** A letter about what the reader pays is no summons, whatever visit it names. */
const fee =
  /(?<!\p{L})(?:avgift(?:en|er)?|faktura(?:n)?|betalning(?:en|spåminnelse)?|uteblivet besök|uteblev)(?!\p{L})/iu;

/** Nor is one about a visit that nobody came to. */
const missed =
  /(?<!\p{L})(?:uteblev|uteblivet|missa(?:de|t)|saknade dig|(?:du|ni) kom (?:tyvärr )?(?:inte|aldrig)|kom (?:du|ni) (?:tyvärr )?(?:inte|aldrig))(?!\p{L})/iu;

/** A heading in capitals as a sentence has it. */
export function inSentenceCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

export function describe(
  entries: readonly Entry[],
  fields: readonly FoundField[],
  questions: { readonly own: number; readonly external: boolean },
  subject: string | undefined,
  personal: Personal,
  marks: ReadonlyMap<number, readonly Mark[]>,
): Description {
  const draft = entries.filter(isDraft);
  const heading = draft.find(
    ({ level, line, cell }) =>
      level !== undefined && !cell && line.place.part === 'body' && !looksLikeUnit(line.text),
  );
  // Only a heading before the running text is the title of all of it.
  const firstText = draft.find(({ level, line }) => level === undefined && line.place.part === 'body');
  const title = heading && (!firstText || heading.id < firstText.id) ? heading : undefined;
  const opening = draft
    .slice(0, 8)
    .map(({ line }) => line.text)
    .join('\n');
  const titleText = title?.line.text ?? subject ?? '';
  const hasDate =
    fields.some(({ type, reason }) => type === 'date' && reason !== 'personalLetter') ||
    fields.some(({ type }) => type === 'time');
  const has = (pattern: RegExp) => pattern.test(titleText) || pattern.test(opening);
  const kind = ((): Pick<Description, 'category' | 'textType' | 'categoryReason'> => {
    const isBooked =
      ['date', 'time'].every((type) => fields.some((field) => field.type === type)) &&
      has(appointment) &&
      !has(missed);
    if (
      questions.own > 0 &&
      isBooked &&
      /kallelse|(?:bokad|ny) tid|(?:fått|har) en tid/iu.test(`${titleText}\n${opening}`)
    )
      return { category: 'kallelse', textType: 'summons', categoryReason: 'appointment' };
    if (questions.own > 0) return { category: 'fråga', textType: 'previsit', categoryReason: 'questions' };
    if (questions.external && !fields.some(({ type }) => type === 'time'))
      return { category: 'formulär', textType: 'previsit', categoryReason: 'form' };
    const hasNewTime =
      /ny tid/iu.test(opening) &&
      fields.filter(({ type }) => type === 'time').length > 0 &&
      fields.filter(({ type }) => type === 'date').length > 1;
    if (
      has(/(?<!\p{L})(?:inställ(?:t|d|da)|ställs in|ställa in|ställt in|avbokad)(?!\p{L})/iu) &&
      !hasNewTime
    )
      return { category: 'kallelse', textType: 'cancelled', categoryReason: 'cancelled' };
    if (fee.test(titleText) || has(missed))
      return { category: 'information', textType: 'information', categoryReason: 'general' };
    if (
      /(?:prov-?svar|svar på (?:ditt|dina|er|ert)\s|resultat)/iu.test(titleText) ||
      /(?:prov\p{L}* (?:som )?(?:togs|du lämnade)|(?:svar(?:et|en)?|resultat(?:et)?) (?:på|av|från) (?:ditt |dina |er(?:t|a)? )?(?:\p{L}*prov(?:et|en|er|erna|tagning(?:en)?)?)(?!\p{L}))/iu.test(
        opening,
      )
    )
      return { category: 'provsvar', textType: 'result', categoryReason: 'result' };
    if (
      /remiss|väntelista/iu.test(titleText) ||
      (/remiss/iu.test(opening) && !fields.some(({ type }) => type === 'time'))
    )
      return { category: 'remiss', textType: 'information', categoryReason: 'referral' };
    if (
      (hasDate && fields.some(({ type }) => type === 'time')) ||
      (has(appointment) && fields.some(({ type }) => type === 'date')) ||
      /kallelse/iu.test(titleText)
    )
      return { category: 'kallelse', textType: 'summons', categoryReason: 'appointment' };
    if (openSummons.test(opening))
      return { category: 'kallelse', textType: 'summons', categoryReason: 'appointment' };
    return { category: 'information', textType: 'information', categoryReason: 'general' };
  })();
  const isPersonal = (text: string) =>
    findPersonal(text, personal).length > 0 || /\d{5}|\{\{|\d\/\d|(?<!\p{L})\p{Lu}{2,}-\d/u.test(text);
  const isPlain =
    kind.category === 'information' || kind.category === 'fråga' || kind.category === 'formulär';
  const candidate = inSentenceCase(titleText.replace(/[:.]\s*$/u, '').trim());
  const usesTitle =
    isPlain &&
    candidate !== '' &&
    candidate.length <= 80 &&
    !isPersonal(titleText) &&
    // What was marked in the heading is no part of a name.
    (title === undefined || (marks.get(title.id) ?? []).length === 0) &&
    (title !== undefined || subject !== undefined);
  const isTimed = kind.textType === 'summons' && fields.some(({ type }) => type === 'date');
  return {
    ...kind,
    name: usesTitle
      ? candidate
      : kind.textType === 'cancelled'
        ? 'Din tid är inställd'
        : safeNames[kind.category],
    nameReason: usesTitle ? (title ? 'heading' : 'subject') : 'category',
    summons: kind.textType === 'summons' ? (isTimed ? 'timed' : 'open') : undefined,
    titleEntry: usesTitle ? title?.id : undefined,
    audience: /vårdnadshavare|(?:ert|ditt|er) barn(?!\p{L})/iu.test(
      entries.map(({ line }) => line.text).join('\n'),
    )
      ? 'guardians'
      : undefined,
  };
}
