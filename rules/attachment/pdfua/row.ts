import type { Bilingual } from '@klarmall/model';
import type { Level } from '../support/levels.ts';
import type { ReasonName } from './reasons.ts';
import type { ToleranceName } from './tolerances.ts';
import type { TopicName } from './topics.ts';

/** One condition of PDF/UA: who asks for it, what its break does, and how grave that is. */
export interface PdfuaRow {
  readonly topic: TopicName;
  /** Of ISO 14289-1:2014. */
  readonly clause: string;
  /** Failure conditions of the Matterhorn Protocol 1.1. */
  readonly matterhorn: readonly string[];
  /** Success criteria of WCAG 2.1 that a break fails; EN 301 549 has them in clause 10. */
  readonly wcag: readonly string[];
  /** The W3C technique for PDF by which that is known. */
  readonly technique?: `PDF${number}`;
  /** In the profile `en301549`; in `pdfua` every condition is a stop. */
  readonly level: Level;
  readonly reason: ReasonName;
  /** When a place is milder; the first that fits holds. */
  readonly tolerated?: readonly {
    readonly when: ToleranceName;
    readonly level: Level;
    readonly reason: Bilingual;
  }[];
  /** It has to be settled before others are worth mending, 1 before 2: as in `FindingDefinition`. */
  readonly groundwork?: number;
  /** Conditions that are broken wherever this one is, for the same cause. */
  readonly causes?: readonly string[];
  /** What must hold. */
  readonly holds: Bilingual;
  /** What a reader meets when it does not, one sentence. */
  readonly failed: Bilingual;
}
