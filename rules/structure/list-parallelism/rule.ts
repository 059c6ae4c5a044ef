import { defineRule } from '@klarmall/lint';
import type { Edit, Fix, Prose } from '@klarmall/model';
import { ownBasis } from '../../support/basis.ts';
import { listsOf } from '../../support/list-items.ts';
import { isOwn } from '../../support/markup.ts';
import { isSwedish } from '../../support/prose.ts';

/** Verbs that instructions to the invånare begin with. */
const IMPERATIVE =
  /^(?:ta|kom|ring|boka|avboka|ät|drick|läs|skriv|svara|använd|byt|tvätta|duscha|gå|ha|lämna|meddela|följ|fyll|låt|undvik|sluta|fortsätt|tänk|visa|anmäl|var|vila|gör|berätta|kontakta|hämta|börja|prova|pröva|sätt|lägg|håll|sök|se|välj|be|vänta)(?!\p{L})/iu;
const INNER_SENTENCE = /[.!?][\s\u00A0]+\p{Lu}/u;
const RUNNING_ON = /(?:,|;|(?<!\p{L})(?:och|eller|samt))$/u;

interface Item {
  readonly prose: Prose;
  readonly text: string;
}

const endsWithStop = ({ text }: Item): boolean => text.endsWith('.');
const endsOpenly = ({ text }: Item): boolean => /[\p{L}\p{N})”%]$/u.test(text);

/** Edits that give all items the same end; undefined when one end is not written where it is shown. */
function sameEnds(items: readonly Item[], withStop: boolean): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const item of items) {
    const { prose, text } = item;
    const end = text.length;
    if (withStop ? !endsOpenly(item) : !endsWithStop(item)) continue;
    if (!prose.isVerbatim(end - 1, end)) return undefined;
    edits.push({ place: prose.place(end - 1, end), text: withStop ? `${text.charAt(end - 1)}.` : '' });
  }
  return edits;
}

export default defineRule({
  id: 'structure/list-parallelism',
  on: 'template',
  severity: 'info',
  title: { sv: 'Punkterna i listan är olika', en: 'The items of the list differ in form' },
  why: {
    sv: 'Läsaren stannar upp när punkterna är olika skrivna.',
    en: 'Items of different forms make the list harder to read, and look careless.',
  },
  action: { sv: 'Skriv alla punkter på samma sätt.', en: 'Write all items the same way.' },
  tags: ['klarsprak'],
  basis: [
    {
      source: 'Språkrådet, Myndigheternas skrivregler, 8:e upplagan, avsnitt 3.9 (punktlistor)',
      date: '2014-01-01',
    },
    ownBasis,
  ],
  messages: {
    endings: {
      sv: 'Några punkter slutar med punkt och andra inte.',
      en: 'Some items end with a full stop and others do not.',
    },
    capitals: {
      sv: 'Några punkter börjar med stor bokstav och andra med liten.',
      en: 'Some items begin with a capital and others do not.',
    },
    forms: {
      sv: 'Punkterna är byggda på olika sätt, till exempel uppmaningar och enstaka ord.',
      en: 'The items are built in different ways, such as instructions and single words.',
    },
  },
  check(template, { report }) {
    if (!isSwedish(template.language)) return;
    for (const list of listsOf(template)) {
      const [head] = list;
      if (head === undefined || list.length < 2 || head.locked) continue;
      const items = list.map((prose): Item => ({ prose, text: prose.text.trimEnd() }));
      const at = (item: Item) => {
        const { prose, text } = item;
        return { place: prose.place(0, text.length), part: prose.part };
      };
      if (!isOwn(template, head.place(0, head.text.length))) continue;
      const stops = items.filter(endsWithStop);
      const open = items.filter(endsOpenly);
      // "legitimation, … och pass.": one sentence over several items, with its stop last.
      const isOneSentence =
        items.some(({ text }) => RUNNING_ON.test(text)) ||
        (stops.length === 1 &&
          stops[0] === items.at(-1) &&
          items.every(({ text }) => /^[\p{Ll}\p{N}]/u.test(text) && !INNER_SENTENCE.test(text)));
      if (stops.length > 0 && open.length > 0 && !isOneSentence) {
        const withStop = stops.length >= open.length || items.some(({ text }) => INNER_SENTENCE.test(text));
        const odd = (withStop ? open : stops)[0];
        const edits = sameEnds(items, withStop);
        const title = withStop ? 'Sätt punkt efter alla' : 'Ta bort punkten';
        const fixes: readonly Fix[] = edits ? [{ title, edits: [...edits], safety: 'safe' }] : [];
        if (odd) report({ message: 'endings', ...at(odd), fixes });
        continue;
      }
      const small = items.filter(({ text }) => /^\p{Ll}/u.test(text));
      const large = items.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
      // A single capital may be a name.
      if (small.length > 0 && large.length > 1 && small[0]) {
        report({ message: 'capitals', ...at(small[0]), certainty: 'review' });
        continue;
      }
      const imperatives = items.filter(({ text }) => IMPERATIVE.test(text));
      const bare = items.filter(
        ({ text }) => !IMPERATIVE.test(text) && text.split(/\s+/u).length <= 3 && !/[.?!:]$/u.test(text),
      );
      if (imperatives.length > 0 && imperatives.length + bare.length === items.length && bare[0]) {
        report({ message: 'forms', ...at(bare[0]), certainty: 'review' });
        continue;
      }
      const infinitives = items.filter(({ text }) => /^att[\s\u00A0]/iu.test(text));
      if (infinitives[0] && infinitives.length < items.length) {
        report({ message: 'forms', ...at(infinitives[0]), certainty: 'review' });
      }
    }
  },
});
