import { type AttachmentRecord, type EmitContext, renderTemplate, sourceKind } from '@klarmall/compiler';
import { aboutRendering, targets } from '@klarmall/compiler/targets';
import type {
  AppliedException,
  Artifact,
  BuildIndex,
  Channel,
  Finding,
  LinkedTemplate,
  LinkedUnit,
  UnjudgedFinding,
} from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { maskPersonalNumbers } from '@klarmall/swedish';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import type { Checked } from '../pipeline/check-sources.ts';
import { unitsOf } from '../pipeline/inspect-templates.ts';
import { approvalsOf } from '../reviews/approvals.ts';
import { folderInPlace, isUnfinished, type TreeWriter } from './folder-in-place.ts';
import { IndexWriter } from './index-writer.ts';
import { indexFile, isOurs } from './our-folder.ts';
import { PreviousBuild } from './previous-build.ts';
import { sourceHashes, templateSources } from './source-hashes.ts';

export interface BuildSettings extends CheckSettings {
  /** Folder to write, absolute. */
  readonly out: string;
}

export type Built =
  | { readonly status: 'built'; readonly checked: Checked; readonly payloads: number; readonly held: number }
  /** The folder holds something that Klarmall did not write, and was left alone. */
  | { readonly status: 'refused' };

type Entry = BuildIndex['entries'][number];
type IndexedFile = NonNullable<Entry['payload']>;

function reasonOf({ rule, message, place, fingerprint }: Finding) {
  return {
    rule,
    message,
    ...(place ? { file: maskPersonalNumbers(place.file), line: place.start.line } : {}),
    fingerprint,
  };
}

/** The folder of one payload: `<unit>/<template id>`, with `utan-mottagning` for a template that no unit uses. */
function folderOf(template: LinkedTemplate, unit: LinkedUnit | undefined): string {
  return `${unit?.id ?? 'utan-mottagning'}/${template.id}`;
}

/** Every file that a row of the index lists. */
function filesOf({ payload, files = [], channels }: Entry): readonly IndexedFile[] {
  return [...(payload ? [payload] : []), ...files, ...channels.flatMap(({ artifacts }) => artifacts)];
}

class Builder {
  readonly #checked: Checked;
  readonly #settings: BuildSettings;
  readonly #tree: TreeWriter;
  readonly #index: IndexWriter;
  readonly #previous: PreviousBuild;
  /** What every payload is made of beside its own. */
  readonly #surroundings: string;
  readonly #templates: ReadonlyMap<string, LinkedTemplate>;
  readonly #snippetFiles: ReadonlyMap<string, string>;
  readonly #exceptions: ReadonlyMap<string, readonly AppliedException[]>;
  /** What targets say when they write, of which no check could know. */
  readonly found: UnjudgedFinding[] = [];
  payloads = 0;
  held = 0;

