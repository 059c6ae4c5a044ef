import { attachmentCatalogue, tooLargeReport } from '@klarmall/attachments/browser';
import { attachmentArticle, attachmentSummary, type ReportedAttachment } from '@klarmall/report';
import { dropFrame } from '../drop.ts';
import { button, element, painted } from '../element.ts';
import type { Surroundings } from '../tool.ts';
import { readAttachment } from './attachment-reader.ts';

/** Larger files are never read. Bytes. */
const largestFile = 100_000_000;

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
        results.replaceChildren();
        tools.hidden = true;
        status.textContent = say('resultsRemoved');
        chooser.focus();
      },
      { id: 'clear' },
    ),
  );
  let cancelled = false;
  let busy = Promise.resolve();

  /** What the gate says of a file; undefined when the reading was cancelled. */
  const reportOn = async (file: File): Promise<ReportedAttachment | undefined> => {
    const fileName = file.name;
    const sizeLimit = limits.attachmentSize;
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
    const report = await readAttachment(worker, { bytes, fileName, sizeLimit }, limits.attachmentTime);
    return report && reported(report, hash);
  };

  const check = async (files: readonly File[]) => {
    const reports: ReportedAttachment[] = [];
    const articles: string[] = [];
    cancelled = false;
    working.hidden = false;
    progress.max = files.length;
    for (const [index, file] of files.entries()) {
      status.textContent = say('reading', { file: file.name, number: index + 1, all: files.length });
      progress.value = index;
      await painted();
      try {
        const report = await reportOn(file);
        if (report === undefined) break;
        reports.push(report);
        articles.push(
          attachmentArticle(report, { files: [report], catalogue: attachmentCatalogue, language }),
        );
      } catch {
        status.textContent = say('unreadable', { file: file.name });
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
    busy = busy.then(() => check(files));
  });
  return element(
    'div',
    {},
    element('p', {}, say('attachmentIntro')),
    frame,
    status,
    working,
    tools,
    results,
    element('p', { class: 'note' }, say('attachmentNote')),
  );
}
