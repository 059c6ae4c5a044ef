import type { ChangeLevel, ContractChange, ContractSubject, LinkedTemplate, Payload } from '@klarmall/model';
import { everyQuestion } from '@klarmall/model';

type Question = Payload['questions'][number];
type Shown = string | number | boolean | undefined;

/** Collects what differs between two payloads of one template and unit. */
class Changes {
  readonly found: ContractChange[] = [];

  /** A single value. */
  value(subject: ContractSubject, name: string, before: Shown, after: Shown, level: ChangeLevel): void {
    if (before === after) return;
    this.found.push({
      subject,
      change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      name,
      ...(before === undefined ? {} : { before: String(before) }),
      ...(after === undefined ? {} : { after: String(after) }),
      level,
    });
  }

  /** Ids that came or went. */
  ids(
    subject: ContractSubject,
    before: Iterable<string>,
    after: Iterable<string>,
    levels: { readonly added: ChangeLevel; readonly removed: ChangeLevel },
    owner = '',
  ): void {
    const old = new Set(before);
    const now = new Set(after);
    const name = (id: string) => (owner === '' ? id : `${owner}: ${id}`);
    for (const id of old)
      if (!now.has(id))
        this.found.push({ subject, change: 'removed', name: name(id), level: levels.removed });
    for (const id of now)
      if (!old.has(id)) this.found.push({ subject, change: 'added', name: name(id), level: levels.added });
  }
}

const breaks = { added: 'minor', removed: 'major' } as const;

/** Every question with its follow-ups, by id. */
function questionsById(questions: readonly Question[]): ReadonlyMap<string, Question> {
  return new Map(everyQuestion(questions).map((question) => [question.id, question]));
}

function questionChanges(changes: Changes, before: Payload, after: Payload): void {
  const old = questionsById(before.questions);
  const now = questionsById(after.questions);
  for (const id of old.keys())
    if (!now.has(id))
      changes.found.push({ subject: 'question', change: 'removed', name: id, level: 'major' });
  for (const [id, question] of now) {
    const was = old.get(id);
    if (!was) {
      // Whoever answers without it is refused.
      const level = question.required ? 'major' : 'minor';
      changes.found.push({ subject: 'question', change: 'added', name: id, level });
      continue;
    }
    changes.value('questionType', id, was.type, question.type, 'major');
    const requires = question.required ? 'major' : 'minor';
    changes.value('questionRequired', id, was.required, question.required, requires);
    changes.value(
      'questionLength',
      id,
      was.maxLength,
      question.maxLength,
      shorter(was.maxLength, question.maxLength),
    );
    changes.ids('option', was.options, question.options, breaks, id);
    const asks = ({ followUps }: Question) => followUps.map(({ when, ask }) => `${when} → ${ask.id}`);
    changes.ids('followUp', asks(was), asks(question), { added: 'minor', removed: 'minor' }, id);
  }
}

/** What was allowed to be longer no longer is: a break. */
function shorter(before: number | undefined, after: number | undefined): ChangeLevel {
  return (after ?? Number.POSITIVE_INFINITY) < (before ?? Number.POSITIVE_INFINITY) ? 'major' : 'minor';
}

function fieldChanges(changes: Changes, before: Payload, after: Payload): void {
  const old = new Map(before.fields.map((field) => [field.id, field]));
  const ids = (payload: Payload) => payload.fields.map(({ id }) => id);
  // A sending system fills in exactly these: one more is as much a break as one less.
  changes.ids('field', ids(before), ids(after), { added: 'major', removed: 'major' });
  for (const field of after.fields) {
    const was = old.get(field.id);
    if (!was) continue;
    changes.value('fieldType', field.id, was.type, field.type, 'major');
    changes.value(
      'fieldLength',
      field.id,
      was.maxLength,
      field.maxLength,
      shorter(was.maxLength, field.maxLength),
    );
    changes.value('fieldPersonal', field.id, was.personal, field.personal, 'minor');
  }
}

