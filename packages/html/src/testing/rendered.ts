import type { Block, LinkedField, LinkedTemplate, LinkedUnit, Rendered, SourcePlaces } from '@klarmall/model';
import { nothingRefused } from '@klarmall/model';
import { paragraph, placeHere, words } from './blocks.ts';

const places = (file: string): SourcePlaces => ({
  file,
  value: () => ({ ...placeHere(), file }),
  key: () => ({ ...placeHere(), file }),
});

/** An invented unit in an invented place. */
export function unitFixture(id = 'ogon-storby'): LinkedUnit {
  return {
    id,
    source: {
      id,
      name: 'Ögonmottagningen Storby sjukhus',
      hsaId: 'SE2321009991-EX01',
      phones: [{ number: '08-465 004 00', hours: 'Måndag till fredag klockan 8–16' }],
      contactPage: 'https://www.1177.se/exempel/ogonmottagningen-storby',
      defaults: { reminderDays: 7, autoCloseDays: 30 },
    },
    places: places(`templates/units/${id}.yaml`),
    refused: nothingRefused,
    links: new Map(),
    texts: [],
    prose: [],
  };
}

const fieldFixture = (
  id: string,
  label: string,
  type: LinkedField['type'],
  example: string,
): [string, LinkedField] => [id, { id, label, type, example, place: placeHere() }];

export interface RenderedFixture {
  readonly blocks?: readonly Block[];
  readonly template?: Partial<LinkedTemplate>;
  readonly rendered?: Partial<Rendered>;
}

/** A template rendered for one unit with one message `main`; any part can be replaced. */
export function renderedFixture({
  blocks = [],
  template = {},
  rendered = {},
}: RenderedFixture = {}): Rendered {
  const unit = unitFixture();
  const source = template.source ?? {
    kind: 'information',
    name: 'Du har en bokad tid',
    internalName: 'Bokad tid, besök',
    category: 'kallelse',
    instruction: 'Fyll i datum, tid och plats.',
  };
  const linked: LinkedTemplate = {
    id: 'local/bokad-tid',
    scope: 'local',
    source,
    own: source,
    kind: 'information',
    bases: [],
    places: places('templates/local/bokad-tid.mall.md'),
    refused: nothingRefused,
    awaits: [],
    channels: ['staff', 'inbox'],
    language: 'sv',
    name: { inlines: [], place: placeHere() },
    snippets: [],
    messages: [{ id: 'main', name: 'Meddelandet', snippets: [], place: placeHere() }],
    questions: [],
    answerForms: { reply: [], partialReply: [], counterQuestion: [] },
    fields: new Map([
      fieldFixture('date', 'Datum', 'date', '2026-12-08'),
      fieldFixture('time', 'Tid', 'time', '13.30'),
      fieldFixture('place', 'Plats', 'place', 'Entré B, våning 2'),
    ]),
    values: new Map(),
    links: new Map(),
    attachments: [],
    units: [unit],
    texts: [],
    prose: [],
    ...template,
  };
  return {
    template: linked,
    unit,
    title: [words('Du har en bokad tid')],
    snippets: [{ id: 'main', title: [words('Meddelandet')], blocks }],
    messages: [{ id: 'main', name: 'Meddelandet', blocks }],
    answerUse: [],
    contact: [paragraph('Ring oss på 08-465 004 00 om du har frågor.')],
    questions: [],
    answerForms: { reply: [], partialReply: [], counterQuestion: [] },
    settings: {
      reminderDays: { days: 7, from: 'unit' },
      unhandledNoticeDays: undefined,
      autoCloseDays: { days: 30, from: 'unit' },
    },
    ...rendered,
  };
}
