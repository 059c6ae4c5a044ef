import { annotationVariants } from './annotations.ts';
import { contentVariants } from './content.ts';
import { fontVariants } from './fonts.ts';
import { metadataVariants } from './metadata.ts';
import { structureVariants } from './structure.ts';
import type { RuleVariant } from './variant.ts';

/** Documents about the finer points of the rules, by subject. */
export const ruleVariants: Readonly<Record<string, readonly RuleVariant[]>> = {
  annotations: annotationVariants,
  content: contentVariants,
  fonts: fontVariants,
  metadata: metadataVariants,
  structure: structureVariants,
};
