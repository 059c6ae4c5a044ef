import { element, text } from '@klarmall/html';
import type { EnteredField } from '@klarmall/model';
import type { Element } from 'hast';
import type { ReceiptTask } from './page/task.ts';

export interface ReceiptSectionWords {
  readonly receipt: string;
  readonly receiptHelp: string;
  readonly receiptText: string;
  readonly copyReceipt: string;
  readonly saveReceipt: string;
}

interface CompareSectionWords {
  readonly compare: string;
  readonly compareHelp: string;
  readonly field: string;
  readonly anyField: string;
  readonly pasted: string;
  readonly doCompare: string;
}

/** The Swedish of both sections; a page in another language has its own. */
export const receiptWords: ReceiptSectionWords & CompareSectionWords = {
  receipt: 'Kvitto',
  receiptHelp:
    'Kvittot talar om vad du har bockat av och vilken text sidan visade. Skicka det till den som sköter mallarna, i ett mejl eller en chatt. Det innehåller inga uppgifter om dig eller om någon invånare.',
  receiptText: 'Kvittot',
  copyReceipt: 'Kopiera kvittot',
  saveReceipt: 'Spara kvittot som fil',
  compare: 'Klistra in och jämför',
  compareHelp:
    'Kopiera texten ur Personalverktyget och klistra in den här. Är den samma som i mallen bockar sidan av den. Texten stannar i din webbläsare.',
  field: 'Fält',
  anyField: 'Hitta rätt fält åt mig',
  pasted: 'Text ur Personalverktyget',
  doCompare: 'Jämför',
};

/** Data for a script: no sign in it ends the element. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The data of everything that a page can give a receipt for, and the receipt itself; shown where scripts run. */
export function receiptSection(tasks: readonly ReceiptTask[], words: ReceiptSectionWords): Element[] {
  return [
    element('script', { type: 'application/json', id: 'receipt-data' }, [text(asData(tasks))]),
    element('section', { id: 'receipt', hidden: true, ariaLabelledBy: ['receipt-heading'] }, [
      element('h2', { id: 'receipt-heading' }, [text(words.receipt)]),
      element('p', {}, [text(words.receiptHelp)]),
      element('p', { id: 'receipt-count' }, []),
      element('label', { htmlFor: ['receipt-text'] }, [text(words.receiptText)]),
      element('textarea', { id: 'receipt-text', readOnly: true, spellCheck: 'false' }, []),
      element('div', { className: ['actions'] }, [
        element('button', { type: 'button', id: 'receipt-copy' }, [text(words.copyReceipt)]),
        element('button', { type: 'button', id: 'receipt-save', className: ['quiet'] }, [
          text(words.saveReceipt),
        ]),
      ]),
    ]),
  ];
}

/** The box that holds a text out of the tool against the page's own. */
export function compareSection(fields: readonly EnteredField[], words: CompareSectionWords): Element {
  const options = fields.map(({ id, step, label }) =>
    element('option', { value: id }, [text(label === step ? label : `${step}: ${label}`)]),
  );
  return element('section', { ariaLabelledBy: ['jamfor'] }, [
    element('h2', { id: 'jamfor' }, [text(words.compare)]),
    element('form', { id: 'compare', hidden: true }, [
      element('p', {}, [text(words.compareHelp)]),
      element('label', { htmlFor: ['field'] }, [text(words.field)]),
      element('select', { id: 'field' }, [
        element('option', { value: '' }, [text(words.anyField)]),
        ...options,
      ]),
      element('label', { htmlFor: ['pasted'] }, [text(words.pasted)]),
      element('textarea', { id: 'pasted', autoComplete: ['off'], spellCheck: 'false' }, []),
      element('button', { type: 'submit' }, [text(words.doCompare)]),
      element('div', { id: 'result', role: 'status' }, []),
    ]),
  ]);
}
