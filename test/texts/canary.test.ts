import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '@klarmall/check/emit';
import { checkProject } from '@klarmall/check/node';
import { type TextKind, type TextRow, textRows } from '@klarmall/model';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeIn } from '../support/files.ts';

type Json = string | number | boolean | Json[] | { [key: string]: Json };

const today = '2026-11-30';
const marker = 'Kanariefågeln';

/** A project in which every kind of file has every text that it can have. */
const sources = (): Record<TextKind, Json> => ({
  template: {
    kind: 'questions',
    name: 'Frågor inför ditt besök',
    internalName: 'Frågor, besök',
    journalName: 'Frågor',
    listTitle: 'Frågor inför besöket',
    category: 'fråga',
    purpose: 'Du ska snart besöka oss.',
    answerUse: 'Läkaren läser dina svar.',
    contact: 'Ring oss om du har frågor.',
    instruction: 'Skicka i god tid.',
    journal: 'Skriv in svaren.',
    owner: 'Kliniken',
    statusReason: 'Texten är ny.',
    urgent: { reason: 'Ny tid för fasta.', by: '2027-06-01' },
    reviewed: [
      { role: 'Medicinskt ansvarig', date: '2026-11-01', checked: ['språk'], sha256: 'a'.repeat(64) },
    ],
    // biome-ignore lint/suspicious/noThenProperty: the key of the source format.
    unread: { afterDays: 3, then: 'Ring invånaren.' },
    autoCloseDays: 7,
    fields: { what: { label: 'Besökets längd', type: 'text', example: 'en timme' } },
    values: { arrival: { label: 'Hur du anmäler dig', default: 'Kom till oss.' }, fee: 'Besöket är gratis.' },
    links: { more: { url: 'https://www.1177.se/exempel', title: 'Mer om besöket' } },
    snippets: [
      {
        id: 'visit',
        title: 'Så går det till',
        text: 'Besöket tar {{fields.what}}. {{values.arrival}} {{values.fee}} Läs om [besöket]({{links.more}}).',
      },
      { use: 'shared' },
    ],
    messages: [{ id: 'main', name: 'Före besöket', snippets: ['visit', 'shared'] }],
    questions: [
      {
        id: 'medicine',
        type: 'single',
        text: 'Tar du läkemedel?',
        help: 'Räkna alla.',
        options: ['Ja', 'Nej'],
        followUps: [{ when: 'Nej', ask: { id: 'which', type: 'text', text: 'Vilka?' } }],
      },
    ],
    answerForms: {
      reply: [{ id: 'thanks', text: 'Tack för svaret.' }],
      partialReply: [{ id: 'more', text: 'Vi läser mer.' }],
      counterQuestion: [{ id: 'ask', text: 'Berätta mer.' }],
    },
    exceptions: [
      {
        rule: 'language/long-word',
        reason: 'Ordet står i beslutet.',
        owner: 'Kliniken',
        until: '2027-06-01',
        approver: 'Chefen',
        ground: { type: 'archive', assessment: 'https://www.1177.se/exempel' },
      },
    ],
    attachments: [
      {
        file: 'bilagor/karta.png',
        title: 'Vägen till oss',
        textEquivalent: 'Vi finns i hus 4.',
        reviewed: { by: 'Kliniken', date: '2026-11-01', sha256: 'a'.repeat(64), checked: ['alt'] },
      },
    ],
  },
  unit: {
    id: 'storby',
    name: 'Mottagningen Storby',
    hsaId: 'SE2321009991-EX01',
    phones: [{ number: '08-465 004 00', hours: 'Måndag klockan 8–16', label: 'Telefon' }],
    address: 'Storgatan 1, Storby',
    contactPage: 'https://www.1177.se/exempel',
    uses: ['local/*'],
    values: { fee: 'Besöket kostar inget.' },
    links: { other: { url: 'https://www.1177.se/exempel', title: 'Mer' } },
    languages: {
      en: {
        name: 'Storby Clinic',
        phones: [{ number: '08-465 004 00', hours: 'Monday to Friday 8:00–16:00', label: 'Phone' }],
        address: 'Storgatan 1, Storby',
        values: { fee: 'The visit is free.' },
      },
    },
  },
  snippet: {
    title: 'Hitta till oss',
    text: 'Vi finns i hus 4. {{values.entrance}}',
    owner: 'Kliniken',
    values: { entrance: { label: 'Ingång', default: 'Gå in genom huvudentrén.' } },
  },
  config: {
    marker: '[fyll i {label}]',
    exceptions: [
      {
        rule: 'language/long-word',
        reason: 'Ordet står i beslutet.',
        owner: 'Kliniken',
        until: '2027-06-01',
        approver: 'Chefen',
        ground: { type: 'archive', assessment: 'https://www.1177.se/exempel' },
      },
    ],
  },
});

const files: Readonly<Record<TextKind, string>> = {
  template: 'templates/local/fragor.mall.yaml',
  unit: 'templates/units/storby.yaml',
  snippet: 'templates/snippets/shared.yaml',
  config: 'klarmall.yaml',
};

/** Puts a text where a pattern says; a value in its short form stands under a name of its own. */
function put(kind: TextKind, pattern: string, change: (text: string) => string): Record<TextKind, Json> {
  const all = sources();
  let at: Json = all[kind];
  const names = pattern.split('.');
  for (const [depth, name] of names.entries()) {
    const isShortValue = name === '*' && depth === names.length - 1;
    const keys = Object.keys(at as object);
    const key = name === '#' ? 0 : name === '*' ? (isShortValue ? 'fee' : (keys[0] ?? '')) : name;
    const holder = at as Record<string | number, Json>;
    const next = holder[key];
    if (next === undefined) throw new Error(`${kind} has no ${pattern} to put a canary in`);
    if (depth === names.length - 1) holder[key] = change(String(next));
    else at = next;
  }
  return all;
}

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** Keys that a template without questions has no use for. */
const ofQuestions = ['questions', 'answerForms', 'answerUse', 'autoCloseDays'];

