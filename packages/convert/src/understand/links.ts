import {
  linkRegister,
  oldNames,
  type RegisteredLink,
  serviceMention,
  serviceNames,
  topics,
} from '../data/link-register.ts';
import { escaped } from '../markdown.ts';
import { type Entry, isDraft } from '../sort/entry.ts';
import { claim, type Mark } from './mark.ts';
import { letterSentences } from './sentences.ts';

/** A reference in the letter that became a link. */
export interface LinkUse {
  readonly link: RegisteredLink;
  readonly entry: number;
  /** As it stands in the letter. */
  readonly surface: string;
  readonly oldName: boolean;
}

function registered(key: string): RegisteredLink {
  const found = linkRegister.find((link) => link.key === key);
  if (!found) throw new Error(`no link ${key}`);
  return found;
}

const contactUs = registered('contactUs');
/** A link in running text: "dina" is no name there. */
const linkText = ({ name, key }: RegisteredLink, text = name.replace(/^Dina /u, 'dina ')): string =>
  `[${text}]({{links.${key}}})`;

/** What a sentence sends the reader to 1177 for. */
function linkOf(sentence: string, paragraph: string, heading: string): RegisteredLink {
  return (
    linkRegister.find(({ about }) => about.test(sentence)) ??
    linkRegister.find(({ about }) => about.test(paragraph)) ??
    linkRegister.find(({ about }) => about.test(heading)) ??
    contactUs
  );
}

/** "Läs mer om cellförändringar på 1177.se": the words that should lead to the article. */
const readAbout =
  /(?<!\p{L})(?:läs\p{L}*|mer information|information|råd|fakta|veta)(?: (?:mer|mera|gärna))*(?: finns)? (?:om|kring) ([^.,;:]{3,60}?) (?:finns |hittar (?:du|ni) |kan (?:du|ni) läsa )?(?:på|via|hos) (?=\S*1177)/iu;

/** "1177.se, sök på 'stukad fot'": the words to search for are what the article is called. */
const searchFor =
  /(?:(?<=1177\S*\s?(?:\([^)]*\))?[,.]?\s(?:och\s)?)|(?<!\p{L}))(?:sök(?:a)?|skriv(?: in)?|läs(?:a)?(?: artikeln| texten| sidan)?)(?:\s(?:på|efter|gärna|orden?|sökordet?))*\s*:?\s*[”"“«']([^”"“»«']{3,60})[”"“»']/iu;

/** "finns på 1177.se under Biobanker". */
const under =
  /(?<=1177\S*\s)(?:under|i avsnittet)\s+(?:rubriken\s+)?[”"“«']?(\p{Lu}[\p{L} -]{2,50}?)[”"“»']?(?=[.,;)]|$)/u;

/** An article that the register does not know: its address is for a person to find. */
function articleOn(subject: string, count: number): RegisteredLink {
  return {
    key: count === 0 ? 'readMore' : `readMore${count + 1}`,
    kind: 'article',
    name: subject.charAt(0).toUpperCase() + subject.slice(1),
    source: 'brevet',
    date: '',
    about: /(?!)/u,
  };
}

/** An e-service that the letter calls by a name which the register does not know: its address is for a person to find. */
const namedService =
  /(?<=[Ee]-tjänst(?:en|erna)?\s+)(?:[”"“«']([^”"“»«']{3,50})[”"“»']|(\p{Lu}\p{L}+(?: \p{L}+| [–-] \p{L}+){0,4}?)(?=[.,;)]|\s(?:på|via|hos|i|inom|senast|innan|så|för|och|eller)(?!\p{L})|$))/gu;

function serviceNamed(name: string, count: number): RegisteredLink {
  return {
    key: count === 0 ? 'service' : `service${count + 1}`,
    kind: 'eService',
    name,
    source: 'brevet',
    date: '',
    about: /(?!)/u,
  };
}

const frontPage = /^https?:\/\/(?:www\.)?1177\.se\/?$/iu;

/** A sentence that only sends the reader to read on 1177, of what the register does not know. */
function isReading(sentence: string, isPage: boolean): boolean {
  return (
    isPage &&
    /(?<!\p{L})(?:läs\p{L}*|information|råd|fakta|veta mer|mer (?:finns|om))(?!\p{L})/iu.test(sentence) &&
    !linkRegister.some(({ about }) => about.test(sentence))
  );
}

