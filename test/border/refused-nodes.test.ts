import { createHash } from 'node:crypto';
import { Memories } from '@klarmall/check';
import { checkProject } from '@klarmall/check/node';
import type { Finding } from '@klarmall/model';
import { signPicture } from '@klarmall/pdf/testing/pictures';
import { rules } from '@klarmall/rules';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildPng } from '../../packages/attachments/src/testing/build-image.ts';
import { type OwnProject, projectIn } from '../support/files.ts';

/** A project in which every key of every schema stands, and nothing is wrong but one word in a file of its own. */
const files: Readonly<Record<string, string>> = {
  'klarmall.yaml': `language: sv
rules:
  language/long-sentence: { severity: info, max: 30 }
exceptions:
  - { rule: words/formal-word, at: erhåller, reason: Ordet är citerat., owner: E-tjänster, until: "2026-11-01" }
profiles:
  staff: { reminderDays: { value: { min: 1, max: 60 }, source: Handboken } }
words: { acronyms: [ABC], names: [Storby], terms: [Tåkanten] }
spelling: false
attachments: { profile: en301549 }
marker: "[fyll i {label}]"
baseline: klarmall.baseline.json
`,
  'templates/local/prov.mall.yaml': `kind: questions
name: Frågor om din hälsa
internalName: Hälsofrågor
journalName: Hälsofrågor
category: formulär
textType: previsit
audience: citizen
language: sv
purpose: Du får frågorna för att vi ska kunna förbereda ditt besök.
answerUse: Vi läser svaren före besöket. Om du inte svarar frågar vi dig i stället när du kommer.
contact: Ring oss om du har frågor.
instruction: Skicka mallen två veckor före besöket.
channels: [staff]
status: active
version: "1.0.0"
active: true
owner: E-tjänster
reviewBy: "2027-06-01"
locked: [infor]
units: [mottagning]
sending: { days: weekdays, from: "8.00", to: "18.00" }
unread: { afterDays: 7, then: Ring invånaren. }
notify: true
listTitle: Frågor om din hälsa
signature: unit
answersTo: group
journal: Svaren sparas i journalen.
reminderDays: 7
unhandledNoticeDays: 5
autoCloseDays: 30
fields:
  date: { label: Datum, type: date, example: "2026-12-08", maxLength: 30, personal: false }
values:
  parking: { label: Parkering, default: Du kan parkera utanför. }
  lift: true
links:
  map: { url: "https://www.1177.se/karta", title: Karta, reviewBy: "2027-06-01" }
snippets:
  - { id: infor, title: Inför besöket, heading: true, text: "Kom den {{fields.date}}. {{values.parking}}" }
  - { use: legitimation, after: infor }
messages:
  - { id: main, name: Frågor, snippets: [infor, legitimation] }
questions:
  - id: medicine
    type: single
    text: Tar du något läkemedel?
    help: Ta med sådant som du köper utan recept.
    required: true
    options: ["Ja", "Nej"]
    followUps:
      - when: "Ja"
        ask:
          id: kind
          type: multiple
          text: Vilka slags läkemedel tar du?
          options: [Tabletter, Sprutor]
          followUps:
            - { when: Sprutor, ask: { id: list, type: text, text: Vilka sprutor tar du?, help: Skriv namnen., maxLength: 500 } }
answerForms:
  reply: [{ id: thanks, text: Tack för dina svar. }]
`,
  'templates/local/brev.mall.md': `---
kind: information
name: Du har en bokad tid
internalName: Bokad tid
category: kallelse
instruction: Fyll i datum.
purpose: Du får det här brevet för att du har en bokad tid.
owner: E-tjänster
units: [mottagning]
summons: { type: timed, actions: [rebook] }
unread: { afterDays: 7, then: Ring invånaren. }
fields:
  date: { label: Datum, type: date, example: "2026-12-08" }
  time: { label: Tid, type: time, example: "13.30" }
  place: { label: Plats, type: place, example: Entré B }
values:
  lift: true
---

# Tid och plats {#tid}

Du har en tid {{fields.date}} klockan {{fields.time}} på {{unit.name}}. Kom till {{fields.place}}.

Boka om tiden om den inte passar.
`,
  'templates/local/annan.mall.yaml': `kind: information
name: Provsvar
internalName: Provsvar
category: provsvar
instruction: Skicka när svaret är klart.
owner: E-tjänster
channels: [staff]
purpose: Du erhåller svaret på dina prover.
snippets:
  - { id: svar, title: Dina provsvar, text: Alla prover ser bra ut. }
`,
  'templates/units/mottagning.yaml': `id: mottagning
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
phones: [{ number: 08-465 004 00, hours: Måndag till fredag klockan 8–16, label: Bokning }]
address: Storgatan 1, Storby
contactPage: https://www.1177.se/mottagningen
values: { lift: false }
links: { oss: { url: "https://www.1177.se/oss", title: Om oss, reviewBy: "2027-06-01" } }
defaults: { reminderDays: 7, unhandledNoticeDays: 5, autoCloseDays: 30 }
languages: { en: { name: Storby Clinic, phones: [{ number: 08-465 004 00, hours: Monday }], address: Storgatan 1, values: { parking: Park outside. } } }
words: { acronyms: [DEF], names: [Storgatan], terms: [besöksväg] }
`,
  'templates/snippets/legitimation.yaml': `title: Ta med legitimation
language: sv
heading: true
text: Ta med en giltig legitimation. {{values.card}}
owner: E-tjänster
reviewBy: "2027-06-01"
values: { card: { label: Kort, default: Ett körkort går bra. } }
`,
  'templates/snippets/tolk.md': `---
title: Tolk
owner: E-tjänster
---

Säg till om du behöver tolk.
`,
};

