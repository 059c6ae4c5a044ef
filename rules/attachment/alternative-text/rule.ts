import { lettersOf } from '@klarmall/attachments';
import type { DocumentView, StructureView } from '@klarmall/pdf';
import { otherLanguage } from '@klarmall/swedish';
import { anyOf, wordList } from '../../support/phrases.ts';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { alternativeTextRemedies } from '../support/remedies.ts';
import { isMachineMade, isVague, saysNothing } from './meaningless-alt.ts';
import { repeatedTexts, textsBeside } from './repeated-alt.ts';

const fileName = /\.(?:jpe?g|png|gif|tiff?|bmp|svg|webp|heic|emf|wmf|eps|ai|psd|pdf)\s*$/i;
const CAMERA = anyOf([
  ...wordList('img dsc[n|f] dcim pic[t] image screenshot skärmbild skarmbild scan'),
  'whatsapp image',
  'inklistrad bild',
  'pasted image',
]);
const cameraName = new RegExp(
  `^${CAMERA}[-_ ]?\\(?\\d[\\d_ .:-]*(?: (?:at|kl\\.?) [\\d.:]+)?\\)?(?: \\d+)?$`,
  'iu',
);
/** A name that a machine gave. */
const machineName = /^(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[0-9a-f]{16,}|\S*_\S*\d\S*)$/i;
/** Where a picture was fetched from. */
const address = /^(?:https?:|file:|data:|www\.|[a-z]:[\\/]|\\\\|\.{0,2}\/\S*$)/i;
/** How programs and habit begin a description in English. */
const englishStart =
  /^(?:an? )?(?:close[- ]up |black and white )?(?:image|picture|photo|photograph|illustration|drawing|screenshot|logo|icon) (?:of|showing|with)\b/i;
/** What programs add to descriptions that they made up. */
const generated = /(?:automatiskt genererad|automatically generated|AI-generer|AI generated)/i;

/** What only a person can judge. */
const asked = new Set(['generated', 'foreign', 'vague', 'caption', 'repeated']);

/** The description is in another language than the one that holds for it; short ones tell none. */
function isForeign(alt: string, language: string | undefined): boolean {
  const stated = /^[a-z]{2,3}/.exec((language ?? '').toLowerCase())?.[0];
  if (stated === undefined || stated.startsWith('en')) return false;
  return englishStart.test(alt) || otherLanguage(alt, stated)?.language === 'en';
}

export default defineDocumentRule({
  id: 'attachment/alternative-text',
  answeredBy: 'alt',
  title: {
    sv: 'Alternativtexten beskriver inte bilden',
    en: 'The alternative text does not describe the picture',
  },
  why: {
    sv: 'Skärmläsaren läser upp texten i stället för bilden. Ett filnamn eller ”bild” säger inget.',
    en: 'The screen reader reads the text instead of the picture. A file name or "image" says nothing.',
  },
  action: {
    sv: 'Skriv vad bilden visar och varför den är med.',
    en: 'Write what the picture shows and why it is there.',
  },
  remedies: alternativeTextRemedies,
  wcag: ['1.1.1'],
  matterhorn: ['13-004'],
  basis: [{ source: 'WCAG 2.1, 1.1.1 (F30)' }, { source: 'EN 301 549 V3.2.1, 10.1.1.1' }],
  severity: 'error',
  levelReason: {
    sv: 'En text som inte beskriver bilden är som ingen text alls.',
    en: 'A text that does not describe the picture is as good as none.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    fileName: {
      sv: 'Alternativtexten till bilden på sidan {page} är ett filnamn eller en adress: ”{alt}”.',
      en: 'The alternative text of the picture on page {page} is a file name or an address: "{alt}".',
    },
    id: {
      sv: 'Alternativtexten till bilden på sidan {page} är ett namn som ett program gav den: ”{alt}”.',
      en: 'The alternative text of the picture on page {page} is a name that a program gave it: "{alt}".',
    },
    caption: {
      sv: 'Alternativtexten till bilden på sidan {page} är densamma som bildtexten eller ett stycke: ”{alt}”. Den som lyssnar hör den två gånger och får inte veta vad bilden visar.',
      en: 'The alternative text of the picture on page {page} repeats the text beside it: "{alt}". Those who listen hear it twice and are not told what the picture shows.',
    },
    repeated: {
      sv: 'Olika bilder har samma alternativtext: ”{alt}”. Den första är på sidan {page}. Se efter om den stämmer för alla.',
      en: 'Different pictures have the same alternative text: "{alt}". The first is on page {page}. See whether it is right for all of them.',
    },
    generated: {
      sv: 'Alternativtexten till bilden på sidan {page} är gjord av ett program: ”{alt}”. Se efter om den stämmer.',
      en: 'The alternative text of the picture on page {page} was made by a program: "{alt}". See whether it is right.',
    },
    vague: {
      sv: 'Alternativtexten till bilden på sidan {page} är bara ”{alt}”. Se efter om den säger vad bilden visar.',
      en: 'The alternative text of the picture on page {page} is only "{alt}". See whether it says what the picture shows.',
    },
    foreign: {
      sv: 'Alternativtexten till bilden på sidan {page} är på ett annat språk än dokumentet: ”{alt}”.',
      en: 'The alternative text of the picture on page {page} is in another language than the document: "{alt}".',
    },
    empty: {
      sv: 'Alternativtexten till bilden på sidan {page} säger inget: ”{alt}”.',
      en: 'The alternative text of the picture on page {page} says nothing: "{alt}".',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    const repeated = repeatedTexts(view);
    for (const [index, element] of view.structure.entries()) {
      if (element.type !== 'Figure' && element.type !== 'Formula') continue;
      const alt = (element.alt ?? '').slice(0, 2000).normalize('NFC').trim();
      const message =
        faultOf(alt, element, view) ?? (alt === '' ? undefined : repetition(view, index, alt, repeated));
      if (message === undefined) continue;
      // Told once for all the pictures that share it.
      if (message === 'repeated') repeated.delete(alt);
      problems.push({
        message,
        ...(asked.has(message) ? asksPerson : {}),
        path: element.path,
        ...(element.page === undefined ? {} : { page: element.page }),
        data: { alt: alt.slice(0, 80), page: element.page ?? 0 },
      });
    }
    return problems;
  },
});

/** What is wrong with a text by itself. */
function faultOf(alt: string, element: StructureView, view: DocumentView): string | undefined {
  if (fileName.test(alt) || cameraName.test(alt) || machineName.test(alt) || address.test(alt))
    return 'fileName';
  // A missing text is a matter of PDF/UA's own rules; white space alone slips through them.
  const blank =
    element.alt !== undefined &&
    element.alt !== '' &&
    !/[\p{L}\p{N}]/u.test(alt) &&
    element.actualText === undefined;
  const short = alt !== '' && lettersOf(alt).length <= 2 && element.type === 'Figure';
  if (short || blank || saysNothing(alt)) return 'empty';
  if (element.type === 'Figure' && isMachineMade(alt)) return 'id';
  if (isVague(alt)) return 'vague';
  if (generated.test(alt)) return 'generated';
  return isForeign(alt, element.language ?? view.language) ? 'foreign' : undefined;
}

/** What is wrong with a text among the others: it stands beside the picture, or at different pictures. */
function repetition(
  view: DocumentView,
  figure: number,
  alt: string,
  repeated: ReadonlySet<string>,
): string | undefined {
  if (textsBeside(view, figure).has(lettersOf(alt))) return 'caption';
  return repeated.has(alt) ? 'repeated' : undefined;
}
