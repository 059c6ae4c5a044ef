import { oneOf } from './one-of.ts';
import { perWord } from './per-word.ts';
import { isFiniteVerb, readActive, readParticiple, readPassive } from './verb-lexicon.ts';

/** Word class as far as word lists and endings tell. `noun` is what is left, so it is the least certain. */
export type WordClass =
  | 'noun'
  | 'verb'
  | 'participle'
  | 'adjective'
  | 'pronoun'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'determiner'
  | 'number'
  | 'other';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Prepositions; *om*, *före*, *efter* can be conjunctions too. */
export const PREPOSITIONS = words(
  `av på i till från med för hos vid under över mellan genom utan om efter före inom utom utanför innanför bakom framför
  enligt mot bland per ur åt trots kring runt omkring via sedan angående gällande avseende beträffande rörande inför
  utifrån gentemot jämte intill längs ovanför nedanför bredvid förutom`,
);

/** Words that open a subordinate clause, or join clauses. */
export const CONJUNCTIONS = words(
  `och men eller utan för så att om när eftersom innan medan därför fast fastän trots huruvida ifall liksom samt än som
  både antingen varken utan då tills sedan såvida`,
);

const PRONOUNS = words(
  `jag du han hon den det vi ni de dem mig dig honom henne oss er hen man sig min mitt mina din ditt dina sin sitt sina
  hans hennes dess vår vårt våra ert era deras någon något några ingen inget inga vem vad vilken vilket vilka som själv
  själva varandra andra annat annan alla allt denna detta dessa ens den-här`,
);

const DETERMINERS = words('en ett varje var vart all hela båda samma sådan sådant sådana');

const ADVERBS = words(
  `inte ej icke aldrig alltid ofta ibland sällan redan nu då sedan snart strax genast här där hit dit hem hemma ute inne
  uppe nere fram bort borta tillbaka också även bara endast just nog väl ju kanske gärna helst mycket lite litet mer mest
  mindre minst ganska alldeles för så därför alltså dock ändå först sist senare tidigare igen åter vidare direkt dessutom
  däremot annars hur varför när var vart varifrån sen ungefär cirka nästan helt väldigt särskilt framför tillsammans`,
);

const VERBS = words(
  `är var vara varit blir blev bli blivit har hade ha haft ska skall skulle kan kunde kunna kunnat vill ville vilja måste
  får fick få fått bör borde brukar finns fanns finnas vet visste veta heter hette heta lär torde må kom kommit`,
);

const ADJECTIVE_ENDING =
  /(?:lig|ligt|liga|isk|iskt|iska|sam|samt|samma|bar|bart|bara|full|fullt|fulla|lös|löst|lösa|ande|ende|aste|are)$/u;
const NOUN_ENDINGS = oneOf(
  `ning ningen ningar ningarna het heten heter tion tionen tioner else elsen elser skap skapet dom domen ism ment mentet ör ören
  ologi tet teten are aren arna orna erna anden andens andet andets`,
);
const NOUN_ENDING = new RegExp(`${NOUN_ENDINGS}$`, 'u');

function wordClassAfresh(word: string): WordClass {
  if (/^\p{N}/u.test(word)) return 'number';
  if (VERBS.has(word)) return 'verb';
  if (PRONOUNS.has(word)) return 'pronoun';
  if (DETERMINERS.has(word)) return 'determiner';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (CONJUNCTIONS.has(word)) return 'conjunction';
  if (ADVERBS.has(word)) return 'adverb';
  if (NOUN_ENDING.test(word)) return 'noun';
  if (readPassive(word)?.isAmbiguous === false || isFiniteVerb(word)) return 'verb';
  if (readParticiple(word) !== undefined) return 'participle';
  if (readActive(word) !== undefined) return 'verb';
  return ADJECTIVE_ENDING.test(word) ? 'adjective' : 'noun';
}

/** The class of one word in lower case, without looking at its neighbours. */
export const wordClass = /* @__PURE__ */ perWord(wordClassAfresh);

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...VERBS,
  ...PRONOUNS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...ADVERBS,
]);

/** Whether a word is one of the small words that hold sentences together, and so no noun. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
