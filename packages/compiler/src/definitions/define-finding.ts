import type { Bilingual, FindingDefinition, MessageText } from '@klarmall/model';

interface Specification {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly action: Bilingual;
  readonly messages: Readonly<Record<string, MessageText>>;
  readonly severity?: FindingDefinition['severity'];
}

/** A finding of the compiler's own: certain, and never to be excepted, since the text cannot be read in two ways. */
export function defineFinding(id: string, specification: Specification): FindingDefinition {
  return {
    severity: 'error',
    certainty: 'certain',
    exceptable: false,
    tags: ['klarmall'],
    basis: [{ source: 'Klarmalls källformat' }],
    ...specification,
    id,
  };
}
