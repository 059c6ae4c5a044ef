import { realpathSync } from 'node:fs';
import { documentReader } from '../gate/document-tips.ts';
import { installedDictionaries, spellingOf, wordsOfUnits } from '../spelling/spelling-of.ts';
import { defaultBaseline } from '../workspace/configuration.ts';
import { projectOnDisk } from '../workspace/load-project.ts';
import type { ProjectReader } from '../workspace/project.ts';
import { projectInMemory } from '../workspace/project-in-memory.ts';
import type { Readings } from '../workspace/readings.ts';
import { attachmentGate } from './attachment-gate.ts';
import { axeTier } from './axe-tier.ts';
import { type Checked, checkSources, type SourceCheckSettings } from './check-sources.ts';
import type { LastingGate } from './lasting-gate.ts';

/** The files of a project as they stood at one moment, read already. */
export interface Snapshot {
  /** The project's folder, absolute and without links. */
  readonly root: string;
  /** Everything that a check of it reads, but attachments: content and SHA-256 by path from the root, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly hashes: ReadonlyMap<string, string>;
}

export interface CheckSettings extends SourceCheckSettings {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Whether pages are shown to axe-core too: half a second to start, some milliseconds a page. */
  readonly axe: boolean;
  /** Texts by path from the root that count instead of what the disk holds: not saved yet, or not to be. */
  readonly unsaved?: ReadonlyMap<string, string>;
  /** The project's files, where somebody has read them for this check; nothing else of them is read then. */
  readonly snapshot?: Snapshot;
  /** What this process has read of the project before. */
  readonly readings?: Readings;
  /** A gate that stays open from one check to the next; whoever made it closes it. */
  readonly gate?: LastingGate;
}

/** The project as it has been read, or on the disk where that is not all of it. */
function projectOf({ root, unsaved, readings, snapshot }: CheckSettings): ProjectReader {
  if (snapshot && !unsaved) {
    const project = projectInMemory(snapshot.files, root, snapshot.hashes);
    // A list of known findings in a place of its own has not been read.
    if (project.configuration.baseline === defaultBaseline) return project;
  }
  return projectOnDisk(root, unsaved, readings);
}

/**
 * Reads, compiles and checks a project on a disk, with everything that lies around it. User errors are findings in the
 * result; a thrown error is a bug or a failing disk.
 */
export async function checkProject(settings: CheckSettings): Promise<Checked> {
  const { root, axe, gate } = settings;
  return checkSources(
    {
      project: projectOf(settings),
      attachments: ({ templates, context, configuration, ruleSet, run }) => {
        const read = documentReader(ruleSet.rules, run);
        return attachmentGate({
          root: realpathSync(root),
          templates,
          profiles: context.profiles,
          profile: configuration.attachmentProfile,
          onTrial: ruleSet.rules.flatMap(({ id, on, preview }) => (on === 'attachment' && preview ? id : [])),
          ...(gate ? { gate } : {}),
          tips: (report, { prose }) => read(report, prose[0]?.context.allowedWords ?? new Set()),
        });
      },
      ...(axe ? { axe: axeTier } : {}),
      spelling: (texts, { units }) => spellingOf(texts, wordsOfUnits(units), installedDictionaries(root)),
    },
    settings,
  );
}
