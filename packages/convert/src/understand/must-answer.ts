import type { RegisteredLink } from '../data/link-register.ts';
import { type Entry, isDraft } from '../sort/entry.ts';
import { registered } from './links.ts';
import { letterSentences } from './sentences.ts';

/** Something that the reader must do towards the unit. */
export interface MustAnswer {
  readonly entry: number;
  readonly sentence: string;
  /** Urgent calls stay as they are. */
  readonly solution: 'link' | 'question' | 'form' | 'call';
  readonly link?: RegisteredLink;
  /** The question that takes the place of the call. */
  readonly question?: { readonly id: string; readonly text: string; readonly options: readonly string[] };
}

const reach =
  /(?<!\p{L})(?:ring|ringa|ringer|kontakta|kontaktar|hör(?:a)? av (?:dig|er)|meddela|meddelar|lämna(?:r)? (?:återbud|besked)|återbud|bekräfta|bekräftar|svara|sänd|skicka|återsänd|returnera|medtag|lämna in|anmäl (?:dig|er) till|säga? till|tala in|hör av(?! oss)|tacka (?:ja|nej)|fyll(?:er|a)? i|(?:av|om)boka(?:r)?(?: \p{L}+){0,3} (?:på|via|per) (?:telefon|tfn|tel|e-?post|mejl)|boka(?:r)? (?:om|av|ny|en ny)(?: \p{L}+){0,2} (?:på|via|per) (?:telefon|tfn|tel|e-?post|mejl))(?!\p{L})/iu;
const rebooking =
  /(?<!\p{L})(?:återbud|förhinder|avboka\p{L}*|omboka\p{L}*|boka om|ändra (?:din |er )?tid|passar (?:inte )?(?:den här |denna )?tiden|tiden inte (?:passar|går|fungerar|funkar)|inte (?:kan|har möjlighet att) komma|kan (?:du|ni) inte komma|ny tid|byt(?:a|er)? tid|sjukt? den dagen)/iu;
const urgent =
  /(?<!\p{L})(?:112|akut\p{L}*|genast|omedelbart|feber|blöd\p{L}*|andnöd|svimm\p{L}*|kramp\p{L}*|kräk\p{L}*|bröstsmärt\p{L}*|ont i bröstet|svår\p{L}* ont|svårt att andas|svår smärta|infektion|sår på|blir sjuk|röd, varm)(?!\p{L})/iu;
const form =
  /(?<!\p{L})(?:blankett\p{L}*|formulär\p{L}*|frågor(?:na)?|enkät\p{L}*|hälsodeklaration\p{L}*|svarskuvert\p{L}*|den ifylld|ifyll\p{L}*)(?!\p{L})/iu;
const confirm =
  /(?<!\p{L})(?:bekräfta\p{L}*|meddela\p{L}* (?:oss )?(?:om|att) (?:du|ni) (?:kan|kommer|tar))/iu;
/** The reader takes or leaves a place that is offered. */
const offered = /(?<!\p{L})tacka(?:r)? (?:ja|nej)(?!\p{L})/iu;
const decline = /(?<!\p{L})inte (?:längre )?(?:vill|önskar|behöver)/iu;
/** Where somebody else is called. */
const elsewhere =
  /(?<!\p{L})(?:ring|ringa|kontakta|meddela|fråga)\s+(?:112|1177|personalen|sköterskan|läkaren|den som|din(?: egen)? (?:läkare|vårdcentral)|vårdcentralen|akuten|jourtelefon)/iu;
const onlyIfQuestions =
  /(?:har (?:du|ni) (?:några )?frågor|vid frågor|behöver (?:du|ni)? ?inte kontakta|inte behöver (?:kontakta|ringa|höra)|föredrar (?:du|ni) att|(?:kan|går) (?:du |ni |det )?(?:också|även|bra att) ringa)/iu;

/** "Svara så noga du kan": the reader answers the questions, and reaches nobody. */
function onlyAnswers(sentence: string): boolean {
  return (
    reach.exec(sentence)?.[0].toLowerCase() === 'svara' && !/(?<!\p{L})(?:oss|till)(?!\p{L})/iu.test(sentence)
  );
}

/** Finds what the reader must answer, and what takes the place of the call or the post. */
export function findMustAnswer(entries: readonly Entry[]): MustAnswer[] {
  const found: MustAnswer[] = [];
  let heading = '';
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    const { text } = entry.line;
    if (entry.level !== undefined) heading = text;
    if (entry.level !== undefined) continue;
    for (const sentence of letterSentences(text)) {
      const own = text.slice(sentence.start, sentence.end);
      if (!reach.test(own) || elsewhere.test(own) || onlyIfQuestions.test(own) || onlyAnswers(own)) continue;
      const around = `${heading} ${text.slice(Math.max(0, sentence.start - 60), sentence.end)}`;
      if (rebooking.test(own) || rebooking.test(around))
        found.push({ entry: entry.id, sentence: own, solution: 'link', link: registered('bookings') });
      else if (urgent.test(own)) found.push({ entry: entry.id, sentence: own, solution: 'call' });
      else if (form.test(own)) found.push({ entry: entry.id, sentence: own, solution: 'form' });
      else if (confirm.test(own))
        found.push({
          entry: entry.id,
          sentence: own,
          solution: 'question',
          question: { id: 'confirm', text: 'Kan du komma på den bokade tiden?', options: ['Ja', 'Nej'] },
        });
      else if (offered.test(own))
        found.push({
          entry: entry.id,
          sentence: own,
          solution: 'question',
          question: { id: 'accept', text: 'Vill du ha platsen?', options: ['Ja', 'Nej'] },
        });
      else if (decline.test(own))
        found.push({
          entry: entry.id,
          sentence: own,
          solution: 'question',
          question: {
            id: 'wanted',
            text: 'Vill du fortfarande ha den vård som meddelandet handlar om?',
            options: ['Ja', 'Nej'],
          },
        });
      else found.push({ entry: entry.id, sentence: own, solution: 'link', link: registered('contactUs') });
    }
  }
  return found;
}
