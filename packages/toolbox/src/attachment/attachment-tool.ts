import { attachmentCatalogue, tooLargeReport } from '@klarmall/check/gate';
import {
  attachmentCard,
  attachmentSummary,
  type CardReader,
  cardText,
  type ReportedAttachment,
} from '@klarmall/report';
import { dropFrame } from '../drop.ts';
import { button, element, painted } from '../element.ts';
import type { Surroundings } from '../tool.ts';
import { readAttachment } from './attachment-reader.ts';
import { mendingWay, textToCopy } from './ways-on.ts';

/** Larger files are never read. Bytes. */
const largestFile = 100_000_000;

/** What is known of a file: kept for the other reader of it. */
interface Result {
  readonly file: File;
  readonly report: ReportedAttachment;
  /** Its text in reading order. */
  readonly paragraphs: readonly string[];
}

/** What stays when the page is written anew in the other language; it goes with the page. */
const kept: { reader: CardReader | undefined; shown: readonly Result[] } = { reader: undefined, shown: [] };

/** The file's fingerprint, where the browser can make one. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Kontrollera bilaga: what the gate says of files that are chosen or dropped. */
export function attachmentTool({ say, language, newWorker, limits }: Surroundings): Node {
  const worker = newWorker();
  const status = element('p', { id: 'status', role: 'status' });
  const progress = element('progress', { id: 'progress', 'aria-label': say('progress') });
  const cancel = button(
    say('cancel'),
    () => {
      cancelled = true;
      worker.end('cancelled');
    },
    { id: 'cancel' },
  );
  const working = element('p', { id: 'working', hidden: true }, progress, ' ', cancel);
  const results = element('div', { id: 'results' });
  const tools = element(
    'p',
    { id: 'tools', class: 'buttons', hidden: true },
    button(say('print'), () => print(), { id: 'print' }),
    button(
      say('clearResults'),
      () => {
        kept.shown = [];
        show();
        status.textContent = say('resultsRemoved');
        chooser.focus();
      },
      { id: 'clear' },
    ),
  );
  /** Files that came before the question was answered. */
  let waiting: readonly File[] = [];
  let cancelled = false;
  let busy = Promise.resolve();

  const tell = (text: string) => {
    status.textContent = text;
  };

  /** A new version of a file, after what is read now. */
  const mend = (file: File, title: string | undefined) => {
    const made = busy.then(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const ask = { bytes, fileName: file.name, sizeLimit: limits.attachmentSize, title };
      const answer = await worker.ask('mend', ask, limits.attachmentTime, [bytes.buffer]);
      return answer.kind === 'done' ? answer.answer : undefined;
    });
    busy = made.then(
      () => undefined,
      () => undefined,
    );
    return made;
  };

  /** The card of a file, with the way on for whoever looks at it. */
  const cardOf = ({ file, report, paragraphs }: Result, reader: CardReader): Node => {
    const input = { files: [report], catalogue: attachmentCatalogue, language };
    const holder = element('div');
    holder.innerHTML = attachmentCard(report, reader, input);
    const card = holder.firstElementChild ?? holder;
    if (reader === 'sender') {
      const text = cardText(report, paragraphs, input);
      if (text !== undefined) card.querySelector('.next')?.after(textToCopy(text, say, tell));
    } else if (report.class === 'born-digital')
      card.append(mendingWay(file.name, (title) => mend(file, title), language, say, tell));
    return card;
  };

  const show = () => {
    const { reader, shown } = kept;
    results.replaceChildren(...(reader === undefined ? [] : shown.map((result) => cardOf(result, reader))));
    tools.hidden = shown.length === 0;
  };

  /** What the gate says of a file; undefined when the reading was cancelled. */
  const resultOf = async (file: File): Promise<Result | undefined> => {
    const fileName = file.name;
    const sizeLimit = limits.attachmentSize;
    const result = (report: ReturnType<typeof tooLargeReport>, hash: string): Result => ({
      file,
      report: {
        ...report,
        sha256: hash,
        file: fileName,
        findings: report.findings.map((finding, index) => ({ ...finding, fingerprint: String(index) })),
      },
      paragraphs: report.reading?.paragraphs.map(({ text }) => text) ?? report.text,
    });
    if (file.size > largestFile) {
      const start = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
      const unread = { start, size: file.size, fileName, profile: 'en301549' } as const;
      return result(tooLargeReport(unread, sizeLimit), '');
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = await sha256(bytes);
    if (cancelled) return undefined;
    const report = await readAttachment(worker, { bytes, fileName, sizeLimit }, limits.attachmentTime);
    return report && result(report, hash);
  };

  const check = async (files: readonly File[]) => {
    const found: Result[] = [];
    cancelled = false;
    working.hidden = false;
    progress.max = files.length;
    for (const [index, file] of files.entries()) {
      status.textContent = say('reading', { file: file.name, number: index + 1, all: files.length });
      progress.value = index;
      await painted();
      try {
        const result = await resultOf(file);
        if (result === undefined) break;
        found.push(result);
      } catch {
        status.textContent = say('unreadable', { file: file.name });
        await painted();
      }
      if (cancelled) break;
    }
    const hadFocus = document.activeElement === cancel;
    working.hidden = true;
    kept.shown = [...found, ...kept.shown];
    show();
    const reports = found.map(({ report }) => report);
    if (reports.length > 0) tell(attachmentSummary(reports, language));
    if (cancelled) status.textContent = say('cancelled', { read: reports.length, all: files.length });
    if (reports.length === 0) {
      if (hadFocus) chooser.focus();
      return;
    }
    const heading = results.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };

  const { frame, chooser } = dropFrame('files', say('chooseFiles'), '.pdf,.jpg,.jpeg,.png', (files) => {
    if (kept.reader === undefined) {
      waiting = [...files];
      tell(say('answerFirst'));
      question.querySelector('input')?.focus();
    } else busy = busy.then(() => check(files));
  });
  frame.hidden = kept.reader === undefined;
  const choice = (reader: CardReader) => {
    const chosen = () => {
      kept.reader = reader;
      frame.hidden = false;
      show();
      const files = waiting;
      waiting = [];
      if (files.length === 0) return;
      tell('');
      busy = busy.then(() => check(files));
    };
    const radio = element('input', { type: 'radio', name: 'reader', value: reader, onchange: chosen });
    radio.checked = kept.reader === reader;
    return element('label', {}, radio, say(reader));
  };
  const question = element(
    'fieldset',
    { class: 'who' },
    element('legend', {}, say('whoLooks')),
    choice('sender'),
    choice('maker'),
  );
  show();
  return element(
    'div',
    {},
    element('p', {}, say('attachmentIntro')),
    question,
    frame,
    status,
    working,
    tools,
    results,
    element('p', { class: 'note' }, say('attachmentNote')),
  );
}
