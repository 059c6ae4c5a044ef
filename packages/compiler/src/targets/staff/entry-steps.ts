import { inlineText, toHtml } from '@klarmall/html';
import {
  type CarriedKey,
  type DaySetting,
  type Rendered,
  type RenderedQuestion,
  staffPartIds,
} from '@klarmall/model';
import type { Root } from 'hast';
import { blocksToText } from '../blocks-to-text.ts';
import { staffConventions } from './conventions.ts';
import type { ShowMarkers } from './markers.ts';
import { richText } from './rich-text.ts';
import type { StaffMarker, StaffPart, StaffSheet, StaffStep } from './sheet.ts';
import type { StaffForm } from './staff-forms.ts';
import { combinations, type StaffText, staffTexts } from './staff-texts.ts';

/** What the steps are made from. */
export interface SheetSource {
  readonly rendered: Rendered;
  readonly markers: readonly StaffMarker[];
  readonly show: ShowMarkers;
  readonly path: StaffSheet['path'];
  /** The one message that it holds, where the template's messages exclude each other. */
  readonly message?: StaffForm['message'];
  /** Names of the template's other messages, each a template of its own in the tool. */
  readonly siblings: readonly string[];
  /** What shows the region's own templates in the tool's search: `RJL`. */
  readonly region?: string;
  /** Filled on the way: each formatted text as a tree, by the id of its part. */
  readonly trees: Map<string, Root>;
}

type DoPart = Extract<StaffPart, { kind: 'do' }>;

export const todo = (id: string, text: string, items?: readonly string[]): DoPart => ({
  kind: 'do',
  id,
  text,
  ...(items === undefined ? {} : { items }),
});
export const note = (id: string, text: string, items?: readonly string[]): StaffPart => ({
  kind: 'note',
  id,
  text,
  ...(items === undefined ? {} : { items }),
});

type Scope = Rendered['facts']['scope'];

/** The scope of the template that the tool already has, or the template's own. */
export function scopeInTool({ bases, scope }: Pick<Rendered['facts'], 'bases' | 'scope'>): Scope {
  return (bases.at(-1)?.split('/')[0] as Scope | undefined) ?? scope;
}

/** Whether it is rendered for whoever keeps the original: no unit's own id begins with an underscore. */
function isOriginal({ unit }: Rendered): boolean {
  return unit?.id.startsWith('_') === true;
}

/** How the template gets into the tool: its own scope, or that of the template it adapts. An original is written there. */
export function sheetPath(rendered: Rendered): StaffSheet['path'] {
  const { facts } = rendered;
  if (facts.status === 'withdrawn') return 'withdraw';
  if (isOriginal(rendered)) return 'empty';
  const origin = scopeInTool(facts);
  if (origin === 'central') return 'order';
  return origin === 'local' ? 'empty' : 'fetch';
}

/** The steps of putting the template in, in the order and words of the tool. */
export function entrySteps(source: SheetSource): StaffStep[] {
  const { path } = source;
  if (path === 'withdraw') return [withdrawStep(source)];
  if (path === 'order') return [orderStep(source), ...compared(contentSteps(source))];
  if (path === 'fetch') {
    return [fetchStep(source), changeStep(source), saveStep(source), ...compared(contentSteps(source))];
  }
  return [openStep(source), ...contentSteps(source), saveStep(source)];
}

const createButton = ({ rendered }: SheetSource): string =>
  rendered.facts.kind === 'questions' ? 'Skapa mall med frågor' : 'Skapa mall med information';

function nameOf({ rendered, show }: SheetSource): string {
  return inlineText(rendered.title, show.field);
}

/** A text that the tool carries, with fields as their markers; undefined where the template has none. */
export function textFor({ rendered, show }: SheetSource, key: CarriedKey<'staff'>): string | undefined {
  const text = rendered.texts.of('staff', key);
  return text && inlineText(text.inlines, show.field).trim();
}

/** What the template is called in the tool's lists. */
export function toolName(source: SheetSource): string {
  const name = textFor(source, 'internalName') ?? nameOf(source);
  return source.message === undefined ? name : `${name}: ${source.message.name}`;
}

/** What it is called before the unit has it: of one that it adapts, only the name in the inbox is known. */
function nameOfBase(source: SheetSource): string {
  const isAdapted = source.rendered.facts.bases.length > 0;
  return isAdapted && source.message === undefined ? nameOf(source) : toolName(source);
}

