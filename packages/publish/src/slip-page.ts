import { element, renderPage, text } from '@klarmall/html';
import type { Element } from 'hast';
import { pageScript } from './page-script.ts';
import type { SiteUnit } from './site.ts';

/** Where a unit's page of slips lies in its folder. */
export const slipPath = 'paminnelselapp.html';

/** As many as a sheet of A4 takes. */
const SLIPS = 3;

const script = `
(() => {
  'use strict';
  const button = document.getElementById('print');
  button.hidden = false;
  button.addEventListener('click', () => window.print());
})();
`;

const style = `
main { max-width: 46rem; }
button { font: inherit; min-height: 2.75rem; padding: 0.4rem 1.25rem; border: 2px solid var(--link); border-radius: 0.3rem;
  background: var(--link); color: var(--paper); cursor: pointer; }
.slip { border: 2px dashed var(--line); padding: 1rem 1.5rem; margin: 0 0 1.5rem; break-inside: avoid; }
.slip :is(h2, h3) { margin-top: 0; }
.slip > :last-child { margin-bottom: 0; }
.number { white-space: nowrap; }
[hidden] { display: none !important; }
@media print {
  @page { size: A4; margin: 12mm; }
  .screen { display: none; }
  main > .slip { margin: 0 0 5mm; padding: 4mm 8mm; line-height: 1.4; }
  .slip :is(p, ol) { margin-bottom: 2mm; }
  .slip li { margin-bottom: 0; }
}
`;

function slip({ name, phones }: SiteUnit): Element {
  const [phone] = phones;
  const hours =
    phone?.hours === undefined
      ? ''
      : ` (${phone.hours.charAt(0).toLocaleLowerCase('sv')}${phone.hours.slice(1)})`;
  return element('section', { className: ['slip'] }, [
    element('h2', {}, [text('Du har ett meddelande i 1177')]),
    element('p', {}, [
      text(
        'Vi har skickat ett meddelande till dig i 1177. Det är inte läst än. Därför får du det på papper också.',
      ),
    ]),
    element('h3', {}, [text('Så läser du nästa meddelande på 1177.se')]),
    element('ol', {}, [
      element('li', {}, [text('Gå till 1177.se och logga in.')]),
      element('li', {}, [text('Öppna inkorgen.')]),
      element('li', {}, [
        text(
          'Vill du få ett sms eller mejl när det kommer något nytt? Slå på aviseringar under Inställningar.',
        ),
      ]),
    ]),
    element('p', {}, [
      ...(phone === undefined
        ? []
        : [
            text('Har du frågor? Ring oss på '),
            element('span', { className: ['number'] }, [text(phone.number)]),
            text(`${hours}. `),
          ]),
      text(`Hälsningar från ${name}.`),
    ]),
  ]);
}

/** Slips to print, cut and send with a letter on paper to those who have not read a message. For citizens: in Swedish. */
export function slipPage(unit: SiteUnit): string {
  return renderPage({
    title: `Påminnelselapp, ${unit.name}`,
    language: 'sv',
    main: [
      element('div', { className: ['screen'] }, [
        element('h1', {}, [text('Påminnelselapp')]),
        element('p', {}, [
          text(
            'Har invånaren inte läst sitt meddelande? Skriv ut sidan, klipp isär lapparna och skicka en med brevet. Skriv inget namn på lappen.',
          ),
        ]),
        element('p', {}, [element('a', { href: 'index.html' }, [text(`Till sidan för ${unit.name}`)])]),
        element('p', {}, [
          element('button', { type: 'button', id: 'print', hidden: true }, [text('Skriv ut')]),
        ]),
      ]),
      ...Array.from({ length: SLIPS }, () => slip(unit)),
    ],
    style,
    script: pageScript(script),
  });
}
