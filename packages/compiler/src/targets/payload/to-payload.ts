import type { Channel, LinkedField, Payload, Rendered } from '@klarmall/model';
import { showValue, wireValue } from '../../link/shown-value.ts';
import { type EmitContext, recordOf } from '../target.ts';
import { titleText, wordsOf } from '../titles.ts';
import { canonicalTree } from './canonical-json.ts';

type SystemField = Payload['contract']['systemFields'][number];

/**
 * The channel-neutral contract: texts, questions, fields and settings, with what a sending system needs beside them.
 * Its keys are sorted, and it holds nothing that changes with the day, the tool or a comment in the source. Throws when
 * an attachment has no record: the gate judges before anything is written.
 */
export function toPayload(rendered: Rendered, context: EmitContext): Payload {
  const { facts, unit } = rendered;
  const payload = {
    version: 2,
    template: {
      id: facts.id,
      scope: facts.scope,
      kind: facts.kind,
      bases: facts.bases,
      version: facts.version,
      status: facts.status,
      replacedBy: facts.replacedBy,
      active: facts.active,
      language: facts.language,
      category: facts.category,
      textType: facts.textType,
      audience: facts.audience,
    },
    unit: unit && {
      id: unit.id,
      name: unit.name,
      hsaId: unit.hsaId,
      phones: unit.phones,
      address: unit.address,
      contactPage: unit.contactPage,
    },
    channels: facts.channels,
    stopped: stoppedChannels(context),
    title: rendered.title,
    staff: { ...staffLines(rendered), answersTo: facts.answersTo, signature: facts.signature },
    snippets: rendered.snippets.map(({ id, title, heading, blocks }) => ({ id, title, heading, blocks })),
    messages: rendered.messages.map(({ id, name, blocks }) => ({ id, name, blocks })),
    answerUse: rendered.answerUse,
    contact: rendered.contact,
    questions: rendered.questions,
    answerForms: rendered.answerForms,
    fields: [...rendered.fields.values()].map((field) => toFieldContract(field, facts.language)),
    settings: rendered.settings,
    attachments: rendered.attachments.map(({ file, title, textEquivalent }) => {
      const { sha256, mediaType, bytes } = recordOf(file, context);
      return { file, title, textEquivalent, sha256, mediaType, bytes };
    }),
    contract: toContract(rendered, context),
  };
  // Places are for findings.
  return canonicalTree(payload, (key) => key === 'place') as Payload;
}

/** The channels that a Stopp keeps the message from, in the template's order. */
function stoppedChannels({ provenance }: EmitContext): readonly Channel[] {
  return provenance.verdicts.filter(({ status }) => status === 'stopped').map(({ channel }) => channel);
}

/** Every line on the top level that is for staff, by its key: one that the schema gets tomorrow too. */
export function staffLines({ texts }: Rendered): Readonly<Record<string, string>> {
  const lines = texts.all.filter(({ key, row }) => row.reader === 'staff' && !key.includes('.'));
  return Object.fromEntries(lines.map(({ key, inlines }) => [key, wordsOf(inlines)]));
}

const forms = {
  date: ['iso-date', 'long-date'],
  time: ['iso-time', 'clock'],
  phone: ['phone', 'phone'],
  text: ['text', 'text'],
  place: ['text', 'text'],
} as const;

function toFieldContract(field: LinkedField, language: string): Payload['fields'][number] {
  const { id, label, type, example, maxLength, when } = field;
  const [wire, shown] = forms[type];
  return {
    id,
    label,
    type,
    wire: { form: wire, example: wireValue(type, example) },
    shown: { form: shown, example: showValue(type, example, language) ?? example },
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(when === 'past' ? { when } : {}),
    personal: field.personal ?? false,
  };
}

function toContract(rendered: Rendered, { profiles }: EmitContext): Payload['contract'] {
  const { facts, unit } = rendered;
  const { summons, sending, notify, unreadAfterDays } = facts;
  const unread = rendered.texts.of('any', 'unread.then');
  const profile = profiles.inbox;
  return {
    ...(unit === undefined ? {} : { unitHsaId: unit.hsaId }),
    ...titleText(rendered),
    ...(summons === undefined
      ? {}
      : {
          summons: {
            type: summons.type,
            intents: summons.actions ?? (summons.type === 'open' ? ['book'] : ['rebook', 'cancel']),
          },
        }),
    systemFields: systemFields(rendered),
    notify,
    sending: {
      days: sending?.days ?? 'weekdays',
      from: sending?.from ?? profile.sendingFrom.value,
      to: sending?.to ?? profile.sendingTo.value,
      source: sending === undefined ? 'profile' : 'template',
    },
    ...(unread === undefined || unreadAfterDays === undefined
      ? {}
      : // biome-ignore lint/suspicious/noThenProperty: the key of the source format.
        { unread: { afterDays: unreadAfterDays, then: wordsOf(unread.inlines) } }),
  };
}

/** What the system adds beside the body. The sending system's HSA-id is demanded when the citizen is notified (contract of 2014). */
function systemFields({ facts, unit }: Rendered): SystemField[] {
  const { summons, notify } = facts;
  const isTimed = summons?.type === 'timed';
  return [
    { id: 'recipient', required: true },
    { id: 'senderHsaId', required: true, ...(unit === undefined ? {} : { value: unit.hsaId }) },
    { id: 'sourceSystem', required: notify },
    { id: 'notify', required: true, value: notify },
    ...(summons === undefined ? [] : [{ id: 'bookingId', required: isTimed } as const]),
    { id: 'threadId', required: false },
  ];
}
