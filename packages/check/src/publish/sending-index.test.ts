import { fileURLToPath } from 'node:url';
import {
  type Moment,
  type PastedMessage,
  type Reading,
  type RemarkId,
  readBeforeSending,
  type SendingIndex,
  type SendingTemplate,
  spokenReading,
} from '@klarmall/publish/sent';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkProject } from '../pipeline/check-project.ts';
import { sendingIndexOf } from './sending-index.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const moment: Moment = { today: '2026-11-24', minutes: 10 * 60 };

/** A sequence that is the same each time (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const weekdays = 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' ');
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

function shownDate(day: Date, form: number): string {
  const date = `${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
  if (form === 0) return `${weekdays[day.getUTCDay()]} ${date} ${day.getUTCFullYear()}`;
  return form === 1 ? `${weekdays[day.getUTCDay()]} ${date}` : `${date} ${day.getUTCFullYear()}`;
}

/** A day of work, some days from today. */
function workday(offset: number): Date {
  const day = new Date(Date.parse(`${moment.today}T00:00:00Z`) + offset * 86_400_000);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6)
    day.setUTCDate(day.getUTCDate() + (offset < 0 ? -1 : 1));
  return day;
}

const places = ['Entré B, våning 2', 'Hus 3', 'Entré A', 'Provtagningen, plan 4', 'Storgatan 8, 2 trappor'];
const words = ['blodprov', 'urinprov', 'cellprov', 'ungefär 5 månader', 'vaccin mot influensa', 'hudprov'];

interface Filled {
  readonly template: SendingTemplate;
  readonly message: SendingTemplate['messages'][number];
  readonly lines: string[];
  readonly values: ReadonlyMap<string, string>;
  readonly links: { text: string; url: string }[];
}

function fill(index: SendingIndex, random: (below: number) => number): Filled {
  const all = index.templates.flatMap((template) =>
    template.messages.map((message) => ({ template, message })),
  );
  const { template, message } = all[random(all.length)] ?? { template: undefined, message: undefined };
  if (template === undefined || message === undefined) throw new Error('no message');
  const values = new Map(
    template.fields.map(({ id, type, when, example }) => {
      if (type === 'date')
        return [id, shownDate(workday(when === 'past' ? -1 - random(20) : 2 + random(90)), random(3))];
      if (type === 'time')
        return [id, random(4) === 0 ? `${8 + random(8)}` : `${8 + random(8)}.${random(5)}0`];
      if (type === 'phone') return [id, `08-465 004 ${10 + random(80)}`];
      return [id, (type === 'place' ? places : [...words, example])[random(5)] ?? example];
    }),
  );
  const parts = template.parts.filter(({ id }) => message.parts.includes(id));
  const lines = parts.flatMap((part) =>
    part.lines.map(({ text }) =>
      text.replace(/\{\{fields\.([\w-]+)\}\}/g, (_, id: string) => values.get(id) ?? ''),
    ),
  );
  return {
    template,
    message,
    lines,
    values,
    links: parts.flatMap((part) => part.lines.flatMap((line) => line.links ?? [])),
  };
}

/** A text as the tool gives it back: its own bullets, spaces and blank lines. */
function pasted(
  { lines, links }: Pick<Filled, 'lines' | 'links'>,
  random: (below: number) => number,
): PastedMessage {
  const gap = random(2) === 0 ? '\n' : '\n\n';
  const text = lines.map((line) => (random(6) === 0 ? `• ${line}` : line)).join(gap);
  return { text: random(3) === 0 ? text.replaceAll(' i ', '\u00a0i ') : text, links };
}

const idsOf = ({ remarks }: Reading): RemarkId[] =>
  remarks.filter(({ level }) => level !== 'note').map(({ id }) => id);

