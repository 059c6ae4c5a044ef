import type { Bilingual } from './bilingual.ts';
import type { Channel } from './channel.ts';

/** A value nobody should take on trust: where it comes from, or that it is assumed. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

export type QuestionType = 'text' | 'single' | 'multiple' | 'date' | 'number' | 'file';

/** What a channel carries, its limits and assumed values: data that a region corrects without code. */
export interface ChannelProfile {
  readonly id: Channel;
  readonly name: Bilingual;
  readonly questions: Sourced<boolean>;
  readonly questionTypes: Sourced<readonly QuestionType[]>;
  /** From this many questions on, 1177 formulärtjänst is the right tool. */
  readonly tooManyQuestions: Sourced<number>;
  readonly attachments: Sourced<boolean>;
  /** Bytes. */
  readonly attachmentMaxSize: Sourced<number>;
  readonly nameMaxLength: Sourced<number>;
  readonly textMaxLength: Sourced<number>;
  readonly questionMaxLength: Sourced<number>;
  readonly optionMaxLength: Sourced<number>;
  readonly answerMaxLength: Sourced<number>;
  readonly reminderDays: Sourced<Range>;
  readonly unhandledNoticeDays: Sourced<Range>;
  readonly autoCloseDays: Sourced<Range>;
  readonly sendingFrom: Sourced<string>;
  readonly sendingTo: Sourced<string>;
  /** What the channel itself adds to the message. */
  readonly addsSignature: Sourced<boolean>;
  readonly addsDate: Sourced<boolean>;
  readonly addsContactLink: Sourced<boolean>;
}
