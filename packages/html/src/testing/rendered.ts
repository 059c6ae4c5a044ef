import type {
  ArtifactChannel,
  Block,
  LinkedField,
  Rendered,
  RenderedText,
  RenderedTexts,
  RenderedUnit,
  TemplateFacts,
  TextKey,
} from '@klarmall/model';
import { textRows } from '@klarmall/model';
import { paragraph, placeHere, words } from './blocks.ts';

/** An invented unit in an invented place. */
const unitFixture: RenderedUnit = {
  id: 'ogon-storby',
  name: 'Ögonmottagningen Storby sjukhus',
  namePlace: { ...placeHere(), file: 'templates/units/ogon-storby.yaml' },
  hsaId: 'SE2321009991-EX01',
  phones: [{ number: '08-465 004 00', hours: 'Måndag till fredag klockan 8–16' }],
  contactPage: 'https://www.1177.se/exempel/ogonmottagningen-storby',
};

const fieldFixture = (
  id: string,
  label: string,
  type: LinkedField['type'],
  example: string,
): [string, LinkedField] => [id, { id, label, type, example, place: placeHere() }];

type Lines = Readonly<Partial<Record<TextKey<'template'>, string>>>;

function textsFixture(lines: Lines): RenderedTexts {
  const rows = textRows('template');
  const all = Object.entries(lines).flatMap(([key, line]): RenderedText[] => {
    const row = rows[key];
    return row ? [{ key, row, part: key, inlines: [words(line)], place: placeHere() }] : [];
  });
  return {
    all,
    of: (channel: ArtifactChannel, key: string) =>
      all.find((text) => text.key === key && (channel === 'any' || text.row.channels.includes(channel))),
  };
}

export interface RenderedFixture {
  readonly blocks?: readonly Block[];
  readonly facts?: Partial<TemplateFacts>;
  /** Texts by their keys, beside the name and the staff's own. */
  readonly texts?: Lines;
  readonly rendered?: Partial<Rendered>;
}

/** A template rendered for one unit with one message `main`; any part can be replaced. */
export function renderedFixture({
  blocks = [],
  facts = {},
  texts = {},
  rendered = {},
}: RenderedFixture = {}): Rendered {
  const name = 'Du har en bokad tid';
  return {
    facts: {
      id: 'local/bokad-tid',
      scope: 'local',
      kind: 'information',
      category: 'kallelse',
      bases: [],
      channels: ['staff', 'inbox'],
      language: 'sv',
      status: 'active',
      active: true,
      notify: true,
      exclusive: false,
      place: { ...placeHere(), file: 'templates/local/bokad-tid.mall.md' },
      ...facts,
    },
    unit: unitFixture,
    texts: textsFixture({
      name,
      internalName: 'Bokad tid, besök',
      instruction: 'Fyll i datum, tid och plats.',
      ...texts,
    }),
    title: [words(name)],
    snippets: [{ id: 'main', title: [words('Meddelandet')], heading: true, blocks, isOwn: true }],
    messages: [{ id: 'main', name: 'Meddelandet', snippets: ['main'], blocks }],
    answerUse: [],
    contact: [paragraph('Ring oss på 08-465 004 00 om du har frågor.')],
    questions: [],
    answerForms: { reply: [], partialReply: [], counterQuestion: [] },
    fields: new Map([
      fieldFixture('date', 'Datum', 'date', '2026-12-08'),
      fieldFixture('time', 'Tid', 'time', '13.30'),
      fieldFixture('place', 'Plats', 'place', 'Entré B, våning 2'),
    ]),
    attachments: [],
    differences: [],
    choices: [],
    settings: {
      reminderDays: { days: 7, from: 'unit' },
      unhandledNoticeDays: undefined,
      autoCloseDays: { days: 30, from: 'unit' },
    },
    ...rendered,
  };
}
