import type { Language } from '@klarmall/model';

/** " Menade du local/provsvar?", to put after a sentence; '' where no name is near. */
export function didYouMean(suggestion: string | undefined, language: Language): string {
  if (suggestion === undefined) return '';
  return language === 'sv' ? ` Menade du ${suggestion}?` : ` Did you mean ${suggestion}?`;
}

/** What to say of a template that the project does not have. */
export function noTemplate(id: string, suggestion: string | undefined, language: Language): string {
  const missing =
    language === 'sv' ? `Det finns ingen mall som heter ${id}.` : `There is no template named ${id}.`;
  return missing + didYouMean(suggestion, language);
}

/** What to say of a unit that the project does not have. */
export function noUnit(id: string, suggestion: string | undefined, language: Language): string {
  const missing =
    language === 'sv' ? `Det finns ingen mottagning som heter ${id}.` : `There is no unit named ${id}.`;
  return missing + didYouMean(suggestion, language);
}
