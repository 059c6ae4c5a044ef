/** What a person looks at when a machine cannot judge: the words of `attachments[].reviewed.checked`. */
export type ReviewTopic = 'alt' | 'order' | 'headings' | 'contrast' | 'language' | 'image-text' | 'tables' | 'links';

const topics: Readonly<Record<string, ReviewTopic>> = {
  'attachment/image-text': 'image-text',
  'attachment/text-image': 'image-text',
  'attachment/bold-headings': 'headings',
  'attachment/typed-lists': 'order',
  'attachment/reading-order': 'order',
  'attachment/text-differs': 'order',
  'pdfua/7-1-4': 'order',
};

/** What a person must have checked to answer a rule's question; undefined when any review of the file answers it. */
export function reviewTopicOf(rule: string): ReviewTopic | undefined {
  return topics[rule];
}
