import type { AttachmentFacts } from '@klarmall/attachments';
import { type AnyRule, defineRule, type Problem, type RuleSpecification } from '@klarmall/lint';
import type { DocumentView } from '@klarmall/pdf';

/** What a rule saw in a document. */
export type DocumentProblem = Problem;

type Written = Omit<RuleSpecification<'attachment', Record<never, never>>, 'on' | 'check'> & {
  /** What is wrong with a document: a pure function of what a reader meets. */
  check(document: DocumentView, file: AttachmentFacts): readonly Problem[];
};

/** A rule on the content of PDF documents; it says nothing of other files, nor of one that could not be read. */
export function defineDocumentRule({ check, ...written }: Written): AnyRule {
  return defineRule({
    mootInScan: true,
    ...written,
    on: 'attachment',
    check(file, { report }) {
      const view = file.document?.view;
      if (view === undefined) return;
      for (const problem of check(view, file)) report(problem);
    },
  });
}
