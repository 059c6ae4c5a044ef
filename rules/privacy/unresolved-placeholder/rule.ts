import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { ownBasis, regionMessages } from '../../support/basis.ts';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import { touchesPlaceholder } from '../../support/prose.ts';

/** Cheap to look for: a text without any of these has no gap. */
const ANY_GAP =
  /[{[<«_%#$]|\(\(|xx|mm-dd|\.{5}|…{2}|lorem|blindtext|dummytext|exempeltext|todo|tbd|asdf|test|infoga|fyll i här|sson|förnamn/iu;

const FILLERS: readonly { readonly message: string; readonly pattern: RegExp }[] = [
  // {namn}, {=GetData("…")}: what other systems put in. Klarmall's own placeholders have two braces.
  { message: 'brackets', pattern: /(?<!\{)\{[^{}\n]{1,80}\}(?!\})/gu },
  { message: 'brackets', pattern: /\[(?=[^\]\n]{0,80}[\p{L}.…_])[^\]\n]{1,80}\]/gu },
  { message: 'brackets', pattern: /<<[^<>\n]{1,80}>>|«[^«»\n]{1,80}»/gu },
  // ((name)) in GOV.UK Notify, %%name%% and %name% in mail programs, ${name}, #name#, $name$ in others.
  { message: 'brackets', pattern: /\(\((?=\p{L})[^()\n]{1,80}\)\)/gu },
  {
    message: 'brackets',
    pattern: /(?<![\p{L}\p{N}])(%%?|##?|\$)\p{L}[\p{L}\p{N}_.-]{1,60}\1(?![\p{L}\p{N}])/gu,
  },
  {
    message: 'codeName',
    pattern: /(?<![\p{L}\p{N}_])\p{Lu}[\p{Lu}\p{N}]*(?:_[\p{Lu}\p{N}]+)+(?![\p{L}\p{N}_])/gu,
  },
  {
    message: 'letters',
    pattern: /(?<![\p{L}\p{N}])\d{0,4}(?:[xX]{2,}(?:[- ][xX]{2,})*)(?![\p{L}\p{N}]|-kromosom)/gu,
  },
  { message: 'letters', pattern: /(?<![\p{L}\p{N}])(?:åååå|yyyy)-mm-dd(?![\p{L}\p{N}])/giu },
  { message: 'line', pattern: /_{3,}|\.{5,}|…{2,}/gu },
  {
    message: 'sampleText',
    pattern: phrasePattern(
      [
        ...wordList('blindtext dummytext exempeltext todo tbd asdf~'),
        'lorem ipsum',
        'test test',
        'infoga (text|datum|namn|länk|telefonnummer)',
        'fyll i här',
      ],
      'giu',
    ),
  },
  {
    message: 'sampleText',
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}+\s(?:Test|Tolvan|Namn)sson|Förnamn\sEfternamn)(?![\p{L}\p{N}])/gu,
  },
];

export default defineRule({
  id: 'privacy/unresolved-placeholder',
  on: 'prose',
  severity: 'error',
  title: { sv: 'En lucka har blivit kvar', en: 'A gap has been left' },
  why: {
    sv: 'Invånaren ser luckan i stället för uppgiften och vet inte vad som gäller.',
    en: 'The reader sees the gap instead of the detail and cannot tell what applies.',
  },
  action: {
    sv: 'Skriv uppgiften, eller skapa ett fält som du fyller i när du skickar.',
    en: 'Write the detail, or make a field that is filled in when the message is sent.',
  },
  tags: ['klarmall', '1177'],
  basis: [regionMessages, ownBasis],
  messages: {
    brackets: {
      sv: '”{text}” är en lucka som invånaren får se.',
      en: '"{text}" is a gap that the reader will see.',
    },
    codeName: {
      sv: '”{text}” ser ut som ett namn från ett annat system, inte som text till invånaren.',
      en: '"{text}" looks like a name from another system, not like text for the reader.',
    },
    letters: {
      sv: '”{text}” står där uppgiften ska stå.',
      en: '"{text}" stands where the detail should be.',
    },
    line: {
      sv: 'Här är en rad att fylla i. Invånaren kan inte skriva i meddelandet.',
      en: 'Here is a line to fill in. The reader cannot write in the message.',
    },
    sampleText: {
      sv: '”{text}” är en provtext som har blivit kvar.',
      en: '"{text}" is a sample text that has been left.',
    },
  },
  check(prose, { report }) {
    if (prose.reader !== 'citizen' || !ANY_GAP.test(prose.text)) return;
    // A question's help may well show the form of a date.
    const isQuestion = prose.role === 'question' || prose.role === 'help';
    const reach: { readonly start: number; readonly end: number }[] = [];
    for (const { message, pattern } of FILLERS) {
      for (const found of matchesOf(prose.text, pattern)) {
        const at = { start: found.index, end: found.index + found[0].length };
        if (touchesPlaceholder(prose, at)) continue;
        if (isQuestion && /mm-dd/iu.test(found[0])) continue;
        if (reach.some((earlier) => earlier.start < at.end && at.start < earlier.end)) continue;
        reach.push(at);
        report({ message, data: { text: found[0] }, at });
      }
    }
  },
});