describe('a finished message', () => {
  let indexes: SendingIndex[];

  beforeAll(async () => {
    const checked = await checkProject({ root, version: '0.0.0', today: '2026-11-22', axe: false });
    indexes = checked.library.units.map((unit) =>
      sendingIndexOf(unit, { version: 1, unit: unit.id, templates: [] }, checked),
    );
  });

  const indexAt = (number: number): SendingIndex => {
    const index = indexes[number % indexes.length];
    if (index === undefined) throw new Error('no unit');
    return index;
  };

  test('that is right gets no remark, 300 times, and is recognised', () => {
    const random = randomOf(1);
    for (let round = 0; round < 300; round += 1) {
      const index = indexAt(round);
      const filled = fill(index, random);
      const reading = readBeforeSending(pasted(filled, random), index, moment);
      expect(
        idsOf(reading),
        `${filled.message.toolName}\n${filled.lines.join('\n')}\n${JSON.stringify(reading.remarks)}`,
      ).toEqual([]);
      expect(reading.recognised).toMatchObject({ toolName: filled.message.toolName, unit: index.unit.name });
      const spoken = spokenReading(reading, 'sv');
      expect(JSON.stringify([spoken.verdict, spoken.limits])).not.toMatch(/skicka/i);
      expect(spoken.limits[0]).toContain('ser inte vem');
    }
  });

  /** A slip as people make it: the message with it, and what has to be said of it; undefined where it does not fit. */
  type Slip = (
    filled: Filled,
    random: (below: number) => number,
    index: SendingIndex,
  ) =>
    | {
        readonly filled: Pick<Filled, 'lines' | 'links'>;
        readonly say: RemarkId;
        readonly at?: Moment;
        readonly index?: SendingIndex;
      }
    | undefined;

  const pick = <T>(list: readonly T[], random: (below: number) => number): T | undefined =>
    list[random(list.length)];
  /** Lines of the source that no field is in, by the index of the filled line. */
  const fixedLines = ({ template, message, lines }: Filled, wanted: RegExp): number[] => {
    const source = template.parts
      .filter(({ id }) => message.parts.includes(id))
      .flatMap((part) => part.lines.map(({ text }) => text));
    return lines.flatMap((line, at) => (wanted.test(line) && line === source[at] ? [at] : []));
  };
  const withLine = (filled: Filled, at: number, line: string): Pick<Filled, 'lines' | 'links'> => ({
    lines: filled.lines.map((one, index) => (index === at ? line : one)),
    links: filled.links,
  });
  const withValue = (
    filled: Filled,
    random: (below: number) => number,
    types: readonly string[],
    value: (field: SendingTemplate['fields'][number]) => string,
    wanted: (field: SendingTemplate['fields'][number]) => boolean = () => true,
  ): Pick<Filled, 'lines' | 'links'> | undefined => {
    const field = pick(
      filled.template.fields.filter(
        (one) =>
          wanted(one) &&
          types.includes(one.type) &&
          filled.lines.some((line) => line.includes(filled.values.get(one.id) ?? '-')),
      ),
      random,
    );
    if (field === undefined) return undefined;
    const parts = filled.template.parts.filter(({ id }) => filled.message.parts.includes(id));
    const source = parts.flatMap((part) => part.lines.map(({ text }) => text));
    if (!source.some((line) => line.includes(`{{fields.${field.id}}}`))) return undefined;
    const lines = source.map((line) =>
      line.replace(/\{\{fields\.([\w-]+)\}\}/g, (_, id: string) =>
        id === field.id ? value(field) : (filled.values.get(id) ?? ''),
      ),
    );
    return { lines, links: filled.links };
  };
  const saying = (filled: Pick<Filled, 'lines' | 'links'> | undefined, say: RemarkId): ReturnType<Slip> =>
    filled === undefined ? undefined : { filled, say };

  const slips: Readonly<Record<string, Slip>> = {
    'a marker is left': (filled, random) =>
      saying(
        withValue(filled, random, ['date', 'time', 'text', 'place', 'phone'], ({ marker }) => marker),
        'gap',
      ),
    'a value is forgotten': (filled, random) =>
      saying(
        withValue(filled, random, ['date', 'time', 'place'], () => ''),
        'emptyField',
      ),
    'two variants are mixed': (filled) => {
      const { template, message, lines, links } = filled;
      // Where another variant says all of this one and more, the two together are that variant.
      const other = template.parts.find(({ id }) => {
        const having = template.messages.filter(({ parts }) => parts.includes(id));
        const isWhole = having.some(({ parts }) => message.parts.every((part) => parts.includes(part)));
        return !message.parts.includes(id) && having.length > 0 && !isWhole;
      });
      const more = other?.lines.map(({ text }) =>
        text.replace(/\{\{fields\.([\w-]+)\}\}/g, (_, id: string) => filled.values.get(id) ?? ''),
      );
      return more && saying({ lines: [...lines, ...more], links }, 'variants');
    },
    'a number is another': (filled, random) => {
      const at = pick(fixedLines(filled, /(?<![\d.–:-])(?!1177|112)\d+(?![\d.–:-])/), random);
      const line = filled.lines[at ?? -1];
      if (at === undefined || line === undefined) return undefined;
      const changed = line.replace(/(?<![\d.–:-])(?!1177|112)\d+(?![\d.–:-])/, (number) =>
        String(Number(number) + 1 + random(5)),
      );
      return saying(withLine(filled, at, changed), 'figure');
    },
    'a time is another': (filled, random) => {
      const at = pick(fixedLines(filled, /klockan \d+/), random);
      const line = filled.lines[at ?? -1];
      if (at === undefined || line === undefined) return undefined;
      const changed = line.replace(/klockan (\d+)/, (_, hour: string) => `klockan ${Number(hour) + 1}`);
      return saying(withLine(filled, at, changed), 'figure');
    },
    'a negation is gone': (filled, random) => {
      const at = pick(fixedLines(filled, / (?:inte|aldrig|inget|ingen) /), random);
      const line = filled.lines[at ?? -1];
      return at === undefined || line === undefined
        ? undefined
        : saying(withLine(filled, at, line.replace(/ (?:inte|aldrig|inget|ingen) /, ' ')), 'negation');
    },
    'a negation has come': (filled, random) => {
      const at = pick(fixedLines(filled, /^(?:\S+ ){2}\S+/), random);
      const line = filled.lines[at ?? -1];
      return at === undefined || line === undefined
        ? undefined
        : saying(withLine(filled, at, line.replace(/^(\S+ \S+) /, '$1 inte ')), 'negation');
    },
    'a link leads elsewhere': (filled, random) => {
      const { links, lines } = filled;
      const at = random(Math.max(1, links.length));
      return links[at] === undefined
        ? undefined
        : saying(
            {
              lines,
              links: links.map((link, index) =>
                index === at ? { ...link, url: `${link.url}-gammal` } : link,
              ),
            },
            'link',
          );
    },
    'the weekday is another': (filled, random) =>
      saying(
        withValue(filled, random, ['date'], ({ when }) => {
          const day = workday(when === 'past' ? -3 : 5 + random(60));
          const other = weekdays[(day.getUTCDay() % 5) + 1] ?? '';
          return `${other} ${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
        }),
        'weekday',
      ),
    'the day has been, or has not': (filled, random) => {
      let say: RemarkId = 'past';
      const slipped = withValue(filled, random, ['date'], ({ when }) => {
        say = when === 'past' ? 'notYet' : 'past';
        return shownDate(workday(when === 'past' ? 4 + random(20) : -4 - random(20)), 0);
      });
      return saying(slipped, say);
    },
    'the day does not exist': (filled, random) =>
      saying(
        withValue(filled, random, ['date'], () => '31 november 2026'),
        'impossibleDate',
      ),
    'the time is at night': (filled, random) =>
      saying(
        withValue(
          filled,
          random,
          ['time'],
          () => `0${random(6)}.30`,
          // A fast may begin late, and its author gives such an example.
          ({ example }) => Number.parseInt(example, 10) >= 6 && Number.parseInt(example, 10) < 21,
        ),
        'night',
      ),
    'the phone is another unit’s': (filled, random, index) => {
      const [digits = ''] = index.others[0]?.phones ?? [];
      const number = digits.startsWith('08')
        ? digits.replace(/^(\d\d)(\d{3})(\d{3})(\d\d)$/, '$1-$2 $3 $4')
        : digits.replace(/^(\d{3})(\d{3})(\d\d)(\d\d)$/, '$1-$2 $3 $4');
      const lines = [...filled.lines];
      lines.splice(random(lines.length), 0, `Ring oss på ${number} om du har frågor.`);
      return saying({ lines, links: filled.links }, 'otherUnit');
    },
    'the text is an earlier one': (filled, _, index) => {
      const at = fixedLines(filled, /^(?:\S+ ){4}/)[0];
      const line = filled.lines[at ?? -1];
      if (at === undefined || line === undefined) return undefined;
      const old = line.replace(/^(\S+ \S+) \S+/, '$1 48 timmar');
      const parts = filled.template.parts.map((part) => ({
        ...part,
        lines: part.lines.map((one) => (one.text === line ? { ...one, text: old } : one)),
      }));
      const template = { ...filled.template, earlier: { date: '2026-10-01', parts } };
      const templates = index.templates.map((one) => (one.id === template.id ? template : one));
      return { filled: withLine(filled, at, old), say: 'earlier', index: { ...index, templates } };
    },
    'the template is withdrawn': (filled, _, index) => ({
      filled,
      say: 'withdrawn',
      index: {
        ...index,
        templates: index.templates.map((one) =>
          one.id === filled.template.id ? { ...one, status: 'withdrawn' } : one,
        ),
      },
    }),
    'the hour is late, or the day is off': (filled, random) => ({
      filled,
      say: 'hour',
      at:
        random(2) === 0
          ? { today: moment.today, minutes: 19 * 60 + 40 }
          : { today: '2026-11-29', minutes: 10 * 60 },
    }),
  };

  test('with a slip is stopped, each of 300', () => {
    const random = randomOf(2);
    const names = Object.keys(slips);
    const planted = new Map<string, number>();
    for (let round = 0; [...planted.values()].reduce((sum, count) => sum + count, 0) < 320; round += 1) {
      if (round > 20_000) throw new Error(`a slip fits no message: ${JSON.stringify([...planted])}`);
      const name = names[round % names.length] ?? '';
      if ((planted.get(name) ?? 0) >= 20) continue;
      const index = indexAt(random(indexes.length));
      const filled = fill(index, random);
      const slip = slips[name]?.(filled, random, index);
      if (slip === undefined) continue;
      planted.set(name, (planted.get(name) ?? 0) + 1);
      const text = pasted(slip.filled, random);
      const reading = readBeforeSending(text, slip.index ?? index, slip.at ?? moment);
      expect(idsOf(reading), `${name}: ${filled.message.toolName}\n${text.text}`).toContain(slip.say);
      expect(spokenReading(reading, 'sv').level).toBe('stop');
    }
    expect([...planted.values()]).toEqual(names.map(() => 20));
  });

  test('whose links were not seen says so in its first line', () => {
    const filled = fill(indexAt(0), randomOf(5));
    const { verdict } = spokenReading(
      readBeforeSending({ text: filled.lines.join('\n') }, indexAt(0), moment),
      'sv',
    );
    expect(verdict).toBe('Texten stämmer med mallen. Länkarna är inte jämförda: det kom bara ren text.');
  });

  test('with addresses in plain text has its links compared', () => {
    const random = randomOf(7);
    let filled = fill(indexAt(0), random);
    while (filled.links.length === 0) filled = fill(indexAt(0), random);
    const text = (url: (own: string) => string) =>
      [...filled.lines, ...filled.links.map((link) => `${link.text} (${url(link.url)})`)].join('\n');
    const right = readBeforeSending({ text: text((own) => own) }, indexAt(0), moment);
    expect(right.linksSeen).toBe(true);
    expect(idsOf(right)).toEqual([]);
    const wrong = readBeforeSending({ text: text(() => 'https://www.1177.se/annan') }, indexAt(0), moment);
    expect(idsOf(wrong)).toContain('link');
  });

  test('a marker that is left hides no other slip beside it', () => {
    const index = indexes.find(({ templates }) => templates.some(({ id }) => id === 'regional/bokad-tid'));
    if (index === undefined) throw new Error('no unit has the template');
    const text = `Du har en bokad tid hos oss.
Tid och plats
Datum: måndag 8 december 2026
Tid: klockan 03.30
Plats: [fyll i plats]
Anmäl dig i receptionen när du kommer.`;
    expect(idsOf(readBeforeSending({ text }, index, moment))).toEqual(
      expect.arrayContaining(['gap', 'weekday', 'night']),
    );
  });

  test.each(['', ' \n\u00a0', 'Hej. Kom i morgon.', 'x'.repeat(10_000), '[', '{{fields.date}}'])(
    'reads anything: %#',
    (text) => {
      const spoken = spokenReading(readBeforeSending({ text }, indexAt(0), moment), 'sv');
      expect(spoken.level).not.toBe('clean');
      expect(spoken.verdict).not.toBe('');
    },
  );
});