function attachmentChanges(changes: Changes, before: Payload, after: Payload): void {
  const old = new Map(before.attachments.map((attachment) => [attachment.file, attachment]));
  const files = (payload: Payload) => payload.attachments.map(({ file }) => file);
  changes.ids('attachment', files(before), files(after), breaks);
  for (const { file, sha256 } of after.attachments) {
    const was = old.get(file);
    if (was) changes.value('attachmentContent', file, was.sha256.slice(0, 12), sha256.slice(0, 12), 'minor');
  }
}

function settingChanges(changes: Changes, before: Payload, after: Payload): void {
  for (const name of ['reminderDays', 'unhandledNoticeDays', 'autoCloseDays'] as const)
    changes.value('days', name, before.settings[name]?.days, after.settings[name]?.days, 'minor');
  const old = before.contract;
  const now = after.contract;
  changes.value('summons', 'type', old.summons?.type, now.summons?.type, 'major');
  changes.ids('summons', old.summons?.intents ?? [], now.summons?.intents ?? [], breaks);
  const systemFields = new Map(old.systemFields.map((field) => [field.id, field]));
  const names = ({ contract }: Payload) => contract.systemFields.map(({ id }) => id);
  const demanded = new Set(now.systemFields.filter(({ required }) => required).map(({ id }) => id));
  for (const id of names(after)) {
    const was = systemFields.get(id);
    const required = demanded.has(id);
    if (was) changes.value('systemField', id, was.required, required, required ? 'major' : 'minor');
    else
      changes.found.push({
        subject: 'systemField',
        change: 'added',
        name: id,
        level: required ? 'major' : 'minor',
      });
  }
  changes.ids(
    'systemField',
    names(before),
    names(after).filter((id) => systemFields.has(id)),
    { added: 'minor', removed: 'minor' },
  );
  changes.value('notify', '', old.notify, now.notify, 'minor');
  const hours = ({ sending }: Payload['contract']) => `${sending.days} ${sending.from}–${sending.to}`;
  changes.value('sending', '', hours(old), hours(now), 'minor');
  changes.value('unread', '', old.unread?.afterDays, now.unread?.afterDays, 'minor');
}

/** What differs between two payloads of one template and unit for those who send, receive and count on it. */
export function contractChanges(before: Payload, after: Payload): readonly ContractChange[] {
  const changes = new Changes();
  const old = before.template;
  const now = after.template;
  changes.value('kind', '', old.kind, now.kind, 'major');
  changes.value('status', '', old.status, now.status, now.status === 'withdrawn' ? 'major' : 'minor');
  changes.value('active', '', old.active, now.active, 'minor');
  changes.value('language', '', old.language, now.language, 'minor');
  changes.value('category', '', old.category, now.category, 'minor');
  changes.ids('channel', before.channels, after.channels, breaks);
  changes.value('sender', '', before.unit?.hsaId, after.unit?.hsaId, 'major');
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  changes.ids('message', ids(before.messages), ids(after.messages), breaks);
  changes.ids('snippet', ids(before.snippets), ids(after.snippets), breaks);
  fieldChanges(changes, before, after);
  questionChanges(changes, before, after);
  for (const form of ['reply', 'partialReply', 'counterQuestion'] as const)
    changes.ids('answerForm', ids(before.answerForms[form]), ids(after.answerForms[form]), breaks, form);
  settingChanges(changes, before, after);
  attachmentChanges(changes, before, after);
  return changes.found;
}

/** Snippets that a template of its own has locked or let go for those who extend it. */
export function lockChanges(before: LinkedTemplate, after: LinkedTemplate): readonly ContractChange[] {
  const locks = ({ id, snippets }: LinkedTemplate) =>
    new Map(snippets.filter(({ origin }) => origin === id).map((snippet) => [snippet.id, snippet.locked]));
  const old = locks(before);
  return [...locks(after)].flatMap(([name, locked]): ContractChange[] => {
    if (!old.has(name) || old.get(name) === locked) return [];
    // A template that has rewritten the text no longer may.
    return [
      { subject: 'lock', change: locked ? 'added' : 'removed', name, level: locked ? 'major' : 'minor' },
    ];
  });
}
