import { wordList } from './phrases.ts';

/** What letters of care ask of their reader, by the first word: imperatives that are no nouns as well. */
export const IMPERATIVES =
  wordList(`andas anmäl använd avboka be begär behåll berätta boka byt börja drick duscha fortsätt
  fyll följ glöm gå gör hämta håll hör kom kontakta logga lyssna låt lägg lämna läs meddela minska mät prata prova pröva
  ring rör skriv sluta smörj sov svara sätt säg sök ta träna tvätta tänk undvik vila visa välj vänta åk ät öka`);
