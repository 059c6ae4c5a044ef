import { attachmentCatalogue, tooLargeReport } from '@klarmall/attachments/browser';
import { attachmentArticle, attachmentSummary, type ReportedAttachment } from '@klarmall/report';
import { AttachmentReader } from './attachment-reader.ts';

// The page "Kontrollera bilaga". Reads files that are chosen or dropped, and shows what the gate says. Sends nothing.

const language = 'sv';
/** Larger files are never read. Bytes. */
const largestFile = 100_000_000;

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

function limit(name: string): number {
  return Number(document.querySelector<HTMLMetaElement>(`meta[name="klarmall-${name}-limit"]`)?.content);
}

const drop = element('drop', HTMLElement);
const chooser = element('files', HTMLInputElement);
const status = element('status', HTMLElement);
const working = element('working', HTMLElement);
const progress = element('progress', HTMLProgressElement);
const cancel = element('cancel', HTMLButtonElement);
const tools = element('tools', HTMLElement);
const results = element('results', HTMLElement);
const sizeLimit = limit('size');
// The reader compares texts by the language data, which stands in the page once. This script shows what the reader found.
const programs = ['language-data', 'reader'].map((id) => element(id, HTMLScriptElement).text);
const reader = new AttachmentReader(programs.join('\n'), limit('time'));
let cancelled = false;

/** The file's fingerprint, where the browser can make one. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the gate says of a file; undefined when the reading was cancelled. */
async function reportOn(file: File): Promise<ReportedAttachment | undefined> {
  const fileName = file.name;
  const reported = (report: ReturnType<typeof tooLargeReport>, hash: string): ReportedAttachment => ({
    ...report,
    sha256: hash,
    file: fileName,
    findings: report.findings.map((finding, index) => ({ ...finding, fingerprint: String(index) })),
  });
  if (file.size > largestFile) {
    const start = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
    const unread = { start, size: file.size, fileName, profile: 'en301549' } as const;
    return reported(tooLargeReport(unread, sizeLimit), '');
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const hash = await sha256(bytes);
  const report = await reader.read({ bytes, fileName, sizeLimit });
  return report && reported(report, hash);
}

/** Lets the browser show what was written before the next file is read. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

let busy = Promise.resolve();

async function check(files: readonly File[]): Promise<void> {
  const reports: ReportedAttachment[] = [];
  const articles: string[] = [];
  cancelled = false;
  working.hidden = false;
  progress.max = files.length;
  for (const [index, file] of files.entries()) {
    status.textContent = `Läser ${file.name} (${index + 1} av ${files.length}) …`;
    progress.value = index;
    await painted();
    try {
      const report = await reportOn(file);
      if (report === undefined) break;
      reports.push(report);
      articles.push(attachmentArticle(report, { files: [report], catalogue: attachmentCatalogue, language }));
    } catch {
      status.textContent = `Det gick inte att läsa ${file.name}. Är filen öppen i ett annat program, eller en mapp?`;
      await painted();
    }
    if (cancelled) break;
  }
  const hadFocus = document.activeElement === cancel;
  working.hidden = true;
  results.insertAdjacentHTML('afterbegin', articles.join(''));
  if (reports.length > 0) {
    tools.hidden = false;
    status.textContent = attachmentSummary(reports, language);
  }
  if (cancelled) {
    const left = `${reports.length} av ${files.length} filer är lästa.`;
    status.textContent = `Läsningen är avbruten. ${left}`;
  }
  if (reports.length === 0) {
    if (hadFocus) chooser.focus();
    return;
  }
  const heading = results.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

function start(files: FileList | null | undefined): void {
  const chosen = [...(files ?? [])];
  if (chosen.length > 0) busy = busy.then(() => check(chosen));
}

chooser.addEventListener('change', () => {
  start(chooser.files);
  // So that the same file can be chosen again when it has been mended.
  chooser.value = '';
});
// Dropped beside the frame, the browser would open the file instead.
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) drop.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  start(event.dataTransfer?.files);
});
cancel.addEventListener('click', () => {
  cancelled = true;
  reader.cancel();
});
element('print', HTMLButtonElement).addEventListener('click', () => print());
element('clear', HTMLButtonElement).addEventListener('click', () => {
  results.replaceChildren();
  tools.hidden = true;
  status.textContent = 'Resultaten är borttagna.';
  chooser.focus();
});
