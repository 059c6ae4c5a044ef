import type { Channel } from './channel.ts';
import type { Finding } from './finding.ts';
import type { Exception } from './generated/template.ts';

/** An exception in force: reports and provenance list it. */
export interface AppliedException {
  readonly exception: Exception;
  /** Template id, or 'klarmall.yaml'. */
  readonly where: string;
  /** Fingerprints of the findings it answers. */
  readonly findings: readonly string[];
}

/** A template in one channel. `stopped`: a Stopp holds its artifacts back; `unreviewed`: only a person's review is missing. */
export interface TemplateVerdict {
  readonly template: string;
  readonly channel: Channel;
  readonly status: 'passed' | 'unreviewed' | 'stopped';
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  readonly reviews: number;
}

/**
 * What the gate and a person say of an attachment of a template. `unreviewed`: nothing that a machine can find, and no
 * person has looked; `excepted`: an exception in force lets its barriers through.
 */
export interface AttachmentVerdict {
  readonly template: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly verdict: 'passed' | 'unreviewed' | 'excepted' | 'stopped';
  /** In hexadecimal: what a review quotes. */
  readonly sha256: string;
}

/** What `check` hands to `report`. */
export interface CheckReport {
  readonly files: number;
  readonly templates: number;
  readonly units: number;
  /** To show, in order: file, place, rule. Known (baseline) and excepted ones are counted, not listed. */
  readonly findings: readonly Finding[];
  readonly known: number;
  /** How many that the baseline lists are mended; absent when none is, or when not all was looked at. */
  readonly mended?: number;
  readonly exceptions: readonly AppliedException[];
  readonly verdicts: readonly TemplateVerdict[];
  /** Paths of template files of which nothing could be read, and so have no verdict; absent when there is none. */
  readonly unreadable?: readonly string[];
  /** Ids of the templates that were looked at, and how many the project has; absent when all of it was asked for. */
  readonly part?: { readonly templates: readonly string[]; readonly of: number };
  /** In the order of the templates; absent when none has an attachment. */
  readonly attachments?: readonly AttachmentVerdict[];
  /** Milliseconds; absent where output must be the same every time. */
  readonly duration?: number;
}
