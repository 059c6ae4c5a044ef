import type { Language } from '@klarmall/model';
import { partInWords } from '../comparison/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { reportPage } from '../page.ts';

/** What a printed copy for a reviewer shows. */
export interface ReviewCopy {
  readonly template: string;
  readonly name: string;
  readonly version: string;
  readonly owner: string;
  /** Names the text: the answer quotes it. */
  readonly code: string;
  readonly texts: readonly { readonly part: string; readonly text: string }[];
  /** Roles that need to review it; one line to sign is shown anyway. */
  readonly roles: readonly string[];
  /** Earlier reviews, each in a sentence. */
  readonly earlier: readonly string[];
}

const words = {
  sv: {
    title: 'Granska ett meddelande',
    how: 'Läs texten som invånaren läser den. Ord inom hakparentes fylls i för varje invånare. Skriv på papperet om något behöver ändras. Fyll i rutan sist när texten är rätt.',
    facts: { template: 'Mall', version: 'Version', owner: 'Ansvarig', code: 'Textens kod' },
    text: 'Texten',
    earlier: 'Tidigare granskningar',
    sign: 'Min granskning',
    role: 'Roll',
    date: 'Datum',
    checked: 'Jag har kontrollerat',
    subjects: {
      medicin: 'medicin: fakta och råd stämmer',
      språk: 'språk: det går att förstå',
      juridik: 'juridik: det följer lagar och beslut',
    },
    signature: 'Underskrift (stannar på papperet)',
    codeNote: 'Koden visar vilken text du har läst. Ändras ett ord gäller inte granskningen längre.',
    back: 'Den som har Klarmall för in svaret så här:',
  },
  en: {
    title: 'Review a message',
    how: 'Read the text as the citizen reads it. Words in brackets are filled in for each citizen. Write on the paper if something needs to change. Fill in the box at the end when the text is right.',
    facts: { template: 'Template', version: 'Version', owner: 'Owner', code: 'Code of the text' },
    text: 'The text',
    earlier: 'Earlier reviews',
    sign: 'My review',
    role: 'Role',
    date: 'Date',
    checked: 'I have checked',
    subjects: {
      medicin: 'medicine: facts and advice are right',
      språk: 'language: it can be understood',
      juridik: 'law: it follows laws and decisions',
    },
    signature: 'Signature (stays on the paper)',
    codeNote: 'The code tells which text you have read. When a word changes, the review no longer holds.',
    back: 'Whoever has Klarmall takes the answer in like this:',
  },
} as const;

const line = '<span class="line"></span>';

/** A page to print and sign: the citizen's text, and fields for a role. In HTML that a screen reader can follow. */
export function formatReviewCopy(copy: ReviewCopy, language: Language): string {
  const say = words[language];
  const { template, version, owner, code } = copy;
  const facts = Object.entries({ template: `${copy.name} (${template})`, version, owner, code })
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) => `<dt>${say.facts[key as keyof typeof say.facts]}</dt><dd>${escapeHtml(value)}</dd>`,
    );
  const texts = copy.texts.map(({ part, text }) => {
    const paragraphs = text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.split('\n').map(escapeHtml).join('<br>')}</p>`);
    return `<h3>${escapeHtml(partInWords(part, language))}</h3>${paragraphs.join('')}`;
  });
  const earlier = copy.earlier.map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  const boxes = Object.values(say.subjects).map(
    (subject) => `<li><span class="box"></span> ${escapeHtml(subject)}</li>`,
  );
  const roles = copy.roles.length > 0 ? copy.roles : [''];
  const forms = roles.map(
    (role) =>
      `<section class="entry"><p>${say.role}: ${role === '' ? line : `<strong>${escapeHtml(role)}</strong>`}</p><p>${say.date}: ${line}</p><p>${say.checked}:</p><ul class="boxes">${boxes.join('')}</ul><p>${say.signature}: ${line}</p><p>${say.facts.code}: <strong>${code}</strong></p></section>`,
  );
  const command = `klarmall review ${template} --code ${code} --role "${roles[0] === '' ? say.role.toLowerCase() : roles[0]}" --checked medicin,språk`;
  return reportPage({
    title: `${say.title}: ${copy.name}`,
    language,
    main: `<style>.line { display: inline-block; min-width: 14rem; border-bottom: 1px solid #1f1f1f; } .box { display: inline-block; width: 1rem; height: 1rem; border: 2px solid #1f1f1f; vertical-align: -.125rem; } .boxes { list-style: none; padding: 0; }</style>
<p>${say.how}</p>
<dl class="facts">${facts.join('')}</dl>
<h2>${say.text}</h2>
<article>${texts.join('\n')}</article>
${earlier.length === 0 ? '' : `<h2>${say.earlier}</h2><ul>${earlier.join('')}</ul>`}
<h2>${say.sign}</h2>
${forms.join('\n')}
<p>${say.codeNote}</p>
<p>${say.back}</p>
<p><code>${escapeHtml(command)}</code></p>`,
  });
}
