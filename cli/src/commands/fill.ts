import { type FillForm, fillForms, fillText } from '@klarmall/check/emit';
import type { Bilingual, Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed } from '../named-file.ts';
import { chosen } from '../options.ts';
import { todayOf } from '../today.ts';

export interface FillOptions {
  readonly values?: readonly string[];
  readonly form: string;
  readonly message?: string;
  readonly today?: string;
}

const texts = {
  notPayload: {
    sv: 'Filen är inget färdigt meddelande. Ange en payload.json som klarmall build har skrivit:',
    en: 'The file is no payload. Name a payload.json that klarmall build has written:',
  },
  valuesNotJson: {
    sv: 'Värdena går inte att läsa. Skriv dem som JSON, till exempel {"date": "2026-12-08"}:',
    en: 'The values cannot be read. Write them as JSON, for example {"date": "2026-12-08"}:',
  },
  valueNotText: {
    sv: 'Värdet ska stå inom citattecken, till exempel "2026-12-08":',
    en: 'The value must stand within quotation marks, for example "2026-12-08":',
  },
  valuesForm: {
    sv: 'Skriv värden som namn=värde eller som en JSON-fil. Det här är ingetdera:',
    en: 'Write values as name=value or as a JSON file. This is neither:',
  },
  twice: { sv: 'Värdet står två gånger:', en: 'The value is given twice:' },
  error: { sv: 'Stopp', en: 'Stop' },
  warning: { sv: 'Råd', en: 'Advice' },
  refused: { sv: 'Inget meddelande skrevs.', en: 'No message was written.' },
  again: { sv: 'Rätta värdena och försök igen.', en: 'Mend the values and try again.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function readText(path: string, io: Io, language: Language): string {
  return Buffer.from(bytesOfNamed(path, io, language))
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function valuesOfFile(path: string, io: Io, language: Language): [string, string][] {
  const text = readText(path, io, language);
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    values = undefined;
  }
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    throw new UsageError(`${texts.valuesNotJson[language]} ${path}`);
  return Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'string') throw new UsageError(`${texts.valueNotText[language]} ${name}`);
    return [name, value];
  });
}

function valuesOf(given: readonly string[], io: Io, language: Language): Readonly<Record<string, string>> {
  // Without a prototype, so that a value named __proto__ is a value like any other.
  const values: Record<string, string> = Object.create(null);
  for (const part of given) {
    const named = /^([A-Za-z][\w-]*)=([\s\S]*)$/.exec(part);
    if (!named && !/\.json$/i.test(part)) throw new UsageError(`${texts.valuesForm[language]} ${part}`);
    const pairs = named ? [[named[1] ?? '', named[2] ?? ''] as const] : valuesOfFile(part, io, language);
    for (const [name, value] of pairs) {
      if (name in values) throw new UsageError(`${texts.twice[language]} ${name}`);
      values[name] = value;
    }
  }
  return values;
}

/** `klarmall fill PAYLOAD`: one message with its values. 0 written, 1 a value stands in the way; notes go to stderr. */
export function fill(path: string, options: FillOptions, io: Io, language: Language): number {
  const forms = new Map<string, FillForm>(fillForms.map((form) => [form, form]));
  const form = chosen(options.form, forms, '--form', language);
  const filled = fillText(readText(path, io, language), {
    values: valuesOf(options.values ?? [], io, language),
    form,
    today: todayOf(options.today, io, language),
    ...(options.message === undefined ? {} : { message: options.message }),
  });
  if (filled.status === 'notJson' || filled.status === 'notPayload')
    throw new UsageError(`${texts.notPayload[language]} ${path}`);
  for (const { severity, field, message } of filled.problems) {
    const where = field === undefined ? '' : ` (${field})`;
    io.stderr.write(`${texts[severity][language]}: ${message[language]}${where}\n`);
  }
  if (filled.status === 'refused') {
    const isValues = filled.problems.every(
      ({ severity, field }) => severity !== 'error' || field !== undefined,
    );
    const again = isValues ? ` ${texts.again[language]}` : '';
    io.stderr.write(`${texts.refused[language]}${again}\n`);
    return 1;
  }
  io.product(filled.text.endsWith('\n') ? filled.text : `${filled.text}\n`);
  return 0;
}
