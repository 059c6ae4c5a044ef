import type { Mending } from '@klarmall/check/gate';
import type { Language } from '@klarmall/model';
import { type CardText, mendNothingInWords, mendRefusalInWords, mendStepsInWords } from '@klarmall/report';
import { copyText } from '../copy.ts';
import { button, element, unwatched, writingPlace } from '../element.ts';
import type { Say } from '../words.ts';

/** Says what has happened, where the tool says it. */
type Tell = (text: string) => void;

let fields = 0;

/** A button that opens a text to change and copy. */
export function textToCopy({ label, text }: CardText, say: Say, tell: Tell): HTMLElement {
  fields += 1;
  const place = writingPlace(`way-on-${fields}`, say('textToCopy'), { rows: '10' });
  place.field.value = text;
  const copy = button(say('copy'), async () => {
    tell(say((await copyText(place.field.value)) ? 'copied' : 'notCopied'));
  });
  const inner = element('div', { hidden: true }, place.label, place.field, copy);
  const opener = button(
    label,
    () => {
      inner.hidden = !inner.hidden;
      opener.setAttribute('aria-expanded', String(!inner.hidden));
      if (!inner.hidden) place.field.focus();
    },
    { 'aria-expanded': 'false' },
  );
  return element('div', { class: 'way' }, opener, inner);
}

function outcome(mending: Mending, name: string, language: Language, say: Say): readonly Node[] {
  if (mending.kind === 'refused') return [element('p', {}, mendRefusalInWords(mending.reason, language))];
  if (mending.kind === 'nothing') return [element('p', {}, mendNothingInWords(language))];
  const steps = mendStepsInWords(mending.steps, language).map((step) => element('li', {}, step));
  const file = `${name.replace(/\.pdf$/i, '')}-${say('mendedName')}.pdf`;
  const blob = new Blob([Uint8Array.from(mending.bytes)], { type: 'application/pdf' });
  const address = URL.createObjectURL(blob);
  return [
    element('p', {}, say('mended')),
    element('ul', {}, ...steps),
    element('a', { class: 'save', download: file, href: address }, say('saveMended', { file })),
  ];
}

/**
 * A button that makes a new version of a PDF, with a field for its title.
 * @param make gives the new version, or undefined when it could not be made.
 */
export function mendingWay(
  name: string,
  make: (title: string | undefined) => Promise<Mending | undefined>,
  language: Language,
  say: Say,
  tell: Tell,
): HTMLElement {
  fields += 1;
  const id = `mend-title-${fields}`;
  const field = element('input', { id, type: 'text', ...unwatched });
  const result = element('div');
  const start = button(say('mend'), async () => {
    tell(say('mending', { file: name }));
    const title = field.value.trim();
    const mending = await make(title === '' ? undefined : title);
    if (mending === undefined) {
      tell(say('notMended', { file: name }));
      return;
    }
    result.replaceChildren(...outcome(mending, name, language, say));
    tell(result.firstChild?.textContent ?? '');
  });
  return element(
    'div',
    { class: 'way' },
    element('label', { for: id }, say('mendTitle')),
    field,
    start,
    result,
  );
}
