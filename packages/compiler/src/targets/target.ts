import type {
  Artifact,
  ArtifactChannel,
  Channel,
  ChannelProfile,
  FindingDefinition,
  Outcome,
  Payload,
  Place,
  Provenance,
  Rendered,
  RunRecord,
  UnjudgedFinding,
} from '@klarmall/model';
import type { InboxContract } from './profiles/inbox-contract.ts';
import type { InboxDialect } from './profiles/inbox-dialect.ts';

/** What the gate knows of an attachment's file. */
export type AttachmentRecord = Pick<Payload['attachments'][number], 'sha256' | 'mediaType' | 'bytes'> &
  Pick<RunRecord['attachments'][number], 'verdict' | 'verdictText'>;

/** What every target may use beside the rendered template. */
export interface EmitContext {
  readonly provenance: Provenance;
  readonly profiles: Readonly<Record<Channel, ChannelProfile>>;
  readonly contract: InboxContract;
  readonly dialect: InboxDialect;
  /** By path from the project's root; every attachment of the template is there. */
  readonly attachments: ReadonlyMap<string, AttachmentRecord>;
  /** How a field shows in the staff tool, `{label}` being its label; the tool's own convention unless said. */
  readonly marker?: string;
  /** What shows the region's own templates in the staff tool's search: `RJL`. */
  readonly region?: string;
}

/** The gate's record of an attachment. Throws when there is none: the gate judges before anything is written. */
export function recordOf(file: string, { attachments }: EmitContext): AttachmentRecord {
  const record = attachments.get(file);
  if (record === undefined) throw new Error(`no record of the attachment ${file}`);
  return record;
}

/** Writes one kind of file for one channel or reader. Pure: the same input gives the same bytes. */
export interface Target {
  readonly id: string;
  /** `any`: no channel's verdict holds it back. */
  readonly channel: ArtifactChannel;
  /** What it can say when it refuses something. */
  readonly definitions?: readonly FindingDefinition[];
  /** What it cannot carry of a rendering: every check asks. Absent: nothing is known before `emit`. */
  refuses?(rendered: Rendered, context: EmitContext): readonly UnjudgedFinding[];
  /** Its files, and what stands in their way: with a Stopp there are none. */
  emit(rendered: Rendered, context: EmitContext): Outcome<readonly Artifact[]>;
}

/** A refusal as a finding. Which template, unit and channel it is about is known to whoever asks. */
export function refusal(
  { id, severity, certainty }: FindingDefinition,
  message: string,
  place: Place,
  data: UnjudgedFinding['data'] = {},
): UnjudgedFinding {
  return { rule: id, message, data, severity, certainty, place };
}

/** The target's findings with what they are about: of one rendering, in the target's own channel. */
export function aboutRendering(
  findings: readonly UnjudgedFinding[],
  { channel }: Pick<Target, 'channel'>,
  { facts, unit }: Pick<Rendered, 'facts' | 'unit'>,
): readonly UnjudgedFinding[] {
  const about = {
    template: facts.id,
    ...(unit === undefined ? {} : { unit: unit.id }),
    ...(channel === 'any' ? {} : { channel }),
  };
  return findings.map((finding) => ({ ...about, ...finding }));
}
