import type { LinkedField, Payload, Rendered } from '@klarmall/model';
import { showValue, wireValue } from '../../link/shown-value.ts';
import type { EmitContext } from '../target.ts';
import { titleText } from '../titles.ts';
import { canonicalTree } from './canonical-json.ts';

type SystemField = Payload['contract']['systemFields'][number];

/**
 * The channel-neutral contract: texts, questions, fields and settings, with what a sending system needs beside them.
 * Its keys are sorted. Throws when an attachment has no record: the gate judges before anything is written.
 */
export function toPayload(rendered: Rendered, context: EmitContext): Payload {
  const { template, unit } = rendered;
  const { source } = template;
  const payload = {
    version: 1,
    template: {
      id: template.id,
      scope: template.scope,
      kind: template.kind,
      bases: template.bases,
      version: source.version,
      status: source.status ?? 'active',
      replacedBy: source.replacedBy,
      active: source.active ?? true,
      language: template.language,
      category: source.category,
      textType: source.textType,
      audience: source.audience,
      owner: source.owner,
      reviewBy: source.reviewBy,
    },
    unit: unit && {
      id: unit.id,
      name: unit.source.name,
      hsaId: unit.source.hsaId,
      phones: unit.source.phones ?? [],
      address: unit.source.address,
      contactPage: unit.source.contactPage,
    },
    channels: template.channels,
    title: rendered.title,
    staff: {
      internalName: source.internalName,
      journalName: source.journalName,
      instruction: source.instruction,
      journal: source.journal,
      answersTo: source.answersTo,
      signature: source.signature,
    },
    snippets: rendered.snippets.map(({ id, title, blocks }) => ({
      id,
      title,
      heading: template.snippets.find((snippet) => snippet.id === id)?.heading ?? true,
      blocks,
    })),
    messages: rendered.messages,
    answerUse: rendered.answerUse,
    contact: rendered.contact,
    questions: rendered.questions,
    answerForms: rendered.answerForms,
    fields: [...template.fields.values()].map((field) => toFieldContract(field, template.language)),
    settings: rendered.settings,
    attachments: template.attachments.map(({ file, title, textEquivalent }) => {
      const record = context.attachments.get(file);
      if (record === undefined) throw new Error(`no record of the attachment ${file}`);
      return { file, title, textEquivalent, ...record };
    }),
    contract: toContract(rendered, context),
    provenance: context.provenance,
  };
  // Places are for findings.
  return canonicalTree(payload, (key) => key === 'place') as Payload;
}

const forms = {
  date: ['iso-date', 'long-date'],
  time: ['iso-time', 'clock'],
  phone: ['phone', 'phone'],
  text: ['text', 'text'],
  place: ['text', 'text'],
} as const;

function toFieldContract(field: LinkedField, language: string): Payload['fields'][number] {
  const { id, label, type, example, maxLength } = field;
  const [wire, shown] = forms[type];
  return {
    id,
    label,
    type,
    wire: { form: wire, example: wireValue(type, example) },
    shown: { form: shown, example: showValue(type, example, language) ?? example },
    ...(maxLength === undefined ? {} : { maxLength }),
    personal: field.personal ?? false,
  };
}

function toContract(rendered: Rendered, { profiles }: EmitContext): Payload['contract'] {
  const { template, unit } = rendered;
  const { summons, sending, unread, notify = true } = template.source;
  const profile = profiles.inbox;
  return {
    ...(unit === undefined ? {} : { unitHsaId: unit.source.hsaId }),
    ...titleText(rendered),
    ...(summons === undefined
      ? {}
      : {
          summons: {
            type: summons.type,
            intents: summons.actions ?? (summons.type === 'open' ? ['book'] : ['rebook', 'cancel']),
          },
        }),
    systemFields: systemFields(rendered, notify),
    notify,
    sending: {
      days: sending?.days ?? 'weekdays',
      from: sending?.from ?? profile.sendingFrom.value,
      to: sending?.to ?? profile.sendingTo.value,
      source: sending === undefined ? 'profile' : 'template',
    },
    ...(unread === undefined ? {} : { unread }),
  };
}

/** What the system adds beside the body. The sending system's HSA-id is demanded when the citizen is notified (contract of 2014). */
function systemFields({ template, unit }: Rendered, notify: boolean): SystemField[] {
  const isTimed = template.source.summons?.type === 'timed';
  return [
    { id: 'recipient', required: true },
    { id: 'senderHsaId', required: true, ...(unit === undefined ? {} : { value: unit.source.hsaId }) },
    { id: 'sourceSystem', required: notify },
    { id: 'notify', required: true, value: notify },
    ...(template.source.summons === undefined ? [] : [{ id: 'bookingId', required: isTimed } as const]),
    { id: 'threadId', required: false },
  ];
}
