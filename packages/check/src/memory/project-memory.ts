import type { KnownLink, LinkMemory } from '@klarmall/compiler';
import type { AxeJudgement } from '@klarmall/html';
import type { Gathered, WrittenException } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import type { Sighting } from './sighting.ts';
import type { StandingDays } from './standing-days.ts';

/** What is known of a file for as long as its bytes are the same. */
export interface KnownFile {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Whether its bytes are a text about which there is nothing to say. */
  readonly isSound: boolean;
  /** Whether it is a template that can be read. */
  readonly isTemplate: boolean;
  /** What parsing it found. */
  readonly findings: readonly UnjudgedFinding[];
  /** Whether anything in it may be a personal number, on any day. */
  readonly mayHoldNumbers: boolean;
}

/** What the project as a whole wants to know of a template. */
export interface TemplateFacts {
  readonly exceptions: readonly WrittenException[];
  /** For the rules on the library. */
  readonly gathered: Gathered;
}

/** What every rule saw of a template. */
export interface TemplateSightings {
  /** The days on which the answer is the same, when it turns on the day. */
  readonly days?: StandingDays;
  /** The state of all units, when the answer turned on them: those of a template without units of its own. */
  readonly units?: string;
  readonly sightings: readonly Sighting[];
}

/** What is known of a template for as long as its link is the same. */
export interface KnownTemplate {
  readonly link: KnownLink;
  readonly facts?: TemplateFacts;
  readonly inspected?: TemplateSightings;
}

/** What every rule saw of a unit's own texts, for as long as its file is the same. */
export interface KnownUnit {
  /** SHA-256 of its file. */
  readonly hash: string;
  readonly inspected: TemplateSightings;
}

/** What is known of a project under one set of settings. */
export interface ProjectMemory {
  readonly files: Map<string, KnownFile>;
  /** By id. */
  readonly templates: Map<string, KnownTemplate>;
  /** By the path of the unit's file. */
  readonly units: Map<string, KnownUnit>;
  /** What axe-core thinks of pages by the hash of their shape. */
  readonly axe: Map<string, AxeJudgement>;
}

export function emptyMemory(): ProjectMemory {
  return { files: new Map(), templates: new Map(), units: new Map(), axe: new Map() };
}

/** The part of a memory that linking asks: a template that is linked anew is a new one to everybody else. */
export function linkMemoryOf({ templates }: ProjectMemory): LinkMemory {
  const links: LinkMemory = {
    get: (id) => templates.get(id)?.link,
    set(id, link) {
      templates.set(id, { link });
      return links as ReturnType<LinkMemory['set']>;
    },
  };
  return links;
}