  constructor(
    checked: Checked,
    settings: BuildSettings,
    tree: TreeWriter,
    index: IndexWriter,
    previous: PreviousBuild,
  ) {
    this.#checked = checked;
    this.#settings = settings;
    this.#tree = tree;
    this.#index = index;
    this.#previous = previous;
    this.#surroundings = sha256Hex(JSON.stringify(checked.context));
    this.#templates = new Map(checked.library.templates.map((template) => [template.id, template]));
    this.#snippetFiles = new Map(
      checked.library.snippets.map(({ id, places }) => [`snippets/${id}`, places.file]),
    );
    const exceptions = new Map<string, AppliedException[]>();
    for (const applied of checked.report.exceptions) {
      const same = exceptions.get(applied.where);
      if (same) same.push(applied);
      else exceptions.set(applied.where, [applied]);
    }
    this.#exceptions = exceptions;
  }

  /** Exceptions of the template, its bases and the project: those that can have hidden something in its text. */
  #exceptionsOf(template: LinkedTemplate): readonly AppliedException[] {
    return [template.id, ...template.bases, 'klarmall.yaml'].flatMap(
      (where) => this.#exceptions.get(where) ?? [],
    );
  }

  build(template: LinkedTemplate): void {
    const paths = templateSources(template, this.#templates, this.#snippetFiles);
    const exceptions = this.#exceptionsOf(template);
    const { owner, reviewBy } = template.source;
    const approvals = approvalsOf(template, this.#templates);
    const units = this.#settings.units && new Set(this.#settings.units);
    for (const unit of unitsOf(template, units)) {
      const { files } = this.#checked.project;
      this.#buildOne(template, unit, {
        sources: sourceHashes(paths, unit, files),
        exceptions,
        ...(owner === undefined ? {} : { owner }),
        ...(reviewBy === undefined ? {} : { reviewBy }),
        ...(approvals.length === 0 ? {} : { approvals }),
      });
    }
  }

  /** A row for a template that could not be read: whoever reads the index must not think that it never was. */
  addUnreadable(path: string, id: string): void {
    this.held += 1;
    this.#previous.rowOf(null);
    const { findings } = this.#checked.report;
    this.#index.add({
      template: maskPersonalNumbers(id),
      status: 'unreadable',
      channels: [],
      blockedBy: findings.filter(({ place }) => place?.file === path).map(reasonOf),
    });
  }

  #buildOne(
    template: LinkedTemplate,
    unit: LinkedUnit | undefined,
    origin: Pick<EmitContext['provenance'], 'sources' | 'exceptions' | 'owner' | 'reviewBy' | 'approvals'>,
  ): void {
    const { standing } = this.#checked.judgement;
    const wanted = this.#settings.channels;
    const channels = template.channels.filter((channel) => !wanted || wanted.includes(channel));
    const verdicts = channels.map((channel) => standing.of(template.id, channel, unit?.id));
    const open = new Set(verdicts.filter(({ status }) => status !== 'stopped').map(({ channel }) => channel));
    const attachments = this.#checked.attachments.get(template.id) ?? new Map<string, AttachmentRecord>();
    const blockedBy = channels.map((channel) => standing.stops(template.id, channel, unit?.id).map(reasonOf));
    // All that a payload and its row say is made of these: what stands in its sources, and what was found of it.
    const inputs = [
      this.#surroundings,
      folderOf(template, unit),
      origin,
      verdicts,
      blockedBy,
      [...attachments],
    ];
    const before = this.#previous.rowOf(JSON.stringify(inputs));
    const isAsBefore =
      before !== undefined &&
      (before.entry.payload !== undefined || open.size === 0) &&
      filesOf(before.entry).every(({ path, sha256: hash }) => this.#tree.keep(path, hash));
    if (isAsBefore) {
      this.#count(before.entry);
      this.#index.addRow(before.text);
      return;
    }
    const context: EmitContext = {
      ...this.#checked.context,
      provenance: { ...this.#checked.context.provenance, ...origin, verdicts },
      attachments,
    };
    const written = open.size === 0 ? [] : this.#emit(template, unit, open, context);
    const { source } = template;
    const payload = written.find(({ artifact }) => artifact.path === 'payload.json');
    const files = written
      .filter((entry) => entry.channel === 'any' && entry !== payload)
      .map(({ file }) => file);
    this.#add({
      template: maskPersonalNumbers(template.id),
      ...(unit ? { unit: maskPersonalNumbers(unit.id) } : {}),
      kind: template.kind,
      ...(source.version === undefined ? {} : { version: source.version }),
      ...(source.validFrom === undefined ? {} : { validFrom: source.validFrom }),
      ...(source.validTo === undefined ? {} : { validTo: source.validTo }),
      status: source.status ?? 'active',
      ...(source.replacedBy === undefined ? {} : { replacedBy: source.replacedBy }),
      ...(payload ? { payload: payload.file } : {}),
      ...(files.length > 0 ? { files } : {}),
      channels: verdicts.map(({ channel, status }, at) => ({
        channel,
        status,
        artifacts: written.filter((entry) => entry.channel === channel).map(({ file }) => file),
        blockedBy: blockedBy[at] ?? [],
      })),
    });
  }

  #add(row: Entry): void {
    this.#count(row);
    this.#index.add(row);
  }

  #count({ payload }: Entry): void {
    if (payload) this.payloads += 1;
    else this.held += 1;
  }

  /** All that is written of one message; nothing, where a target that writes it finds a Stopp. */
  #emit(
    template: LinkedTemplate,
    unit: LinkedUnit | undefined,
    open: ReadonlySet<Channel>,
    context: EmitContext,
  ): { readonly channel: Channel | 'any'; readonly artifact: Artifact; readonly file: IndexedFile }[] {
    const rendered = renderTemplate(template, unit);
    const folder = folderOf(template, unit);
    const made = targets
      .filter(({ channel }) => channel === 'any' || open.has(channel))
      .map((target) => ({ target, ...target.emit(rendered, context) }));
    // What a target refuses, the check has told.
    const found = made.flatMap(({ target, findings }) =>
      target.refuses ? [] : aboutRendering(findings, target, rendered),
    );
    this.found.push(...found);
    if (found.some(({ severity }) => severity === 'error')) return [];
    return made.flatMap(({ target: { channel }, value }) =>
      value.map((artifact) => {
        const path = `${folder}/${artifact.path}`;
        const file = {
          path,
          mediaType: artifact.mediaType,
          sha256: this.#tree.writeHashed(path, artifact.text),
        };
        return { channel, artifact, file };
      }),
    );
  }
}

/**
 * Checks a project and writes every artifact that no Stopp holds back, with an index of everything that was built and
 * everything that was not. Files that are as they were are left alone; what was built before and is not built now is gone.
 */
export async function buildProject(settings: BuildSettings): Promise<Built> {
  if (!isOurs(settings.out) && !isUnfinished(settings.out)) return { status: 'refused' };
  const checked = await checkProject(settings);
  const previous = new PreviousBuild(settings.memories, settings.root, settings.out);
  const tree = folderInPlace(settings.out, indexFile);
  try {
    const { compiler, ruleSet, today } = checked.context.provenance;
    const index = new IndexWriter(tree.indexPath, { version: 1, compiler, ruleSet, today });
    const builder = new Builder(checked, settings, tree, index, previous);
    const rows = [
      ...checked.templates.map((template) => ({ id: template.id, add: () => builder.build(template) })),
      ...checked.project.unreadable.map((path) => {
        const id = sourceKind(path)?.id ?? path;
        return { id, add: () => builder.addUnreadable(path, id) };
      }),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [done, row] of rows.entries()) {
      row.add();
      settings.progress?.(done + 1, rows.length);
    }
    index.end();
    tree.commit();
    previous.keep();
    const { found, payloads, held } = builder;
    return { status: 'built', checked: found.length > 0 ? checked.with(found) : checked, payloads, held };
  } catch (error) {
    tree.discard();
    throw error;
  }
}
