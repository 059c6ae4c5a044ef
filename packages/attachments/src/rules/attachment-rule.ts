import type { DocumentPlace, FindingDefinition } from '@klarmall/model';
import type { DocumentView } from '@klarmall/pdf';
import type { Level, ProfileName, RuleLevels } from '../profiles/levels.ts';

/** A definition as every report knows it, with levels for each profile. */
export interface AttachmentDefinition extends FindingDefinition {
  readonly levels: RuleLevels;
  /** Success criteria of WCAG 2.1 that it rests on. */
  readonly wcag: readonly string[];
  /** Failure conditions of the Matterhorn protocol, where one fits. */
  readonly matterhorn: readonly string[];
}

/** What a check saw. */
export interface AttachmentProblem {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  readonly page?: number;
  readonly path?: string;
  readonly box?: DocumentPlace['box'];
  /** Failure conditions of the Matterhorn protocol, when they are those of the case and not of the rule. */
  readonly matterhorn?: readonly string[];
  /** Another level than the profile's for this occurrence: `review` when only a person can judge it. */
  readonly level?: Level;
}

/** What a check of a PDF document is told besides the document. */
export interface DocumentContext {
  readonly fileName: string;
  readonly profile: ProfileName;
}

/** One check of a PDF document: a pure function of its view. */
export interface DocumentRule extends AttachmentDefinition {
  readonly check: (view: DocumentView, context: DocumentContext) => readonly AttachmentProblem[];
}

type Written = Pick<FindingDefinition, 'id' | 'title' | 'why' | 'action' | 'messages'> &
  Partial<Pick<FindingDefinition, 'basis' | 'exceptable' | 'tags' | 'remedies'>> &
  Pick<AttachmentDefinition, 'levels'> &
  Partial<Pick<AttachmentDefinition, 'wcag' | 'matterhorn'>>;

/** Completes a definition: severity and certainty are those of the default profile. */
export function defineAttachment(written: Written): AttachmentDefinition {
  const { level } = written.levels.en301549;
  return {
    exceptable: true,
    tags: [],
    basis: [],
    wcag: [],
    matterhorn: [],
    severity: level === 'stop' ? 'error' : level === 'tip' ? 'info' : 'warning',
    certainty: level === 'review' ? 'review' : 'certain',
    ...written,
  };
}

/** A definition with its check over a document. */
export function defineDocumentRule(written: Written & Pick<DocumentRule, 'check'>): DocumentRule {
  return { ...defineAttachment(written), check: written.check };
}