/** Why a template is several in the tool. */
function apartNotes({ siblings, message }: SheetSource): StaffPart[] {
  if (message === undefined) return [];
  return [
    note(
      'apart',
      `Det här är en egen mall i Personalverktyget. Lägg aldrig in texterna från ${listed(siblings.map((name) => `”${name}”`))} i den: den som skickar skulle kunna blanda dem.`,
    ),
  ];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} eller ${names.at(-1)}`;
}

function withdrawStep(source: SheetSource): StaffStep {
  const { replacedBy } = source.rendered.facts;
  return {
    id: 'withdraw',
    title: 'Avaktivera mallen',
    parts: [
      note('withdraw-why', 'Mallen är tillbakadragen. Använd den inte.'),
      todo('withdraw-open', `Öppna Mallar för invånarärenden och öppna mallen ”${toolName(source)}”.`),
      todo(staffPartIds.deactivate, 'Ta bort bocken i rutan Aktivera mall under fliken Spara. Spara.'),
      ...(replacedBy === undefined
        ? []
        : [todo('withdraw-next', `Lägg in mallen som ersätter den: ${replacedBy}.`)]),
    ],
  };
}

/** What whoever keeps an original has to know: who gets it, and what each unit changes in it. */
function originalNotes({ rendered }: SheetSource): StaffPart[] {
  if (!isOriginal(rendered)) return [];
  const { scope } = rendered.facts;
  const changed = rendered.differences.map(labelOf);
  const chosen = [...new Set(rendered.choices.map(({ label }) => label))];
  return [
    note(
      'original',
      scope === 'central'
        ? 'Det här är originalet. Mottagningarna beställer mallen av dig.'
        : 'Det här är originalet. Mottagningarna hämtar mallen. Säg till dem när du har ändrat den.',
    ),
    ...(chosen.length === 0
      ? []
      : [
          note(
            'original-choices',
            'En del av texten gäller inte alla mottagningar. Låt den stå kvar här. Det är mottagningens val:',
            chosen,
          ),
        ]),
    ...(changed.length === 0
      ? []
      : [note('original-own', 'Det här byter varje mottagning själv. Låt markeringarna stå kvar:', changed)]),
  ];
}

function openStep(source: SheetSource): StaffStep {
  return {
    id: 'open',
    title: 'Öppna en tom mall',
    parts: [
      ...originalNotes(source),
      ...apartNotes(source),
      todo('open-list', 'Öppna Mallar för invånarärenden.'),
      todo('open-create', `Klicka på ${createButton(source)}.`),
      todo('open-empty', 'Klicka på Tom mall.'),
    ],
  };
}

function orderStep(source: SheetSource): StaffStep {
  return {
    id: 'order',
    title: 'Beställ mallen',
    parts: [
      note(
        'order-why',
        'Mallen är central. Du kan inte skapa den själv. Du beställer den och får den färdig.',
      ),
      ...apartNotes(source),
      todo('order-send', `Beställ mallen ”${nameOfBase(source)}” av den som förvaltar centrala mallar.`),
      ...orderOwn(source),
      todo('order-compare', 'Jämför mallen med texterna under rubrikerna ”Jämför” när du har fått den.'),
    ],
  };
}

/** What whoever keeps the template has to know to make it the unit's. */
function orderOwn({ rendered }: SheetSource): StaffPart[] {
  const chosen = new Map(rendered.choices.map(({ label, isMet }) => [label, isMet ? 'ja' : 'nej']));
  const own = [
    ...rendered.differences.map((one): [string, string] => [labelOf(one), one.value]),
    ...chosen,
  ].map(([label, value]) => `${label}: ${value}`);
  return own.length === 0 ? [] : [todo('order-own', 'Skriv i beställningen vad som gäller hos er:', own)];
}

/**
 * How a template is found in the tool: by its name there, by what the journal system calls it, or by the region.
 * @param region what shows the region's own templates; '' where nobody has said it, undefined where there are none.
 */
export function searchWords(
  name: string,
  journalName: string | undefined,
  region: string | undefined,
): string {
  const names = journalName === undefined ? `”${name}”` : `”${name}” eller ”${journalName}”`;
  if (region === undefined) return `Sök efter ${names}.`;
  return region === ''
    ? `Sök efter ${names}. Regionens förkortning i sökrutan visar regionens egna mallar.`
    : `Sök efter ${names}. Skriv ${region} i sökrutan för att se alla regionens mallar.`;
}

function fetchStep(source: SheetSource): StaffStep {
  const { facts } = source.rendered;
  const origin = scopeInTool(facts);
  const search = nameOfBase(source);
  return {
    id: 'fetch',
    title: 'Hämta mallen',
    parts: [
      ...apartNotes(source),
      todo('fetch-list', 'Öppna Mallar för invånarärenden.'),
      todo('fetch-create', `Klicka på ${createButton(source)}.`),
      todo(
        'fetch-search',
        searchWords(
          search,
          textFor(source, 'journalName'),
          origin === 'regional' ? (source.region ?? '') : undefined,
        ),
      ),
      todo('fetch-use', 'Klicka på Använd mall.'),
    ],
  };
}

const unitLabels: Readonly<Record<string, string>> = {
  'unit.name': 'Mottagningens namn',
  'unit.phone': 'Mottagningens telefonnummer',
  'unit.hours': 'Mottagningens telefontider',
  'unit.address': 'Mottagningens adress',
  'unit.contactPage': 'Mottagningens kontaktsida',
};

/** What the unit writes itself, by the author's word or the fact's. */
const labelOf = ({ id, label }: Rendered['differences'][number]): string => label ?? unitLabels[id] ?? id;

const partWords: Readonly<Record<string, string>> = {
  name: 'namnet',
  purpose: 'inledningen',
  answerUse: 'texten om hur svaren används',
  contact: 'kontakten',
  questions: 'frågorna',
  answerForms: 'svarsformulären',
  attachments: 'bilagornas namn',
};

/** A part of the template in words for staff: a snippet by its title. */
function partNames({ snippets }: Rendered, show: ShowMarkers): (part: string) => string {
  const titles = new Map(
    snippets.map(({ id, title }) => [`snippets/${id}`, `”${inlineText(title, show.field)}”`]),
  );
  return (part) => titles.get(part) ?? partWords[part.split('/')[0] ?? part] ?? part;
}

const contactInformation = 'kontaktinformationen';

/** What a unit has in a fetched template's contact information whether its texts show it or not. */
function contactFacts({ unit }: Rendered): ReadonlyMap<string, string> {
  if (unit === undefined) return new Map();
  const phones = unit.phones.map(({ label, number }) =>
    unit.phones.length === 1 || label === undefined ? number : `${label}: ${number}`,
  );
  return new Map([
    ['unit.name', unit.name],
    ...(phones.length === 0 ? [] : [['unit.phone', phones.join('\n')] as const]),
  ]);
}

function changeStep(source: SheetSource): StaffStep {
  const { rendered, show } = source;
  const { facts } = rendered;
  const { bases, kind } = facts;
  const isAdapted = bases.length > 0;
  const where = partNames(rendered, show);
  const inContact = contactFacts(rendered);
  const changed: StaffPart[] = rendered.differences.map((one) => ({
    kind: 'copy',
    id: staffPartIds.ownValue(one.id),
    label: labelOf(one),
    plain: one.value,
    note: `Står i ${[...new Set(one.parts.map(where)), ...(inContact.has(one.id) ? [contactInformation] : [])].join(' och ')}.`,
    citizen: false,
  }));
  const shown = new Set(rendered.differences.map(({ id }) => id));
  for (const [id, plain] of inContact)
    if (!shown.has(id))
      changed.push({
        kind: 'copy',
        id: staffPartIds.contact(id),
        label: unitLabels[id] ?? id,
        plain,
        note: `Står i ${contactInformation}.`,
        citizen: false,
      });
  const own = snippetParts(source).filter(({ id }) => {
    const snippet = rendered.snippets.find((candidate) => staffPartIds.snippet(candidate.id) === id);
    return isAdapted && snippet?.isOwn === true;
  });
  const removed = rendered.choices.flatMap(({ id, isMet, part, blocks }, index) =>
    isMet
      ? []
      : [
          todo(
            staffPartIds.choice(index + 1, id),
            `Ta bort det här ur ${where(part)}, för det gäller inte hos er: ”${blocksToText(blocks, show.field).replace(/\s+/g, ' ').trim()}”`,
          ),
        ],
  );
  const none = changed.length + removed.length + own.length === 0;
  return {
    id: 'change',
    title: 'Ändra bara detta',
    parts: [
      note(
        'change-why',
        none
          ? 'Inget i mallen är mottagningens eget. Ändra inget.'
          : 'Byt ut det här. Ändra inte resten: den texten är gemensam.',
      ),
      ...changed,
      ...removed,
      ...(own.length === 0
        ? []
        : [note('change-add', 'Lägg till de här frasminnena. De är mottagningens egna.')]),
      ...own,
      ...(facts.summons === undefined || isAdapted
        ? []
        : [
            note(
              'change-extra',
              'Ni får lägga till egna frasminnen: lokal information, och länkar till formulär eller till 1177.se.',
            ),
          ]),
      ...(kind === 'questions' ? [todo('change-options', 'Titta igenom svarsalternativen.')] : []),
      todo('change-contact', 'Kontrollera att kontaktinformationen stämmer med mottagningen.'),
    ],
  };
}

/** What stands before the title of a step that is only for looking things up. */
export const comparePrefix = 'Jämför: ';

/** Steps to look things up in rather than to do. */
function compared(steps: readonly StaffStep[]): StaffStep[] {
  return steps.map((step) => ({ ...step, title: `${comparePrefix}${step.title}`, folded: true }));
}

function contentSteps(source: SheetSource): StaffStep[] {
  const { rendered } = source;
  const steps = [nameStep(source), textStep(source)];
  if (rendered.facts.kind === 'questions') steps.push(questionStep(source), answerStep(source));
  return steps;
}

function nameStep(source: SheetSource): StaffStep {
  return {
    id: 'name',
    title: 'Namn på ärendetypen',
    parts: [
      note('name-why', 'Namnet syns som rubrik på meddelandet i invånarens inkorg.'),
      { kind: 'copy', id: 'name', label: 'Namn på ärendetypen', plain: nameOf(source), citizen: true },
    ],
  };
}

function richPart(source: SheetSource, text: StaffText): StaffPart {
  const { show, rendered } = source;
  const tree = richText(text.blocks, show.field, rendered.facts.language, staffConventions.headingRank.value);
  source.trees.set(text.id, tree);
  return {
    kind: 'copy',
    id: text.id,
    label: text.label,
    plain: blocksToText(text.blocks, show.field),
    html: toHtml(tree),
    citizen: true,
  };
}

function snippetParts(source: SheetSource): StaffPart[] {
  return staffTexts(source.rendered, source.show).map((text) => richPart(source, text));
}

function textStep(source: SheetSource): StaffStep {
  return {
    id: 'text',
    title: 'Lägg till informationstext',
    parts: [
      note('text-why', 'Lägg in varje text som ett eget frasminne, i den här ordningen.'),
      ...(source.markers.length === 0
        ? []
        : [
            note(
              'text-markers',
              'Låt markeringarna inom hakparentes stå kvar. Den som skickar byter ut dem.',
            ),
          ]),
      ...snippetParts(source),
      ...combinationNotes(source),
    ],
  };
}

/** Which of the texts are checked together: whoever sends can pick from the list freely. */
function combinationNotes({ rendered, show }: SheetSource): StaffPart[] {
  const messages = combinations(rendered, show);
  if (messages.length < 2 && messages.every(({ texts }) => texts.length < 2)) return [];
  return [
    note(
      'text-combinations',
      messages.length === 1
        ? 'Texterna är kontrollerade tillsammans, i den här ordningen:'
        : 'De här kombinationerna är kontrollerade. Andra är det inte:',
      messages.map(({ name, texts }) => (messages.length === 1 ? '' : `${name}: `) + texts.join(', ')),
    ),
  ];
}

const questionTypes: Readonly<Record<RenderedQuestion['type'], string>> = {
  text: 'Fritext',
  single: 'Ett svarsalternativ',
  multiple: 'Flera svarsalternativ',
  date: 'Datum',
  number: 'Tal',
  file: 'Bild eller fil',
};

function questionStep({ rendered, show }: SheetSource): StaffStep {
  const parts: StaffPart[] = [];
  const stack = rendered.questions
    .map((question, index) => ({
      question,
      label: `Fråga ${index + 1}`,
      when: undefined as string | undefined,
    }))
    .reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { question, label, when } = next;
    const id = `question:${question.id}`;
    const copy = (name: string, text: string, suffix: string): StaffPart => ({
      kind: 'copy',
      id: `${id}${suffix}`,
      label: `${label}: ${name}`,
      plain: show.line(text),
      citizen: true,
    });
    if (when !== undefined)
      parts.push(
        note(`${id}:when`, `Invånaren ser ${label.toLocaleLowerCase('sv')} om svaret är ”${when}”.`),
      );
    parts.push(copy('frågan', question.text, ''));
    if (question.help !== undefined) parts.push(copy('hjälptext', question.help, ':help'));
    const limit = question.maxLength === undefined ? '' : `, högst ${question.maxLength} tecken`;
    parts.push({
      kind: 'setting',
      id: `${id}:type`,
      label: `${label}: svarstyp`,
      value: `${questionTypes[question.type]}${limit}`,
      note: question.required ? 'Obligatorisk fråga.' : 'Frågan är inte obligatorisk.',
    });
    question.options.forEach((option, index) => {
      parts.push(copy(`svarsalternativ ${index + 1}`, option, `:option-${index + 1}`));
    });
    const followUps = question.followUps.map(({ when: answer, ask }, index) => ({
      question: ask,
      label: `Följdfråga ${label.replace(/^(Fråga|Följdfråga) /, '')}.${index + 1}`,
      when: answer,
    }));
    stack.push(...followUps.reverse());
  }
  return { id: 'questions', title: 'Frågor till invånaren', parts };
}

const answerForms = [
  ['reply', 'Svar (besvara)'],
  ['partialReply', 'Delsvar'],
  ['counterQuestion', 'Motfråga'],
] as const;

function answerStep(source: SheetSource): StaffStep {
  const parts = answerForms.flatMap(([form, title]) => {
    const texts = source.rendered.answerForms[form];
    return texts.map(({ id, blocks }, index) =>
      richPart(source, {
        id: `answer:${form}:${id}`,
        label: texts.length === 1 ? title : `${title} ${index + 1}`,
        blocks,
      }),
    );
  });
  return {
    id: 'answers',
    title: 'Svarsformulär',
    parts: parts.length > 0 ? parts : [note('answers-none', 'Mallen har inga färdiga svar.')],
  };
}

/** What the handler reads before sending: the markers first, then the template's own words. */
function instruction(source: SheetSource): string {
  const { markers } = source;
  const lines: string[] = [];
  if (markers.length > 0)
    lines.push(`Byt ut innan du skickar: ${markers.map(({ text }) => text).join(', ')}.`);
  if (markers.some(({ personal }) => personal)) lines.push('Skicka till en person i taget.');
  const own = textFor(source, 'instruction');
  if (own !== undefined && own !== '.') lines.push(own);
  return lines.join('\n') || staffConventions.emptyInstruction.value;
}

const daySettings: readonly (readonly [DaySetting, string])[] = [
  ['reminderDays', 'Påminnelse till invånare'],
  ['unhandledNoticeDays', 'Notifiering om ohanterat ärende'],
  ['autoCloseDays', 'Avsluta obesvarade ärenden automatiskt'],
];

function dayPart({ rendered }: SheetSource, name: DaySetting, label: string): StaffPart {
  const setting = rendered.settings[name];
  const id = `setting:${name}`;
  if (setting === undefined) {
    return {
      kind: 'setting',
      id,
      label,
      value: 'Ändra inte',
      note: 'Verktyget hämtar mottagningens inställning.',
    };
  }
  const value = setting.days === 1 ? '1 dag' : `${setting.days} dagar`;
  const shown = name === 'autoCloseDays' ? ' Invånaren ser antalet dagar.' : '';
  return setting.from === 'template'
    ? { kind: 'setting', id, label, value, note: `Mallen har ett eget antal.${shown}` }
    : {
        kind: 'setting',
        id,
        label,
        value: `Ändra inte (${value})`,
        note: `Verktyget hämtar mottagningens inställning.${shown}`,
      };
}

function saveStep(source: SheetSource): StaffStep {
  const { kind, category, active } = source.rendered.facts;
  const internalName = source.message === undefined ? textFor(source, 'internalName') : toolName(source);
  const isQuestions = kind === 'questions';
  return {
    id: 'save',
    title: 'Spara',
    parts: [
      ...(internalName === undefined
        ? []
        : [
            {
              kind: 'copy',
              id: 'internalName',
              label: 'Internt namn',
              plain: internalName,
              note: 'Namnet hjälper kollegorna att välja rätt mall. Invånaren ser det inte.',
              citizen: false,
            } as const,
          ]),
      {
        kind: 'copy',
        id: 'instruction',
        label: 'Instruktion till ärendehanteraren',
        plain: instruction(source),
        note: 'Rutan är obligatorisk.',
        citizen: false,
      },
      ...(category === undefined
        ? []
        : [
            {
              kind: 'setting',
              id: 'category',
              label: 'Kategori',
              value: category,
              note: 'Kategorin är till för statistik.',
            } as const,
          ]),
      ...(isQuestions ? daySettings.map(([name, label]) => dayPart(source, name, label)) : []),
      active
        ? todo(staffPartIds.activate, 'Bocka i rutan Aktivera mall.')
        : todo(staffPartIds.activate, 'Låt rutan Aktivera mall vara tom. Mallen är inte klar att använda.'),
      todo('save', 'Spara.'),
    ],
  };
}