/** Articles that a word alone can lead to. */
const linkedWords: readonly { readonly key: string; readonly word: RegExp }[] = [
  { key: 'careGuarantee', word: /(?<![\p{L}[])vårdgaranti(?:n|ns)?(?!\p{L})/iu },
];

const serviceWords = serviceNames.map(({ key, name }) => ({ key, word: name }));

/** Headings that say nothing of what there is to read. */
const saysNothing =
  /^(?:läs(?:a)? mer|mer (?:information|att läsa)|information|bra att veta|kontakt\p{L}*|frågor|har du frågor|viktigt|tänk på|ta(?:g)? med|övrigt)(?!\p{L})/iu;

const noSubject = 'Mer att läsa';

/** What an address, a sentence or a heading says that there is to read of. */
function subjectOf(mention: string, sentence: string, heading: string): string {
  const last = /1177\.se\/(?:[\w-]+\/)*([a-zåäö]{4,}(?:-[a-zåäö]+)*)\/?$/iu.exec(mention)?.[1];
  if (last !== undefined && !/tjanst|logga|sok/iu.test(last)) return last.replaceAll('-', ' ');
  const topic = topics.find(({ about }) => about.test(sentence))?.topic;
  return saysNothing.test(heading) ? (topic ?? '') : heading;
}

/** A web page of its own, with an address that Markdown takes as it is. */
function isPage(address: string): boolean {
  return /^https?:\/\/[^\s()<>/]+\/[^\s()<>]+$/iu.test(address);
}

/** Makes links of what names 1177, its e-services and its articles. */
export function findLinks(entries: readonly Entry[], marks: ReadonlyMap<number, Mark[]>): LinkUse[] {
  const uses: LinkUse[] = [];
  // What the part is about is what there is to read of; its address is for a person to find.
  const articleAbout = (title: string) => {
    const subject = title === '' ? noSubject : title.charAt(0).toUpperCase() + title.slice(1);
    const known = uses.map(({ link }) => link).filter(({ key }) => key.startsWith('readMore'));
    return (
      known.find(({ name }) => name === subject) ??
      articleOn(subject, new Set(known.map(({ key }) => key)).size)
    );
  };
  let heading = '';
  let previous = '';
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    const own = marks.get(entry.id);
    const { text } = entry.line;
    if (!own) continue;
    if (entry.level !== undefined) {
      heading = text;
      previous = '';
      continue;
    }
    for (const { text: shown, address } of entry.line.links) {
      const start = text.indexOf(shown);
      // An address of a page is kept; the front page of 1177 and written-out addresses are named below.
      const isFront = frontPage.test(address) && !new RegExp(serviceMention.source, 'u').test(shown);
      if (start >= 0 && isFront) {
        const link = isReading(text, true)
          ? articleAbout(subjectOf(address, text, heading))
          : linkOf(text, previous, heading);
        if (
          claim(own, {
            start,
            end: start + shown.length,
            kind: 'link',
            link: link.key,
            replacement: linkText(link, escaped(shown)),
          })
        )
          uses.push({ link, entry: entry.id, surface: shown, oldName: false });
        continue;
      }
      if (start < 0 || !isPage(address) || /^(?:https?:\S*|www\.\S*|\S+\.se(?:\/\S*)?)$/iu.test(shown))
        continue;
      claim(own, {
        start,
        end: start + shown.length,
        kind: 'link',
        link: address,
        replacement: `[${escaped(shown)}](${address})`,
      });
    }
    for (const sentence of letterSentences(text)) {
      const part = text.slice(sentence.start, sentence.end);
      for (const mention of part.matchAll(serviceMention)) {
        const isPage = /\.se|^1177 Vårdguiden$/iu.test(mention[0]) && !/vårdkontakter|mvk/iu.test(mention[0]);
        const about = !isPage
          ? null
          : (searchFor.exec(part) ??
            under.exec(part) ??
            (/(?<!\p{L})(?:kontakta|skriv|meddela|logga)/iu.test(part) ? null : readAbout.exec(part)));
        const subject = about?.[1];
        if (about && subject !== undefined && !linkRegister.some(({ about: known }) => known.test(subject))) {
          const known = uses.filter(({ link: { key } }) => key.startsWith('readMore')).length;
          const article = articleOn(subject, known);
          const from = sentence.start + about.index + about[0].lastIndexOf(subject);
          const words = { start: from, end: from + subject.length, kind: 'link' as const, link: article.key };
          const isLinked = claim(own, { ...words, replacement: linkText(article, escaped(subject)) });
          const at = sentence.start + mention.index;
          const isNamed = claim(own, {
            start: at,
            end: at + mention[0].length,
            kind: 'link',
            link: article.key,
            replacement: isLinked ? '1177' : linkText(article, '1177'),
          });
          if (isLinked || isNamed)
            uses.push({
              link: article,
              entry: entry.id,
              surface: mention[0],
              oldName: oldNames.test(mention[0]),
            });
          continue;
        }
        const link = isReading(part, isPage)
          ? articleAbout(subjectOf(mention[0], part, heading))
          : linkOf(part, `${previous} ${text}`, heading);
        const start = sentence.start + mention.index;
        const end = start + mention[0].length;
        if (
          claim(own, {
            start,
            end,
            kind: 'link',
            link: link.key,
            replacement: link.key.startsWith('readMore')
              ? linkText(
                  link,
                  link.name === heading || link.name === noSubject
                    ? '1177'
                    : escaped(`1177 om ${link.name.toLowerCase()}`),
                )
              : linkText(link),
          })
        )
          uses.push({ link, entry: entry.id, surface: mention[0], oldName: oldNames.test(mention[0]) });
      }
    }
    previous = text;
    for (const { index, 0: whole, 1: quoted, 2: named = quoted ?? '' } of text.matchAll(namedService)) {
      if (serviceNames.some(({ name }) => name.test(`tjänsten ${named}`))) continue;
      const known = uses.filter(({ link: { key } }) => key.startsWith('service')).length;
      const link = serviceNamed(named, known);
      const mark = { start: index, end: index + whole.length, kind: 'link' as const, link: link.key };
      if (claim(own, { ...mark, replacement: linkText(link, escaped(named)) }))
        uses.push({ link, entry: entry.id, surface: named, oldName: false });
    }
    for (const { key, word } of /1177|vårdkontakter|[Ll]ogga in|e-tjänst/u.test(text)
      ? [...serviceWords, ...linkedWords]
      : linkedWords) {
      const found = word.exec(text);
      if (!found || uses.some(({ link }) => link.key === key)) continue;
      const link = registered(key);
      const mark = {
        start: found.index,
        end: found.index + found[0].length,
        kind: 'link' as const,
        link: key,
        replacement: linkText(link, found[0]),
      };
      if (claim(own, mark)) uses.push({ link, entry: entry.id, surface: found[0], oldName: false });
    }
  }
  return uses;
}

export { linkText, registered };
