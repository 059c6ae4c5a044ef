import { isFiniteVerb, matchesOf, readPassive } from '@klarmall/swedish';
import { anyOf, wordList } from '../../support/phrases.ts';
import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest, sensoryCriterion } from '../shared/sources.ts';
import { SpanSet } from '../shared/span-set.ts';

/** What a space in the patterns below stands for. */
const SPACE = '\\s';
const B = '(?<![\\p{L}\\p{N}-])';
const E = '(?![\\p{L}\\p{N}]|-\\p{L})';
function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/u).join('|')})`;
}

/** What stands on a page: only these can be above or below in a text. */
const PAGE = oneOf(`
  text texten information informationen fråga frågan frågor frågorna tabell tabellen ruta rutan rutorna lista
  listan länk länken länkar länkarna knapp knappen bild bilden bilder bilderna karta kartan formulär formuläret
  adress adressen nummer numret stycke stycket avsnitt avsnittet råd råden instruktion instruktionen instruktioner
  instruktionerna anvisning anvisningen anvisningar anvisningarna meddelande meddelandet punkter punkterna exempel
  exemplet alternativ alternativen alternativet schema schemat uppgift uppgifter uppgifterna tid tider tiderna
  svar svaren kryssruta kryssrutan fält fältet fälten faktaruta faktarutan meny menyn sida sidan kontaktuppgifter
  kontaktuppgifterna telefonnummer telefonnumret datum sammanfattning sammanfattningen förklaring förklaringen
  villkor villkoren regler reglerna pil pilen pilarna ikon ikonen ikonerna symbol symbolen märket krysset strecken
  flik fliken`);
/** Parts of a page that nothing else is called. */
const PART_OF_PAGE = oneOf(`
  rutan rutorna raden raderna spalten kolumnen kolumnerna stycket fältet fälten tabellen listan knappen länken
  texten meningen hörnet menyn linjen linjerna rubriken`);
const VERB =
  '(?:se|läs|följ|fyll i|kryssa i|kryssa|svara|klicka|titta|välj|använd|skriv|ange|ring|enligt|beskrivs|beskrivet|står|finns|hittar du|anges|framgår|nämnts|nämns|visas|listas|nämnda|angivna|angiven|bifogad|som)';

function anySpace(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(' ', SPACE), flags);
}

/**
 * Patterns, each a pointer to a place in the text, with what a sentence must hold for it: that is quick to look for, where
 * a pattern takes milliseconds to compile. The named group `hit` is what is marked.
 */
const PATTERNS = (
  [
    // Läs texten ovan, frågorna nedan, enligt ovan, se nedan
    [
      /ovan|nedan|här ?under|bredvid|intill/i,
      `${B}${PAGE} (?:här )?(?<hit>ovan|nedan|ovanför|nedanför|härunder|här under|bredvid|intill)${E}`,
    ],
    [/ovan|nedan/i, `${B}${VERB} (?:\\p{L}+ ){0,2}?(?<hit>(?:här )?(?:ovan|nedan))${E}`],
    [
      /här [noub]/i,
      `${B}(?<hit>här (?:nedan|ovan|nedanför|ovanför|under|bredvid))${E}(?! (?:behandlingen|tiden|besöket|dagen|natten|perioden))`,
    ],
    [/stående/i, `${B}(?<hit>(?:se|läs|följ|fyll i|enligt) (?:ovan|nedan)stående)${E}`],
    [/nedan/i, `${B}(?<hit>nedan)${E}(?! (?:för|om|knät|naveln|midjan))`],
    // längst ned på sidan, längre ner i texten, högst upp i brevet, överst, på nästa sida
    [
      /(?:längst|längre|högst|lite|langst) (?:ne|up|fr)/i,
      `${B}(?<hit>(?:längst|längre|högst|lite|langst) (?:ned|ner|upp|fram)(?:e)? (?:på|i) (?:\\p{L}+ ){0,1}(?:sidan|sida|texten|brevet|meddelandet|informationen|information|formuläret|dokumentet|mejlet|bladet|skärmen|kallelsen|bilagan))${E}`,
    ],
    [
      /överst|underst|nederst/i,
      `${B}(?<hit>(?:överst|underst|nederst) (?:på|i) (?:sidan|texten|brevet|meddelandet|skärmen|formuläret|dokumentet|kallelsen|bladet))${E}`,
    ],
    [/sida/i, `${B}(?<hit>på (?:nästa|föregående|förra|omstående) sida(?:n)?)${E}`],
    [/andra sida/i, `${B}${VERB} (?:\\p{L}+ ){0,4}?(?<hit>på andra sidan)${E}`],
    [
      /baksidan|framsidan|omstående/i,
      `${B}(?<hit>(?:se|läs|på) (?:baksidan|framsidan|omstående))${E}(?! av (?!brevet|kallelsen|bladet|pappret|kortet|broschyren))`,
    ],
    // längst ner, högst upp till vänster på sidan, till höger hittar du
    [
      /(?:längst|högst|långt) (?:ne|up)/i,
      `${B}(?:finns|står|hittar du|ser du|ligger|visas|läs|se) (?:\\p{L}+ ){0,3}?(?<hit>(?:längst|högst|långt) (?:ned|ner|nere|upp|uppe)(?: till (?:höger|vänster))?)${E}(?=[.,;:!]|$| på sidan)`,
    ],
    [
      /^(?:längst|högst|till) /i,
      `^(?<hit>(?:längst|högst) (?:ned|ner|nere|upp|uppe)|till (?:höger|vänster))(?= (?:på sidan )?(?:hittar|finns|ser|står|visas) (?:du )?(?:\\p{L}+ ){0,2}?${PAGE})`,
    ],
    // vårt telefonnummer står till vänster
    [
      /till (?:höger|vänster)|här (?:intill|bredvid)/i,
      `${B}${PAGE} (?:står|finns|ligger|visas) (?<hit>(?:här )?till (?:höger|vänster)|här (?:intill|bredvid))${E}`,
    ],
    // knappen längst ner till höger
    [
      /(?:längst|högst|långt) (?:ne|up)/i,
      `${B}${PAGE} (?<hit>(?:längst|högst|långt) (?:ned|ner|nere|upp|uppe)(?: till (?:höger|vänster))?)${E}`,
    ],
    // i rutan till höger, spalten bredvid, länken till vänster, menyn till höger, under länk till vänster
    [
      /(?:till|åt) (?:höger|vänster)/i,
      `${B}(?<hit>(?:under )?${PAGE} (?:här )?(?:till|åt) (?:höger|vänster))${E}`,
    ],
    [
      /höger|vänst|högra/i,
      `${B}(?<hit>(?:i )?(?:höger|vänster)(?:spalten|kolumnen|menyn|marginalen)|(?:(?:uppe|nere|överst|nederst|högst upp|längst (?:ned|ner)) (?:i (?:det )?)?)?(?:höger|vänstra|högra) (?:spalten|kolumnen|menyn|marginalen|hörnet))${E}`,
    ],
    [
      /spalten|kolumnen|marginalen/i,
      `${B}(?<hit>(?:spalten|kolumnen|marginalen) (?:bredvid|intill|till (?:höger|vänster)))${E}`,
    ],
    [
      /rutan/i,
      `${B}(?<hit>i rutan|i faktarutan)${E}(?= (?:står|finns|ser|hittar|kan du läsa|nere|uppe|bredvid|intill|nedanför|ovanför))`,
    ],
    // du läste just ovanför, här strax nedanför
    [
      /ovanför|nedanför/i,
      `${B}(?<hit>(?:just|precis|strax|direkt|här) (?:ovanför|nedanför))${E}(?! (?!${PAGE})\\p{L}+(?:n|t|na|a)${E})`,
    ],
    [
      /ovanför|nedanför/i,
      `${B}(?:läs|läst|läste|läser|skrev|skrivit|skriver|nämnde|nämnt|svara|återkommer) (?:\\p{L}+ ){0,4}?(?<hit>ovanför|nedanför)${E}`,
    ],
    // Bredvid ser du en bild, Ovanför hittar du listan
    [
      /^(?:bredvid|intill|ovanför|nedanför|under|härunder) /i,
      `^(?<hit>bredvid|intill|ovanför|nedanför|under|härunder) (?:ser|finns|hittar|står|visas|läser|följer|kommer) (?:\\p{L}+ ){0,3}?${PAGE}${E}`,
    ],
    // klicka på de tre strecken högst upp
    [
      /(?:längst|högst|långt) (?:ne|up)|(?:uppe|nere) i hörnet/i,
      `${B}(?:klicka|tryck|trycker|klickar|kryssa|svep|knapp|knappen) (?:\\p{L}+ ){0,6}?(?<hit>(?:längst|högst|långt) (?:ned|ner|nere|upp|uppe)(?: till (?:höger|vänster))?|(?:uppe|nere) i hörnet)${E}`,
    ],
    // fetstilta rader, texten med fet stil, den understrukna meningen, de skuggade rutorna
    [
      /fetstil|fetmark|fet stil|feta |kursiv/i,
      `${B}(?<hit>(?:fetstil|fetmarkera)\\p{L}*|(?:fet|kursiv) stil|feta (?:texten|raden|raderna|orden|stilen)|kursiv(?:a|era\\p{L}*|erad\\p{L}*|erat)?)${E}`,
    ],
    [
      /understruk|skugga|markera|färga|inrama|strecka|pricka|tonad/i,
      `${B}(?<hit>(?:understruk\\p{L}+|(?:färg|gul|grön|röd)?(?:skuggad|markerad|färgad|inramad|streckad|prickad|tonad)(?:e|t)?) (?:ord|orden|text|del|delen|rad|rader|ruta|fält|${PART_OF_PAGE}))${E}`,
    ],
    [
      /understruk|inring|överstruk/i,
      `${B}(?:är|står|ord|orden|text|texten|frågor|frågorna) (?<hit>(?:understruk|inring|överstruk)\\p{L}+)${E}`,
    ],
    // i rutan överst, listan underst
    [/överst|underst|nederst/i, `${B}${PAGE} (?<hit>överst|underst|nederst)${E}`],
    // uppe till höger finns knappen
    [
      /^(?:uppe|nere|överst|nederst|underst|upptill|nertill|nedtill) /i,
      `^(?<hit>(?:uppe|nere|överst|nederst|underst|upptill|nertill|nedtill) till (?:höger|vänster))(?= (?:ser|finns|hittar|står|visas)${E})`,
    ],
    // scrolla ner, bläddra ned, rulla ner på sidan
    [
      /scroll|skroll|bläddra|rulla|svep/i,
      `${B}(?<hit>(?:scrolla|skrolla|scrollar|skrollar)(?: (?:ned|ner|upp|vidare|längst ned|längst ner))?|(?:bläddra|bläddrar|svep|rulla|rullar) (?:ned|ner|nedåt|uppåt|upp)(?= (?:till|på|i|för) (?:\\p{L}+ ){0,2}?(?:sidan|texten|rubriken|${PAGE})))${E}`,
    ],
    // fältet under texten, knappen ovanför bilden
    [
      /(?:under|ovanför|nedanför|bredvid|intill) (?:denna|den|texten|bilden|tabellen|knappen|rutan|listan|frågan|frågorna)/i,
      `${B}(?:fältet|fälten|rutan|rutorna|knappen|länken|länkarna|raden|frågan|frågorna|texten(?! under rutan)|bilden|tabellen|formuläret|kartan) (?<hit>(?:under|ovanför|nedanför|bredvid|intill) (?:den här |denna )?(?:texten|text|bilden|bild|tabellen|knappen|rutan|listan|frågan|frågorna))${E}`,
    ],
    // i nästa stycke, föregående avsnitt
    [
      /stycke|avsnitt/i,
      `${B}(?:i|se|läs) (?:det )?(?<hit>(?:nästa|föregående|förra|följande) (?:stycke|stycket|avsnitt|avsnittet)) (?:läser|står|hittar|finns|skriver|skrev|handlar|berättar|kan|förklarar)${E}`,
    ],
    // den mittersta rutan, i den högra tabellen
    [
      /mittersta|översta|understa|nedersta|övre|nedre|högra|vänstra/i,
      `${B}(?:i|på|se|läs|den|klicka|tryck) (?:den |det |de )?(?<hit>(?:mittersta|översta|understa|nedersta|övre|nedre|högra|vänstra) (?:(?:högra|vänstra) )?${PART_OF_PAGE})${E}(?! (?:stolar|bänkar|tänder|säten|skåp|knappar|hyllor))`,
    ],
    [
      /(?:första|andra|tredje|fjärde|sista) (?:raden|stycket|rutan|kolumnen|spalten|meningen)/i,
      `${B}(?<hit>(?:första|andra|tredje|fjärde|sista) (?:raden|stycket|rutan|kolumnen|spalten|meningen) (?:i (?:brevet|texten|meddelandet|mejlet|kallelsen|tabellen|listan)|på sidan|till (?:höger|vänster)|uppifrån|nedifrån|gäller|handlar|är))${E}`,
    ],
    [/sidfot|sidhuvud/i, `${B}(?<hit>(?:sidfot|sidhuvud)(?:en|et)?)${E}`],
    [
      /uppifrån|nedifrån|från (?:vänster|höger)/i,
      `${B}(?:punkten|raden|rutan|knappen|frågan|länken|bilden|alternativet) (?<hit>uppifrån|nedifrån|från (?:vänster|höger))${E}`,
    ],
    [
      /sidan|brevet|texten|meddelandet/i,
      `${B}(?:står|finns|hittar du|ser du|listan|rutan|knappen|bilden|tabellen|numret|allra) (?<hit>(?:mitt på|i mitten av|på mitten av) sidan|sist i (?:brevet|texten|meddelandet|mejlet))${E}`,
    ],
    [/inom parentes/i, `${B}(?:står|anges|finns|skrivs|visas) (?<hit>inom parentes)${E}`],
    // se sidan 3: which page a message has, nobody knows
    [
      /sid(?:an|orna|a)? \d/i,
      `${B}(?:se|läs|på|från) (?<hit>sid(?:an|orna|a)? \\d{1,3}(?:[-–]\\d{1,3})?)(?![\\p{L}\\p{N}]| (?:i|av|på) )`,
    ],
    // ovan och nedan som hänvisning i allmänhet: "som vi skrev ovan", "ovan beskrivna"
    [
      /ovan/i,
      `${B}(?<hit>ovan)${E}(?= (?:ska|kan|finns|står|innan|för att|beskriv\\p{L}+|angiv\\p{L}+|nämnda|redovisade)|[.,;:)]|$)`,
    ],
  ] as const
).map(([clue, source]) => ({ clue: anySpace(clue.source, 'i'), pattern: anySpace(source, 'giu') }));

const STANDING = /^(?:ovan|nedan)stående$/u;

function isVerb(word: string): boolean {
  return isFiniteVerb(word) || readPassive(word)?.isAmbiguous === false;
}

/** "Du är ovan": not used to something. "I nedan": the moon. */
const UNUSED_TO = /(?<!\p{L})(?:är|blir|var|lite|ganska|mycket|så|i)\s$/iu;

/** Most texts point nowhere; one look for any of the clues spares them every pattern. */
const POINTER = new RegExp(PATTERNS.map(({ clue }) => clue.source.replace(/^\^/u, '')).join('|'), 'i');

const MARKED_OR_MOVED = anyOf(
  wordList(
    `understruk inring överstruk överst underst nederst första andra tredje fjärde sista inom sist bläddra rulla svep nästa
    föregående förra följande`,
  ),
);
const UNSURE = new RegExp(
  `^(?:(?:övre|nedre|högra|vänstra)\\sraden|${MARKED_OR_MOVED}|sid(?:an|orna|a)?\\s\\d)`,
  'iu',
);

/** What a word holds that may point at a place on the page. */
const PLACE_WORDS = anyOf(
  wordList(
    `nedan bredvid intill höger högra vänster vänstra sida sidorna spalt kolumn marginal längst längre högst överst underst
    nederst knappen rutan rutorna texten fältet fälten länken pilen fetstil fetmark kursiv understruk inring överstruk skuggad
    markerad färgad inramad streckad prickad tonad hörnet scroll skroll bläddra rulla svep stycke avsnitt mittersta nedersta
    övre nedre raden meningen sidfot sidhuvud uppifrån nedifrån parentes`,
  ),
);
/** Parts of the body, and the way to the clinic: there the words mean what they say. */
const BODY = anyOf(
  wordList(
    `knä navel midja bröst höft axel armbåg handled fotled öga ögat örat såret ärret revben magen ryggen huden tänder tand
    snittet`,
  ),
);
const WAY = anyOf([
  ...wordList(
    `hissen trappan entré ingång dörr receptionen kassan våning vägen gatan bron parkering apotek kiosk kafé café väntrum
    avdelning mottagning hus byggnad korridor`,
  ),
  'kommer in',
]);
const SCALE_OR_TOOL = anyOf([
  ...wordList('fjärrkontroll mätaren pumpen sängen testet stickan skjortan nolla noll grader gränsen'),
  'värdet på',
]);
const BODY_OR_WAY = new RegExp(`(?<!\\p{L})(?:${BODY}|${WAY}|${SCALE_OR_TOOL})`, 'iu');

export default languageRule({
  id: 'language/layout-reference',
  words: new RegExp(`${PLACE_WORDS}|ovan(?!lig)|^(?:under|lite|fet|feta)$`, 'u'),
  documents: true,
  title: { sv: 'Texten pekar på en plats på sidan', en: 'Reference to a place on the page' },
  why: {
    sv: 'I mobilen ligger texten i en annan ordning, och den som lyssnar ser ingen sida alls.',
    en: 'On a phone the text has another order, and a listener sees no page at all.',
  },
  action: {
    sv: 'Nämn rubriken eller skriv vad det gäller.',
    en: 'Name the heading, or say what it is about.',
  },
  tags: ['1177', 'klarsprak', 'wcag21-en301549v321'],
  basis: [sensoryCriterion, plainLanguageTest],
  bySentence: true,
  messages: {
    points: {
      sv: '”{word}” är ett stelt ord som skickar läsaren till en annan plats i texten. Nämn vad du menar.',
      en: '“{word}” is a stiff word that sends the reader to another place in the text. Name what you mean.',
    },
    pointsAlone: {
      sv: '”{word}” skickar läsaren till en annan plats i texten, och det är oklart vad det syftar på. Nämn vad du menar.',
      en: '“{word}” sends the reader to another place in the text, and it is unclear what it refers to. Name what you mean.',
    },
    place: {
      sv: '”{word}” hjälper inte den som lyssnar eller läser i mobilen. Nämn rubriken i stället.',
      en: '“{word}” does not help a listener or a phone reader. Name the heading instead.',
    },
  },
  check({ text, sentences, flag }) {
    for (const { words } of sentences) {
      for (const [at, word] of words.entries()) {
        if (!STANDING.test(word.lower)) continue;
        const next = words[at + 1];
        // Alone at the start it also leaves open what it means: "Ovanstående gäller även barn."
        const standsAlone = at === 0 && next !== undefined && isVerb(next.lower);
        flag({
          message: standsAlone ? 'pointsAlone' : 'points',
          at: { start: word.start, end: word.end },
          data: { word: word.text },
        });
      }
    }
    if (!POINTER.test(text)) return;
    const taken = new SpanSet();
    for (const sentence of sentences) {
      const part = text.slice(sentence.start, sentence.end);
      if (!POINTER.test(part)) continue;
      for (const { clue, pattern } of PATTERNS) {
        if (!clue.test(part)) continue;
        for (const match of matchesOf(part, pattern)) {
          const hit = match.groups?.hit ?? match[0];
          const start = sentence.start + match.index + match[0].lastIndexOf(hit);
          const end = start + hit.length;
          if (taken.has({ start, end })) continue;
          // On page three of a booklet, the first line of a form: only a person knows which.
          const certainty = UNSURE.test(hit) ? ('review' as const) : ('certain' as const);
          const isLone = /^(?:ovan|nedan|här (?:under|ovanför|nedanför|bredvid))/iu.test(hit);
          const around = part.slice(Math.max(0, match.index - 25), match.index + match[0].length + 25);
          if (
            /^(?:ovan|nedan)$/iu.test(hit) &&
            UNUSED_TO.test(text.slice(Math.max(sentence.start, start - 10), start))
          )
            continue;
          // "Se kartan nedan" points at a map on the page, whatever the map shows.
          const isOnPage = /(?:kartan|bilden|listan|tabellen|schemat)\s$/iu.test(
            text.slice(sentence.start, start),
          );
          if (
            !isOnPage &&
            (isLone || /höger|vänster|högra|vänstra|övre|nedre|översta|nedersta/iu.test(hit)) &&
            BODY_OR_WAY.test(around)
          )
            continue;
          taken.add({ start, end });
          flag({ message: 'place', at: { start, end }, data: { word: hit }, certainty });
        }
      }
    }
  },
});