/** The file whose one finding is there whatever stands in the others. */
const bystander = 'templates/local/annan.mall.yaml';

/** One value of each kind that YAML knows; an empty one is null. */
const everyKind: readonly unknown[] = [null, true, 1177, 'x', [], {}, { x: 'x' }, [null], [['x']]];

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (Array.isArray(value))
    return [...own, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))];
  if (value === null || typeof value !== 'object') return own;
  return [...own, ...Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, child]) => [name, name === key ? replaced(child, rest, by) : child]),
  );
}

/** Front matter and body; the whole file as YAML when it has none. */
function parts(text: string): { head: string; body: string } {
  const match = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text);
  return match ? { head: match[1] ?? '', body: match[2] ?? '' } : { head: text, body: '' };
}

const picture = buildPng({ drawing: signPicture() });

/** A project whose template has an attachment. */
const attached: Readonly<Record<string, string>> = {
  'templates/local/karta.mall.yaml': `kind: information
name: Hitta till oss
category: information
channels: [staff]
instruction: Skicka när någon frågar om vägen.
purpose: Du får en karta för att hitta till oss.
owner: E-tjänster
attachments:
  - file: bilagor/karta.png
    title: Karta till mottagningen
    textEquivalent: Gå in genom entré B. Ta hissen till våning 3.
    reviewed: { by: E-tjänster, date: "2026-11-01", sha256: ${createHash('sha256').update(picture).digest('hex')}, checked: [alt, contrast] }
exceptions:
  - rule: attachment/picture-size
    reason: Kartan går att zooma i.
    owner: E-tjänster
    until: "2027-06-01"
    approver: Chefen
    ground: { type: archive, assessment: "https://www.1177.se/exempel" }
`,
  [bystander]: files[bystander] ?? '',
};

/** The rules on texts have nothing to say of what a schema refuses, and take half of the time: only the bystander's runs. */
const quiet = `rules:
${rules
  .filter(({ on, exceptable, id }) => on === 'prose' && exceptable && id !== 'words/formal-word')
  .map(({ id }) => `  ${id}: { severity: "off" }\n`)
  .join('')}`;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly project: Readonly<Record<string, string | Uint8Array>>;
  /** Keys of the top level that are replaced; all unless said. */
  readonly keys?: readonly string[];
  readonly kinds?: readonly unknown[];
}

const withAttachment = 'templates/local/karta.mall.yaml';
const cases: readonly Case[] = [
  ...Object.keys(files)
    .filter((path) => path !== bystander)
    .map((path) => ({
      name: path,
      path,
      project: path === 'klarmall.yaml' ? files : { ...files, 'klarmall.yaml': quiet },
    })),
  {
    name: 'an attachment that is not there',
    path: withAttachment,
    project: { ...attached, 'klarmall.yaml': quiet },
    keys: ['attachments', 'exceptions'],
  },
  {
    // The gate is a process of its own, which takes its time.
    name: 'an attachment that the gate reads',
    path: withAttachment,
    project: { ...attached, 'klarmall.yaml': quiet, 'bilagor/karta.png': picture },
    keys: ['attachments'],
    kinds: [1177],
  },
];

const opened: OwnProject[] = [];
afterAll(() => {
  for (const { remove } of opened) remove();
});

function projectAt(project: Case['project']) {
  const own = projectIn(project);
  opened.push(own);
  const { root, write } = own;
  const memories = new Memories();
  return {
    write,
    async findings(): Promise<readonly Finding[]> {
      const { report } = await checkProject({
        root,
        version: '0.0.0',
        today: '2026-12-01',
        axe: false,
        memories,
      });
      return report.findings;
    },
  };
}

function shown({ rule, message, place, data }: Finding): string {
  return `${rule} ${message} ${place?.file} ${JSON.stringify(data)}`;
}

describe('each value replaced by each wrong kind of value', () => {
  test('the project that is replaced in has two findings: an old exception and the bystander’s', async () => {
    expect((await projectAt(files).findings()).map(shown)).toEqual([
      expect.stringContaining('exception/expired'),
      expect.stringContaining(bystander),
    ]);
  });

  test.each(cases)('$name', { timeout: 120_000 }, async ({ path, project, keys, kinds = everyKind }) => {
    const { write, findings } = projectAt(project);
    const text = String(project[path]);
    const { head, body } = parts(text);
    const source: unknown = parse(head);
    const before = (await findings()).map(shown);
    const wrong: string[] = [];
    for (const at of pathsIn(source)) {
      if (keys && !keys.includes(String(at[0]))) continue;
      for (const kind of kinds) {
        const yaml = stringify(replaced(source, at, kind), { nullStr: '' });
        write(path, body === '' ? yaml : `---\n${yaml}---\n${body}`);
        const after = await findings();
        const own = after.filter((finding) => !before.includes(shown(finding)));
        const refused = own.filter(({ rule }) => rule.startsWith('source/'));
        const lost = before.filter((line) => line.includes(bystander) && !after.map(shown).includes(line));
        // What fits the schema all the same is the other rules' to judge.
        if (refused.length === 0 && lost.length === 0) continue;
        const told = own.map(shown);
        // In a map each missing key is a fault of its own, and names in texts lead nowhere.
        const isMap = kind !== null && typeof kind === 'object' && !Array.isArray(kind);
        const isFollowOn = isMap
          ? own.some(({ rule }) => !rule.startsWith('source/') && !rule.startsWith('link/unknown-'))
          : told.length !== 1;
        if (isFollowOn || lost.length > 0)
          wrong.push(
            `${at.join('.')}: ${JSON.stringify(kind)}\n  ${[...told, ...lost.map((line) => `lost ${line}`)].join('\n  ')}`,
          );
      }
    }
    write(path, text);
    expect(wrong).toEqual([]);
  });
});
