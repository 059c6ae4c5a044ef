import {
  type AttachmentReport,
  attachmentCatalogue,
  inflatePortable,
  inspectAttachment,
  tooLargeReport,
} from '@klarmall/attachments/browser';
import { attachmentArticle, attachmentSummary, type ReportedAttachment } from '@klarmall/report';

// The page "Kontrollera bilaga". Reads files that are chosen or dropped, and shows what the gate says. Sends nothing.

const language = 'sv';
/** Larger files are never read. Bytes. */
const largestFile = 100_000_000;

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

const drop = element('drop', HTMLElement);
const chooser = element('files', HTMLInputElement);
const status = element('status', HTMLElement);
const tools = element('tools', HTMLElement);
const results = element('results', HTMLElement);
const sizeLimit = Number(
  document.querySelector<HTMLMetaElement>('meta[name="klarmall-size-limit"]')?.content ?? largestFile,
);

/** The file's fingerprint, where the browser can make one. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function inspect(file: File): Promise<AttachmentReport & { readonly sha256: string }> {
  if (file.size > largestFile) {
    const start = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
    const unread = { start, size: file.size, fileName: file.name, profile: 'en301549' as const };
    return { ...tooLargeReport(unread, sizeLimit), sha256: '' };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const report = await inspectAttachment(bytes, {
    fileName: file.name,
    inflate: inflatePortable,
    sizeLimit,
    clock: () => performance.now(),
  });
  return { ...report, sha256: await sha256(bytes) };
}

async function reportOn(file: File): Promise<ReportedAttachment> {
  const { findings, ...report } = await inspect(file);
  return {
    ...report,
    file: file.name,
    findings: findings.map((finding, index) => ({ ...finding, fingerprint: String(index) })),
  };
}

/** Lets the browser show what was written before the next file is read. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

let busy = Promise.resolve();

async function check(files: readonly File[]): Promise<void> {
  const reports: ReportedAttachment[] = [];
  const articles: string[] = [];
  for (const [index, file] of files.entries()) {
    status.textContent = `Läser ${file.name} (${index + 1} av ${files.length}) …`;
    await painted();
    try {
      const report = await reportOn(file);
      reports.push(report);
      articles.push(attachmentArticle(report, { files: [report], catalogue: attachmentCatalogue, language }));
    } catch {
      status.textContent = `Det gick inte att läsa ${file.name}. Är filen öppen i ett annat program, eller en mapp?`;
      await painted();
    }
  }
  if (reports.length === 0) return;
  results.insertAdjacentHTML('afterbegin', articles.join(''));
  tools.hidden = false;
  status.textContent = attachmentSummary(reports, language);
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
element('print', HTMLButtonElement).addEventListener('click', () => print());
element('clear', HTMLButtonElement).addEventListener('click', () => {
  results.replaceChildren();
  tools.hidden = true;
  status.textContent = 'Resultaten är borttagna.';
  chooser.focus();
});
