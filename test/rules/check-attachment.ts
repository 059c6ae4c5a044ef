import { type AttachmentFacts, factsOfStart } from '@klarmall/attachments';
import { readAttachment } from '@klarmall/attachments/reader';
import { type BuiltJpeg, type BuiltPng, buildJpeg, buildPng } from '@klarmall/attachments/testing';
import { type AnyRule, ruleRunner } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import { inflateNode } from '@klarmall/pdf/node';
import { buildDocument } from '@klarmall/pdf/testing';
import { encryptedDocument } from '@klarmall/pdf/testing/encryption';
import { buildLetter, type Letter } from '@klarmall/pdf/testing/letter';
import { plainPictures, signPicture, textPictures } from '@klarmall/pdf/testing/pictures';
import { ruleCases } from '@klarmall/pdf/testing/rule-cases';
import { parse } from 'yaml';

/** A picture of an example: what it shows, and what the file says besides. */
interface ExamplePicture extends Omit<BuiltPng & BuiltJpeg, 'drawing'> {
  readonly shows?: 'words' | 'page' | 'photo';
}

/** An attachment in a rule's page: a letter or a picture as its maker sees it, and what it is held to. */
interface ExampleAttachment extends Partial<Letter> {
  readonly picture?: ExamplePicture;
  /** What the file's bytes are, when they are neither. */
  readonly bytes?: string;
  /** What follows after the file's own end. */
  readonly after?: string;
  /** Only so much of the file is there, from 0 to 1. */
  readonly cut?: number;
  /** A document that breaks a condition of PDF/UA, or one that nearly does, by the condition's number. */
  readonly breaks?: string;
  readonly keeps?: string;
  /** Assistive technology is locked out. */
  readonly locked?: boolean;
  readonly textEquivalent?: string;
  /** In bytes. */
  readonly sizeLimit?: number;
  /** The text of each page as another program reads it. */
  readonly otherReader?: readonly string[];
  /** Why there is nothing to read. */
  readonly absent?: AttachmentFacts['absent'];
  /** Why its reading was ended. */
  readonly ended?: AttachmentFacts['ended'];
}

/** Permissions of a file (ISO 32000-1, table 22): bit 10 lets assistive technology in. */
const open = -4;
const locked = open - 512;

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function drawn(shows: NonNullable<ExamplePicture['shows']>) {
  if (shows === 'words') return signPicture();
  const draw = shows === 'page' ? textPictures['a scan in two shades'] : plainPictures['a photo'];
  if (draw === undefined) throw new Error(`There is no picture of a ${shows}.`);
  return draw();
}

function pictureBytes(name: string, { shows, ...picture }: ExamplePicture): Uint8Array {
  if (/\.jpe?g$/i.test(name)) return buildJpeg(picture);
  return buildPng({ ...picture, ...(shows === undefined ? {} : { drawing: drawn(shows) }) });
}

/** The document about a condition of PDF/UA that its own tests have. */
function caseBytes(number: string, kind: 'fails' | 'passes'): Uint8Array {
  if (number === '7.16-1')
    return encryptedDocument('rc4-128', { permissions: kind === 'fails' ? locked : open });
  const parts = ruleCases[number]?.[kind];
  if (parts === undefined) throw new Error(`There is no document about ${number}.`);
  return buildDocument(parts);
}

function fileBytes(name: string, example: ExampleAttachment): Uint8Array {
  if (example.bytes !== undefined) return bytesOf(example.bytes);
  if (example.picture !== undefined) return pictureBytes(name, example.picture);
  if (example.locked === true) return encryptedDocument('rc4-128', { permissions: locked });
  if (example.breaks !== undefined) return caseBytes(example.breaks, 'fails');
  if (example.keeps !== undefined) return caseBytes(example.keeps, 'passes');
  return buildLetter({ content: [], ...example });
}

function wholeBytes(name: string, example: ExampleAttachment): Uint8Array {
  const own = fileBytes(name, example);
  const cut = own.subarray(0, own.length * (example.cut ?? 1));
  return Uint8Array.from([...cut, ...bytesOf(example.after ?? '')]);
}

/** Whether a fence on a rule's page describes an attachment. */
export function isAttachment(path: string): boolean {
  return path !== 'text' && !path.includes('/');
}

/** Makes the file that an example describes, reads it as the gate does, and shows it to a rule. */
export async function checkAttachment(
  rules: readonly AnyRule[],
  name: string,
  written: string,
): Promise<readonly UnjudgedFinding[]> {
  const example = (parse(written) ?? {}) as ExampleAttachment;
  const { textEquivalent, sizeLimit, otherReader, absent, ended } = example;
  const demands = {
    ...(textEquivalent === undefined ? {} : { textEquivalent }),
    ...(sizeLimit === undefined ? {} : { sizeLimit }),
  };
  const run = ruleRunner(rules, 'attachment', { options: {} });
  if (absent !== undefined) return run({ fileName: name, kind: 'unknown', bytes: 0, demands, absent });
  const bytes = wholeBytes(name, example);
  if (ended !== undefined) return run({ ...factsOfStart(bytes, bytes.length, name), demands, ended });
  const means = {
    inflate: inflateNode,
    ...(otherReader === undefined ? {} : { secondReader: async () => otherReader }),
  };
  return run(await readAttachment(bytes, { fileName: name, ...demands }, means));
}