/** The same template as information, which goes both ways. */
function asInformation(all: Record<TextKind, Json>): Record<TextKind, Json> {
  const template = all.template as Record<string, Json>;
  return { ...all, template: { ...template, kind: 'information', channels: ['staff', 'inbox'] } };
}

function written(all: Record<TextKind, Json>, without: readonly string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), 'klarmall-canary-'));
  roots.push(root);
  for (const [kind, path] of Object.entries(files)) {
    const source = all[kind as TextKind];
    const kept = Object.fromEntries(
      Object.entries(source as object).filter(([key]) => !without.includes(key)),
    );
    writeIn(root, path, stringify(kept));
  }
  return root;
}

/** Texts that this project shows nowhere: a label stands beside what a fetched template lets a unit change, the unit has a value of its own, nothing uses its link, and no template is in its other language. */
const unseen: ReadonlySet<string> = new Set([
  'template values.*.label',
  'snippet values.*.label',
  'template values.*',
  'unit links.*.url',
  ...Object.keys(textRows('unit'))
    .filter((key) => key.startsWith('languages.'))
    .map((key) => `unit ${key}`),
]);

/** The template has a contact text of its own, so that the unit's phones stay out of the message, and shows no address. */
const unseenInInbox: ReadonlySet<string> = new Set([
  ...unseen,
  'unit phones.#.hours',
  'unit phones.#.label',
  'unit address',
]);

const isAddress = ({ role }: TextRow) => role === 'address' || role === 'fileName';

const rows = (['template', 'unit', 'snippet', 'config'] as const).flatMap((kind) =>
  Object.entries(textRows(kind)).map(([key, row]) => ({ kind, key, row })),
);

// An answer that no option has is a Stopp, so is a phone number with words in it, and the gate has no file to judge.
const buildable = rows.filter(
  ({ key, row }) =>
    row.role !== 'followUpAnswer' && row.role !== 'phoneNumber' && !key.startsWith('attachments.'),
);

describe('a canary in each text of each schema', () => {
  test.each(rows)('$kind $key: what is wrong in it is found', async ({ kind, key, row }) => {
    const all = put(kind, key, (text) =>
      isAddress(row)
        ? `${text}/{{unit.finnsinte}}/19121212-1212`
        : `${text} Erhålles {{unit.finnsinte}} 19121212-1212`,
    );
    const { report } = await checkProject({ root: written(all), version: '0.0.0', today, axe: false });
    const here = report.findings.filter(({ place }) => place?.file === files[kind]).map(({ rule }) => rule);
    expect(here).toContain('link/unknown-placeholder');
    if (row.role !== 'phoneNumber')
      expect(here.some((rule) => rule.startsWith('privacy/personal-number'))).toBe(true);
    const isRead = row.reader === 'citizen' && !['unitName', 'name', 'listTitle'].includes(row.role);
    if (isRead && !key.startsWith('languages.')) expect(here).toContain('words/formal-word');
  });

  test.each(buildable)(
    '$kind $key: what is built shows it only where its row says, and no open brace',
    async ({ kind, key, row }) => {
      const all = put(kind, key, (text) => (isAddress(row) ? `${text}/${marker}` : `${text} ${marker}`));
      const isOfQuestions = ofQuestions.some((name) => key.startsWith(name));
      const root = isOfQuestions
        ? written(all, ['attachments'])
        : written(asInformation(all), ['attachments', ...ofQuestions]);
      const out = join(root, 'dist');
      await buildProject({ root, out, version: '0.0.0', today, axe: false });
      const built = join(out, 'storby/local/fragor');
      expect(readdirSync(built)).toEqual(expect.arrayContaining(['payload.json', 'run.json', 'staff.json']));
      const isSeen = row.channels.includes('staff') && !['linkTitle', 'followUpAnswer'].includes(row.role);
      if (isSeen && !unseen.has(`${kind} ${key}`))
        expect(
          readFileSync(join(built, 'staff.json'), 'utf8') + readFileSync(join(built, 'payload.json'), 'utf8'),
        ).toContain(marker);
      const inInbox = readdirSync(built)
        .filter((name) => /^(?:inbox|addmessage).*\.xml$/.test(name))
        .map((name) => readFileSync(join(built, name), 'utf8'))
        .join('');
      expect(inInbox === '').toBe(isOfQuestions);
      if (!isOfQuestions && isSeen && row.reader === 'citizen' && !unseenInInbox.has(`${kind} ${key}`))
        expect(inInbox.includes(marker)).toBe(row.channels.includes('inbox'));
      if (!row.channels.includes('inbox')) expect(inInbox).not.toContain(marker);
      for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:json|xml|html|txt)$/.test(path) || /(?:^|\/)(?:index|run)\.json$/.test(path)) continue;
        const text = readFileSync(join(out, path), 'utf8');
        expect(text, path).not.toMatch(/\{\{(?!fields\.what\}\})/);
        const channel = /staff\.(?:json|html)$/.test(path) ? 'staff' : undefined;
        if (channel !== undefined && !row.channels.includes(channel))
          expect(text, path).not.toContain(marker);
        if (row.channels.length === 0) expect(text, path).not.toContain(marker);
        if (row.reader === 'staff' && /message.*\.(?:html|txt)$/.test(path))
          expect(text, path).not.toContain(marker);
      }
    },
  );
});
